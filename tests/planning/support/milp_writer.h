// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A planning request as a mixed-integer linear programme in CPLEX-LP format, for an independent solver. Everything of
// the problem statement but taper, minimum state of charge and mode "now". kW, kWh, hours, units of the currency.
#pragma once

#include "tests/planning/support/schedule_evaluation.h"

#include <QByteArray>

namespace homecharge::judge {

/// The lexicographic order: each stage keeps the optimum of those before.
enum class MilpStage { Shortfall, GridEnergy, Objective };

struct MilpGoals {
    MilpStage stage = MilpStage::Shortfall;
    Real shortfallKwh = 0; ///< weighted, kept from the second stage on
    Real gridKwh = 0;      ///< kept in the third stage if own sun is preferred
};

[[nodiscard]] QByteArray milpText(const JudgeRequest &request, const MilpGoals &goals);

/// Whether the programme can express the request.
[[nodiscard]] bool milpCovers(const JudgeRequest &request);

/// Names of the variables of vehicle v in slot t, as the solver prints them.
[[nodiscard]] QByteArray milpName(char kind, size_t v, size_t t);

} // namespace homecharge::judge
