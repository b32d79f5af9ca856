// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/planner.h"

namespace homecharge::planning {

ChargingPlan plan(const PlanningRequest &, const PlanningOptions &, PlanningEffort *)
{
    return {};
}

} // namespace homecharge::planning
