// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quantities.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace homecharge {

namespace {

Money euros(std::int64_t micro)
{
    return Money::micro(micro, Currency::euro());
}

TEST(RoundedDivision, takesTheNearestAndHalvesAwayFromZero)
{
    EXPECT_EQ(roundedDivision(7, 2), 4);
    EXPECT_EQ(roundedDivision(-7, 2), -4);
    EXPECT_EQ(roundedDivision(5, 4), 1);
    EXPECT_EQ(roundedDivision(-5, 4), -1);
    EXPECT_EQ(roundedDivision(6, 4), 2);
    EXPECT_EQ(roundedDivision(2, 3), 1);
    EXPECT_EQ(roundedDivision(1, 3), 0);
    EXPECT_EQ(roundedDivision(0, 9), 0);
}

TEST(RoundedDivision, doesNotOverflowNearTheEnds)
{
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    EXPECT_EQ(roundedDivision(most, most), 1);
    EXPECT_EQ(roundedDivision(-most, most), -1);
    EXPECT_EQ(roundedDivision(most / 2 + 1, most), 1);
    EXPECT_EQ(roundedDivision(most / 2, most), 0);
}

RC_GTEST_PROP(RoundedDivision, staysWithinHalfTheDenominator, ())
{
    const auto numerator = *rc::gen::inRange<std::int64_t>(-1'000'000'000'000, 1'000'000'000'000);
    const auto denominator = *rc::gen::inRange<std::int64_t>(1, 1'000'000);
    const std::int64_t error = numerator - roundedDivision(numerator, denominator) * denominator;
    RC_ASSERT(2 * std::abs(error) <= denominator);
    RC_ASSERT(roundedDivision(-numerator, denominator) == -roundedDivision(numerator, denominator));
}

TEST(Energy, ofAPowerOverATimeIsExact)
{
    EXPECT_EQ(Power::watts(7'360) * Seconds{900}, Energy::wattHours(1'840));
    EXPECT_EQ(Seconds{1} * Power::watts(1), Energy::wattSeconds(1));
    EXPECT_EQ(Power::watts(-250) * Seconds{60}, Energy::wattSeconds(-15'000));
}

TEST(Energy, hasThirtySixHundredWattSecondsPerWattHour)
{
    EXPECT_EQ(Energy::wattHours(1).inWattSeconds(), 3'600);
    EXPECT_DOUBLE_EQ(Energy::wattHours(31'000).inKilowattHours(), 31.0);
    EXPECT_DOUBLE_EQ(Energy::wattSeconds(1'800).inWattHours(), 0.5);
}

RC_GTEST_PROP(Energy, ofAWholeTimeIsTheSumOverItsParts, ())
{
    const Power power = Power::watts(*rc::gen::inRange<std::int64_t>(-50'000, 50'000));
    const Seconds whole{*rc::gen::inRange<std::int64_t>(0, 1'000'000)};
    const Seconds part{*rc::gen::inRange<std::int64_t>(0, whole.count() + 1)};
    RC_ASSERT(power * part + power * (whole - part) == power * whole);
}

TEST(Quantities, addSubtractNegateAndCompareLikeTheirNumbers)
{
    Power power = Power::watts(300);
    power += Power::watts(50);
    power -= Power::watts(400);
    EXPECT_EQ(power, Power::watts(-50));
    EXPECT_EQ(-power, Power::watts(50));
    EXPECT_EQ(power * 3, Power::watts(-150));
    EXPECT_EQ(3 * power, Power::watts(-150));
    EXPECT_LT(power, Power{});
    EXPECT_GT(Current::amperes(16), Current::milliamperes(15'999));
}

TEST(Quantities, startAtZero)
{
    EXPECT_EQ(Energy{}.inWattSeconds(), 0);
    EXPECT_EQ(EnergyPrice{}.inMicroPerKwh(), 0);
    EXPECT_EQ(StateOfCharge{}.inHundredthsOfPercent(), 0);
    EXPECT_EQ(Money{}.inMicro(), 0);
}

TEST(PowerAt, nominalVoltageNeverRoundsALimitUp)
{
    EXPECT_EQ(powerAt(Current::amperes(16), 3), Power::watts(11'040));
    EXPECT_EQ(powerAt(Current::amperes(6), 3), Power::watts(4'140));
    EXPECT_EQ(powerAt(Current::amperes(6), 1), Power::watts(1'380));
    EXPECT_EQ(powerAt(Current::milliamperes(16'009), 1), Power::watts(3'682)); // 3,682.07 W
    EXPECT_EQ(powerAt(Current::milliamperes(999), 1), Power::watts(229));      // 229.77 W
}

TEST(Cost, isEnergyTimesPriceRoundedOnce)
{
    const auto price = EnergyPrice::microPerKwh(287'100);
    EXPECT_EQ(costOf(Energy::wattHours(1'000), price, Currency::euro()), euros(287'100));
    EXPECT_EQ(costOf(Energy::wattHours(1'840), price, Currency::euro()), euros(528'264));
    EXPECT_EQ(costOf(Energy::wattHours(500), EnergyPrice::microPerKwh(1), Currency::euro()), euros(1)); // half: up
    EXPECT_EQ(costOf(Energy::wattHours(499), EnergyPrice::microPerKwh(1), Currency::euro()), euros(0));
}

TEST(Cost, ofNegativePricesIsNegativeAndRoundsLikeThePositive)
{
    EXPECT_EQ(costOf(Energy::wattHours(10'000), EnergyPrice::microPerKwh(-499'990), Currency::euro()),
              euros(-4'999'900));
    EXPECT_EQ(costOf(Energy::wattHours(500), EnergyPrice::microPerKwh(-1), Currency::euro()), euros(-1));
    EXPECT_EQ(costOf(Energy::wattHours(1'500), EnergyPrice::microPerKwh(-1), Currency::euro()), euros(-2));
}

RC_GTEST_PROP(Cost, isWithinHalfAMillionthOfTheExactProduct, ())
{
    const auto ws = *rc::gen::inRange<std::int64_t>(-1'000'000'000, 1'000'000'000);
    const auto micro = *rc::gen::inRange<std::int64_t>(-1'000'000, 1'000'000);
    const Money cost = costOf(Energy::wattSeconds(ws), EnergyPrice::microPerKwh(micro), Currency::euro());
    RC_ASSERT(2 * std::abs(ws * micro - cost.inMicro() * 3'600'000) <= 3'600'000);
}

TEST(Money, ofOneCurrencyAddsAndOrders)
{
    EXPECT_EQ(euros(5) + euros(-7), euros(-2));
    EXPECT_EQ(euros(5) - euros(-7), euros(12));
    EXPECT_EQ(-euros(3), euros(-3));
    EXPECT_TRUE(euros(-1) < euros(0));
    EXPECT_FALSE(euros(0) < euros(0));
    EXPECT_DOUBLE_EQ(euros(1'250'000).inUnits(), 1.25);
}

TEST(Money, ofDifferentCurrenciesIsNeverEqual)
{
    const auto kroner = Currency::fromCode(QStringLiteral("SEK"));
    ASSERT_TRUE(kroner);
    EXPECT_NE(Money::micro(1, *kroner), euros(1));
}

TEST(CurrencyCode, isThreeCapitalLetters)
{
    EXPECT_EQ(Currency::fromCode(QStringLiteral("CHF"))->code(), QStringLiteral("CHF"));
    EXPECT_EQ(Currency::euro().code(), QStringLiteral("EUR"));
    for (const char *wrong : {"", "EU", "EURO", "eur", "E1R", "€€€"})
        EXPECT_FALSE(Currency::fromCode(QString::fromUtf8(wrong))) << wrong;
}

TEST(StateOfCharge, isAShareOfTheCapacityRoundedToHundredthsOfAPercent)
{
    const Energy capacity = Energy::wattHours(81'000);
    EXPECT_EQ(StateOfCharge::of(Energy::wattHours(64'800), capacity), StateOfCharge::percent(80));
    EXPECT_EQ(StateOfCharge::of(Energy::wattHours(1), Energy::wattHours(3)), StateOfCharge::hundredthsOfPercent(3'333));
    EXPECT_EQ(StateOfCharge::of(Energy::wattHours(2), Energy::wattHours(3)), StateOfCharge::hundredthsOfPercent(6'667));
    EXPECT_EQ(contentAt(StateOfCharge::percent(80), capacity), Energy::wattHours(64'800));
    EXPECT_DOUBLE_EQ(StateOfCharge::hundredthsOfPercent(8'050).inPercent(), 80.5);
}

RC_GTEST_PROP(StateOfCharge, survivesTheWayThroughEnergy, ())
{
    const auto soc = StateOfCharge::hundredthsOfPercent(*rc::gen::inRange<std::int64_t>(0, 10'001));
    const Energy capacity = Energy::wattHours(*rc::gen::inRange<std::int64_t>(1'000, 400'000));
    RC_ASSERT(StateOfCharge::of(contentAt(soc, capacity), capacity) == soc);
}

} // namespace

} // namespace homecharge
