// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One random instance: the planner's plan judged and held against the oracle's answer.
#pragma once

#include "planning/planner.h"
#include "tests/planning/oracle/recorded_answers.h"
#include "tests/planning/support/random_instances.h"

#include <QStringList>

#include <optional>

namespace homecharge::judge {

struct Comparison {
    QStringList objections;   ///< wrong: not feasible, a false claim, a bound that is none
    QStringList shortcomings; ///< right, but not as good or as well proven as ARCHITECTURE.md asks for
    bool compared = false;    ///< the oracle had an answer
    double objective = 0, bound = 0, shortfallWh = 0;
    bool optimal = false;
    double oracleObjective = 0, oracleBound = 0, oracleShortfallWh = 0;
    double milliseconds = 0;
    int nodes = 0;
    /// Gap small enough where optimality isn't proven: 0.02 or 0.1 %.
    [[nodiscard]] bool gapIsSmall() const;
};

[[nodiscard]] Comparison compare(int seed, const std::optional<RecordedAnswer> &oracle,
                                 const planning::PlanningOptions &options = {});

/// The same for a request that isn't one of the fixed instances.
[[nodiscard]] Comparison compare(const QJsonObject &request, PhaseMix mix, const std::optional<RecordedAnswer> &oracle,
                                 const planning::PlanningOptions &options = {});

} // namespace homecharge::judge
