// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Price lists as CSV. Reads bytes that somebody else fetched or opened; touches no file and no network.
#pragma once

#include "domain/local_time.h"
#include "domain/result.h"
#include "tariffs/market_prices.h"

#include <QByteArrayView>

#include <vector>

namespace homecharge::tariffs {

/// Why a line of a price list is not used.
enum class LineFault {
    NotText,      ///< control characters or not UTF-8
    TooLong,      ///< over 1,000 bytes
    WrongColumns, ///< another number of columns than the header
    WrongTime,    ///< not a time as the header promises
    NotOnSlot,    ///< does not begin on a quarter-hour
    NoSuchTime,   ///< skipped by the clock change in spring
    WrongPrice,   ///< not a number, or beyond ±100,000 per MWh
    WrongLength,  ///< resolution is not 15, 30 or 60 minutes
    OtherZone,    ///< of another bidding zone than the one that is read
    Repeated,     ///< the slot has a price already, from an earlier line
    Overlapping,  ///< the slot overlaps one of another length
};

struct LineProblem {
    int line = 0; ///< counted from 1, the header included
    LineFault fault = LineFault::NotText;
    QString reason; ///< English, what is wrong and what is expected
    friend bool operator==(const LineProblem &, const LineProblem &) = default;
};

struct PriceCsvOptions {
    TimeZone localZone; ///< for lists whose times are local (column "start_local")
    QString marketZone; ///< the bidding zone to read; empty: that of the first good line
};

/// What a price list contains.
struct PriceList {
    MarketPrices prices;
    std::vector<LineProblem> problems; ///< the first 100, in the order of the lines
    int unusedLines = 0;               ///< how many there are in all
    std::vector<TimeSlot> filled;      ///< missing stretches of up to an hour, filled from the hour before (Assumed)
    std::vector<TimeSlot> gaps;        ///< longer stretches without any price
};

/// Longest list that is read: some 20 years of quarter-hours.
inline constexpr qsizetype longestPriceList = qsizetype{64} * 1024 * 1024;

/// Reads a price list: UTF-8 with or without BOM, lines ended by LF or CRLF, comma separated, a header with
/// - `start_utc` (ISO 8601 with Z or offset) or `start_local` (without; a time that comes twice in autumn means first
///   the first, then the second; a list that has it once lacks the second),
/// - `price_eur_per_mwh` (or another currency's code), decimal point, rounded to the nearest millionth per kWh,
/// - optionally `zone` (bidding zone) and `resolution_min` (15, 30 or 60; without it 60).
/// Other columns are ignored. Lines may come in any order. Bad lines are reported and the others kept; a gap of up to
/// an hour is filled from the hour before and marked. Fails with InvalidFormat if the header is missing or no line is
/// good, with InvalidInput if the list is too long.
[[nodiscard]] Result<PriceList> readPriceCsv(QByteArrayView bytes, const PriceCsvOptions &options = {});

} // namespace homecharge::tariffs
