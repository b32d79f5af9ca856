// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quantities.h"

namespace homecharge::solar {

/// A point on the earth as the formulas want it.
struct Observer {
    double latitude = 0;  ///< degrees, north positive
    double longitude = 0; ///< degrees, east positive
    double altitude = 0;  ///< metres above the sea
};

/// Where the sun's centre stands. Azimuth in degrees from north, clockwise, in [0, 360).
struct SunPosition {
    double zenith = 0;         ///< degrees, geometric
    double apparentZenith = 0; ///< degrees, lifted by refraction; the same as `zenith` where the sun is not up
    double azimuth = 0;
};

/// Air pressure in pascal at an altitude in metres: International Standard Atmosphere (ISO 2533:1975), troposphere.
[[nodiscard]] double standardPressure(double altitude);

/// Sun position by the PSA+ algorithm: M. J. Blanco, K. Milidonis, A. M. Bonanos, "Updating the PSA sun position
/// algorithm", Solar Energy 212 (2020) 339–341 (coefficients fitted to 2020–2050), on the method of M. J. Blanco-Muriel
/// et al., Solar Energy 70 (2001) 431–441. Refraction as in I. Reda, A. Andreas, "Solar position algorithm for solar
/// radiation applications", NREL/TP-560-34302 (2008), equation 42, at the standard pressure and 12 °C.
/// Within 0.02° of NREL's SPA from 2020 to 2050.
[[nodiscard]] SunPosition sunPosition(Instant when, const Observer &observer);

/// Refraction in degrees for a geometric elevation in degrees (equation 42 as above); 0 for a sun that has set.
/// Pressure in pascal, air temperature in °C.
[[nodiscard]] double refraction(double elevation, double pressure, double temperature = 12.0);

/// Angle in degrees between two directions, each given by zenith and azimuth.
[[nodiscard]] double angleBetween(double zenithA, double azimuthA, double zenithB, double azimuthB);

} // namespace homecharge::solar
