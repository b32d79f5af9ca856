// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A schedule is what every vehicle does in every part; an appraisal is what it is worth, in exact integers.
#pragma once

#include "planning/battery.h"
#include "planning/exact_cost.h"
#include "planning/problem.h"

namespace homecharge::planning {

struct PartCharge {
    std::int64_t runningMw = 0; ///< mW, offered while it runs
    std::int64_t energyWs = 0;  ///< AC energy taken
    friend bool operator==(const PartCharge &, const PartCharge &) = default;
};

/// One entry per part of the problem.
using Schedule = std::vector<PartCharge>;

struct SessionOutcome {
    std::int64_t reached = 0;   ///< micro-Ws, in the battery (unknown state of charge: AC energy delivered)
    std::int64_t shortfall = 0; ///< micro-Ws
};

struct Appraisal {
    double weightedShortfallWh = 0; ///< level 0, battery Wh times weight
    std::int64_t gridWs = 0;        ///< level 1 for own solar
    ExactCost cost;                 ///< own sun at the feed-in price
    ExactCost cashCost;             ///< own sun free
    ExactCost objective;            ///< level 2
    int starts = 0;                 ///< level 3
    double lateness = 0;            ///< level 4: Σ energy × slot index
    std::int64_t solarWs = 0;
    std::vector<std::vector<SessionOutcome>> sessions; ///< per vehicle
    std::vector<int> startsOf;                         ///< per vehicle
};

/// True if `a` is better in the order of ARCHITECTURE.md, "How the planner works".
[[nodiscard]] bool better(const Appraisal &a, const Appraisal &b, Preference preference);

[[nodiscard]] Appraisal appraise(const Problem &problem, const std::vector<BatteryModel> &batteries,
                                 const Schedule &schedule);

/// Cost of `energyWs` in a slot with the given sun and prices.
[[nodiscard]] ExactCost slotCost(const ProblemSlot &slot, std::int64_t energyWs);

/// Energy of all vehicles per slot.
[[nodiscard]] std::vector<std::int64_t> slotTotals(const Problem &problem, const Schedule &schedule);

/// Charges `vehicle` in session `session` with all the power it may have from its first part on, until `goal` (battery
/// content). A slot that begins below the goal is run whole unless the target or the upper limit ends it.
/// Returns the content reached. Takes the powers out of `rooms` (one per slot).
enum class GoalCrossing { Trim, RunWhole };
std::int64_t chargeAtOnce(const Problem &problem, const BatteryModel &battery, int vehicle, std::size_t session,
                          std::int64_t content, std::int64_t goal, GoalCrossing crossing, std::vector<Headroom> &rooms,
                          Schedule &schedule);

/// Headroom per slot that `schedule` leaves.
[[nodiscard]] std::vector<Headroom> headroomLeft(const Problem &problem, const Schedule &schedule);

/// Content after the trip that follows a departure.
[[nodiscard]] inline std::int64_t afterTrip(const BatteryModel &battery, std::size_t session, std::int64_t content)
{
    return content > battery.trip(session) ? content - battery.trip(session) : 0;
}

/// "Charging at once": each session's energy of `schedule` as early as possible, in the order of the vehicles.
[[nodiscard]] Schedule baselineOf(const Problem &problem, const std::vector<BatteryModel> &batteries,
                                  const Schedule &schedule);

} // namespace homecharge::planning
