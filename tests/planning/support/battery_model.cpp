// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/planning/support/battery_model.h"

#include <algorithm>
#include <cmath>

namespace homecharge::judge {

namespace {

Real kneeWh(const JudgeVehicle &vehicle)
{
    return vehicle.taper ? vehicle.taper->kneeSoc * vehicle.capacityWh : vehicle.capacityWh;
}

/// Watt per watt-hour above the knee.
Real slope(const JudgeVehicle &vehicle)
{
    const Real width = vehicle.capacityWh - kneeWh(vehicle);
    return vehicle.taper && width > 0 ? (vehicle.maxPowerW - vehicle.taper->floorW) / width : 0;
}

/// Battery energy after `seconds` on the falling line: an exponential.
Real afterTaper(const JudgeVehicle &vehicle, Real batteryWh, Real seconds)
{
    const Real a = slope(vehicle);
    const Real power = acceptedW(vehicle, batteryWh);
    const Real rest = power * std::exp(-a * vehicle.efficiency * seconds / 3600);
    return batteryWh + (power - rest) / a;
}

} // namespace

Real acceptedW(const JudgeVehicle &vehicle, Real batteryWh)
{
    return vehicle.maxPowerW - slope(vehicle) * std::max<Real>(0, batteryWh - kneeWh(vehicle));
}

Real takenWh(const JudgeVehicle &vehicle, Real batteryWh, Real offeredW, Real seconds)
{
    const Real room = std::max<Real>(0, vehicle.upperLimitWh - batteryWh) / vehicle.efficiency;
    if (slope(vehicle) <= 0 || offeredW <= 0)
        return std::min(room, offeredW * seconds / 3600);
    const Real turn = kneeWh(vehicle) + (vehicle.maxPowerW - std::min(offeredW, vehicle.maxPowerW)) / slope(vehicle);
    const Real fullSeconds =
        std::min(seconds, std::max<Real>(0, turn - batteryWh) * 3600 / (offeredW * vehicle.efficiency));
    const Real atTurn = batteryWh + offeredW * fullSeconds / 3600 * vehicle.efficiency;
    const Real last = fullSeconds < seconds ? afterTaper(vehicle, atTurn, seconds - fullSeconds) : atTurn;
    return std::min(room, (last - batteryWh) / vehicle.efficiency);
}

Real leastOfferW(const JudgeVehicle &vehicle, Real batteryWh, Real energyWh, Real seconds)
{
    if (seconds <= 0)
        return 0;
    const Real mean = energyWh * 3600 / seconds;
    if (slope(vehicle) <= 0 || batteryWh + energyWh * vehicle.efficiency <= kneeWh(vehicle))
        return mean;
    Real low = mean;
    Real high = std::max(mean, acceptedW(vehicle, batteryWh));
    for (int i = 0; i < 60; ++i) {
        const Real middle = (low + high) / 2;
        (takenWh(vehicle, batteryWh, middle, seconds) < energyWh ? low : high) = middle;
    }
    return high;
}

} // namespace homecharge::judge
