// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/charging_plan.h"
#include "planning/planning_request.h"

namespace homecharge::planning {

struct PlanningOptions {
    int nodeBudget =
        400; ///< relaxations the proof may solve; when used up the best plan so far is returned with its gap
};

struct PlanningEffort {
    int nodes = 0; ///< relaxations solved
};

/// Finds the charging plan that is best in the order of ARCHITECTURE.md, "How the planner works": least weighted
/// shortfall, (own solar) least grid energy, least objective, fewest starts, earliest, order of the vehicles. A pure
/// function: no clock, no I/O, no randomness. The request must be valid as `checkRequest` defines it.
[[nodiscard]] ChargingPlan plan(const PlanningRequest &request, const PlanningOptions &options = {},
                                PlanningEffort *effort = nullptr);

} // namespace homecharge::planning
