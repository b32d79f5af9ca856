// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One vehicle by dynamic programming over the energy charged (Bellman 1957): on or off, on a grid of energies, with any
// slot cost and with taper. On the vehicle's own grid of powers it is exact; else it finds the pattern of running
// slots, whose powers are then made exact.
#pragma once

#include "planning/search_model.h"

#include <vector>

namespace homecharge::planning {

struct EnergyProgrammeResult {
    std::vector<double> energy; ///< kWh per part of the model
    std::vector<double> offer;  ///< kW per part of the model: power offered while it runs
    std::vector<char> on;
    bool exact = false; ///< the grid is the vehicle's own: `value` is the least that any schedule costs, rows included
    double value = 0;
};

/// `model` must have exactly one vehicle; `battery` and `decisions` are that vehicle's.
[[nodiscard]] EnergyProgrammeResult energyProgramme(const SearchModel &model, const Problem &problem,
                                                    const BatteryModel &battery, const Decisions &decisions);

} // namespace homecharge::planning
