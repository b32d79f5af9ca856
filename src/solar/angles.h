// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Degrees are the unit of every angle that crosses a function border in this room; radians stay inside a formula.
#pragma once

#include <algorithm>
#include <cmath>
#include <numbers>

namespace homecharge::solar {

[[nodiscard]] constexpr double radians(double degrees)
{
    return degrees * std::numbers::pi / 180.0;
}

[[nodiscard]] constexpr double degrees(double radians)
{
    return radians * 180.0 / std::numbers::pi;
}

[[nodiscard]] inline double sinDegrees(double angle)
{
    return std::sin(radians(angle));
}

[[nodiscard]] inline double cosDegrees(double angle)
{
    return std::cos(radians(angle));
}

/// Arc cosine that forgives a rounding error beyond ±1.
[[nodiscard]] inline double acosDegrees(double cosine)
{
    return degrees(std::acos(std::clamp(cosine, -1.0, 1.0)));
}

/// The same direction in [0, 360).
[[nodiscard]] inline double wrappedDegrees(double angle)
{
    const double wrapped = std::fmod(angle, 360.0);
    return wrapped < 0.0 ? wrapped + 360.0 : wrapped;
}

} // namespace homecharge::solar
