// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/problem.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace homecharge::planning {

namespace {

constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max() / 16;

std::int64_t floorTo(std::int64_t value, std::int64_t step)
{
    if (step <= 0)
        return value;
    return value >= 0 ? value / step * step : -((-value + step - 1) / step * step);
}

std::int64_t ceilTo(std::int64_t value, std::int64_t step)
{
    return step <= 0 ? value : (value + step - 1) / step * step;
}

Headroom headroomOf(const RequestSite &site, const RequestSlot &slot)
{
    Headroom room;
    const std::int64_t safe = slot.solarSafe.inWatts();
    room.totalMw = 1000 * (site.connectionLimit.inWatts() - slot.baseLoad.inWatts() + safe);
    if (!site.limitPerPhase)
        return room;
    room.perPhase = true;
    const std::int64_t limit = powerAt(*site.limitPerPhase, 1).inWatts();
    for (int phase = 0; phase < 3; ++phase) {
        const auto index = static_cast<std::size_t>(phase);
        if (phase >= site.phases) {
            room.phaseSixths[index] = 0;
            continue;
        }
        const std::int64_t base =
            slot.baseLoadPerPhase ? (*slot.baseLoadPerPhase)[index].inWatts() * site.phases : slot.baseLoad.inWatts();
        room.phaseSixths[index] = limit * 6000 - base * 6000 / site.phases;
    }
    return room;
}

std::int64_t overlapSeconds(Instant from, Instant to, Instant slotStart, std::int64_t slotSeconds)
{
    const Instant begin = std::max(from, slotStart);
    const Instant end = std::min(to, slotStart + Seconds(slotSeconds));
    return std::max<std::int64_t>(0, (end - begin).count());
}

/// Seconds of the slot in which at least one vehicle is plugged in.
std::int64_t pluggedSeconds(const PlanningRequest &request, const ProblemSlot &slot)
{
    std::vector<std::pair<Instant, Instant>> spans;
    for (const RequestVehicle &vehicle : request.vehicles) {
        for (const RequestSession &session : vehicle.sessions) {
            const Instant begin = std::max(session.arrive, slot.start);
            const Instant end = std::min(session.depart, slot.start + Seconds(slot.seconds));
            if (begin < end)
                spans.emplace_back(begin, end);
        }
    }
    std::sort(spans.begin(), spans.end());
    std::int64_t seconds = 0;
    Instant covered = slot.start;
    for (const auto &[begin, end] : spans) {
        const Instant from = std::max(begin, covered);
        if (from < end)
            seconds += (end - from).count();
        covered = std::max(covered, end);
    }
    return seconds;
}

std::int64_t vehicleCap(const PlanningRequest &request, const RequestVehicle &vehicle)
{
    std::int64_t cap = vehicle.maxPower.inWatts() * 1000;
    if (vehicle.evse) {
        const RequestEvse &evse = request.evses[static_cast<std::size_t>(*vehicle.evse)];
        if (evse.limit)
            cap = std::min(cap, evse.limit->inWatts() * 1000);
    }
    return cap;
}

VehicleWiring wiringOf(const PlanningRequest &request, const RequestVehicle &vehicle)
{
    VehicleWiring wiring;
    wiring.phases = std::min(vehicle.phases, request.site.phases);
    if (vehicle.evse) {
        const RequestEvse &evse = request.evses[static_cast<std::size_t>(*vehicle.evse)];
        wiring.phases = std::min(wiring.phases, evse.phases);
        wiring.firstPhase = request.site.phases == 1 ? 0 : evse.firstPhase - 1;
    }
    return wiring;
}

void setPowers(const Problem &problem, Part &part)
{
    const RequestVehicle &vehicle = problem.asked(part.vehicle);
    const std::int64_t step = problem.vehicles[static_cast<std::size_t>(part.vehicle)].stepMw;
    const std::int64_t cap = vehicleCap(*problem.request, vehicle);
    const std::int64_t least = vehicle.minPower.inWatts() * 1000;
    const bool gridFits = step > 0 && floorTo(cap, step) >= ceilTo(least, step);
    part.highestMw = gridFits ? floorTo(cap, step) : cap;
    part.lowestMw = gridFits ? ceilTo(least, step) : least;
    if (vehicle.mode == ChargingMode::Cheapest) // nobody can turn the car down: all it takes, or nothing
        part.lowestMw = part.highestMw = vehicle.maxPower.inWatts() * 1000;
    part.lowestMw = std::max<std::int64_t>(part.lowestMw, 1);
    part.highestMw = std::min(part.highestMw, cap);
    part.highestMw = allowedPower(problem, part, problem.slots[static_cast<std::size_t>(part.slot)].headroom);
}

void addParts(Problem &problem, int vehicleIndex)
{
    const RequestVehicle &vehicle = problem.asked(vehicleIndex);
    ProblemVehicle &own = problem.vehicles[static_cast<std::size_t>(vehicleIndex)];
    own.sessionParts.resize(vehicle.sessions.size());
    const Instant origin = problem.slots.front().start;
    const std::int64_t length = problem.request->slotLength.count();
    const Instant gridStart = problem.request->startOf(static_cast<std::size_t>(problem.firstSlot));
    for (std::size_t k = 0; k < vehicle.sessions.size(); ++k) {
        const RequestSession &session = vehicle.sessions[k];
        const Instant from = std::max(session.arrive, origin);
        const auto first = std::max<std::int64_t>(0, (from - gridStart).count() / length);
        for (auto slot = static_cast<std::size_t>(first);
             slot < problem.slots.size() && problem.slots[slot].start < session.depart; ++slot) {
            Part part;
            part.vehicle = vehicleIndex;
            part.session = static_cast<int>(k);
            part.slot = static_cast<int>(slot);
            part.seconds = overlapSeconds(from, session.depart, problem.slots[slot].start, problem.slots[slot].seconds);
            if (part.seconds == 0)
                continue;
            setPowers(problem, part);
            const int index = static_cast<int>(problem.parts.size());
            problem.parts.push_back(part);
            own.parts.push_back(index);
            own.sessionParts[k].push_back(index);
            problem.partsOfSlot[slot].push_back(index);
        }
    }
}

/// Energy that the previous plan gave a vehicle within [begin, begin + seconds); −1 if the plan does not cover it.
std::int64_t previousEnergy(const ChargingPlan &plan, const VehiclePlan &vehicle, Instant begin, std::int64_t seconds)
{
    std::int64_t energy = 0;
    bool covered = false;
    for (std::size_t i = 0; i < plan.slots.size() && i < vehicle.slots.size(); ++i) {
        const PlanSlotTotal &slot = plan.slots[i];
        const std::int64_t shared = overlapSeconds(begin, begin + Seconds(seconds), slot.start, slot.length.count());
        if (shared == 0)
            continue;
        covered = true;
        energy += roundedDivision(vehicle.slots[i].energy.inWattSeconds() * shared, slot.length.count());
    }
    return covered ? energy : -1;
}

void addPreviousPlan(Problem &problem)
{
    const PlanningRequest &request = *problem.request;
    if (!request.previousPlan || request.movePrice == EnergyPrice())
        return;
    constexpr int guardedSlots = 4; // the running one and the next three
    for (Part &part : problem.parts) {
        if (part.slot >= guardedSlots)
            continue;
        for (const VehiclePlan &vehicle : request.previousPlan->vehicles) {
            const ProblemSlot &slot = problem.slots[static_cast<std::size_t>(part.slot)];
            if (vehicle.id == problem.asked(part.vehicle).id)
                part.previousWs = previousEnergy(*request.previousPlan, vehicle, slot.start, slot.seconds);
        }
    }
}

} // namespace

