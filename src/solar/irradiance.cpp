// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solar/irradiance.h"

#include "solar/angles.h"

namespace homecharge::solar {

namespace {

double diffuseFraction(double clearness)
{
    if (clearness <= 0.22)
        return 1.0 - 0.09 * clearness;
    if (clearness > 0.8)
        return 0.165;
    const double k2 = clearness * clearness;
    return 0.9511 - 0.1604 * clearness + 4.388 * k2 - 16.638 * k2 * clearness + 12.336 * k2 * k2;
}

} // namespace

double azimuthFromSouthZero(double azimuth)
{
    return wrappedDegrees(azimuth + 180.0);
}

double southZeroFromAzimuth(double azimuth)
{
    const double turned = wrappedDegrees(azimuth - 180.0);
    return turned > 180.0 ? turned - 360.0 : turned;
}

double cosineOfIncidence(const Orientation &surface, double apparentZenith, double azimuth)
{
    return cosDegrees(surface.tilt) * cosDegrees(apparentZenith)
        + sinDegrees(surface.tilt) * sinDegrees(apparentZenith) * cosDegrees(azimuth - surface.azimuth);
}

Irradiance splitGlobal(double global, double zenith, double extraterrestrial)
{
    constexpr double lowestCosine = 0.065; // keeps the clearness index finite at the horizon
    constexpr double highestZenith = 87.0;
    const double cosZenith = cosDegrees(zenith);
    const double clearness = std::clamp(global / (extraterrestrial * std::max(cosZenith, lowestCosine)), 0.0, 1.0);
    const double diffuse = global * diffuseFraction(clearness);
    if (zenith > highestZenith || global < 0.0)
        return {global, 0.0, global};
    return {global, (global - diffuse) / cosZenith, diffuse};
}

double planeOfArray(const Orientation &surface, const SunPosition &sun, const Irradiance &sky, double extraterrestrial,
                    double albedo)
{
    constexpr double lowestCosine = 0.01745; // sun at 89°: the ratio of the cosines must stay finite
    const double incidence = std::max(cosineOfIncidence(surface, sun.apparentZenith, sun.azimuth), 0.0);
    const double anisotropy = sky.direct / extraterrestrial;
    const double skyView = (1.0 + cosDegrees(surface.tilt)) / 2.0;
    const double groundView = (1.0 - cosDegrees(surface.tilt)) / 2.0;
    const double ratio = incidence / std::max(cosDegrees(sun.apparentZenith), lowestCosine);

    const double beam = std::max(sky.direct * incidence, 0.0);
    const double circumsolar = std::max(sky.diffuse * anisotropy * ratio, 0.0);
    const double isotropic = std::max(sky.diffuse * (1.0 - anisotropy) * skyView, 0.0);
    return beam + circumsolar + isotropic + sky.global * albedo * groundView;
}

} // namespace homecharge::solar
