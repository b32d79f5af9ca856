// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solar/learned_factor.h"

#include <gtest/gtest.h>

#include <vector>

namespace homecharge::solar {
namespace {

ProductionDay day(std::int64_t forecastWh, std::int64_t measuredWh)
{
    return {Energy::wattHours(forecastWh), Energy::wattHours(measuredWh)};
}

TEST(LearnedFactor, IsOneWithoutExperience)
{
    EXPECT_DOUBLE_EQ(learnedFactor({}), 1.0);
    EXPECT_DOUBLE_EQ(learnedFactor(std::vector{day(4'000, 1'000)}), 1.0);
}

TEST(LearnedFactor, WeighsDaysByTheirEnergy)
{
    EXPECT_DOUBLE_EQ(learnedFactor(std::vector{day(30'000, 24'000), day(500, 1'500)}), 25'500.0 / 30'500.0);
}

TEST(LearnedFactor, StaysBetweenOneHalfAndThreeHalves)
{
    EXPECT_DOUBLE_EQ(learnedFactor(std::vector{day(30'000, 1'000)}), 0.5);
    EXPECT_DOUBLE_EQ(learnedFactor(std::vector{day(30'000, 90'000)}), 1.5);
}

TEST(LearnedFactor, LearnsNothingFromANegativeMeter)
{
    EXPECT_DOUBLE_EQ(learnedFactor(std::vector{day(30'000, -500)}), 1.0);
}

} // namespace
} // namespace homecharge::solar
