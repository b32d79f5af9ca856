// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/files/plan_writer.h"

#include "planning/files/enumeration_names.h"
#include "planning/files/plan_file.h"

namespace homecharge::planning {

namespace {

using Name = QLatin1String;

/// The mean power with as many decimals as it takes to get the exact energy back.
void writeMeanPower(Energy energy, Seconds length, JsonWriter &json)
{
    const std::int64_t seconds = std::max<std::int64_t>(length.count(), 1);
    std::int64_t scale = 1;
    for (int decimals = 0; decimals <= 6; ++decimals, scale *= 10) {
        const std::int64_t power = roundedDivision(energy.inWattSeconds() * scale, seconds);
        if (decimals == 6 || roundedDivision(power * seconds, scale) == energy.inWattSeconds()) {
            json.number(power, decimals);
            return;
        }
    }
}

void writeOptionalMoney(const std::optional<Money> &money, JsonWriter &json)
{
    if (money)
        json.money(*money);
    else
        json.null();
}

template<class Write> void writeRow(QLatin1String name, std::size_t count, JsonWriter &json, Write write)
{
    json.name(name);
    json.beginRow();
    for (std::size_t i = 0; i < count; ++i)
        write(i);
    json.endRow();
}

void writeSlots(const std::vector<PlanSlotTotal> &planSlots, JsonWriter &json)
{
    json.name(Name("slots"));
    json.beginObject();
    json.name(Name("start"));
    json.instant(planSlots.empty() ? Instant() : planSlots.front().start);
    writeRow(Name("lengthSeconds"), planSlots.size(), json,
             [&](std::size_t i) { json.number(planSlots[i].length.count()); });
    writeRow(Name("totalW"), planSlots.size(), json,
             [&](std::size_t i) { writeMeanPower(planSlots[i].total, planSlots[i].length, json); });
    writeRow(Name("solarUsedW"), planSlots.size(), json,
             [&](std::size_t i) { writeMeanPower(planSlots[i].solar, planSlots[i].length, json); });
    json.endObject();
}

void writeSession(const PlannedSession &session, JsonWriter &json)
{
    json.beginObject();
    json.name(Name("depart"));
    json.instant(session.depart);
    json.name(Name("targetWh"));
    json.energy(session.target);
    json.name(Name("reachedWh"));
    json.energy(session.reached);
    json.name(Name("shortfallWh"));
    json.energy(session.shortfall);
    json.name(Name("cause"));
    if (session.cause)
        json.text(nameOf(*session.cause));
    else
        json.null();
    json.endObject();
}

void writeLimit(const std::optional<Limit> &limit, JsonWriter &json)
{
    json.name(Name("limit"));
    if (!limit) {
        json.null();
        return;
    }
    json.beginObject();
    json.name(Name("kind"));
    json.text(nameOf(limit->kind));
    json.name(Name("valueW"));
    json.power(limit->value);
    json.name(Name("by"));
    json.text(limit->by);
    json.endObject();
}

void writeReason(const PlanReason &reason, JsonWriter &json)
{
    json.beginObject();
    json.name(Name("from"));
    json.number(reason.from);
    json.name(Name("to"));
    json.number(reason.to);
    json.name(Name("code"));
    json.text(nameOf(reason.code));
    writeLimit(reason.limit, json);
    json.name(Name("marginalPrice"));
    if (reason.marginalPrice)
        json.price(*reason.marginalPrice);
    else
        json.null();
    json.name(Name("costIfNow"));
    writeOptionalMoney(reason.costIfNow, json);
    json.name(Name("costIfNextBest"));
    writeOptionalMoney(reason.costIfNextBest, json);
    json.endObject();
}

void writeVehicleSlots(const VehiclePlan &vehicle, const std::vector<PlanSlotTotal> &planSlots, JsonWriter &json)
{
    const std::size_t count = std::min(vehicle.slots.size(), planSlots.size());
    writeRow(Name("powerW"), count, json,
             [&](std::size_t i) { writeMeanPower(vehicle.slots[i].energy, planSlots[i].length, json); });
    writeRow(Name("runSeconds"), count, json, [&](std::size_t i) { json.number(vehicle.slots[i].runMicroseconds, 6); });
    writeRow(Name("energyWh"), count, json, [&](std::size_t i) {
        if (vehicle.slots[i].batteryAfter)
            json.energy(*vehicle.slots[i].batteryAfter);
        else
            json.null();
    });
}

void writeVehicle(const VehiclePlan &vehicle, const std::vector<PlanSlotTotal> &planSlots, JsonWriter &json)
{
    json.beginObject();
    json.name(Name("id"));
    json.text(vehicle.id);
    writeVehicleSlots(vehicle, planSlots, json);
    json.name(Name("cost"));
    json.money(vehicle.cost);
    json.name(Name("solarWh"));
    json.energy(vehicle.solar);
    json.name(Name("readyAt"));
    if (vehicle.readyAt)
        json.instant(*vehicle.readyAt);
    else
        json.null();
    json.name(Name("starts"));
    json.number(vehicle.starts);
    json.name(Name("sessions"));
    json.beginList();
    for (const PlannedSession &session : vehicle.sessions)
        writeSession(session, json);
    json.endList();
    json.name(Name("reasons"));
    json.beginList();
    for (const PlanReason &reason : vehicle.reasons)
        writeReason(reason, json);
    json.endList();
    json.endObject();
}

void writeTotals(const ChargingPlan &plan, JsonWriter &json)
{
    const auto writeMoney = [&json](QLatin1String name, Money money) {
        json.name(name);
        json.money(money);
    };
    json.name(Name("currency"));
    json.text(plan.currency.code());
    writeMoney(Name("cost"), plan.cost);
    writeMoney(Name("cashCost"), plan.cashCost);
    writeMoney(Name("objective"), plan.objective);
    writeMoney(Name("objectiveBound"), plan.objectiveBound);
    json.name(Name("optimal"));
    json.boolean(plan.optimal);
    writeMoney(Name("baselineCost"), plan.baselineCost);
    writeMoney(Name("savings"), plan.savings);
    json.name(Name("gridWh"));
    json.energy(plan.grid);
    json.name(Name("solarWh"));
    json.energy(plan.solar);
    json.name(Name("starts"));
    json.number(plan.starts);
}

} // namespace

void writePlanObject(const ChargingPlan &plan, JsonWriter &json)
{
    json.beginObject();
    json.name(Name("format"));
    json.text(Name("homecharge.charging-plan/1"));
    writeTotals(plan, json);
    writeSlots(plan.slots, json);
    json.name(Name("vehicles"));
    json.beginList();
    for (const VehiclePlan &vehicle : plan.vehicles)
        writeVehicle(vehicle, plan.slots, json);
    json.endList();
    json.endObject();
}

QByteArray writePlan(const ChargingPlan &plan)
{
    JsonWriter json;
    writePlanObject(plan, json);
    return json.text();
}

} // namespace homecharge::planning
