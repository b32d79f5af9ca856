// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quantities.h"
#include "domain/series.h"

#include <optional>
#include <vector>

namespace homecharge::tariffs {

/// The price that a market published for one slot; slots are whole quarter-hours.
struct MarketPrice {
    TimeSlot slot;
    Rate rate;
    friend bool operator==(const MarketPrice &, const MarketPrice &) = default;
};

/// Published prices of one bidding zone, without any layer on top: in order, not overlapping, perhaps with gaps, and
/// of more than one resolution (the European market went from hours to quarter-hours on 2025-10-01).
class MarketPrices
{
public:
    MarketPrices() = default;
    /// The prices must be in order and must not overlap.
    MarketPrices(Currency currency, QString zone, std::vector<MarketPrice> prices);

    [[nodiscard]] Currency currency() const { return m_currency; }
    /// Name of the bidding zone, such as "DE-LU"; empty if the list does not say.
    [[nodiscard]] QString zone() const { return m_zone; }
    [[nodiscard]] const std::vector<MarketPrice> &prices() const { return m_prices; }
    [[nodiscard]] bool isEmpty() const { return m_prices.empty(); }

    [[nodiscard]] std::optional<Rate> rateAt(Instant instant) const;
    /// The price of a slot: the published one, or the mean over time of several, rounded to the nearest millionth
    /// (halves away from zero). Absent if any part of the slot has no price.
    [[nodiscard]] std::optional<Rate> rateOver(const TimeSlot &slot) const;

    friend bool operator==(const MarketPrices &, const MarketPrices &) = default;

private:
    [[nodiscard]] std::vector<MarketPrice>::const_iterator priceHolding(Instant instant) const;
    Currency m_currency;
    QString m_zone;
    std::vector<MarketPrice> m_prices;
};

} // namespace homecharge::tariffs
