// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "solar/sun_position.h"

namespace homecharge::solar {

/// Radiation in W/m².
struct Irradiance {
    double global = 0;  ///< on a horizontal plane (GHI)
    double direct = 0;  ///< from the sun's disc on a plane facing it (DNI)
    double diffuse = 0; ///< from the sky on a horizontal plane (DHI)
};

/// How a surface lies.
struct Orientation {
    double tilt = 0;      ///< degrees from horizontal, 0 … 90 (… 180 looks down)
    double azimuth = 180; ///< degrees from north, clockwise; of the downhill direction
};

/// Grass, the customary value for surroundings that nobody described.
inline constexpr double defaultAlbedo = 0.2;

/// Services and installers' papers that call south 0, east −90 and west +90 (Open-Meteo, Forecast.Solar).
[[nodiscard]] double azimuthFromSouthZero(double azimuth); ///< to degrees from north, clockwise, in [0, 360)
[[nodiscard]] double southZeroFromAzimuth(double azimuth); ///< back, in (−180, 180]

/// Cosine of the angle between the sun and the surface's normal; negative when the sun stands behind it.
[[nodiscard]] double cosineOfIncidence(const Orientation &surface, double apparentZenith, double azimuth);

/// Splits global irradiance into direct and diffuse where only GHI is known: D. G. Erbs, S. A. Klein, J. A. Duffie,
/// "Estimation of the diffuse radiation fraction for hourly, daily and monthly-average global radiation", Solar Energy
/// 28 (1982) 293–302. `zenith` is geometric. With the sun under 3° all of it counts as diffuse, because the division
/// by a small cosine would invent a beam.
[[nodiscard]] Irradiance splitGlobal(double global, double zenith, double extraterrestrial);

/// Irradiance on a tilted surface, W/m²: J. E. Hay, J. A. Davies, "Calculation of the solar radiation incident on an
/// inclined surface", Proc. First Canadian Solar Radiation Data Workshop (1980) 59–72; ground reflection isotropic.
[[nodiscard]] double planeOfArray(const Orientation &surface, const SunPosition &sun, const Irradiance &sky,
                                  double extraterrestrial, double albedo = defaultAlbedo);

} // namespace homecharge::solar
