// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/files/decimal.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <QByteArray>

namespace homecharge::planning {
namespace {

std::int64_t micro(const char *token, Rounding rounding = Rounding::Nearest)
{
    return Decimal(token).scaled(6, rounding);
}

TEST(Decimal, isExactToTheSixthDecimal) // [B4]
{
    EXPECT_EQ(micro("0.2871"), 287'100);
    EXPECT_EQ(micro("-0.499990"), -499'990);
    EXPECT_EQ(micro("1.1"), 1'100'000);
    EXPECT_EQ(micro("0.000001"), 1);
    EXPECT_EQ(micro("287.1e-3"), 287'100);
    EXPECT_EQ(micro("2.871E-1"), 287'100);
    EXPECT_EQ(micro("0.002871e+2"), 287'100);
    EXPECT_EQ(micro("0"), 0);
    EXPECT_EQ(micro("-0.0"), 0);
    EXPECT_EQ(micro("0e999999999999"), 0);
}

TEST(Decimal, roundsHalvesAwayFromZero)
{
    EXPECT_EQ(micro("0.0000005"), 1);
    EXPECT_EQ(micro("-0.0000005"), -1);
    EXPECT_EQ(micro("0.00000049999"), 0);
    EXPECT_EQ(micro("0.9999995"), 1'000'000);
    EXPECT_EQ(micro("1e-999999999999"), 0);
}

TEST(Decimal, roundsLimitsDownAndLoadsUp) // [C1]
{
    EXPECT_EQ(Decimal("17250.9").scaled(0, Rounding::Down), 17250);
    EXPECT_EQ(Decimal("350.01").scaled(0, Rounding::Up), 351);
    EXPECT_EQ(Decimal("350").scaled(0, Rounding::Up), 350);
    EXPECT_EQ(Decimal("-0.5").scaled(0, Rounding::Down), -1);
    EXPECT_EQ(Decimal("-0.5").scaled(0, Rounding::Up), 0);
    EXPECT_EQ(Decimal("1e-300").scaled(0, Rounding::Up), 1);
    EXPECT_EQ(Decimal("1e-300").scaled(0, Rounding::Down), 0);
}

TEST(Decimal, saturatesFarOutsideAllRanges)
{
    EXPECT_EQ(micro("1e999"), Decimal::saturation);
    EXPECT_EQ(micro("-1e999"), -Decimal::saturation);
    EXPECT_EQ(micro("1e99999999999999999999"), Decimal::saturation);
    EXPECT_EQ(Decimal(QByteArray(100'000, '9')).scaled(6, Rounding::Nearest), Decimal::saturation);
    EXPECT_EQ(Decimal(QByteArray("0.") + QByteArray(100'000, '3')).scaled(6, Rounding::Nearest), 333'333);
}

TEST(Decimal, knowsWholeNumbersHoweverTheyAreWritten)
{
    for (const char *whole : {"900", "900.0", "9e2", "0", "-3.000", "0.5e1"})
        EXPECT_TRUE(Decimal(whole).isWhole()) << whole;
    for (const char *fraction : {"900.5", "9e-1", "0.1", "1.00000000000000000000000000000000000000000000001"})
        EXPECT_FALSE(Decimal(fraction).isWhole()) << fraction;
}

TEST(Decimal, isWrittenWithoutNeedlessZerosOrExponents)
{
    EXPECT_EQ(decimalText(287'100, 6), "0.2871");
    EXPECT_EQ(decimalText(-1, 6), "-0.000001");
    EXPECT_EQ(decimalText(0, 6), "0");
    EXPECT_EQ(decimalText(12'000'000, 6), "12");
    EXPECT_EQ(decimalText(1200, 0), "1200");
    EXPECT_EQ(decimalText(std::numeric_limits<std::int64_t>::min(), 6), "-9223372036854.775808");
}

RC_GTEST_PROP(Decimal, readsWhatItWrote, ())
{
    const auto value = *rc::gen::inRange<std::int64_t>(-Decimal::saturation + 1, Decimal::saturation);
    const int decimals = *rc::gen::inRange(0, 7);
    RC_ASSERT(Decimal(decimalText(value, decimals)).scaled(decimals, Rounding::Nearest) == value);
}

} // namespace
} // namespace homecharge::planning
