// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/local_time.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <vector>

namespace homecharge {

namespace {

struct OffsetChange {
    Instant at;
    Seconds offset;
};

constexpr Instant tableStart = std::chrono::sys_days{std::chrono::year{2000} / 1 / 1};
// Qt 6.4 lists no changes after 2037, where the zone files end, though it knows the offsets by their rule.
constexpr Instant tableEnd = std::chrono::sys_days{std::chrono::year{2037} / 1 / 1};

QDateTime utcDateTime(Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
}

Seconds askedOffset(const QTimeZone &zone, Instant instant)
{
    return Seconds{zone.offsetFromUtc(utcDateTime(instant))};
}

std::vector<OffsetChange> changesOf(const QTimeZone &zone)
{
    std::vector<OffsetChange> changes{{tableStart, askedOffset(zone, tableStart)}};
    const auto transitions = zone.transitions(utcDateTime(tableStart + Seconds{1}), utcDateTime(tableEnd));
    for (const auto &transition : transitions)
        changes.push_back({Instant{Seconds{transition.atUtc.toSecsSinceEpoch()}}, Seconds{transition.offsetFromUtc}});
    return changes;
}

/// The wall clock's reading as if it were UTC, to calculate with.
Instant asIfUtc(LocalDate date, MinuteOfDay minute)
{
    return Instant{date.time_since_epoch()} + minute;
}

} // namespace

struct TimeZone::Table {
    QString name;
    QTimeZone zone;
    std::vector<OffsetChange> changes; ///< in order; the first one holds from tableStart
};

TimeZone::TimeZone()
{
    static const auto utc = std::make_shared<const Table>(
        Table{QStringLiteral("UTC"), QTimeZone(QTimeZone::utc()), {{tableStart, Seconds{0}}}});
    m_table = utc;
}

TimeZone::TimeZone(std::shared_ptr<const Table> table) : m_table(std::move(table)) { }

Result<TimeZone> TimeZone::fromName(const QString &name)
{
    const QTimeZone zone(name.toUtf8());
    if (name.isEmpty() || !zone.isValid()) // Qt takes the empty name for UTC
        return failure(ErrorCode::NotFound,
                       QStringLiteral("no time zone '%1'; use a name such as Europe/Amsterdam").arg(name.left(60)));
    return TimeZone(std::make_shared<const Table>(Table{name, zone, changesOf(zone)}));
}

QString TimeZone::name() const
{
    return m_table->name;
}

Seconds TimeZone::offsetAt(Instant instant) const
{
    if (instant < tableStart || instant >= tableEnd)
        return askedOffset(m_table->zone, instant);
    const auto &changes = m_table->changes;
    const auto next = std::upper_bound(changes.begin(), changes.end(), instant,
                                       [](Instant at, const OffsetChange &change) { return at < change.at; });
    return std::prev(next)->offset;
}

LocalTime TimeZone::localTime(Instant instant) const
{
    const Instant shown = instant + offsetAt(instant);
    const auto day = std::chrono::floor<std::chrono::days>(shown);
    const LocalDate date{day.time_since_epoch()};
    return {date, std::chrono::floor<std::chrono::minutes>(shown - day), weekdayOf(date), monthOf(date)};
}

Instant TimeZone::instantAt(LocalDate date, MinuteOfDay minute, Occurrence occurrence) const
{
    // Offsets lie within ±14 hours, so a day to either side surely is before and after the instant that is looked for.
    const Instant shown = asIfUtc(date, minute);
    const Seconds before = offsetAt(shown - std::chrono::hours{24});
    const Seconds after = offsetAt(shown + std::chrono::hours{24});
    const Instant first = shown - before;
    const Instant second = shown - after;
    const bool firstExists = offsetAt(first) == before;
    const bool secondExists = offsetAt(second) == after;
    if (secondExists && (!firstExists || occurrence == Occurrence::Second))
        return second;
    return first;
}

Instant TimeZone::dayStart(LocalDate date) const
{
    const Instant start = instantAt(date, MinuteOfDay{0});
    if (occurrencesOf(date, MinuteOfDay{0}) != 0)
        return start;
    // Midnight is skipped: the day begins with the change, found by halving the day before the time that would be.
    Instant low = start - std::chrono::hours{24};
    Instant high = start;
    while (high - low > Seconds{1}) {
        const Instant middle = low + (high - low) / 2;
        (localTime(middle).date < date ? low : high) = middle;
    }
    return high;
}

int TimeZone::quarterHoursOf(LocalDate date) const
{
    return static_cast<int>((dayStart(date + std::chrono::days{1}) - dayStart(date)) / Seconds{900});
}

int TimeZone::occurrencesOf(LocalDate date, MinuteOfDay minute) const
{
    const Instant shown = asIfUtc(date, minute);
    const Seconds before = offsetAt(shown - std::chrono::hours{24});
    const Seconds after = offsetAt(shown + std::chrono::hours{24});
    const int first = offsetAt(shown - before) == before ? 1 : 0;
    if (before == after)
        return first;
    return first + (offsetAt(shown - after) == after ? 1 : 0);
}

} // namespace homecharge
