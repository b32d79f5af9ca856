// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"
#include "domain/field_problem.h"
#include "domain/local_time.h"
#include "domain/quantities.h"

#include <optional>
#include <span>
#include <vector>

namespace homecharge {

/// A vehicle has at most this many weekly departure times [D1]; one-off departures come on top.
inline constexpr int maximumWeeklyDepartures = 3;

/// When a vehicle leaves, and how full it has to be then.
struct Departure {
    MinuteOfDay time{0};  ///< wall-clock time at the site
    Weekdays weekdays;    ///< ignored if `onceOn` is set
    StateOfCharge target; ///< a floor, not a cap
    bool active = true;
    std::optional<LocalDate> skippedOn; ///< no departure on this date ("skip the next one")
    std::optional<LocalDate> onceOn;    ///< a one-off departure on this date alone
    friend bool operator==(const Departure &, const Departure &) = default;
};

/// One departure on one day.
struct DepartureOccurrence {
    Instant at;
    LocalDate date;
    StateOfCharge target;
    std::size_t index = 0; ///< which of the departures that were asked
    friend bool operator==(const DepartureOccurrence &, const DepartureOccurrence &) = default;
};

/// What set-up proposes: Monday to Friday 07:30, 80 %.
[[nodiscard]] Departure proposedDeparture();

/// The first departure after `after` (not at it); absent if none is active or left.
[[nodiscard]] std::optional<DepartureOccurrence> nextDeparture(std::span<const Departure> departures, Instant after,
                                                               const TimeZone &zone);

/// All departures after `after` and not later than `until`, in order. Of several at the same instant the one with the
/// highest target counts.
[[nodiscard]] std::vector<DepartureOccurrence> departuresBetween(std::span<const Departure> departures, Instant after,
                                                                 Instant until, const TimeZone &zone);

/// `departure` with its next occurrence after `now` left out; unchanged if it has none.
[[nodiscard]] Departure skippingNext(const Departure &departure, Instant now, const TimeZone &zone);

/// Fields "departures[i].time", ".weekdays", ".target" and "departures".
[[nodiscard]] FieldProblems problemsOf(std::span<const Departure> departures, StateOfCharge upperLimit);

} // namespace homecharge
