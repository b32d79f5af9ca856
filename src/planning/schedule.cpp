// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/schedule.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace homecharge::planning {

namespace {

constexpr double microWsPerWh = 3.6e9;

/// Replays one vehicle: battery, shortfall, value of extra energy.
void appraiseVehicle(const Problem &problem, const BatteryModel &battery, const Schedule &schedule, int v,
                     Appraisal &appraisal)
{
    const ProblemVehicle &vehicle = problem.vehicles[static_cast<std::size_t>(v)];
    const RequestVehicle &asked = problem.asked(v);
    std::int64_t content = battery.initial();
    std::int64_t extra = 0;
    std::vector<SessionOutcome> outcomes;
    for (std::size_t k = 0; k < vehicle.sessionParts.size(); ++k) {
        for (const int part : vehicle.sessionParts[k])
            content += schedule[static_cast<std::size_t>(part)].energyWs * battery.efficiency();
        SessionOutcome outcome;
        outcome.reached = content;
        outcome.shortfall = std::max<std::int64_t>(0, battery.target(k) - content);
        extra += std::max<std::int64_t>(0, content - battery.target(k));
        appraisal.weightedShortfallWh +=
            static_cast<double>(outcome.shortfall) / microWsPerWh * static_cast<double>(asked.weightMillionths) / 1e6;
        outcomes.push_back(outcome);
        content = afterTrip(battery, k, content);
    }
    ExactCost value;
    value.add(extra / 1'000'000, problem.request->extraValue.inMicroPerKwh());
    appraisal.objective.subtract(value);
    appraisal.sessions.push_back(std::move(outcomes));
}

int countStarts(const Problem &problem, const Schedule &schedule, int v)
{
    std::vector<char> runs(problem.slots.size() + 1, 0); // [0] is "before the plan": off
    for (const int part : problem.vehicles[static_cast<std::size_t>(v)].parts) {
        if (schedule[static_cast<std::size_t>(part)].energyWs > 0)
            runs[static_cast<std::size_t>(problem.parts[static_cast<std::size_t>(part)].slot) + 1] = 1;
    }
    int starts = 0;
    for (std::size_t i = 1; i < runs.size(); ++i)
        starts += runs[i] && !runs[i - 1] ? 1 : 0;
    return starts;
}

} // namespace

bool better(const Appraisal &a, const Appraisal &b, Preference preference)
{
    constexpr double wattHourTolerance = 0.5; // rounding to whole watts and watt-seconds is no shortfall
    if (std::abs(a.weightedShortfallWh - b.weightedShortfallWh) > wattHourTolerance)
        return a.weightedShortfallWh < b.weightedShortfallWh;
    if (preference == Preference::OwnSolar && std::abs(a.gridWs - b.gridWs) > 3600)
        return a.gridWs < b.gridWs;
    if (a.objective != b.objective)
        return a.objective < b.objective;
    if (a.starts != b.starts)
        return a.starts < b.starts;
    return a.lateness < b.lateness;
}

ExactCost slotCost(const ProblemSlot &slot, std::int64_t energyWs)
{
    ExactCost cost;
    const std::int64_t sun = std::min(energyWs, slot.surplusWs);
    cost.add(sun, slot.feedInMicro);
    cost.add(energyWs - sun, slot.importMicro);
    return cost;
}

std::vector<std::int64_t> slotTotals(const Problem &problem, const Schedule &schedule)
{
    std::vector<std::int64_t> totals(problem.slots.size(), 0);
    for (std::size_t i = 0; i < problem.parts.size(); ++i)
        totals[static_cast<std::size_t>(problem.parts[i].slot)] += schedule[i].energyWs;
    return totals;
}

