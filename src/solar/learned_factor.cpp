// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solar/learned_factor.h"

#include <algorithm>

namespace homecharge::solar {

double learnedFactor(std::span<const ProductionDay> days)
{
    constexpr Energy enough = Energy::wattHours(5'000);
    Energy forecast;
    Energy measured;
    for (const ProductionDay &day : days) {
        forecast += day.forecast;
        measured += day.measured;
    }
    if (forecast < enough || measured < Energy{})
        return 1.0;
    const double ratio = static_cast<double>(measured.inWattSeconds()) / static_cast<double>(forecast.inWattSeconds());
    return std::clamp(ratio, lowestLearnedFactor, highestLearnedFactor);
}

} // namespace homecharge::solar