std::int64_t VehicleWiring::sixthsOn(int phase, int sitePhases) const
{
    if (sitePhases == 1)
        return phase == 0 ? 6 : 0;
    const int distance = (phase - firstPhase + 3) % 3;
    return distance < phases ? 6 / phases : 0;
}

std::int64_t allowedPower(const Problem &problem, const Part &part, const Headroom &room)
{
    const ProblemVehicle &vehicle = problem.vehicles[static_cast<std::size_t>(part.vehicle)];
    std::int64_t power = std::min(part.highestMw, room.totalMw);
    if (room.perPhase) {
        for (int phase = 0; phase < 3; ++phase) {
            const std::int64_t sixths = vehicle.wiring.sixthsOn(phase, problem.request->site.phases);
            const std::int64_t free = std::max<std::int64_t>(0, room.phaseSixths[static_cast<std::size_t>(phase)]);
            if (sixths > 0)
                power = std::min(power, free / sixths);
        }
    }
    if (power < part.highestMw && part.lowestMw < part.highestMw && vehicle.stepMw > 0
        && part.highestMw % vehicle.stepMw == 0)
        power = floorTo(power, vehicle.stepMw);
    return power >= part.lowestMw ? power : 0;
}

void take(const Problem &problem, int vehicle, std::int64_t powerMw, Headroom &room)
{
    room.totalMw -= powerMw;
    if (!room.perPhase)
        return;
    const VehicleWiring &wiring = problem.vehicles[static_cast<std::size_t>(vehicle)].wiring;
    for (int phase = 0; phase < 3; ++phase) {
        const std::int64_t sixths = wiring.sixthsOn(phase, problem.request->site.phases);
        room.phaseSixths[static_cast<std::size_t>(phase)] -= powerMw * sixths;
    }
}

