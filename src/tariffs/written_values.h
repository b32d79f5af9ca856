// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers and times as they stand in price lists, read without locale and without surprises.
#pragma once

#include "domain/calendar.h"
#include "domain/quantities.h"

#include <QByteArrayView>

#include <optional>

namespace homecharge::tariffs {

/// A decimal number such as "-499.99" times 10^`digits`, rounded to the nearest integer (halves away from zero).
/// Absent for anything else: signs alone, exponents, spaces, commas, more than 9 digits before the point.
[[nodiscard]] std::optional<std::int64_t> scaledDecimal(QByteArrayView text, int digits);

/// A date and time of day with the offset from UTC, if one is written.
struct WrittenTime {
    LocalDate date;
    MinuteOfDay minute{0};
    std::optional<Seconds> offset;
};

/// "2026-03-29T01:30", with seconds that are 00, with a space for the T, with Z or an offset such as +01:00. Absent for
/// anything else, and for days that are not on the calendar.
[[nodiscard]] std::optional<WrittenTime> writtenTime(QByteArrayView text);

} // namespace homecharge::tariffs
