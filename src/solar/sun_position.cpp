// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solar/sun_position.h"

#include "solar/angles.h"

namespace homecharge::solar {

namespace {

constexpr double earthRadius = 6371.01;          // km, mean
constexpr double astronomicalUnit = 149597870.7; // km

struct Equatorial {
    double rightAscension; // radians
    double declination;    // radians
};

/// `days` since the epoch J2000.0, 2000-01-01 12:00 UTC.
Equatorial sunFromEarth(double days)
{
    const double node = 2.267127827 - 9.300339267e-4 * days;
    const double meanLongitude = 4.895036035 + 1.720279602e-2 * days;
    const double meanAnomaly = 6.239468336 + 1.720200135e-2 * days;
    const double eclipticLongitude = meanLongitude + 3.338320972e-2 * std::sin(meanAnomaly)
        + 3.497596876e-4 * std::sin(2.0 * meanAnomaly) - 1.544353226e-4 - 8.689729360e-6 * std::sin(node);
    const double obliquity = 4.090904909e-1 - 6.213605399e-9 * days + 4.418094944e-5 * std::cos(node);
    const double sinLongitude = std::sin(eclipticLongitude);
    return {std::atan2(std::cos(obliquity) * sinLongitude, std::cos(eclipticLongitude)),
            std::asin(std::sin(obliquity) * sinLongitude)};
}

double localSiderealTime(double days, double utcHours, double longitude)
{
    const double greenwichHours = 6.697096103 + 6.570984737e-2 * days + utcHours;
    return radians(greenwichHours * 15.0 + longitude);
}

} // namespace

double standardPressure(double altitude)
{
    return 100.0 * std::pow((44331.514 - altitude) / 11880.516, 1.0 / 0.1902632);
}

double refraction(double elevation, double pressure, double temperature)
{
    // The sun's radius and the mean refraction at the horizon: below this nothing of the disc is seen.
    constexpr double lowestVisible = -(0.26667 + 0.5667);
    if (elevation < lowestVisible)
        return 0.0;
    return (pressure / 101000.0) * (283.0 / (273.0 + temperature)) * 1.02
        / (60.0 * std::tan(radians(elevation + 10.3 / (elevation + 5.11))));
}

double angleBetween(double zenithA, double azimuthA, double zenithB, double azimuthB)
{
    // Half-angle form: the plain arc cosine loses all digits for the tiny angles that matter here.
    const double dz = sinDegrees((zenithA - zenithB) / 2.0);
    const double da = sinDegrees((azimuthA - azimuthB) / 2.0);
    const double haversine = dz * dz + sinDegrees(zenithA) * sinDegrees(zenithB) * da * da;
    return degrees(2.0 * std::asin(std::sqrt(std::clamp(haversine, 0.0, 1.0))));
}

SunPosition sunPosition(Instant when, const Observer &observer)
{
    const auto noon2000 = std::chrono::sys_days{std::chrono::January / 1 / 2000} + std::chrono::hours{12};
    const double days = static_cast<double>((when - Instant{noon2000}).count()) / 86400.0;
    const double utcHours = static_cast<double>((when - std::chrono::floor<std::chrono::days>(when)).count()) / 3600.0;

    const Equatorial sun = sunFromEarth(days);
    const double hourAngle = localSiderealTime(days, utcHours, observer.longitude) - sun.rightAscension;
    const double latitude = radians(observer.latitude);
    const double cosZenith = std::cos(latitude) * std::cos(hourAngle) * std::cos(sun.declination)
        + std::sin(sun.declination) * std::sin(latitude);
    const double geocentric = std::acos(std::clamp(cosZenith, -1.0, 1.0));
    const double azimuth =
        std::atan2(-std::sin(hourAngle),
                   std::tan(sun.declination) * std::cos(latitude) - std::sin(latitude) * std::cos(hourAngle));

    SunPosition position;
    position.zenith = degrees(geocentric + earthRadius / astronomicalUnit * std::sin(geocentric));
    position.apparentZenith = position.zenith - refraction(90.0 - position.zenith, standardPressure(observer.altitude));
    position.azimuth = wrappedDegrees(degrees(azimuth));
    return position;
}

} // namespace homecharge::solar
