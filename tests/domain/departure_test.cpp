// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/departure.h"
#include "tests/support/instants.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace homecharge {

namespace {

using support::utc;

const TimeZone &amsterdam()
{
    static const TimeZone zone = TimeZone::fromName(QStringLiteral("Europe/Amsterdam")).value();
    return zone;
}

Departure weekly(MinuteOfDay time, Weekdays weekdays, std::int64_t percent = 80)
{
    Departure departure;
    departure.time = time;
    departure.weekdays = weekdays;
    departure.target = StateOfCharge::percent(percent);
    return departure;
}

Departure once(LocalDate date, MinuteOfDay time)
{
    Departure departure = weekly(time, {});
    departure.onceOn = date;
    return departure;
}

std::optional<Instant> nextAt(const std::vector<Departure> &departures, const char *after)
{
    const auto next = nextDeparture(departures, utc(after), amsterdam());
    return next ? std::optional(next->at) : std::nullopt;
}

TEST(ProposedDeparture, isOnWeekdaysAtHalfPastSeven) // [D1]
{
    const Departure proposed = proposedDeparture();
    EXPECT_TRUE(proposed.active);
    EXPECT_TRUE(problemsOf(std::vector{proposed}, StateOfCharge::percent(100)).isEmpty());
    EXPECT_EQ(nextAt({proposed}, "2026-03-13T18:00:00Z"), utc("2026-03-16T06:30:00Z")); // Friday evening -> Monday
    EXPECT_EQ(nextAt({proposed}, "2026-03-16T18:00:00Z"), utc("2026-03-17T06:30:00Z"));
}

TEST(NextDeparture, isAfterTheInstantNeverAtIt)
{
    const std::vector departures{weekly(minuteAt(7, 30), Weekdays::all())};
    EXPECT_EQ(nextAt(departures, "2026-03-16T06:29:59Z"), utc("2026-03-16T06:30:00Z"));
    EXPECT_EQ(nextAt(departures, "2026-03-16T06:30:00Z"), utc("2026-03-17T06:30:00Z"));
}

TEST(NextDeparture, onOneWeekdayComesBackAfterAWeek)
{
    EXPECT_EQ(nextAt({weekly(minuteAt(7, 30), {Weekday::Monday})}, "2026-03-16T06:30:00Z"),
              utc("2026-03-23T06:30:00Z"));
}

TEST(NextDeparture, isTheEarliestOfAll)
{
    const std::vector departures{weekly(minuteAt(9), Weekdays::all()), weekly(minuteAt(7), weekend),
                                 once(localDate(2026, 3, 16), minuteAt(5))};
    const auto next = nextDeparture(departures, utc("2026-03-15T20:00:00Z"), amsterdam());
    ASSERT_TRUE(next);
    EXPECT_EQ(next->at, utc("2026-03-16T04:00:00Z"));
    EXPECT_EQ(next->index, 2U);
    EXPECT_EQ(next->date, localDate(2026, 3, 16));
}

TEST(NextDeparture, atTheSameTimeTakesTheHigherTarget)
{
    const std::vector departures{weekly(minuteAt(7), Weekdays::all(), 60), weekly(minuteAt(7), Weekdays::all(), 90)};
    EXPECT_EQ(nextDeparture(departures, utc("2026-03-15T20:00:00Z"), amsterdam())->target, StateOfCharge::percent(90));
}

TEST(NextDeparture, isAbsentIfNoneIsActive) // [D1]
{
    std::vector departures{weekly(minuteAt(7), Weekdays::all())};
    departures[0].active = false;
    EXPECT_FALSE(nextAt(departures, "2026-03-15T20:00:00Z"));
    EXPECT_FALSE(nextAt({}, "2026-03-15T20:00:00Z"));
    EXPECT_FALSE(nextAt({weekly(minuteAt(7), {})}, "2026-03-15T20:00:00Z"));
}

TEST(OneOffDeparture, comesOnceHoweverFarAway)
{
    const std::vector departures{once(localDate(2026, 12, 24), minuteAt(10))};
    EXPECT_EQ(nextAt(departures, "2026-03-15T20:00:00Z"), utc("2026-12-24T09:00:00Z"));
    EXPECT_FALSE(nextAt(departures, "2026-12-24T09:00:00Z"));
}

TEST(DepartureInTheSpringGap, movesForward)
{
    EXPECT_EQ(nextAt({weekly(minuteAt(2, 30), Weekdays::all())}, "2026-03-28T12:00:00Z"), utc("2026-03-29T01:30:00Z"));
    EXPECT_EQ(nextAt({weekly(minuteAt(2, 30), Weekdays::all())}, "2026-03-29T01:30:00Z"), utc("2026-03-30T00:30:00Z"));
}

TEST(DepartureInTheAutumnFold, isTheFirstOfTheTwo)
{
    EXPECT_EQ(nextAt({weekly(minuteAt(2, 30), Weekdays::all())}, "2026-10-24T12:00:00Z"), utc("2026-10-25T00:30:00Z"));
    EXPECT_EQ(nextAt({weekly(minuteAt(2, 30), Weekdays::all())}, "2026-10-25T00:30:00Z"), utc("2026-10-26T01:30:00Z"));
}

TEST(Departure, staysAtItsWallClockTimeOverTheChange)
{
    const std::vector departures{weekly(minuteAt(7, 30), Weekdays::all())};
    EXPECT_EQ(nextAt(departures, "2026-03-28T00:00:00Z"), utc("2026-03-28T06:30:00Z"));
    EXPECT_EQ(nextAt(departures, "2026-03-29T00:00:00Z"), utc("2026-03-29T05:30:00Z"));
}

TEST(SkippingTheNextDeparture, leavesOutOneDayOnly) // [D1]
{
    const Departure daily = weekly(minuteAt(7, 30), Weekdays::all());
    const Departure skipping = skippingNext(daily, utc("2026-03-16T00:00:00Z"), amsterdam());
    EXPECT_EQ(skipping.skippedOn, localDate(2026, 3, 16));
    EXPECT_EQ(nextAt({skipping}, "2026-03-16T00:00:00Z"), utc("2026-03-17T06:30:00Z"));
    EXPECT_EQ(nextAt({skipping}, "2026-03-23T00:00:00Z"), utc("2026-03-23T06:30:00Z"));
}

TEST(SkippingTheNextDeparture, ofAWeekMeansTheOneAfter)
{
    const Departure mondays = weekly(minuteAt(7, 30), {Weekday::Monday});
    const Departure skipping = skippingNext(mondays, utc("2026-03-16T12:00:00Z"), amsterdam());
    EXPECT_EQ(nextAt({skipping}, "2026-03-16T12:00:00Z"), utc("2026-03-30T05:30:00Z"));
}

TEST(SkippingTheNextDeparture, isNothingIfThereIsNone)
{
    const Departure past = once(localDate(2026, 3, 1), minuteAt(8));
    EXPECT_EQ(skippingNext(past, utc("2026-03-16T12:00:00Z"), amsterdam()), past);
}

TEST(DeparturesBetween, areInOrderAndIncludeTheEnd)
{
    const std::vector departures{weekly(minuteAt(18), {Weekday::Monday}), weekly(minuteAt(7, 30), mondayToFriday)};
    const auto found =
        departuresBetween(departures, utc("2026-03-16T06:00:00Z"), utc("2026-03-17T06:30:00Z"), amsterdam());
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].at, utc("2026-03-16T06:30:00Z"));
    EXPECT_EQ(found[1].at, utc("2026-03-16T17:00:00Z"));
    EXPECT_EQ(found[2].at, utc("2026-03-17T06:30:00Z"));
}