Appraisal appraise(const Problem &problem, const std::vector<BatteryModel> &batteries, const Schedule &schedule)
{
    Appraisal appraisal;
    const std::vector<std::int64_t> totals = slotTotals(problem, schedule);
    for (std::size_t t = 0; t < totals.size(); ++t) {
        const std::int64_t sun = std::min(totals[t], problem.slots[t].surplusWs);
        appraisal.cost.add(slotCost(problem.slots[t], totals[t]));
        appraisal.cashCost.add(totals[t] - sun, problem.slots[t].importMicro);
        appraisal.solarWs += sun;
        appraisal.gridWs += totals[t] - sun;
        appraisal.lateness += static_cast<double>(totals[t]) * static_cast<double>(t);
    }
    appraisal.objective = appraisal.cost;
    for (std::size_t i = 0; i < problem.parts.size(); ++i) {
        const Part &part = problem.parts[i];
        if (part.previousWs < 0)
            continue;
        appraisal.objective.add(std::abs(schedule[i].energyWs - part.previousWs),
                                problem.request->movePrice.inMicroPerKwh());
    }
    for (std::size_t v = 0; v < problem.vehicles.size(); ++v) {
        appraiseVehicle(problem, batteries[v], schedule, static_cast<int>(v), appraisal);
        appraisal.startsOf.push_back(countStarts(problem, schedule, static_cast<int>(v)));
        appraisal.starts += appraisal.startsOf.back();
    }
    appraisal.objective.addMicro(problem.request->startPriceMicro * appraisal.starts);
    return appraisal;
}

std::int64_t chargeAtOnce(const Problem &problem, const BatteryModel &battery, int vehicle, std::size_t session,
                          std::int64_t content, std::int64_t goal, GoalCrossing crossing, std::vector<Headroom> &rooms,
                          Schedule &schedule)
{
    const std::vector<int> &parts = problem.vehicles[static_cast<std::size_t>(vehicle)].sessionParts[session];
    const std::int64_t stop = crossing == GoalCrossing::Trim ? goal
        : content < battery.target(session)                  ? battery.target(session)
                                                             : battery.upperLimit();
    constexpr std::int64_t roundingWs = 100; // what is left by rounding is not worth another slot
    const std::int64_t begin = content;
    for (const int index : parts) {
        if (content >= goal || (content > begin && content + roundingWs * battery.efficiency() >= goal))
            break;
        const Part &part = problem.parts[static_cast<std::size_t>(index)];
        Headroom &room = rooms[static_cast<std::size_t>(part.slot)];
        const std::int64_t offer = allowedPower(problem, part, room);
        if (offer == 0)
            continue;
        PartCharge &charge = schedule[static_cast<std::size_t>(index)];
        charge.energyWs = battery.accepted(content, offer, part.seconds);
        charge.runningMw = offer;
        const std::int64_t wanted = battery.acEnergyFor(content, stop);
        if (wanted < charge.energyWs) {
            charge.energyWs = wanted; // at full power, for as long as it takes
        }
        content += charge.energyWs * battery.efficiency();
        take(problem, vehicle, charge.runningMw, room);
    }
    return content;
}

std::vector<Headroom> headroomLeft(const Problem &problem, const Schedule &schedule)
{
    std::vector<Headroom> rooms;
    rooms.reserve(problem.slots.size());
    for (const ProblemSlot &slot : problem.slots)
        rooms.push_back(slot.headroom);
    for (std::size_t i = 0; i < problem.parts.size(); ++i) {
        if (schedule[i].runningMw > 0)
            take(problem, problem.parts[i].vehicle, schedule[i].runningMw,
                 rooms[static_cast<std::size_t>(problem.parts[i].slot)]);
    }
    return rooms;
}

Schedule baselineOf(const Problem &problem, const std::vector<BatteryModel> &batteries, const Schedule &schedule)
{
    Schedule baseline(problem.parts.size());
    std::vector<Headroom> rooms = headroomLeft(problem, baseline);
    for (std::size_t v = 0; v < problem.vehicles.size(); ++v) {
        const BatteryModel &battery = batteries[v];
        std::int64_t content = battery.initial();
        for (std::size_t k = 0; k < problem.vehicles[v].sessionParts.size(); ++k) {
            std::int64_t goal = content;
            for (const int part : problem.vehicles[v].sessionParts[k])
                goal += schedule[static_cast<std::size_t>(part)].energyWs * battery.efficiency();
            content = chargeAtOnce(problem, battery, static_cast<int>(v), k, content, goal, GoalCrossing::Trim, rooms,
                                   baseline);
            content = afterTrip(battery, k, content);
        }
    }
    return baseline;
}

} // namespace homecharge::planning
