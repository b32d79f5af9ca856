// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/series.h"
#include "tariffs/market_prices.h"
#include "tariffs/price_csv.h"
#include "tests/support/instants.h"

#include <QFile>

namespace homecharge::tariffs {

using support::utc;

[[nodiscard]] inline EnergyPrice micro(std::int64_t value)
{
    return EnergyPrice::microPerKwh(value);
}

[[nodiscard]] inline const TimeZone &amsterdam()
{
    static const TimeZone zone = TimeZone::fromName(QStringLiteral("Europe/Amsterdam")).value();
    return zone;
}

/// The bytes of a file in tests/tariffs/data; aborts if it is not there.
[[nodiscard]] inline QByteArray dataFile(const char *name)
{
    QFile file(QStringLiteral(HOMECHARGE_SOURCE_DIR "/tests/tariffs/data/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", name);
    return file.readAll();
}

[[nodiscard]] inline MarketPrices marketFile(const char *name)
{
    return readPriceCsv(dataFile(name)).value().prices;
}

/// Market prices that follow each other from `start`, in slots of one length.
[[nodiscard]] inline MarketPrices marketOf(Instant start, Seconds length, const std::vector<std::int64_t> &micros)
{
    std::vector<MarketPrice> prices;
    for (const std::int64_t value : micros) {
        prices.push_back({{start, length}, {micro(value), PriceKind::Known, RateSource::Market}});
        start += length;
    }
    return MarketPrices(Currency::euro(), QStringLiteral("NL"), prices);
}

} // namespace homecharge::tariffs
