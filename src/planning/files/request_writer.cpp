// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/files/enumeration_names.h"
#include "planning/files/plan_writer.h"
#include "planning/files/request_file.h"

namespace homecharge::planning {

namespace {

using Name = QLatin1String;

void writeSite(const RequestSite &site, JsonWriter &json)
{
    json.name(Name("site"));
    json.beginObject();
    json.name(Name("phases"));
    json.number(site.phases);
    if (site.limitPerPhase) {
        json.name(Name("limitA"));
        json.number(site.limitPerPhase->inMilliamperes(), 3);
    }
    json.name(Name("connectionLimitW"));
    json.power(site.connectionLimit);
    json.endObject();
}

/// One value if all slots have the same, otherwise a list.
template<class Value, class Write>
void writeColumn(QLatin1String name, const std::vector<RequestSlot> &requestSlots, JsonWriter &json, Value value,
                 Write write)
{
    const bool isShared = std::all_of(requestSlots.begin(), requestSlots.end(), [&](const RequestSlot &slot) {
        return value(slot) == value(requestSlots.front());
    });
    if (requestSlots.empty())
        return;
    json.name(name);
    if (isShared) {
        write(value(requestSlots.front()));
        return;
    }
    json.beginRow();
    for (const RequestSlot &slot : requestSlots)
        write(value(slot));
    json.endRow();
}

void writeBaseLoad(const std::vector<RequestSlot> &requestSlots, JsonWriter &json)
{
    const bool isPerPhase = std::any_of(requestSlots.begin(), requestSlots.end(),
                                        [](const RequestSlot &slot) { return slot.baseLoadPerPhase.has_value(); });
    if (!isPerPhase) {
        writeColumn(
            Name("baseLoadW"), requestSlots, json, [](const RequestSlot &slot) { return slot.baseLoad; },
            [&json](Power power) { json.power(power); });
        return;
    }
    json.name(Name("baseLoadW"));
    json.beginRow();
    for (const RequestSlot &slot : requestSlots) {
        if (!slot.baseLoadPerPhase) {
            json.power(slot.baseLoad);
            continue;
        }
        json.beginRow();
        for (const Power power : *slot.baseLoadPerPhase)
            json.power(power);
        json.endRow();
    }
    json.endRow();
}

void writeSlots(const PlanningRequest &request, JsonWriter &json)
{
    const auto writePrice = [&json](EnergyPrice price) { json.price(price); };
    const auto writePower = [&json](Power power) { json.power(power); };
    json.name(Name("slots"));
    json.beginObject();
    json.name(Name("start"));
    json.instant(request.slotStart);
    json.name(Name("lengthSeconds"));
    json.number(request.slotLength.count());
    json.name(Name("count"));
    json.number(static_cast<std::int64_t>(request.slots.size()));
    writeColumn(
        Name("importPrice"), request.slots, json, [](const RequestSlot &slot) { return slot.importPrice; }, writePrice);
    writeColumn(
        Name("feedInPrice"), request.slots, json, [](const RequestSlot &slot) { return slot.feedInPrice; }, writePrice);
    writeColumn(
        Name("priceKind"), request.slots, json, [](const RequestSlot &slot) { return slot.priceKind; },
        [&json](PriceKind kind) { json.text(nameOf(kind)); });
    writeColumn(
        Name("solarW"), request.slots, json, [](const RequestSlot &slot) { return slot.solar; }, writePower);
    writeColumn(
        Name("solarSafeW"), request.slots, json, [](const RequestSlot &slot) { return slot.solarSafe; }, writePower);
    writeBaseLoad(request.slots, json);
    json.endObject();
}

void writeEvse(const RequestEvse &evse, JsonWriter &json)
{
    json.beginObject();
    json.name(Name("id"));
    json.text(evse.id);
    if (evse.limit) {
        json.name(Name("limitW"));
        json.power(*evse.limit);
    }
    json.name(Name("phases"));
    json.number(evse.phases);
    json.name(Name("firstPhase"));
    json.number(evse.firstPhase);
    json.endObject();
}

void writeSession(const RequestSession &session, JsonWriter &json)
{
    json.beginObject();
    json.name(Name("arrive"));
    json.instant(session.arrive);
    json.name(Name("depart"));
    json.instant(session.depart);
    json.name(Name("targetWh"));
    json.energy(session.target);
    json.name(Name("tripWh"));
    json.energy(session.trip);
    json.endObject();
}

void writeBattery(const RequestVehicle &vehicle, JsonWriter &json)
{
    json.name(Name("energyWh"));
    if (vehicle.energy) {
        json.energy(*vehicle.energy);
    } else {
        json.null();
        json.name(Name("needWh"));
        json.energy(vehicle.need);
    }
    json.name(Name("capacityWh"));
    json.energy(vehicle.capacity);
    json.name(Name("upperLimitWh"));
    json.energy(vehicle.upperLimit);
    json.name(Name("minimumWh"));
    json.energy(vehicle.minimum);
    json.name(Name("efficiency"));
    json.number(vehicle.efficiencyMillionths, 6);
}

void writePowers(const RequestVehicle &vehicle, JsonWriter &json)
{
    json.name(Name("minPowerW"));
    json.power(vehicle.minPower);
    json.name(Name("maxPowerW"));
    json.power(vehicle.maxPower);
    json.name(Name("powerStepW"));
    json.power(vehicle.powerStep);
    json.name(Name("weight"));
    json.number(vehicle.weightMillionths, 6);
    if (!vehicle.taper)
        return;
    json.name(Name("taper"));
    json.beginObject();
    json.name(Name("kneeSoc"));
    json.number(vehicle.taper->kneeMillionths, 6);
    json.name(Name("floorPowerW"));
    json.power(vehicle.taper->floor);
    json.endObject();
}

void writeVehicle(const RequestVehicle &vehicle, const std::vector<RequestEvse> &evses, JsonWriter &json)
{
    json.beginObject();
    json.name(Name("id"));
    json.text(vehicle.id);
    if (vehicle.evse) {
        json.name(Name("evse"));
        json.text(evses.at(static_cast<std::size_t>(*vehicle.evse)).id);
    }
    json.name(Name("mode"));
    json.text(nameOf(vehicle.mode));
    json.name(Name("phases"));
    json.number(vehicle.phases);
    writeBattery(vehicle, json);
    writePowers(vehicle, json);
    json.name(Name("sessions"));
    json.beginList();
    for (const RequestSession &session : vehicle.sessions)
        writeSession(session, json);
    json.endList();
    json.endObject();
}

void writeGeneral(const PlanningRequest &request, JsonWriter &json)
{
    json.name(Name("format"));
    json.text(Name("homecharge.planning-request/1"));
    json.name(Name("now"));
    json.instant(request.now);
    json.name(Name("timeZone"));
    json.text(request.timeZone);
    json.name(Name("currency"));
    json.text(request.currency.code());
    json.name(Name("preference"));
    json.text(nameOf(request.preference));
    json.name(Name("startPrice"));
    json.number(request.startPriceMicro, 6);
    json.name(Name("movePrice"));
    json.price(request.movePrice);
    json.name(Name("extraValue"));
    json.price(request.extraValue);
}

} // namespace

QByteArray writeRequest(const PlanningRequest &request)
{
    JsonWriter json;
    json.beginObject();
    writeGeneral(request, json);
    writeSite(request.site, json);
    writeSlots(request, json);
    json.name(Name("evses"));
    json.beginList();
    for (const RequestEvse &evse : request.evses)
        writeEvse(evse, json);
    json.endList();
    json.name(Name("vehicles"));
    json.beginList();
    for (const RequestVehicle &vehicle : request.vehicles)
        writeVehicle(vehicle, request.evses, json);
    json.endList();
    if (request.previousPlan) {
        json.name(Name("previousPlan"));
        writePlanObject(*request.previousPlan, json);
    }
    json.endObject();
    return json.text();
}

} // namespace homecharge::planning
