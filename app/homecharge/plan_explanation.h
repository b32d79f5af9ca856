// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/planning_request.h"

namespace homecharge::commandline {

/// A table for the terminal: what the plan costs and saves, how good it is, and for each vehicle what it does when, in
/// the request's local time, and why. In English. The plan must be the request's.
[[nodiscard]] QString explain(const planning::PlanningRequest &request, const ChargingPlan &plan);

} // namespace homecharge::commandline
