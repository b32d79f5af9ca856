// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choices.h"
#include "domain/field_problem.h"
#include "domain/quantities.h"
#include "domain/tariff.h"

#include <optional>
#include <vector>

namespace homecharge {

/// A place on earth (WGS 84), kept in millionths of a degree (about 0.1 m).
class GeoPosition
{
public:
    constexpr GeoPosition() = default;
    [[nodiscard]] static constexpr GeoPosition microdegrees(std::int64_t latitude, std::int64_t longitude)
    {
        GeoPosition position;
        position.m_latitude = latitude;
        position.m_longitude = longitude;
        return position;
    }
    /// Rounded to the nearest millionth; latitude −90 … 90 north, longitude −180 … 180 east. Absent otherwise.
    [[nodiscard]] static std::optional<GeoPosition> degrees(double latitude, double longitude);
    [[nodiscard]] constexpr double latitude() const { return static_cast<double>(m_latitude) / 1e6; }
    [[nodiscard]] constexpr double longitude() const { return static_cast<double>(m_longitude) / 1e6; }
    [[nodiscard]] constexpr std::int64_t latitudeMicrodegrees() const { return m_latitude; }
    [[nodiscard]] constexpr std::int64_t longitudeMicrodegrees() const { return m_longitude; }
    friend constexpr bool operator==(const GeoPosition &, const GeoPosition &) = default;

private:
    std::int64_t m_latitude = 0;
    std::int64_t m_longitude = 0;
};

/// What the house may draw from the grid [C1]. At least one of the two limits is given.
struct GridConnection {
    int phases = 3;                       ///< 1 or 3
    std::optional<Current> limitPerPhase; ///< main fuse
    std::optional<Power> limit;           ///< contract or fuse, all phases together

    /// The smaller of the limits over all phases; 0 if none is given, so that a forgotten limit stops charging.
    [[nodiscard]] Power totalLimit() const;
    friend bool operator==(const GridConnection &, const GridConnection &) = default;
};

/// One group of solar panels with the same direction [C5].
struct SolarModule {
    QString name;
    int tiltDegrees = 35;     ///< 0 flat … 90 upright
    int azimuthDegrees = 180; ///< direction it faces, from north clockwise: 90 east, 180 south, 270 west; 0 … 359
    Power peak;               ///< at standard test conditions
    friend bool operator==(const SolarModule &, const SolarModule &) = default;
};

/// Home: what a household calls its location.
struct Site {
    QString id; ///< UUID
    QString name;
    QString country; ///< ISO 3166-1 alpha-2
    GeoPosition parkingSpot;
    int homeRadiusMetres = 50; ///< a vehicle that charges within it charges at home
    QString timeZone;          ///< IANA name; the site's zone counts, not the computer's
    GridConnection connection;
    Tariff tariff;
    std::vector<SolarModule> solarModules;
    std::optional<Power> inverterLimit; ///< AC, all modules together
    Preference preference = Preference::LowestPrice;
    friend bool operator==(const Site &, const Site &) = default;
};

/// Fields "phases", "limitPerPhase", "limit".
[[nodiscard]] FieldProblems problemsOf(const GridConnection &connection);
/// Fields "name", "tiltDegrees", "azimuthDegrees", "peak".
[[nodiscard]] FieldProblems problemsOf(const SolarModule &module);
/// Fields of the site, and those of its parts as "connection.…", "tariff.…", "solarModules[i].…".
[[nodiscard]] FieldProblems problemsOf(const Site &site);

} // namespace homecharge
