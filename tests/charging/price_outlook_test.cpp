// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charging/price_outlook.h"

#include "tests/charging/site_fixture.h"

#include <gtest/gtest.h>

namespace homecharge::charging {
namespace {

TimeZone amsterdam()
{
    return *TimeZone::fromName(QStringLiteral("Europe/Amsterdam"));
}

/// Prices that tell their index, so that a test sees where one was taken from.
PriceSeries counted(Instant from, Instant to)
{
    std::vector<Rate> rates;
    for (Instant at = from; at < to; at += quarterHour)
        rates.push_back({EnergyPrice::microPerKwh(std::ssize(rates)), PriceKind::Known, RateSource::Market});
    return PriceSeries(from, quarterHour, rates);
}

TEST(PriceOutlook, LeavesKnownPricesAlone)
{
    const PriceSeries prices = counted(march(2, 0), march(4, 0));
    EXPECT_EQ(expectedRate(prices, march(3, 0), amsterdam()),
              (Rate{EnergyPrice::microPerKwh(96), PriceKind::Known, RateSource::Market}));
}

TEST(PriceOutlook, TakesTheSameWeekdayAndTimeOfTheWeekBefore)
{
    const PriceSeries prices = counted(march(2, 0), march(5, 0));
    const Rate rate = expectedRate(prices, march(10, 1, 30), amsterdam());
    EXPECT_EQ(rate, (Rate{EnergyPrice::microPerKwh(96 + 6), PriceKind::Forecast, RateSource::PastWeeks}));
}

TEST(PriceOutlook, TakesTheMeanOfSeveralWeeks)
{
    const PriceSeries prices = counted(march(2, 0), march(16, 0));
    const Rate rate = expectedRate(prices, march(16, 0), amsterdam());
    EXPECT_EQ(rate.price, EnergyPrice::microPerKwh(672 / 2));
}

TEST(PriceOutlook, FollowsTheWallClockOverTheChangeToSummerTime)
{
    // 31 March 18:00 is summer time; a week before, 18:00 was an hour later in UTC.
    const PriceSeries prices = counted(march(24, 0), march(25, 0));
    const Rate rate = expectedRate(prices, march(31, 18), amsterdam());
    EXPECT_EQ(rate.price, EnergyPrice::microPerKwh(18 * 4));
}

TEST(PriceOutlook, FallsBackToTheMeanOfWhatIsKnown)
{
    const PriceSeries prices = counted(march(2, 0), march(3, 0));
    const Rate rate = expectedRate(prices, march(4, 0), amsterdam());
    EXPECT_EQ(rate, (Rate{EnergyPrice::microPerKwh(48), PriceKind::Assumed, RateSource::MarketAverage}));
}

TEST(PriceOutlook, IsFlatWithoutAnyPrice)
{
    const Rate evening = expectedRate({}, march(4, 20), amsterdam());
    EXPECT_EQ(evening, expectedRate({}, march(5, 3), amsterdam()));
    EXPECT_EQ(evening.kind, PriceKind::Assumed);
}

} // namespace
} // namespace homecharge::charging
