// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tariffs/price_forecast.h"
#include "tests/tariffs/tariff_fixtures.h"

#include <gtest/gtest.h>

namespace homecharge::tariffs {

namespace {

using std::chrono::days;

TEST(ContinuedPrices, areTheMeanOfTheSameWeekdayAndHourOfFourWeeks)
{
    // Five weeks of hours; every hour of week w costs 100,000 * w, Mondays 00:00 (UTC) 7 more.
    std::vector<std::int64_t> values;
    for (int hour = 0; hour < 5 * 168; ++hour)
        values.push_back(100'000 * (hour / 168) + (hour % 168 == 0 ? 7 : 0));
    const Instant monday = utc("2026-01-05T00:00:00Z");
    const MarketPrices known = marketOf(monday, fullHour, values);
    const Instant end = monday + days{35};
    const MarketPrices continued = continuedTo(end + 2 * fullHour, known, TimeZone());
    ASSERT_EQ(continued.prices().size(), values.size() + 2);
    EXPECT_EQ(continued.rateAt(end), (Rate{micro(250'007), PriceKind::Forecast, RateSource::PastWeeks}));
    EXPECT_EQ(continued.rateAt(end + fullHour), (Rate{micro(250'000), PriceKind::Forecast, RateSource::PastWeeks}));
    EXPECT_EQ(continued.rateAt(end - fullHour)->kind, PriceKind::Known);
}

TEST(ContinuedPrices, followTheWallClockOverTheChange)
{
    // Known: the days before the change in spring, 10 at 07:00 local time, else 50.
    std::vector<std::int64_t> values;
    const Instant start = amsterdam().dayStart(localDate(2026, 3, 22));
    const Instant end = amsterdam().dayStart(localDate(2026, 3, 29));
    for (Instant hour = start; hour < end; hour += fullHour)
        values.push_back(amsterdam().localTime(hour).hour() == 7 ? 10'000 : 50'000);
    const MarketPrices continued = continuedTo(end + days{1}, marketOf(start, fullHour, values), amsterdam());
    EXPECT_EQ(continued.rateAt(utc("2026-03-29T05:00:00Z"))->price, micro(10'000)); // 07:00 summer time
    EXPECT_EQ(continued.rateAt(utc("2026-03-29T06:00:00Z"))->price, micro(50'000));
}

TEST(ContinuedPrices, withoutHistoryAreTheMeanAndSayThatItIsAssumed)
{
    const Instant start = utc("2026-01-05T00:00:00Z");
    const MarketPrices continued =
        continuedTo(start + 4 * fullHour, marketOf(start, fullHour, {10'000, 20'001}), TimeZone());
    ASSERT_EQ(continued.prices().size(), 4U);
    EXPECT_EQ(continued.rateAt(start + 3 * fullHour),
              (Rate{micro(15'001), PriceKind::Assumed, RateSource::MarketAverage}));
}

TEST(ContinuedPrices, ofNothingAreNothingAndThePastStays)
{
    EXPECT_TRUE(continuedTo(utc("2026-01-05T00:00:00Z"), MarketPrices(), TimeZone()).isEmpty());
    const MarketPrices known = marketOf(utc("2026-01-05T00:00:00Z"), fullHour, {10'000, 20'000});
    EXPECT_EQ(continuedTo(utc("2026-01-05T01:00:00Z"), known, TimeZone()), known);
}

} // namespace

} // namespace homecharge::tariffs
