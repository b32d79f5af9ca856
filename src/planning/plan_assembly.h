// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/branch_and_bound.h"

namespace homecharge::planning {

/// The plan that people and files see: sums, shares, baseline, sessions, causes and reasons.
[[nodiscard]] ChargingPlan assemblePlan(const Problem &problem, const std::vector<BatteryModel> &batteries,
                                        const SearchOutcome &outcome);

} // namespace homecharge::planning
