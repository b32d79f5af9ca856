// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Brings the lines of a price list into order. Used by the reader of CSV lists.
#pragma once

#include "tariffs/market_prices.h"
#include "tariffs/price_csv.h"

#include <utility>
#include <vector>

namespace homecharge::tariffs {

/// A good line.
struct PriceLine {
    int line = 0;
    MarketPrice price;
};

/// Lines sorted by time, without those that repeat or overlap a slot of an earlier line.
struct OrderedPrices {
    std::vector<MarketPrice> prices;
    std::vector<std::pair<int, LineFault>> unused;
};

[[nodiscard]] OrderedPrices ordered(std::vector<PriceLine> lines);

/// Puts the price of the hour before into missing stretches of up to an hour, marked as Assumed from HourBefore, and
/// lists what was filled and the longer gaps that stay.
void fillShortGaps(std::vector<MarketPrice> &prices, std::vector<TimeSlot> &filled, std::vector<TimeSlot> &gaps);

} // namespace homecharge::tariffs