RC_GTEST_PROP(NextDeparture, leavesNoEarlierOneOut, ())
{
    const auto minute = *rc::gen::inRange<std::int64_t>(0, 1440);
    const auto bits = *rc::gen::inRange<std::uint32_t>(1, 128);
    const Instant after = utc("2026-01-01T00:00:00Z") + Seconds{*rc::gen::inRange<std::int64_t>(0, 366LL * 86'400)};
    const std::vector departures{weekly(MinuteOfDay{minute}, Weekdays::fromBits(bits))};
    const auto next = nextDeparture(departures, after, amsterdam());
    RC_ASSERT(next.has_value());
    RC_ASSERT(next->at > after);
    for (LocalDate date = amsterdam().localTime(after).date; date < next->date; date += std::chrono::days{1})
        RC_ASSERT(!departures[0].weekdays.contains(weekdayOf(date))
                  || amsterdam().instantAt(date, departures[0].time) <= after);
    RC_ASSERT(departures[0].weekdays.contains(weekdayOf(next->date)));
}

TEST(DepartureProblems, nameTheFieldAndWhatToDo) // [D1]
{
    std::vector<Departure> departures(4, proposedDeparture());
    departures[0].time = minuteAt(24);
    departures[1].weekdays = {};
    departures[2].target = StateOfCharge::percent(95);
    departures[3].target = StateOfCharge::percent(0);
    const FieldProblems problems = problemsOf(departures, StateOfCharge::percent(90));
    QStringList fields;
    for (const FieldProblem &problem : problems) {
        fields.append(problem.field);
        EXPECT_FALSE(problem.what.isEmpty());
        EXPECT_FALSE(problem.remedy.isEmpty());
    }
    EXPECT_EQ(fields,
              (QStringList{QStringLiteral("departures"), QStringLiteral("departures[0].time"),
                           QStringLiteral("departures[1].weekdays"), QStringLiteral("departures[2].target"),
                           QStringLiteral("departures[3].target")}));
}

TEST(DepartureProblems, letOneOffDeparturesComeOnTopOfThree)
{
    std::vector<Departure> departures(3, proposedDeparture());
    departures.push_back(once(localDate(2026, 12, 24), minuteAt(10)));
    EXPECT_TRUE(problemsOf(departures, StateOfCharge::percent(100)).isEmpty());
}

} // namespace

} // namespace homecharge
