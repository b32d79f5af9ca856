// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <cstdint>

namespace homecharge::planning {

enum class Rounding {
    Nearest, ///< halves away from zero
    Down,    ///< towards minus infinity: for limits, which must never move upwards
    Up       ///< towards plus infinity: for loads and minimum powers
};

/// A number as it is written in a file, kept in decimal so that 0.2871 per kWh becomes exactly 287,100 millionths on
/// every machine. Digits beyond the fortieth only count as "a little more".
class Decimal
{
public:
    /// `token` must be a number as JSON writes it (RFC 8259 section 6).
    explicit Decimal(QByteArrayView token);

    /// What scaled() gives for anything that is larger.
    static constexpr std::int64_t saturation = 1'000'000'000'000'000'000;

    /// The value times ten to the power of `decimals`, rounded to a whole number; at most ±10^18.
    [[nodiscard]] std::int64_t scaled(int decimals, Rounding rounding) const;

    /// True for 900, 900.0 and 9e2.
    [[nodiscard]] bool isWhole() const;

private:
    void append(char digit);
    [[nodiscard]] bool hasDigitsFrom(std::int64_t position) const;
    [[nodiscard]] std::int64_t digitAt(std::int64_t position) const;

    // The value is ± 0.d₁d₂d₃… × 10^m_point with d₁ ≠ 0; no digits at all: zero.
    std::array<char, 40> m_digits{};
    std::size_t m_count = 0;
    std::int64_t m_point = 0;
    bool m_isNegative = false;
    bool m_hasMore = false;
};

/// `value` / 10^decimals in plain notation with as few decimals as that takes: 287100 with six decimals is 0.2871.
[[nodiscard]] QByteArray decimalText(std::int64_t value, int decimals);

} // namespace homecharge::planning
