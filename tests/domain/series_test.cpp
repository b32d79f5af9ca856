// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/series.h"
#include "tests/support/instants.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace homecharge {

namespace {

using support::utc;

const Instant start = utc("2026-03-14T18:00:00Z");

Series<Power> watts(std::initializer_list<std::int64_t> values, Seconds length)
{
    std::vector<Power> powers;
    for (const std::int64_t value : values)
        powers.push_back(Power::watts(value));
    return Series<Power>(start, length, powers);
}

TEST(TimeSlot, isHalfOpen)
{
    const TimeSlot slot{start, quarterHour};
    EXPECT_TRUE(slot.contains(start));
    EXPECT_TRUE(slot.contains(start + Seconds{899}));
    EXPECT_FALSE(slot.contains(start + Seconds{900}));
    EXPECT_FALSE(slot.contains(start - Seconds{1}));
}

TEST(Series, holdsAValueFromTheStartOfItsSlotUntilTheNext)
{
    const auto series = watts({10, 20, 30}, quarterHour);
    EXPECT_EQ(series.valueAt(start), Power::watts(10));
    EXPECT_EQ(series.valueAt(start + Seconds{899}), Power::watts(10));
    EXPECT_EQ(series.valueAt(start + Seconds{900}), Power::watts(20));
    EXPECT_EQ(series.valueAt(start + Seconds{2'699}), Power::watts(30));
    EXPECT_EQ(series.end(), start + Seconds{2'700});
    EXPECT_EQ(series.slot(2), (TimeSlot{start + Seconds{1'800}, quarterHour}));
}

TEST(Series, hasNoValueOutsideItsTime)
{
    const auto series = watts({10, 20}, quarterHour);
    EXPECT_FALSE(series.valueAt(start - Seconds{1}));
    EXPECT_FALSE(series.valueAt(series.end()));
    EXPECT_FALSE(Series<Power>().valueAt(start));
    EXPECT_TRUE(Series<Power>().isEmpty());
}

TEST(Resampling, toShorterSlotsRepeatsTheValue)
{
    EXPECT_EQ(resampled(watts({100, 200}, fullHour), quarterHour),
              watts({100, 100, 100, 100, 200, 200, 200, 200}, quarterHour));
}

TEST(Resampling, toLongerSlotsTakesTheMeanRoundedToTheNearest)
{
    EXPECT_EQ(resampled(watts({100, 200, 300, 402}, quarterHour), fullHour), watts({251}, fullHour)); // 250.5
    EXPECT_EQ(resampled(watts({-100, -200, -300, -402}, quarterHour), fullHour), watts({-251}, fullHour));
}

TEST(Resampling, refusesLengthsThatDoNotFit)
{
    EXPECT_FALSE(resampled(watts({1, 2, 3}, quarterHour), fullHour));
    EXPECT_FALSE(resampled(watts({1, 2, 3}, quarterHour), Seconds{600}));
    EXPECT_FALSE(resampled(watts({1, 2, 3}, quarterHour), Seconds{0}));
    EXPECT_FALSE(resampled(watts({1, 2, 3}, quarterHour), Seconds{-900}));
}

TEST(Resampling, ofPricesKeepsTheLeastCertainKind)
{
    const auto rate = [](std::int64_t micro, PriceKind kind, RateSource source) {
        return Rate{EnergyPrice::microPerKwh(micro), kind, source};
    };
    const PriceSeries quarters(
        start, quarterHour,
        {rate(100, PriceKind::Known, RateSource::Market), rate(200, PriceKind::Assumed, RateSource::HourBefore),
         rate(300, PriceKind::Forecast, RateSource::PastWeeks), rate(400, PriceKind::Known, RateSource::Market)});
    const auto hours = resampled(quarters, fullHour);
    ASSERT_TRUE(hours);
    EXPECT_EQ((*hours)[0], rate(250, PriceKind::Assumed, RateSource::HourBefore));
}

RC_GTEST_PROP(Resampling, thereAndBackChangesNothing, (const std::vector<std::int32_t> &values))
{
    std::vector<EnergyPrice> prices;
    for (const std::int32_t value : values)
        prices.push_back(EnergyPrice::microPerKwh(value));
    const Series<EnergyPrice> hours(start, fullHour, prices);
    const auto quarters = resampled(hours, quarterHour);
    RC_ASSERT(quarters.has_value());
    RC_ASSERT(quarters->size() == 4 * hours.size());
    RC_ASSERT(resampled(*quarters, fullHour) == hours);
}

RC_GTEST_PROP(Resampling, preservesTheMeanToHalfAUnitPerSlot, ())
{
    const auto hourCount = *rc::gen::inRange<std::size_t>(1, 50);
    const auto values = *rc::gen::container<std::vector<std::int64_t>>(
        hourCount * 4, rc::gen::inRange<std::int64_t>(-500'000, 500'000));
    std::vector<EnergyPrice> prices;
    std::int64_t sum = 0;
    for (const std::int64_t value : values) {
        prices.push_back(EnergyPrice::microPerKwh(value));
        sum += value;
    }
    const auto hours = resampled(Series<EnergyPrice>(start, quarterHour, prices), fullHour);
    RC_ASSERT(hours.has_value());
    std::int64_t hourSum = 0;
    for (const EnergyPrice price : hours->values())
        hourSum += price.inMicroPerKwh();
    RC_ASSERT(std::abs(4 * hourSum - sum) <= 2 * static_cast<std::int64_t>(hourCount));
}

} // namespace

} // namespace homecharge
