// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quantities.h"

#include <span>

namespace homecharge::solar {

/// What a roof was expected to yield on a day (with factor 1, in the weather as forecast) and what it did yield.
struct ProductionDay {
    Energy forecast;
    Energy measured;
};

/// Bounds of the factor: beyond them it is not dirt, shade or haze but a wrong figure in the set-up.
inline constexpr double lowestLearnedFactor = 0.5;
inline constexpr double highestLearnedFactor = 1.5;

/// measured / forecast over all the days, bounded. Sums, not the mean of the days' ratios: a dull day's ratio is mostly
/// noise and its energy matters little. 1 as long as less than 5 kWh were forecast, and for impossible negative sums.
[[nodiscard]] double learnedFactor(std::span<const ProductionDay> days);

} // namespace homecharge::solar
