// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Local time of a site. The only place where QTimeZone is asked for anything.
#pragma once

#include "domain/calendar.h"
#include "domain/quantities.h"
#include "domain/result.h"

#include <memory>

namespace homecharge {

/// What the clock on the wall and the calendar show at an instant.
struct LocalTime {
    LocalDate date;
    MinuteOfDay minuteOfDay{0}; ///< whole minutes, 0 … 1439
    Weekday weekday = Weekday::Monday;
    Month month = Month::January;

    [[nodiscard]] int hour() const { return static_cast<int>(minuteOfDay.count() / 60); }
    [[nodiscard]] int minute() const { return static_cast<int>(minuteOfDay.count() % 60); }
    friend bool operator==(const LocalTime &, const LocalTime &) = default;
};

/// Which of the two instants is meant where a wall-clock time comes twice.
enum class Occurrence { First, Second };

/// A time zone with its changes of offset from 2000 to 2036 kept as a table: a look-up costs a few nanoseconds, so
/// it may be asked for every slot. Outside these years it asks the system each time. Cheap to copy.
class TimeZone
{
public:
    /// UTC.
    TimeZone();
    /// Fails with NotFound if this system knows no zone `name` (IANA, such as "Europe/Amsterdam").
    [[nodiscard]] static Result<TimeZone> fromName(const QString &name);

    [[nodiscard]] QString name() const;
    /// Local time minus UTC.
    [[nodiscard]] Seconds offsetAt(Instant instant) const;
    [[nodiscard]] LocalTime localTime(Instant instant) const;
    /// The instant of a wall-clock time, as RFC 5545 section 3.3.5 has it: a time that is skipped in spring is read
    /// with the offset before the change, so 02:30 becomes 03:30; of a time that comes twice in autumn the first is
    /// taken unless the second is asked for.
    [[nodiscard]] Instant instantAt(LocalDate date, MinuteOfDay minute,
                                    Occurrence occurrence = Occurrence::First) const;
    /// The first instant of the date.
    [[nodiscard]] Instant dayStart(LocalDate date) const;
    /// 96, or 92 and 100 on the days of the change (in zones that change by a full hour).
    [[nodiscard]] int quarterHoursOf(LocalDate date) const;
    /// How often the wall-clock time occurs on the date: 0 in the spring gap, 2 in the autumn fold, else 1.
    [[nodiscard]] int occurrencesOf(LocalDate date, MinuteOfDay minute) const;

    friend bool operator==(const TimeZone &a, const TimeZone &b) { return a.name() == b.name(); }

private:
    struct Table;
    explicit TimeZone(std::shared_ptr<const Table> table);
    std::shared_ptr<const Table> m_table;
};

} // namespace homecharge
