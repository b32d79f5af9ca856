// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tariffs/price_lines.h"

#include <algorithm>

namespace homecharge::tariffs {

namespace {

/// Prices for [from, to), each taken from one hour earlier, or from the last price if the list begins later.
std::vector<MarketPrice> hourBefore(const std::vector<MarketPrice> &before, const TimeSlot &gap)
{
    const Seconds last = before.back().slot.length;
    const Seconds step = gap.length % last == Seconds{0} ? last : quarterHour;
    std::vector<MarketPrice> filling;
    for (Instant start = gap.start; start < gap.end(); start += step) {
        const auto source = std::find_if(before.rbegin(), before.rend(), [start](const MarketPrice &price) {
            return price.slot.start <= start - fullHour;
        });
        const bool found = source != before.rend() && source->slot.contains(start - fullHour);
        const EnergyPrice price = found ? source->rate.price : before.back().rate.price;
        filling.push_back({{start, step}, {price, PriceKind::Assumed, RateSource::HourBefore}});
    }
    return filling;
}

} // namespace

OrderedPrices ordered(std::vector<PriceLine> lines)
{
    std::stable_sort(lines.begin(), lines.end(),
                     [](const PriceLine &a, const PriceLine &b) { return a.price.slot.start < b.price.slot.start; });
    OrderedPrices result;
    result.prices.reserve(lines.size());
    for (const PriceLine &line : lines) {
        const TimeSlot &slot = line.price.slot;
        if (!result.prices.empty() && slot == result.prices.back().slot)
            result.unused.emplace_back(line.line, LineFault::Repeated);
        else if (!result.prices.empty() && slot.start < result.prices.back().slot.end())
            result.unused.emplace_back(line.line, LineFault::Overlapping);
        else
            result.prices.push_back(line.price);
    }
    return result;
}

void fillShortGaps(std::vector<MarketPrice> &prices, std::vector<TimeSlot> &filled, std::vector<TimeSlot> &gaps)
{
    std::vector<MarketPrice> whole;
    whole.reserve(prices.size());
    for (const MarketPrice &price : prices) {
        if (!whole.empty() && whole.back().slot.end() < price.slot.start) {
            const TimeSlot gap{whole.back().slot.end(), price.slot.start - whole.back().slot.end()};
            if (gap.length <= fullHour) {
                const auto filling = hourBefore(whole, gap);
                whole.insert(whole.end(), filling.begin(), filling.end());
                filled.push_back(gap);
            } else {
                gaps.push_back(gap);
            }
        }
        whole.push_back(price);
    }
    prices = std::move(whole);
}

} // namespace homecharge::tariffs
