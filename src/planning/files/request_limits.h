// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a planning request may contain. The bounds are far beyond any household, and small enough that the planner's
// 64-bit integers can't overflow. The JSON Schema says the same; a test holds them against each other.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace homecharge::planning {

/// An inclusive range of integers, with the words that tell a person about it in the unit of the file.
struct Range {
    std::int64_t least;
    std::int64_t most;
    const char *words;
    [[nodiscard]] constexpr bool contains(std::int64_t value) const { return value >= least && value <= most; }
};

namespace limits {

inline constexpr std::size_t mostSlots = 20'000;
inline constexpr std::size_t mostVehicles = 64;
inline constexpr std::size_t mostEvses = 64;
inline constexpr std::size_t mostSessions = 64; ///< per vehicle
inline constexpr int longestId = 100;           ///< characters
inline constexpr std::chrono::seconds longestHorizon = std::chrono::days(400);

/// What sums of weight × shortfall (millionths × Ws) and of price × energy (millionths per kWh × Ws) may reach.
inline constexpr double largestSum = 4e18;

inline constexpr Range count{1, 20'000, "from 1 to 20000"};
inline constexpr Range slotLength{1, 86'400, "from 1 to 86400 seconds"};
inline constexpr Range power{0, 10'000'000, "from 0 to 10000000 W"};
inline constexpr Range vehiclePower{1, 10'000'000, "from 1 to 10000000 W"};
inline constexpr Range current{0, 100'000'000, "from 0 to 100000 A"};           ///< mA
inline constexpr Range energy{0, 36'000'000'000, "from 0 to 10000000 Wh"};      ///< Ws
inline constexpr Range capacity{3600, 36'000'000'000, "from 1 to 10000000 Wh"}; ///< Ws
inline constexpr Range price{-10'000'000'000, 10'000'000'000, "from -10000 to 10000 per kWh"};
inline constexpr Range value{0, 10'000'000'000, "from 0 to 10000 per kWh"};
inline constexpr Range startPrice{0, 10'000'000'000, "from 0 to 10000"};
inline constexpr Range efficiency{10'000, 1'000'000, "from 0.01 to 1"};
inline constexpr Range weight{1, 1'000'000'000, "above 0 and at most 1000"};
inline constexpr Range kneeSoc{0, 1'000'000, "from 0 to 1"};
inline constexpr Range phase{1, 3, "1, 2 or 3"};

} // namespace limits

} // namespace homecharge::planning
