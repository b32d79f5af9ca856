// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/site_schedule.h"

#include <algorithm>

namespace homecharge::viewmodels {

using charging::OngoingSession;
using charging::SiteSnapshot;
using charging::VehicleSnapshot;

namespace {

std::vector<MeasuredSlot> measuredOf(const OngoingSession &ongoing)
{
    std::vector<MeasuredSlot> measured;
    for (const SessionSlot &slot : ongoing.session.slots) {
        MeasuredSlot entry{slot.slot.start, slot.slot.length, slot.grid, slot.solar, {}};
        for (const StateOfChargeReading &reading : ongoing.readings) {
            if (reading.at > slot.slot.start && reading.at <= slot.slot.end())
                entry.chargeAfter = reading.value;
        }
        measured.push_back(entry);
    }
    return measured;
}

std::optional<int> rangeOf(const VehicleSnapshot &vehicle)
{
    if (!vehicle.stateOfCharge || vehicle.vehicle.consumptionPer100Km <= Energy())
        return std::nullopt;
    const Energy content = contentAt(vehicle.stateOfCharge->value, vehicle.vehicle.capacity);
    return static_cast<int>(content.inWattSeconds() * 100 / vehicle.vehicle.consumptionPer100Km.inWattSeconds());
}

ScheduleVehicle vehicleOf(const VehicleSnapshot &source, const std::vector<OngoingSession> &sessions)
{
    ScheduleVehicle vehicle;
    vehicle.name = source.vehicle.name;
    vehicle.rangeKilometres = rangeOf(source);
    if (!source.plugIn)
        return vehicle;
    vehicle.connected = true;
    vehicle.pluggedInAt = source.plugIn->since;
    vehicle.chargeAtPlugIn = source.plugIn->stateOfCharge;
    const auto session = std::find_if(sessions.begin(), sessions.end(), [&source](const OngoingSession &candidate) {
        return candidate.session.vehicleId == source.vehicle.id;
    });
    if (session != sessions.end())
        vehicle.measured = measuredOf(*session);
    return vehicle;
}

QString nameOf(const SiteSnapshot &snapshot, const QString &vehicleId)
{
    for (const VehicleSnapshot &vehicle : snapshot.vehicles) {
        if (vehicle.vehicle.id == vehicleId)
            return vehicle.vehicle.name;
    }
    return vehicleId;
}

CardColour cardColourOf(VehicleColour colour)
{
    switch (colour) {
    case VehicleColour::Blue:
        return CardColour::BlueSquare;
    case VehicleColour::Green:
        return CardColour::GreenTriangle;
    case VehicleColour::Orange:
        return CardColour::OrangeCircle;
    }
    return CardColour::BlueSquare;
}

// Cards only tell vehicles apart where there are several.
std::vector<ChargingCard> cardsOf(const Evse &evse, const SiteSnapshot &snapshot)
{
    if (evse.vehicles.size() < 2)
        return {};
    std::vector<ChargingCard> cards;
    for (const CardColour colour : {CardColour::BlueSquare, CardColour::GreenTriangle, CardColour::OrangeCircle}) {
        ChargingCard card{colour, {}};
        for (const EvseAssignment &assignment : evse.vehicles) {
            if (cardColourOf(assignment.colour) == colour)
                card.vehicle = nameOf(snapshot, assignment.vehicleId);
        }
        cards.push_back(card);
    }
    return cards;
}

std::optional<planning::RequestSlot> slotAt(const SiteSnapshot &snapshot, Instant at)
{
    const std::optional<Rate> rate = snapshot.importPrices.valueAt(at);
    if (!rate)
        return std::nullopt;
    planning::RequestSlot slot;
    slot.importPrice = rate->price;
    slot.priceKind = rate->kind;
    slot.feedInPrice = snapshot.feedInPrices.valueAt(at).value_or(Rate()).price;
    slot.solar = snapshot.solar.expected.valueAt(at).value_or(Power());
    slot.solarSafe = snapshot.solar.safe.valueAt(at).value_or(Power());
    slot.baseLoad = snapshot.load.expected.valueAt(at).value_or(Power());
    return slot;
}

std::vector<planning::RequestSlot> pastOf(const SiteSnapshot &snapshot, const planning::PlanningRequest &request)
{
    Instant earliest = request.slotStart;
    for (const VehicleSnapshot &vehicle : snapshot.vehicles) {
        if (vehicle.plugIn)
            earliest = std::min(earliest, vehicle.plugIn->since);
    }
    std::vector<planning::RequestSlot> past;
    for (Instant at = request.slotStart; at > earliest;) {
        at -= request.slotLength;
        const std::optional<planning::RequestSlot> slot = slotAt(snapshot, at);
        if (!slot)
            break;
        past.push_back(*slot);
    }
    std::reverse(past.begin(), past.end());
    return past;
}

} // namespace

ScheduleInput scheduleOf(const SiteSnapshot &snapshot, planning::PlanningRequest request,
                         const std::vector<OngoingSession> &sessions, const SiteNames &names)
{
    ScheduleInput input;
    input.location = {snapshot.site.name, names.address, !snapshot.site.solarModules.empty()};
    for (const planning::RequestVehicle &planned : request.vehicles) {
        for (const VehicleSnapshot &vehicle : snapshot.vehicles) {
            if (vehicle.vehicle.id == planned.id)
                input.vehicles.push_back(vehicleOf(vehicle, sessions));
        }
    }
    for (const Evse &evse : snapshot.evses)
        input.wallboxes.push_back(
            {evse.id, evse.name, names.wallboxModels.value(evse.id), !evse.vehicles.empty(), cardsOf(evse, snapshot)});
    input.past = pastOf(snapshot, request);
    input.request = std::move(request);
    return input;
}

} // namespace homecharge::viewmodels
