// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tariffs/market_prices.h"

#include <algorithm>

namespace homecharge::tariffs {

MarketPrices::MarketPrices(Currency currency, QString zone, std::vector<MarketPrice> prices)
    : m_currency(currency), m_zone(std::move(zone)), m_prices(std::move(prices))
{
    Q_ASSERT(std::adjacent_find(m_prices.begin(), m_prices.end(),
                                [](const MarketPrice &a, const MarketPrice &b) { return b.slot.start < a.slot.end(); })
             == m_prices.end());
}

std::vector<MarketPrice>::const_iterator MarketPrices::priceHolding(Instant instant) const
{
    const auto next = std::upper_bound(m_prices.begin(), m_prices.end(), instant,
                                       [](Instant at, const MarketPrice &price) { return at < price.slot.start; });
    if (next == m_prices.begin() || !std::prev(next)->slot.contains(instant))
        return m_prices.end();
    return std::prev(next);
}

std::optional<Rate> MarketPrices::rateAt(Instant instant) const
{
    const auto found = priceHolding(instant);
    return found == m_prices.end() ? std::nullopt : std::optional(found->rate);
}

std::optional<Rate> MarketPrices::rateOver(const TimeSlot &slot) const
{
    auto part = priceHolding(slot.start);
    if (part == m_prices.end())
        return std::nullopt;
    Rate mean = part->rate;
    if (part->slot.end() >= slot.end())
        return mean;
    std::int64_t weighted = 0;
    for (Instant at = slot.start; at < slot.end(); ++part) {
        if (part == m_prices.end() || !part->slot.contains(at))
            return std::nullopt;
        const Instant until = std::min(part->slot.end(), slot.end());
        weighted += part->rate.price.inMicroPerKwh() * (until - at).count();
        if (part->rate.kind > mean.kind) {
            mean.kind = part->rate.kind;
            mean.source = part->rate.source;
        }
        at = until;
    }
    mean.price = EnergyPrice::microPerKwh(roundedDivision(weighted, slot.length.count()));
    return mean;
}

} // namespace homecharge::tariffs
