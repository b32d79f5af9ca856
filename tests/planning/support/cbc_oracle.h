// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cbc (Debian coinor-cbc) as an independent judge of optimality.
#pragma once

#include "tests/planning/support/milp_writer.h"

#include <optional>

namespace homecharge::judge {

struct OracleAnswer {
    Real weightedShortfallWh = 0;
    bool shortfallProven = false;
    Real gridWh = 0; ///< least grid energy, only for own sun
    bool gridProven = true;
    Real objective = 0;      ///< of the best solution found
    Real objectiveBound = 0; ///< no solution is better
    bool objectiveProven = false;
    Schedule schedule; ///< the solver's own
    double seconds = 0;
    [[nodiscard]] bool proven() const { return shortfallProven && gridProven && objectiveProven; }
};

/// Absent if Cbc is not installed, found nothing within the time, or the request is beyond the programme.
[[nodiscard]] std::optional<OracleAnswer> askCbc(const JudgeRequest &request, int secondsPerStage);

[[nodiscard]] bool cbcInstalled();

} // namespace homecharge::judge
