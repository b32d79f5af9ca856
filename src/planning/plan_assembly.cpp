// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/plan_assembly.h"

#include "planning/reasons.h"

#include <algorithm>
#include <cmath>

namespace homecharge::planning {

namespace {

constexpr std::int64_t noticedMicroWs = 100'000'000; // 0.03 Wh: less is rounding
constexpr double provenGap = 1e-4;                   ///< currency units

Energy fromMicroWs(std::int64_t microWs)
{
    return Energy::wattSeconds(microWs / 1'000'000);
}

struct VehicleShares {
    double costMicro = 0;
    double solarWs = 0;
};

/// Cost and sun of each slot shared in proportion to energy.
std::vector<VehicleShares> sharesOf(const Problem &problem, const Schedule &schedule)
{
    const std::vector<std::int64_t> totals = slotTotals(problem, schedule);
    std::vector<VehicleShares> shares(problem.vehicles.size());
    for (std::size_t i = 0; i < schedule.size(); ++i) {
        if (schedule[i].energyWs == 0)
            continue;
        const auto t = static_cast<std::size_t>(problem.parts[i].slot);
        const ProblemSlot &slot = problem.slots[t];
        const double share = static_cast<double>(schedule[i].energyWs) / static_cast<double>(totals[t]);
        const auto sun = static_cast<double>(std::min(totals[t], slot.surplusWs));
        const double grid = static_cast<double>(totals[t]) - sun;
        VehicleShares &own = shares[static_cast<std::size_t>(problem.parts[i].vehicle)];
        own.solarWs += share * sun;
        own.costMicro += share
            * (sun * static_cast<double>(slot.feedInMicro) + grid * static_cast<double>(slot.importMicro)) / 3.6e6;
    }
    return shares;
}

PlanSlotTotal slotTotal(const ProblemSlot &slot, std::int64_t totalWs)
{
    return {slot.start, Seconds(slot.seconds), Energy::wattSeconds(totalWs),
            Energy::wattSeconds(std::min(totalWs, slot.surplusWs))};
}

/// Microseconds that a part runs: all of it unless it stops early. With a taper the car takes less than it is offered,
/// and only a stop at the target or the limit ends the part.
std::int64_t runMicroseconds(const BatteryModel &battery, const Part &part, const PartCharge &charge,
                             std::int64_t before, std::int64_t target)
{
    const std::int64_t whole = part.seconds * 1'000'000;
    const std::int64_t after = before + charge.energyWs * battery.efficiency();
    const bool stops = after + battery.efficiency() >= target && before < target;
    const bool full = after + battery.efficiency() >= battery.upperLimit();
    constexpr std::int64_t roundingWs = 2;
    if (charge.energyWs + roundingWs >= energyOf(charge.runningMw, part.seconds))
        return whole;
    if (battery.tapers() && after > battery.knee() && !stops && !full)
        return whole;
    if (battery.tapers() && after > battery.knee()) {
        // The curve's own time: the least number of seconds in which this energy is accepted.
        std::int64_t low = 0;
        std::int64_t high = part.seconds;
        while (low < high) {
            const std::int64_t middle = (low + high) / 2;
            if (battery.accepted(before, charge.runningMw, middle) >= charge.energyWs)
                high = middle;
            else
                low = middle + 1;
        }
        return low * 1'000'000;
    }
    return std::min(whole, charge.energyWs * 1'000'000'000 / charge.runningMw);
}

/// Instant at which a running part has brought the battery to `goal`.
Instant instantOf(const Problem &problem, const BatteryModel &battery, const Part &part, const PartCharge &charge,
                  std::int64_t before, std::int64_t goal, const RequestSession &session)
{
    const Instant begin = std::max(problem.slots[static_cast<std::size_t>(part.slot)].start, session.arrive);
    const std::int64_t wanted = battery.acEnergyFor(before, goal);
    std::int64_t seconds = charge.runningMw > 0 ? (wanted * 1000 + charge.runningMw - 1) / charge.runningMw : 0;
    while (battery.tapers() && seconds < part.seconds && battery.accepted(before, charge.runningMw, seconds) < wanted)
        ++seconds;
    return begin + Seconds(std::min(part.seconds, seconds));
}

void fillSlots(const Problem &problem, const BatteryModel &battery, const Schedule &schedule, int v, VehiclePlan &plan)
{
    const ProblemVehicle &vehicle = problem.vehicles[static_cast<std::size_t>(v)];
    const RequestVehicle &asked = problem.asked(v);
    plan.slots.resize(problem.slots.size());
    std::int64_t content = battery.initial();
    bool searching = true; // for the first target that is not yet met
    std::size_t next = 0;
    const auto hold = [&](std::size_t until) { // content up to (not including) slot `until`
        for (; next < until && next < plan.slots.size(); ++next) {
            if (battery.known())
                plan.slots[next].batteryAfter = fromMicroWs(content);
        }
    };
    for (std::size_t k = 0; k < vehicle.sessionParts.size(); ++k) {
        const bool missing = content < battery.target(k);
        for (const int index : vehicle.sessionParts[k]) {
            const Part &part = problem.parts[static_cast<std::size_t>(index)];
            const PartCharge &charge = schedule[static_cast<std::size_t>(index)];
            hold(static_cast<std::size_t>(part.slot));
            const std::int64_t after = content + charge.energyWs * battery.efficiency();
            if (searching && missing && content < battery.target(k)
                && after + battery.efficiency() > battery.target(k)) {
                plan.readyAt = instantOf(problem, battery, part, charge, content, battery.target(k), asked.sessions[k]);
                searching = false;
            }
            PlannedSlot &slot = plan.slots[static_cast<std::size_t>(part.slot)];
            slot.energy += Energy::wattSeconds(charge.energyWs);
            slot.running = std::max(slot.running, Power::watts(roundedDivision(charge.runningMw, 1000)));
            if (charge.energyWs > 0)
                slot.runMicroseconds += runMicroseconds(battery, part, charge, content, battery.target(k));
            content = after;
        }
        if (searching && missing)
            searching = false; // the first open target is missed: never ready
        PlannedSession session;
        session.depart = asked.sessions[k].depart;
        session.target = fromMicroWs(battery.target(k));
        session.reached = fromMicroWs(content);
        const std::int64_t shortfall = std::max<std::int64_t>(0, battery.target(k) - content);
        if (shortfall > noticedMicroWs)
            session.shortfall = fromMicroWs(shortfall);
        plan.sessions.push_back(session);
        // The trip leaves the battery at departure: it shows in the first slot that ends later.
        while (next < problem.slots.size()
               && problem.slots[next].start + Seconds(problem.slots[next].seconds) <= session.depart)
            hold(next + 1);
        content = afterTrip(battery, k, content);
    }
    hold(plan.slots.size());
}

void addCauses(const Problem &problem, const BatteryModel &battery, int v, const Appraisal &appraisal,
               VehiclePlan &plan)
{
    std::int64_t arrival = battery.initial();
    for (std::size_t k = 0; k < plan.sessions.size(); ++k) {
        if (plan.sessions[k].shortfall > Energy())
            plan.sessions[k].cause = shortfallCause(problem, battery, v, k, arrival);
        arrival = afterTrip(battery, k, appraisal.sessions[static_cast<std::size_t>(v)][k].reached);
    }
}

} // namespace

ChargingPlan assemblePlan(const Problem &problem, const std::vector<BatteryModel> &batteries,
                          const SearchOutcome &outcome)
{
    const Currency currency = problem.request->currency;
    const Appraisal &appraisal = outcome.appraisal;
    const Schedule &schedule = outcome.schedule;
    ChargingPlan plan;
    plan.currency = currency;
    plan.cost = Money::micro(appraisal.cost.inMicro(), currency);
    plan.cashCost = Money::micro(appraisal.cashCost.inMicro(), currency);
    plan.objective = Money::micro(appraisal.objective.inMicro(), currency);
    const double gap = std::max(0.0, outcome.value - outcome.lowerBound);
    plan.objectiveBound = Money::micro(
        appraisal.objective.inMicro() - static_cast<std::int64_t>(std::ceil(std::min(gap, 1e9) * 1e6)), currency);
    plan.optimal = outcome.exact && gap <= provenGap;
    const Schedule baseline = baselineOf(problem, batteries, schedule);
    plan.baselineCost = Money::micro(appraise(problem, batteries, baseline).cost.inMicro(), currency);
    plan.savings = plan.baselineCost - plan.cost;
    plan.grid = Energy::wattSeconds(appraisal.gridWs);
    plan.solar = Energy::wattSeconds(appraisal.solarWs);
    plan.starts = appraisal.starts;
    const std::vector<std::int64_t> totals = slotTotals(problem, schedule);
    for (std::size_t t = 0; t < totals.size(); ++t)
        plan.slots.push_back(slotTotal(problem.slots[t], totals[t]));
    const std::vector<VehicleShares> shares = sharesOf(problem, schedule);
    std::int64_t unshared = plan.cost.inMicro();
    for (std::size_t v = 0; v < problem.vehicles.size(); ++v) {
        VehiclePlan vehicle;
        vehicle.id = problem.asked(static_cast<int>(v)).id;
        // The last one takes what rounding leaves, so that the shares add up.
        const bool last = v + 1 == problem.vehicles.size();
        vehicle.cost = Money::micro(last ? unshared : std::llround(shares[v].costMicro), currency);
        unshared -= vehicle.cost.inMicro();
        vehicle.solar = Energy::wattSeconds(std::llround(shares[v].solarWs));
        vehicle.starts = appraisal.startsOf[v];
        fillSlots(problem, batteries[v], schedule, static_cast<int>(v), vehicle);
        addCauses(problem, batteries[v], static_cast<int>(v), appraisal, vehicle);
        vehicle.reasons = reasonsFor(problem, batteries, schedule, static_cast<int>(v));
        plan.vehicles.push_back(std::move(vehicle));
    }
    return plan;
}

} // namespace homecharge::planning
