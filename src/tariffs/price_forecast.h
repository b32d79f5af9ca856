// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prices that are not published yet.
#pragma once

#include "domain/local_time.h"
#include "tariffs/market_prices.h"

namespace homecharge::tariffs {

/// How many past weeks an estimate looks at.
inline constexpr int forecastWeeks = 4;

/// The published prices, continued to `until` (a quarter-hour) in slots as long as the last one. A slot's price is the
/// mean of the slots at the same wall-clock time on the same weekday of the last four weeks (Forecast, PastWeeks), as
/// far as they are known; without any, the mean over time of the last seven days that are known (Assumed,
/// MarketAverage). Without any prices nothing is added. Means are rounded to the nearest millionth, halves away from
/// zero.
[[nodiscard]] MarketPrices continuedTo(Instant until, const MarketPrices &known, const TimeZone &zone);

} // namespace homecharge::tariffs
