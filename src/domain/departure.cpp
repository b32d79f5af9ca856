// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/departure.h"

#include <algorithm>

namespace homecharge {

namespace {

using std::chrono::days;

/// A weekly departure that skips one date comes again within this many days, whatever its weekdays.
constexpr int searchDays = 15;

bool leavesOn(const Departure &departure, LocalDate date)
{
    if (!departure.active || departure.skippedOn == date)
        return false;
    if (departure.onceOn)
        return *departure.onceOn == date;
    return departure.weekdays.contains(weekdayOf(date));
}

std::optional<DepartureOccurrence> nextOf(const Departure &departure, std::size_t index, Instant after,
                                          const TimeZone &zone)
{
    const LocalDate today = zone.localTime(after).date;
    const LocalDate first = departure.onceOn ? std::max(*departure.onceOn, today) : today;
    for (LocalDate date = first; date < first + days{searchDays}; date += days{1}) {
        if (!leavesOn(departure, date))
            continue;
        const Instant at = zone.instantAt(date, departure.time);
        if (at > after)
            return DepartureOccurrence{at, date, departure.target, index};
    }
    return std::nullopt;
}

/// Earlier first; at the same instant the higher target.
bool isBefore(const DepartureOccurrence &a, const DepartureOccurrence &b)
{
    return a.at != b.at ? a.at < b.at : b.target < a.target;
}

QString fieldOf(std::size_t index, const char *name)
{
    return QStringLiteral("departures[%1].%2").arg(index).arg(QLatin1String(name));
}

void checkDeparture(const Departure &departure, std::size_t index, StateOfCharge upperLimit, FieldProblems &problems)
{
    if (departure.time < MinuteOfDay{0} || departure.time >= endOfDay)
        problems.append({fieldOf(index, "time"), ProblemKind::WrongForm, QStringLiteral("is not a time of day"),
                         QStringLiteral("enter a time from 00:00 to 23:59")});
    if (!departure.onceOn && departure.weekdays.isEmpty())
        problems.append({fieldOf(index, "weekdays"), ProblemKind::Missing, QStringLiteral("no weekday is chosen"),
                         QStringLiteral("choose at least one weekday, or switch the departure off")});
    if (departure.target < StateOfCharge::percent(1))
        problems.append({fieldOf(index, "target"), ProblemKind::TooSmall, QStringLiteral("is under 1 %"),
                         QStringLiteral("enter a target from 1 % to the vehicle's upper limit")});
    if (upperLimit < departure.target)
        problems.append({fieldOf(index, "target"), ProblemKind::TooLarge,
                         QStringLiteral("is above the vehicle's upper limit of %1 %").arg(upperLimit.inPercent()),
                         QStringLiteral("lower the target or raise the upper limit")});
}

} // namespace

Departure proposedDeparture()
{
    Departure departure;
    departure.time = minuteAt(7, 30);
    departure.weekdays = mondayToFriday;
    departure.target = StateOfCharge::percent(80);
    return departure;
}

std::optional<DepartureOccurrence> nextDeparture(std::span<const Departure> departures, Instant after,
                                                 const TimeZone &zone)
{
    std::optional<DepartureOccurrence> next;
    for (std::size_t i = 0; i < departures.size(); ++i) {
        const auto candidate = nextOf(departures[i], i, after, zone);
        if (candidate && (!next || isBefore(*candidate, *next)))
            next = candidate;
    }
    return next;
}

std::vector<DepartureOccurrence> departuresBetween(std::span<const Departure> departures, Instant after, Instant until,
                                                   const TimeZone &zone)
{
    std::vector<DepartureOccurrence> found;
    for (auto next = nextDeparture(departures, after, zone); next && next->at <= until;
         next = nextDeparture(departures, next->at, zone))
        found.push_back(*next);
    return found;
}

Departure skippingNext(const Departure &departure, Instant now, const TimeZone &zone)
{
    Departure skipping = departure;
    if (const auto next = nextOf(departure, 0, now, zone))
        skipping.skippedOn = next->date;
    return skipping;
}

FieldProblems problemsOf(std::span<const Departure> departures, StateOfCharge upperLimit)
{
    FieldProblems problems;
    const auto weekly = std::count_if(departures.begin(), departures.end(),
                                      [](const Departure &departure) { return !departure.onceOn; });
    if (weekly > maximumWeeklyDepartures)
        problems.append({QStringLiteral("departures"), ProblemKind::TooMany,
                         QStringLiteral("there are %1 weekly departures").arg(weekly),
                         QStringLiteral("keep at most %1").arg(maximumWeeklyDepartures)});
    for (std::size_t i = 0; i < departures.size(); ++i)
        checkDeparture(departures[i], i, upperLimit, problems);
    return problems;
}

} // namespace homecharge
