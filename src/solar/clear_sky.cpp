// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solar/clear_sky.h"

#include "solar/angles.h"

#include <array>

namespace homecharge::solar {

double extraterrestrialIrradiance(Instant when)
{
    using namespace std::chrono;
    const auto day = floor<days>(when);
    const sys_days newYear{year_month_day{day}.year() / January / 1};
    const double b = 2.0 * std::numbers::pi * static_cast<double>((day - newYear).count()) / 365.0;
    const double distanceFactor = 1.00011 + 0.034221 * std::cos(b) + 0.00128 * std::sin(b)
        + 0.000719 * std::cos(2.0 * b) + 0.000077 * std::sin(2.0 * b);
    return 1366.1 * distanceFactor;
}

std::optional<double> relativeAirmass(double apparentZenith)
{
    if (apparentZenith > 90.0)
        return std::nullopt;
    return 1.0 / (cosDegrees(apparentZenith) + 0.50572 * std::pow(96.07995 - apparentZenith, -1.6364));
}

Irradiance clearSky(const ClearSkyInput &input)
{
    const std::optional<double> relative = relativeAirmass(input.apparentZenith);
    const double cosZenith = std::max(cosDegrees(input.apparentZenith), 0.0);
    if (!relative || cosZenith <= 0.0)
        return {};
    const double airmass = *relative * input.pressure / 101325.0;
    const double turbidity = input.linkeTurbidity;
    const double fh1 = std::exp(-input.altitude / 8000.0);
    const double fh2 = std::exp(-input.altitude / 1250.0);
    const double cg1 = 5.09e-5 * input.altitude + 0.868;
    const double cg2 = 3.92e-5 * input.altitude + 0.0387;

    Irradiance sky;
    sky.global = cg1 * input.extraterrestrial * cosZenith * std::exp(-cg2 * airmass * (fh1 + fh2 * (turbidity - 1.0)));
    const double b = 0.664 + 0.163 / fh1;
    const double beam = input.extraterrestrial * b * std::exp(-0.09 * airmass * (turbidity - 1.0));
    // The paper's second estimate of the beam keeps the diffuse part from becoming negative under very clear skies.
    const double diffuseShare = (0.1 - 0.2 * std::exp(-turbidity)) / (0.1 + 0.882 / fh1);
    const double beamFromGlobal = std::max(sky.global * (1.0 - diffuseShare) / cosZenith, 0.0);
    sky.direct = std::min(beam, beamFromGlobal);
    sky.diffuse = sky.global - sky.direct * cosZenith;
    return sky;
}

double defaultLinkeTurbidity(double latitude, unsigned month)
{
    static constexpr std::array<double, 12> tropics{3.6, 3.6, 3.7, 3.7, 3.7, 3.6, 3.6, 3.6, 3.6, 3.6, 3.6, 3.6};
    static constexpr std::array<double, 12> subtropics{2.7, 2.9, 3.3, 3.6, 3.8, 4.0, 4.2, 4.2, 3.8, 3.4, 2.9, 2.7};
    static constexpr std::array<double, 12> temperate{2.5, 2.8, 3.2, 3.4, 3.6, 3.7, 3.7, 3.6, 3.3, 3.0, 2.7, 2.5};
    static constexpr std::array<double, 12> polar{2.0, 2.2, 2.5, 2.8, 3.0, 3.1, 3.1, 3.0, 2.8, 2.5, 2.2, 2.0};
    const unsigned northernMonth = latitude < 0.0 ? month + 6U : month;
    const std::size_t index = (northernMonth + 11U) % 12U;
    const double distance = std::abs(latitude);
    if (distance <= 23.5)
        return tropics[index];
    if (distance <= 45.0)
        return subtropics[index];
    return distance <= 60.0 ? temperate[index] : polar[index];
}

} // namespace homecharge::solar
