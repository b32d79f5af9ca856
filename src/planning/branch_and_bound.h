// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Best-first branch and bound over "runs, or does not" (Land & Doig 1960) on the bounds of column generation.
#pragma once

#include "planning/search_model.h"

#include <optional>

namespace homecharge::planning {

struct SearchOutcome {
    Schedule schedule;
    Appraisal appraisal;
    double value = 0;      ///< combined objective of the schedule
    double lowerBound = 0; ///< of the combined objective
    int nodes = 0;
    bool exact = true; ///< false: the model leaves out something that the request allows, so nothing is proven
};

/// Searches the undecided parts; starts from `incumbents` (complete schedules, may be empty) and stops when the gap is
/// closed or after `nodeBudget` nodes. Always returns a schedule that keeps every limit.
[[nodiscard]] SearchOutcome search(const Problem &problem, const std::vector<BatteryModel> &batteries,
                                   const Decisions &decisions, const std::vector<Schedule> &incumbents, int nodeBudget);

} // namespace homecharge::planning
