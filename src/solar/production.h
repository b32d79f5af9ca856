// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/series.h"
#include "domain/site.h"
#include "solar/irradiance.h"

#include <optional>
#include <vector>

namespace homecharge::solar {

/// All that is known about the panels of a site.
struct Roof {
    GeoPosition position;
    double altitude = 0; ///< metres above the sea, −500 … 9,000
    std::vector<SolarModule> modules;
    std::optional<Power> inverterLimit; ///< AC, all modules together; absent: the sum of the peak powers
    double learnedFactor = 1.0;         ///< of this site, see learnedFactor(); works in front of the inverter
};

/// Means over a slot. A service that stamps the end of an interval has to be shifted by its reader.
struct Weather {
    double global = 0;             ///< W/m² on a horizontal plane
    std::optional<double> direct;  ///< W/m² towards the sun; absent: split from `global` (Erbs)
    std::optional<double> diffuse; ///< W/m² on a horizontal plane; absent: split from `global` (Erbs)
    double airTemperature = 15;    ///< °C
    double windSpeed = 2;          ///< m/s at the height of the modules
};

/// Equal slots in a row.
struct SlotGrid {
    Instant start;
    Seconds length = quarterHour;
    std::size_t count = 0;
};

/// A sky without a forecast: clear but for `clearShare` of the global radiation, 0 … 1 (1: cloudless).
struct ClearSkyOptions {
    double clearShare = 1.0;
    double airTemperature = 15;
    double windSpeed = 2;
};

/// Mean AC power per slot under a clear sky, rounded to watts. Each slot is the mean over moments at most five minutes
/// apart, because the sun's height bends within a slot. Fails with InvalidInput for senseless figures.
[[nodiscard]] Result<SolarForecast> clearSkyProduction(const Roof &roof, const SlotGrid &slots,
                                                       const ClearSkyOptions &options = {});

/// Mean AC power per slot in the weather of the slot. Within the slot the beam counts for the time in which the sun is
/// up, and global radiation alone is spread as the sun's height asks. Fails with InvalidInput for senseless figures.
[[nodiscard]] Result<SolarForecast> production(const Roof &roof, const Series<Weather> &weather, Instant madeAt,
                                               const QString &source);

} // namespace homecharge::solar
