// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homecharge/household/load_weeks.h"

#include <gtest/gtest.h>

namespace homecharge::household {
namespace {

/// Each value tells its place: season 0 … 2, weekday 1 … 7, quarter 0 … 95.
QByteArray countedWeeks()
{
    QByteArray csv = "season,weekday\n";
    int season = 0;
    for (const char *name : {"winter", "transition", "summer"}) {
        for (int weekday = 1; weekday <= 7; ++weekday) {
            csv += QByteArray(name) + ',' + QByteArray::number(weekday);
            for (int quarter = 0; quarter < 96; ++quarter)
                csv += ',' + QByteArray::number(season * 10'000 + weekday * 1'000 + quarter);
            csv += '\n';
        }
        ++season;
    }
    return csv;
}

TEST(LoadWeeks, KnowsTheSeasonsOfTheStandardProfiles)
{
    EXPECT_EQ(seasonOf(localDate(2026, 3, 20)), Season::Winter);
    EXPECT_EQ(seasonOf(localDate(2026, 3, 21)), Season::Transition);
    EXPECT_EQ(seasonOf(localDate(2026, 5, 14)), Season::Transition);
    EXPECT_EQ(seasonOf(localDate(2026, 5, 15)), Season::Summer);
    EXPECT_EQ(seasonOf(localDate(2026, 9, 14)), Season::Summer);
    EXPECT_EQ(seasonOf(localDate(2026, 9, 15)), Season::Transition);
    EXPECT_EQ(seasonOf(localDate(2026, 10, 31)), Season::Transition);
    EXPECT_EQ(seasonOf(localDate(2026, 11, 1)), Season::Winter);
}

TEST(LoadWeeks, MapSeasonWeekdayAndTimeOfTheWallClock)
{
    const auto weeks = LoadWeeks::fromCsv(countedWeeks());
    ASSERT_TRUE(weeks) << weeks.error().detail.toStdString();
    const TimeZone berlin = *TimeZone::fromName(QStringLiteral("Europe/Berlin"));
    const auto loadAt = [&](LocalDate date, MinuteOfDay time) {
        return weeks->loadAt(berlin.localTime(berlin.instantAt(date, time))).inWatts();
    };
    EXPECT_EQ(loadAt(localDate(2026, 3, 2), minuteAt(0, 0)), 1'000);            // Monday in winter
    EXPECT_EQ(loadAt(localDate(2026, 7, 5), minuteAt(23, 59)), 20'000 + 7'095); // Sunday in summer
    EXPECT_EQ(loadAt(localDate(2026, 4, 8), minuteAt(12, 20)), 10'000 + 3'049); // Wednesday between
}

TEST(LoadWeeks, ForecastScalesEverySlot)
{
    const auto weeks = LoadWeeks::fromCsv(countedWeeks());
    const TimeZone berlin = *TimeZone::fromName(QStringLiteral("Europe/Berlin"));
    const Instant start = berlin.instantAt(localDate(2026, 3, 2), minuteAt(23, 45));
    const LoadForecast forecast = weeks->forecast(start, 2, berlin, 150);
    EXPECT_EQ(forecast.expected.values(), (std::vector{Power::watts(1'643), Power::watts(3'000)})); // 1,095 · 1.5
}

TEST(LoadWeeks, NamesTheLineThatIsWrong)
{
    const auto faultOf = [](const QByteArray &csv) { return LoadWeeks::fromCsv(csv).error().detail; };
    const QByteArray good = countedWeeks();
    EXPECT_TRUE(faultOf(QByteArray(good).replace("summer,3", "summer,2")).startsWith(QStringLiteral("line 18: ")));
    EXPECT_TRUE(
        faultOf(QByteArray(good).replace("winter,1,1000", "winter,1,-4")).startsWith(QStringLiteral("line 2: ")));
    EXPECT_TRUE(
        faultOf(QByteArray(good).replace("winter,1,1000", "spring,1,5")).startsWith(QStringLiteral("line 2: ")));
    EXPECT_TRUE(
        faultOf(QByteArray(good).replace("winter,1,1000,", "winter,1,")).startsWith(QStringLiteral("line 2: ")));
    EXPECT_TRUE(faultOf(good.left(good.lastIndexOf("summer,7"))).contains(QStringLiteral("missing")));
}

} // namespace
} // namespace homecharge::household
