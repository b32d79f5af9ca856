// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every machine, unlike the distributions of <random>.
#pragma once

#include <cstdint>

namespace homecharge::judge {

class DeterministicRandom
{
public:
    explicit DeterministicRandom(std::uint64_t seed) : m_state(seed * 0x9E3779B97F4A7C15ULL + 0x1234567ULL) { }

    /// Uniform in [low, high], both included.
    [[nodiscard]] int between(int low, int high)
    {
        return low + static_cast<int>(next() % static_cast<std::uint64_t>(high - low + 1));
    }
    /// True in `percent` of the draws.
    [[nodiscard]] bool chance(int percent) { return between(1, 100) <= percent; }

private:
    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }
    std::uint64_t m_state;
};

} // namespace homecharge::judge
