// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An independent judge of plans, written from the two file formats alone: is the plan feasible, and are its figures
// right? It shares no code with the planner.
#pragma once

#include "tests/planning/support/schedule_evaluation.h"

#include <QJsonObject>

namespace homecharge::judge {

struct Judgement {
    QStringList violations;     ///< one sentence each; empty: nothing to object
    Evaluation facts;           ///< recomputed from powers and running times; the plan's own figures aren't trusted
    bool baselineKnown = false; ///< charging at once could deliver the same energy
    Real baselineCost = 0;
    int baselineStarts = 0;
};

/// Tolerances: 0.02 Wh per battery figure, 0.05 W per limit, 1e-6 per money figure and 1e-7 more per slot.
[[nodiscard]] Judgement judge(const QJsonObject &request, const QJsonObject &plan);

} // namespace homecharge::judge
