// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tariffs/price_forecast.h"

#include <algorithm>
#include <span>

namespace homecharge::tariffs {

namespace {

using std::chrono::days;

std::optional<EnergyPrice> meanOfPastWeeks(const TimeSlot &slot, const MarketPrices &known, const TimeZone &zone)
{
    const LocalTime time = zone.localTime(slot.start);
    std::vector<EnergyPrice> past;
    for (int week = 1; week <= forecastWeeks; ++week) {
        const Instant start = zone.instantAt(time.date - days{7 * week}, time.minuteOfDay);
        if (const auto rate = known.rateOver({start, slot.length}))
            past.push_back(rate->price);
    }
    return past.empty() ? std::nullopt : std::optional(meanOf(std::span<const EnergyPrice>(past)));
}

EnergyPrice meanOfLastDays(const MarketPrices &known)
{
    const Instant from = known.prices().back().slot.end() - days{7};
    std::int64_t weighted = 0;
    std::int64_t duration = 0;
    for (const MarketPrice &price : known.prices()) {
        if (price.slot.end() <= from)
            continue;
        weighted += price.rate.price.inMicroPerKwh() * price.slot.length.count();
        duration += price.slot.length.count();
    }
    Q_ASSERT(duration > 0); // the last slot at least lies in the last seven days
    return EnergyPrice::microPerKwh(roundedDivision(weighted, duration));
}

} // namespace

MarketPrices continuedTo(Instant until, const MarketPrices &known, const TimeZone &zone)
{
    if (known.isEmpty())
        return known;
    std::vector<MarketPrice> prices = known.prices();
    const Seconds length = prices.back().slot.length;
    const EnergyPrice average = meanOfLastDays(known);
    for (Instant start = prices.back().slot.end(); start < until; start += length) {
        const TimeSlot slot{start, length};
        if (const auto mean = meanOfPastWeeks(slot, known, zone))
            prices.push_back({slot, {*mean, PriceKind::Forecast, RateSource::PastWeeks}});
        else
            prices.push_back({slot, {average, PriceKind::Assumed, RateSource::MarketAverage}});
    }
    return MarketPrices(known.currency(), known.zone(), std::move(prices));
}

} // namespace homecharge::tariffs
