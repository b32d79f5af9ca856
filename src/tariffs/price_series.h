// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a contract to the price of every slot.
#pragma once

#include "domain/local_time.h"
#include "domain/result.h"
#include "domain/series.h"
#include "domain/tariff.h"
#include "tariffs/market_prices.h"

namespace homecharge::tariffs {

/// What the price of a quarter-hour is made of. With an all-in price only `supplier` is not 0.
struct PriceParts {
    EnergyPrice supplier; ///< the contract's or the market's price
    EnergyPrice supplierSurcharge;
    EnergyPrice energyTax;
    EnergyPrice gridFee;
    EnergyPrice vat; ///< on the sum of the others; negative where that is
    PriceKind kind = PriceKind::Known;
    RateSource source = RateSource::Contract;

    [[nodiscard]] constexpr EnergyPrice total() const
    {
        return supplier + supplierSurcharge + energyTax + gridFee + vat;
    }
    friend bool operator==(const PriceParts &, const PriceParts &) = default;
};

/// The slots that a series is asked for: `length` is 15, 30 or 60 minutes, `from` lies on a quarter-hour of UTC, and
/// the length divides the time from `from` to `to`.
struct SlotRange {
    Instant from;
    Instant to;
    Seconds length = quarterHour;
};

/// The parts of the price in the quarter-hour that holds `instant`. VAT is the only part that is rounded (to the
/// nearest millionth, halves away from zero), and it is so once, on the sum. Fails with InvalidInput for a tariff with
/// problems, or market prices of another zone or currency, Unavailable (retryable) if market prices are needed and
/// missing.
[[nodiscard]] Result<PriceParts> partsAt(const Tariff &tariff, Instant instant, const TimeZone &zone,
                                         const MarketPrices *market = nullptr);

/// What a kWh from the grid costs in each slot. Zones follow the wall clock of `zone`. A slot longer than a
/// quarter-hour has the mean of its quarter-hours, rounded once more. Fails as `partsAt` does.
[[nodiscard]] Result<PriceSeries> priceSeries(const Tariff &tariff, const SlotRange &range, const TimeZone &zone,
                                              const MarketPrices *market = nullptr);

/// What a kWh fed into the grid earns in each slot; negative if feeding in costs. Fails as `partsAt` does.
[[nodiscard]] Result<PriceSeries> feedInSeries(const Tariff &tariff, const SlotRange &range,
                                               const MarketPrices *market = nullptr);

} // namespace homecharge::tariffs
