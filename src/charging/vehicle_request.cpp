// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charging/vehicle_request.h"

#include "charging/request_builder.h"

#include <algorithm>

namespace homecharge::charging {

namespace {

constexpr Seconds planWithoutDeparture = std::chrono::hours{24};
constexpr std::ptrdiff_t chargesRemembered = 10;
constexpr Current currentStep = Current::amperes(1); // what wallboxes are told (IEC 61851-1 duty cycle, OCPP profiles)

struct NextDeparture {
    Instant at;
    StateOfCharge target;
};

/// What the owner asked for last, even if it is switched off; else what set-up proposes.
StateOfCharge targetWithoutDeparture(const Vehicle &vehicle)
{
    return vehicle.departures.empty() ? proposedDeparture().target : vehicle.departures.front().target;
}

NextDeparture departureOf(const VehicleSnapshot &snapshot, Instant now, const TimeZone &zone,
                          std::vector<Assumption> &assumptions)
{
    const Vehicle &vehicle = snapshot.vehicle;
    if (const auto next = nextDeparture(vehicle.departures, now, zone)) {
        if (next->at <= now + longestHorizon)
            return {next->at, next->target};
        const Instant end = std::chrono::floor<std::chrono::minutes>(now + longestHorizon);
        assumptions.push_back({AssumptionCode::DepartureTooFar, vehicle.id, end, std::nullopt});
        return {end, next->target};
    }
    const Instant pluggedIn = snapshot.plugIn ? snapshot.plugIn->since : now;
    const Instant dayAfterPlugIn = pluggedIn + planWithoutDeparture;
    // A car that has stood for longer than a day gets another day: there is always a plan [E7].
    const Instant at = dayAfterPlugIn > now ? dayAfterPlugIn : now + planWithoutDeparture;
    assumptions.push_back({AssumptionCode::NoActiveDeparture, vehicle.id, at, std::nullopt});
    return {at, targetWithoutDeparture(vehicle)};
}

Energy contentOf(const VehicleSnapshot &snapshot)
{
    const Vehicle &vehicle = snapshot.vehicle;
    const Energy charged = Energy::wattSeconds(
        roundedDivision(snapshot.chargedSinceReading.inWattSeconds() * vehicle.efficiencyMillionths, 1'000'000));
    return std::min(contentAt(snapshot.stateOfCharge->value, vehicle.capacity) + charged, vehicle.capacity);
}

void setBattery(planning::RequestVehicle &request, const VehicleSnapshot &snapshot,
                std::vector<Assumption> &assumptions)
{
    const Vehicle &vehicle = snapshot.vehicle;
    request.capacity = vehicle.capacity;
    request.upperLimit = contentAt(vehicle.upperLimit, vehicle.capacity);
    request.minimum = std::min(contentAt(vehicle.minimum, vehicle.capacity), request.upperLimit);
    request.efficiencyMillionths = vehicle.efficiencyMillionths;
    if (!snapshot.stateOfCharge) {
        assumptions.push_back(needWithoutStateOfCharge(snapshot));
        request.need = *assumptions.back().energy;
        return;
    }
    request.energy = contentOf(snapshot);
    // Fuller than its owner wants it: nothing may be added, and nothing can be taken out.
    request.upperLimit = std::max(request.upperLimit, *request.energy);
}

void setPower(planning::RequestVehicle &request, const Vehicle &vehicle, const Evse *evse)
{
    request.phases = evse ? std::min(vehicle.phases, evse->phases) : vehicle.phases;
    // The total limit of the EVSE says nothing about a car that loads fewer of its phases.
    const bool usesFewerPhases = evse && request.phases < evse->phases;
    const Current most =
        usesFewerPhases ? std::min(vehicle.maximumCurrent, evse->limitPerPhase) : vehicle.maximumCurrent;
    request.maxPower = powerAt(most, request.phases);
    request.minPower = std::min(powerAt(vehicle.minimumCurrent, request.phases), request.maxPower);
    request.powerStep = powerAt(currentStep, request.phases);
}

planning::ChargingMode modeOf(ChargingMode mode)
{
    switch (mode) {
    case ChargingMode::Cheapest:
        return planning::ChargingMode::Cheapest;
    case ChargingMode::Now:
        return planning::ChargingMode::Now;
    case ChargingMode::Intelligent:
        break;
    }
    return planning::ChargingMode::Intelligent;
}

} // namespace

Assumption needWithoutStateOfCharge(const VehicleSnapshot &snapshot)
{
    const QString &id = snapshot.vehicle.id;
    if (snapshot.typedNeed)
        return {AssumptionCode::NeedAsTyped, id, std::nullopt, snapshot.typedNeed};
    if (snapshot.lastCharges.empty())
        return {AssumptionCode::NeedByDefault, id, std::nullopt, defaultNeed};
    const auto count = std::min(std::ssize(snapshot.lastCharges), chargesRemembered);
    std::vector<Energy> charges(snapshot.lastCharges.begin(), snapshot.lastCharges.begin() + count);
    const auto middle = charges.begin() + (count - 1) / 2;
    std::nth_element(charges.begin(), middle, charges.end());
    return {AssumptionCode::NeedFromLastCharges, id, std::nullopt, *middle};
}

planning::RequestVehicle requestVehicle(const VehicleSnapshot &snapshot, const Evse *evse, Instant now,
                                        const TimeZone &zone, std::vector<Assumption> &assumptions)
{
    const Vehicle &vehicle = snapshot.vehicle;
    planning::RequestVehicle request;
    request.id = vehicle.id;
    request.mode = modeOf(vehicle.mode);
    setPower(request, vehicle, evse);
    setBattery(request, snapshot, assumptions);

    const NextDeparture departure = departureOf(snapshot, now, zone, assumptions);
    planning::RequestSession session;
    session.arrive = now;
    session.depart = departure.at;
    session.target = contentAt(departure.target, vehicle.capacity);
    if (departure.target > vehicle.upperLimit) {
        session.target = contentAt(vehicle.upperLimit, vehicle.capacity);
        assumptions.push_back({AssumptionCode::TargetAboveUpperLimit, vehicle.id, departure.at, std::nullopt});
    }
    request.sessions.push_back(session);
    return request;
}

} // namespace homecharge::charging
