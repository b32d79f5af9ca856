// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solar/photovoltaics.h"

#include <algorithm>

namespace homecharge::solar {

double cellTemperature(double planeOfArray, double airTemperature, double windSpeed)
{
    return airTemperature + planeOfArray / (25.0 + 6.84 * windSpeed);
}

double dcPower(double planeOfArray, double cellTemperature, double peakWatts)
{
    constexpr double standardTemperature = 25.0;
    const double watts =
        planeOfArray / 1000.0 * peakWatts * (1.0 + powerPerKelvin * (cellTemperature - standardTemperature));
    return std::max(watts, 0.0);
}

double afterLosses()
{
    return 0.98 * 0.97 * 0.98 * 0.98 * 0.995 * 0.985 * 0.99 * 0.97;
}

double acPower(double dcWatts, double ratedAcWatts)
{
    constexpr double referenceEfficiency = 0.9637;
    const double ratedDc = ratedAcWatts / inverterEfficiency;
    const double load = dcWatts / ratedDc;
    if (load <= 0.0)
        return 0.0;
    const double efficiency = inverterEfficiency / referenceEfficiency * (-0.0162 * load - 0.0059 / load + 0.9858);
    return std::clamp(efficiency * dcWatts, 0.0, ratedAcWatts);
}

} // namespace homecharge::solar
