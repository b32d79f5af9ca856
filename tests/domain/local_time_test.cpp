// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/local_time.h"
#include "tests/support/instants.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace homecharge {

namespace {

using support::utc;

TimeZone zoneNamed(const char *name)
{
    return TimeZone::fromName(QLatin1String(name)).value();
}

const TimeZone &amsterdam()
{
    static const TimeZone zone = zoneNamed("Europe/Amsterdam");
    return zone;
}

TEST(TimeZone, isRefusedIfTheSystemDoesNotKnowItsName)
{
    const auto zone = TimeZone::fromName(QStringLiteral("Europe/Atlantis"));
    ASSERT_FALSE(zone);
    EXPECT_EQ(zone.error().code, ErrorCode::NotFound);
    EXPECT_FALSE(TimeZone::fromName(QString()));
}

TEST(TimeZone, isUtcByDefault)
{
    const TimeZone zone;
    EXPECT_EQ(zone.name(), QStringLiteral("UTC"));
    EXPECT_EQ(zone.offsetAt(utc("2026-07-01T00:00:00Z")), Seconds{0});
    EXPECT_EQ(zone.instantAt(localDate(2026, 3, 29), minuteAt(2, 30)), utc("2026-03-29T02:30:00Z"));
}

TEST(TimeZone, showsDateMinuteWeekdayAndMonthOfAnInstant)
{
    const LocalTime winter = amsterdam().localTime(utc("2026-12-31T23:15:59Z"));
    EXPECT_EQ(winter.date, localDate(2027, 1, 1));
    EXPECT_EQ(winter.hour(), 0);
    EXPECT_EQ(winter.minute(), 15);
    EXPECT_EQ(winter.weekday, Weekday::Friday);
    EXPECT_EQ(winter.month, Month::January);
    const LocalTime summer = amsterdam().localTime(utc("2026-06-30T22:00:00Z"));
    EXPECT_EQ(summer.date, localDate(2026, 7, 1));
    EXPECT_EQ(summer.minuteOfDay, minuteAt(0));
    EXPECT_EQ(summer.weekday, Weekday::Wednesday);
}

TEST(TimeZone, changesItsOffsetExactlyAtTheChange)
{
    EXPECT_EQ(amsterdam().offsetAt(utc("2026-03-29T00:59:59Z")), Seconds{3'600});
    EXPECT_EQ(amsterdam().offsetAt(utc("2026-03-29T01:00:00Z")), Seconds{7'200});
    EXPECT_EQ(amsterdam().offsetAt(utc("2026-10-25T00:59:59Z")), Seconds{7'200});
    EXPECT_EQ(amsterdam().offsetAt(utc("2026-10-25T01:00:00Z")), Seconds{3'600});
}

TEST(SpringGap, movesATimeThatDoesNotExistForward)
{
    const LocalDate change = localDate(2026, 3, 29);
    EXPECT_EQ(amsterdam().instantAt(change, minuteAt(1, 59)), utc("2026-03-29T00:59:00Z"));
    EXPECT_EQ(amsterdam().instantAt(change, minuteAt(2, 0)), utc("2026-03-29T01:00:00Z"));
    EXPECT_EQ(amsterdam().instantAt(change, minuteAt(2, 30)), utc("2026-03-29T01:30:00Z")); // 03:30 on the wall
    EXPECT_EQ(amsterdam().instantAt(change, minuteAt(3, 0)), utc("2026-03-29T01:00:00Z"));
    EXPECT_EQ(amsterdam().occurrencesOf(change, minuteAt(2, 30)), 0);
    EXPECT_EQ(amsterdam().occurrencesOf(change, minuteAt(3, 0)), 1);
}

TEST(AutumnFold, takesTheFirstOfTwoUnlessTheSecondIsAskedFor)
{
    const LocalDate change = localDate(2026, 10, 25);
    EXPECT_EQ(amsterdam().instantAt(change, minuteAt(2, 30)), utc("2026-10-25T00:30:00Z"));
    EXPECT_EQ(amsterdam().instantAt(change, minuteAt(2, 30), Occurrence::Second), utc("2026-10-25T01:30:00Z"));
    EXPECT_EQ(amsterdam().instantAt(change, minuteAt(3, 0)), utc("2026-10-25T02:00:00Z"));
    EXPECT_EQ(amsterdam().instantAt(change, minuteAt(1, 59), Occurrence::Second), utc("2026-10-24T23:59:00Z"));
    EXPECT_EQ(amsterdam().occurrencesOf(change, minuteAt(2, 0)), 2);
    EXPECT_EQ(amsterdam().occurrencesOf(change, minuteAt(3, 0)), 1);
}

TEST(LocalDay, has92Or96Or100QuarterHoursInAmsterdam)
{
    EXPECT_EQ(amsterdam().quarterHoursOf(localDate(2026, 3, 29)), 92);
    EXPECT_EQ(amsterdam().quarterHoursOf(localDate(2026, 3, 28)), 96);
    EXPECT_EQ(amsterdam().quarterHoursOf(localDate(2026, 10, 25)), 100);
    EXPECT_EQ(amsterdam().quarterHoursOf(localDate(2026, 10, 26)), 96);
    EXPECT_EQ(amsterdam().dayStart(localDate(2026, 3, 29)), utc("2026-03-28T23:00:00Z"));
    EXPECT_EQ(amsterdam().dayStart(localDate(2026, 3, 30)), utc("2026-03-29T22:00:00Z"));
}

TEST(LocalDay, beginsWithTheChangeWhereMidnightIsSkipped)
{
    // Lebanon goes from 00:00 to 01:00; the first instant of the day shows 01:00.
    const TimeZone beirut = zoneNamed("Asia/Beirut");
    EXPECT_EQ(beirut.dayStart(localDate(2025, 3, 30)), utc("2025-03-29T22:00:00Z"));
    EXPECT_EQ(beirut.localTime(beirut.dayStart(localDate(2025, 3, 30))).minuteOfDay, minuteAt(1));
    EXPECT_EQ(beirut.quarterHoursOf(localDate(2025, 3, 30)), 92);
}

TEST(LocalDay, changesByHalfAnHourOnLordHoweIsland)
{
    const TimeZone lordHowe = zoneNamed("Australia/Lord_Howe");
    EXPECT_EQ(lordHowe.quarterHoursOf(localDate(2025, 10, 5)), 94);
    EXPECT_EQ(lordHowe.quarterHoursOf(localDate(2026, 4, 5)), 98);
}

TEST(TimeZone, knowsYearsOutsideItsTable)
{
    EXPECT_EQ(amsterdam().offsetAt(utc("1999-07-01T00:00:00Z")), Seconds{7'200});
    EXPECT_EQ(amsterdam().offsetAt(utc("2000-01-01T00:00:00Z")), Seconds{3'600});
    EXPECT_EQ(amsterdam().offsetAt(utc("2036-12-31T23:59:59Z")), Seconds{3'600});
    EXPECT_EQ(amsterdam().offsetAt(utc("2037-07-01T00:00:00Z")), Seconds{7'200});
    EXPECT_EQ(amsterdam().offsetAt(utc("2099-07-01T00:00:00Z")), Seconds{7'200});
    EXPECT_EQ(amsterdam().quarterHoursOf(localDate(2050, 3, 27)), 92);
    EXPECT_EQ(amsterdam().offsetAt(utc("2100-01-01T00:00:00Z")), Seconds{3'600});
}

RC_GTEST_PROP(TimeZone, findsEveryInstantFromItsWallClock, ())
{
    const auto minutes = *rc::gen::inRange<std::int64_t>(0, 40LL * 366 * 1440);
    const Instant instant = utc("2001-01-01T00:00:00Z") + std::chrono::minutes{minutes};
    const auto name = *rc::gen::element("Europe/Amsterdam", "Europe/London", "Australia/Lord_Howe", "Asia/Kathmandu",
                                        "America/St_Johns", "Asia/Beirut");
    const TimeZone zone = zoneNamed(name);
    const LocalTime time = zone.localTime(instant);
    const int occurrences = zone.occurrencesOf(time.date, time.minuteOfDay);
    RC_ASSERT(occurrences == 1 || occurrences == 2);
    const Instant first = zone.instantAt(time.date, time.minuteOfDay);
    const Instant second = zone.instantAt(time.date, time.minuteOfDay, Occurrence::Second);
    RC_ASSERT(instant == first || instant == second);
    RC_ASSERT((first == second) == (occurrences == 1));
    RC_ASSERT(zone.dayStart(time.date) <= instant);
    RC_ASSERT(instant < zone.dayStart(time.date + std::chrono::days{1}));
}

TEST(Calendar, knowsWeekdaysAndMonthsOfDates)
{
    EXPECT_EQ(weekdayOf(localDate(2026, 5, 1)), Weekday::Friday);
    EXPECT_EQ(weekdayOf(localDate(2026, 5, 3)), Weekday::Sunday);
    EXPECT_EQ(monthOf(localDate(2024, 2, 29)), Month::February);
}

TEST(Calendar, setsOfWeekdaysAddAndRemove)
{
    EXPECT_TRUE(mondayToFriday.contains(Weekday::Friday));
    EXPECT_FALSE(mondayToFriday.contains(Weekday::Saturday));
    EXPECT_TRUE(Weekdays{}.isEmpty());
    EXPECT_EQ(mondayToFriday.with(Weekday::Saturday).with(Weekday::Sunday), Weekdays::all());
    EXPECT_EQ(Weekdays::all().without(Weekday::Saturday).without(Weekday::Sunday), mondayToFriday);
    EXPECT_EQ(Weekdays::fromBits(weekend.bits()), weekend);
    EXPECT_EQ(Months::fromBits(0xFFFFFFFF), Months::all());
    EXPECT_TRUE(Months::all().contains(Month::December));
}

} // namespace

} // namespace homecharge
