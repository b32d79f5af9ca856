// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charging/price_outlook.h"

namespace homecharge::charging {

namespace {

constexpr int weeksBack = 4;
constexpr EnergyPrice anyFlatPrice = EnergyPrice::microPerKwh(300'000);

std::vector<EnergyPrice> pricesOfPastWeeks(const PriceSeries &prices, Instant start, const TimeZone &zone)
{
    const LocalTime local = zone.localTime(start);
    std::vector<EnergyPrice> found;
    for (int week = 1; week <= weeksBack; ++week) {
        const Instant earlier = zone.instantAt(local.date - std::chrono::days{7 * week}, local.minuteOfDay);
        if (const auto rate = prices.valueAt(earlier))
            found.push_back(rate->price);
    }
    return found;
}

EnergyPrice meanPrice(const PriceSeries &prices)
{
    std::vector<EnergyPrice> values;
    values.reserve(prices.size());
    for (const Rate &rate : prices.values())
        values.push_back(rate.price);
    return meanOf(values);
}

} // namespace

Rate expectedRate(const PriceSeries &prices, Instant start, const TimeZone &zone)
{
    if (const auto known = prices.valueAt(start))
        return *known;
    if (const auto past = pricesOfPastWeeks(prices, start, zone); !past.empty())
        return {meanOf(past), PriceKind::Forecast, RateSource::PastWeeks};
    if (!prices.isEmpty())
        return {meanPrice(prices), PriceKind::Assumed, RateSource::MarketAverage};
    return {anyFlatPrice, PriceKind::Assumed, RateSource::MarketAverage};
}

} // namespace homecharge::charging