std::int64_t gridPowerAtLeast(const Problem &problem, const Part &part, std::int64_t powerMw)
{
    const std::int64_t step = problem.vehicles[static_cast<std::size_t>(part.vehicle)].stepMw;
    const std::int64_t wanted = std::max(powerMw, part.lowestMw);
    if (step <= 0 || part.highestMw % step != 0)
        return std::min(wanted, part.highestMw);
    return std::min(ceilTo(wanted, step), part.highestMw);
}

Problem makeProblem(const PlanningRequest &request)
{
    Problem problem;
    problem.request = &request;
    const std::int64_t length = request.slotLength.count();
    if (request.now > request.slotStart)
        problem.firstSlot = static_cast<int>((request.now - request.slotStart).count() / length);
    for (std::size_t i = static_cast<std::size_t>(problem.firstSlot); i < request.slots.size(); ++i) {
        const RequestSlot &asked = request.slots[i];
        ProblemSlot slot;
        slot.start = std::max(request.startOf(i), std::min(request.now, request.startOf(i) + request.slotLength));
        slot.seconds = (request.startOf(i) + request.slotLength - slot.start).count();
        slot.importMicro = asked.importPrice.inMicroPerKwh();
        slot.feedInMicro = asked.feedInPrice.inMicroPerKwh();
        slot.baseLoadW = asked.baseLoad.inWatts();
        slot.headroom = headroomOf(request.site, asked);
        const std::int64_t surplusW = std::max<std::int64_t>(0, asked.solar.inWatts() - asked.baseLoad.inWatts());
        if (surplusW > 0)
            slot.surplusWs = surplusW * pluggedSeconds(request, slot);
        problem.slots.push_back(slot);
    }
    problem.partsOfSlot.resize(problem.slots.size());
    problem.vehicles.resize(request.vehicles.size());
    for (std::size_t v = 0; v < request.vehicles.size(); ++v) {
        problem.vehicles[v].wiring = wiringOf(request, request.vehicles[v]);
        problem.vehicles[v].stepMw = request.vehicles[v].powerStep.inWatts() * 1000;
        addParts(problem, static_cast<int>(v));
    }
    addPreviousPlan(problem);
    return problem;
}

} // namespace homecharge::planning
