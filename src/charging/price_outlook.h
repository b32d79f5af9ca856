// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/local_time.h"
#include "domain/series.h"

namespace homecharge::charging {

/// Price of the slot that starts at `start`: the known one; else the mean of the same weekday and wall-clock time in up
/// to four earlier weeks (kind Forecast, source PastWeeks); else the mean of all known ones (kind Assumed, source
/// MarketAverage). With no price known at all 0.30 per kWh, kind Assumed: any flat price gives the same plan.
[[nodiscard]] Rate expectedRate(const PriceSeries &prices, Instant start, const TimeZone &zone);

} // namespace homecharge::charging
