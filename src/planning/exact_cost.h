// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace homecharge::planning {

/// A sum of energies times prices without any rounding: whole micro-currency plus 1/3,600,000 parts of it.
class ExactCost
{
public:
    void add(std::int64_t energyWs, std::int64_t microPerKwh)
    {
        m_micro += energyWs / partsPerMicro * microPerKwh;
        m_parts += energyWs % partsPerMicro * microPerKwh;
        normalise();
    }
    void addMicro(std::int64_t micro) { m_micro += micro; }
    void add(const ExactCost &other)
    {
        m_micro += other.m_micro;
        m_parts += other.m_parts;
        normalise();
    }
    void subtract(const ExactCost &other)
    {
        m_micro -= other.m_micro;
        m_parts -= other.m_parts;
        normalise();
    }
    /// Rounded to the nearest millionth of the currency unit, halves upwards.
    [[nodiscard]] std::int64_t inMicro() const { return m_micro + (m_parts * 2 >= partsPerMicro ? 1 : 0); }
    friend auto operator<=>(const ExactCost &, const ExactCost &) = default;

private:
    void normalise()
    {
        m_micro += m_parts / partsPerMicro;
        m_parts %= partsPerMicro;
        if (m_parts < 0) {
            m_parts += partsPerMicro;
            --m_micro;
        }
    }
    static constexpr std::int64_t partsPerMicro = 3'600'000; // watt-seconds in a kilowatt-hour
    std::int64_t m_micro = 0;
    std::int64_t m_parts = 0; ///< 0 … partsPerMicro − 1
};

} // namespace homecharge::planning
