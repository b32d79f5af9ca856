// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/planner.h"

#include "planning/branch_and_bound.h"
#include "planning/plan_assembly.h"
#include "planning/tidy.h"

#include <algorithm>

namespace homecharge::planning {

namespace {

/// Below its minimum a vehicle charges at once with all it may have; the parts up to there are no longer open.
void chargeToMinimum(const Problem &problem, const std::vector<BatteryModel> &batteries, std::size_t v, std::size_t k,
                     std::int64_t arrival, Decisions &decisions)
{
    const BatteryModel &battery = batteries[v];
    if (!battery.known() || arrival >= battery.minimum())
        return;
    std::vector<Headroom> rooms = headroomLeft(problem, decisions.schedule);
    std::int64_t content = arrival;
    chargeAtOnce(problem, battery, static_cast<int>(v), k, arrival, battery.minimum(), GoalCrossing::RunWhole, rooms,
                 decisions.schedule);
    for (const int part : problem.vehicles[v].sessionParts[k]) {
        if (content >= battery.minimum())
            break;
        decisions.decided[static_cast<std::size_t>(part)] = 1;
        content += decisions.schedule[static_cast<std::size_t>(part)].energyWs * battery.efficiency();
    }
}

void chargeNow(const Problem &problem, const std::vector<BatteryModel> &batteries, std::size_t v, Decisions &decisions)
{
    const BatteryModel &battery = batteries[v];
    for (const int part : problem.vehicles[v].parts) {
        decisions.schedule[static_cast<std::size_t>(part)] = {};
        decisions.decided[static_cast<std::size_t>(part)] = 1;
    }
    std::vector<Headroom> rooms = headroomLeft(problem, decisions.schedule);
    std::int64_t content = battery.initial();
    for (std::size_t k = 0; k < problem.vehicles[v].sessionParts.size(); ++k) {
        content = chargeAtOnce(problem, battery, static_cast<int>(v), k, content, battery.target(k), GoalCrossing::Trim,
                               rooms, decisions.schedule);
        content = afterTrip(battery, k, content);
    }
}

using Arrivals = std::vector<std::vector<std::int64_t>>; ///< content on arrival, per vehicle and session

/// What is settled before anything is optimised, in the order of the vehicles.
Decisions decideAtOnce(const Problem &problem, const std::vector<BatteryModel> &batteries, const Arrivals &arrivals)
{
    Decisions decisions{Schedule(problem.parts.size()), std::vector<char>(problem.parts.size(), 0)};
    for (std::size_t v = 0; v < problem.vehicles.size(); ++v) {
        for (std::size_t k = 0; k < arrivals[v].size(); ++k)
            chargeToMinimum(problem, batteries, v, k, arrivals[v][k], decisions);
    }
    for (std::size_t v = 0; v < problem.vehicles.size(); ++v) {
        if (problem.asked(static_cast<int>(v)).mode == ChargingMode::Now)
            chargeNow(problem, batteries, v, decisions);
    }
    return decisions;
}

/// Contents on arrival that follow from a schedule.
Arrivals arrivalsOf(const Problem &problem, const std::vector<BatteryModel> &batteries, const Appraisal &appraisal)
{
    Arrivals arrivals(problem.vehicles.size());
    for (std::size_t v = 0; v < arrivals.size(); ++v) {
        std::int64_t content = batteries[v].initial();
        for (std::size_t k = 0; k < appraisal.sessions[v].size(); ++k) {
            arrivals[v].push_back(content);
            content = afterTrip(batteries[v], k, appraisal.sessions[v][k].reached);
        }
    }
    return arrivals;
}

/// All but vehicle `v` decided as in `schedule`.
Decisions othersDecided(const Problem &problem, const Decisions &decisions, const Schedule &schedule, std::size_t v)
{
    Decisions result = decisions;
    for (std::size_t i = 0; i < problem.parts.size(); ++i) {
        if (static_cast<std::size_t>(problem.parts[i].vehicle) == v)
            continue;
        result.schedule[i] = schedule[i];
        result.decided[i] = 1;
    }
    return result;
}

constexpr int nodesPerVehicle = 60;
constexpr int mostImprovements = 3;
constexpr double worthAnotherLook = 1e-4; ///< currency units between a schedule and its bound

/// One vehicle after the other, each at its best while the others stand; repeated while that helps.
Schedule oneByOne(const Problem &problem, const std::vector<BatteryModel> &batteries, const Decisions &decisions,
                  Schedule schedule, int nodeBudget, int &nodes)
{
    Appraisal current = appraise(problem, batteries, schedule);
    for (int round = 0; round < mostImprovements; ++round) {
        bool improved = false;
        for (std::size_t v = 0; v < problem.vehicles.size(); ++v) {
            const Decisions others = othersDecided(problem, decisions, schedule, v);
            SearchOutcome outcome =
                search(problem, batteries, others, {schedule}, std::min(nodesPerVehicle, nodeBudget));
            nodes += outcome.nodes;
            if (better(outcome.appraisal, current, problem.request->preference)) {
                schedule = std::move(outcome.schedule);
                current = std::move(outcome.appraisal);
                improved = true;
            }
        }
        if (!improved)
            break;
    }
    return schedule;
}

/// Nobody but vehicle `v` may do anything that is not decided yet.
Decisions othersIdle(const Problem &problem, const Decisions &decisions, int v)
{
    Decisions result = decisions;
    for (std::size_t i = 0; i < problem.parts.size(); ++i)
        result.decided[i] = problem.parts[i].vehicle == v ? result.decided[i] : char{1};
    return result;
}

/// More vehicles than the joint search can hold: one after the other, and as bound what each would pay alone with the
/// whole connection and all sun to itself. Together they can't pay less, because the cost of a slot is convex.
SearchOutcome solveMany(const Problem &problem, const std::vector<BatteryModel> &batteries, const Decisions &decisions,
                        const PlanningOptions &options)
{
    int nodes = 0;
    const Schedule schedule = oneByOne(problem, batteries, decisions, decisions.schedule, options.nodeBudget, nodes);
    const double idle = search(problem, batteries, othersIdle(problem, decisions, -1), {}, 0).value;
    double bound = idle;
    double boundIfShort = idle; // then nobody knows who gets how little
    for (int v = 0; v < static_cast<int>(problem.vehicles.size()); ++v) {
        const SearchOutcome alone = search(problem, batteries, othersIdle(problem, decisions, v), {},
                                           std::min(nodesPerVehicle, options.nodeBudget));
        bound += alone.lowerBound - idle;
        boundIfShort += std::min(0.0, alone.lowerBound - idle);
        nodes += alone.nodes;
    }
    SearchOutcome outcome =
        search(problem, batteries, othersDecided(problem, decisions, schedule, problem.vehicles.size()), {schedule}, 0);
    const bool isShort = outcome.appraisal.weightedShortfallWh > 0.5;
    outcome.lowerBound = std::min(isShort ? boundIfShort : bound, outcome.value);
    outcome.nodes = nodes;
    outcome.exact = false;
    return outcome;
}

constexpr int mostTogether = 6; ///< vehicles that one search can hold: its states grow threefold with each

SearchOutcome solve(const Problem &problem, const std::vector<BatteryModel> &batteries, const Decisions &decisions,
                    const PlanningOptions &options)
{
    if (static_cast<int>(problem.vehicles.size()) > mostTogether)
        return solveMany(problem, batteries, decisions, options);
    int nodes = 0;
    std::vector<Schedule> incumbents;
    if (problem.vehicles.size() > 1)
        incumbents.push_back(oneByOne(problem, batteries, decisions, decisions.schedule, options.nodeBudget, nodes));
    SearchOutcome outcome = search(problem, batteries, decisions, incumbents, options.nodeBudget);
    outcome.nodes += nodes;
    if (problem.vehicles.size() > 1 && outcome.value - outcome.lowerBound > worthAnotherLook) {
        nodes = 0;
        const Schedule improved = oneByOne(problem, batteries, decisions, outcome.schedule, options.nodeBudget, nodes);
        const double lowerBound = outcome.lowerBound;
        const int before = outcome.nodes + nodes;
        outcome = search(problem, batteries, decisions, {improved}, 0);
        outcome.lowerBound = lowerBound;
        outcome.nodes = before;
    }
    return outcome;
}

/// Takes the same plan moved earlier if it is no worse.
void tidy(const Problem &problem, const std::vector<BatteryModel> &batteries, const Decisions &decisions,
          SearchOutcome &outcome)
{
    Schedule moved = movedEarlier(problem, batteries, decisions, outcome.schedule);
    Appraisal appraisal = appraise(problem, batteries, moved);
    if (!better(appraisal, outcome.appraisal, problem.request->preference))
        return;
    outcome.schedule = std::move(moved);
    outcome.appraisal = std::move(appraisal);
}

} // namespace

ChargingPlan plan(const PlanningRequest &request, const PlanningOptions &options, PlanningEffort *effort)
{
    const Problem problem = makeProblem(request);
    std::vector<BatteryModel> batteries;
    for (const RequestVehicle &vehicle : request.vehicles)
        batteries.emplace_back(vehicle);
    Arrivals arrivals(problem.vehicles.size());
    for (std::size_t v = 0; v < arrivals.size(); ++v)
        arrivals[v].push_back(batteries[v].initial());
    // Contents on later arrivals are known only with a plan: plan, look, and plan again if a minimum was missed.
    constexpr int mostRounds = 4;
    SearchOutcome outcome;
    for (int round = 0; round < mostRounds; ++round) {
        const int nodes = outcome.nodes;
        const Decisions decisions = decideAtOnce(problem, batteries, arrivals);
        outcome = solve(problem, batteries, decisions, options);
        outcome.nodes += nodes;
        tidy(problem, batteries, decisions, outcome);
        Arrivals found = arrivalsOf(problem, batteries, outcome.appraisal);
        bool settled = true;
        for (std::size_t v = 0; v < found.size(); ++v) {
            for (std::size_t k = arrivals[v].size(); k < found[v].size(); ++k)
                settled = settled && (!batteries[v].known() || found[v][k] >= batteries[v].minimum());
        }
        if (settled)
            break;
        arrivals = std::move(found);
    }
    if (effort)
        effort->nodes = outcome.nodes;
    return assemblePlan(problem, batteries, outcome);
}

} // namespace homecharge::planning
