// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quantities.h"
#include "solar/irradiance.h"

#include <optional>

namespace homecharge::solar {

/// Radiation outside the atmosphere on a plane facing the sun, W/m², with 1366.1 W/m² as the solar constant:
/// J. W. Spencer, "Fourier series representation of the position of the sun", Search 2 (1971) 172. The day is the UTC
/// day of the year.
[[nodiscard]] double extraterrestrialIrradiance(Instant when);

/// Relative optical airmass for an apparent zenith in degrees; absent when the sun is under the horizon.
/// F. Kasten, A. T. Young, "Revised optical air mass tables and approximation formula", Applied Optics 28 (1989) 4735.
[[nodiscard]] std::optional<double> relativeAirmass(double apparentZenith);

/// What the clear-sky model needs to know about one moment.
struct ClearSkyInput {
    double apparentZenith = 90;     ///< degrees
    double altitude = 0;            ///< metres
    double pressure = 101325;       ///< pascal
    double linkeTurbidity = 3;      ///< see defaultLinkeTurbidity
    double extraterrestrial = 1361; ///< W/m², see extraterrestrialIrradiance
};

/// Irradiance under a cloudless sky, W/m²; all zero when the sun is under the horizon.
/// P. Ineichen, R. Perez, "A new airmass independent formulation for the Linke turbidity coefficient", Solar Energy 73
/// (2002) 151–157, without the enhancement factor for low airmass.
[[nodiscard]] Irradiance clearSky(const ClearSkyInput &input);

/// A plausible Linke turbidity for a month (1 … 12) where nothing better is known: rounded values by zone of latitude
/// (tropics to 23.5°, subtropics to 45°, temperate to 60°, polar), with the seasons of the south shifted by half a
/// year. They lie within the range of the monthly world maps of J. Remund et al., "Worldwide Linke turbidity
/// information", ISES Solar World Congress (2003), but are not taken from them. A wrong value of 0.5 moves a summer
/// day's yield by about 3 %; the learned factor of the site takes that up.
[[nodiscard]] double defaultLinkeTurbidity(double latitude, unsigned month);

} // namespace homecharge::solar
