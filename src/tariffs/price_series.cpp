// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tariffs/price_series.h"

#include "tariffs/zones.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace homecharge::tariffs {

namespace {

// Ten years of quarter-hours; more is a mistake of the caller, and would only fill the memory.
constexpr std::int64_t highestSlotCount = 10LL * 366 * 96;

QString isoText(Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
}

Instant quarterHourOf(Instant instant)
{
    return std::chrono::floor<std::chrono::duration<std::int64_t, std::ratio<900>>>(instant);
}

EnergyPrice vatOn(EnergyPrice sum, VatRate rate)
{
    return EnergyPrice::microPerKwh(roundedDivision(sum.inMicroPerKwh() * rate.hundredthsOfPercent, 10'000));
}

std::optional<Error> faultOf(const Tariff &tariff)
{
    const FieldProblems problems = problemsOf(tariff);
    if (problems.isEmpty())
        return std::nullopt;
    const FieldProblem &first = problems.first();
    return Error{ErrorCode::InvalidInput,
                 QStringLiteral("tariff: %1 %2; %3").arg(first.field, first.what, first.remedy)};
}

std::optional<Error> faultOf(const MarketPrices *market, const Tariff &tariff, const QString &zone)
{
    if (!market)
        return Error{ErrorCode::Unavailable, QStringLiteral("the tariff needs market prices and there are none"), true};
    if (market->currency() != tariff.currency)
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("the market's currency %1 is not the tariff's %2")
                         .arg(market->currency().code(), tariff.currency.code())};
    if (!zone.isEmpty() && !market->zone().isEmpty() && market->zone() != zone)
        return Error{
            ErrorCode::InvalidInput,
            QStringLiteral("the market prices are those of %1, the tariff's are %2").arg(market->zone(), zone)};
    return std::nullopt;
}

std::optional<Error> faultOf(const SlotRange &range)
{
    constexpr std::array lengths{quarterHour, 2 * quarterHour, fullHour};
    if (std::find(lengths.begin(), lengths.end(), range.length) == lengths.end())
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("slots are 15, 30 or 60 minutes long, not %1 s").arg(range.length.count())};
    if (range.from != quarterHourOf(range.from))
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("the first slot begins at %1, not on a quarter-hour").arg(isoText(range.from))};
    if (range.to < range.from || (range.to - range.from) % range.length != Seconds{0})
        return Error{
            ErrorCode::InvalidInput,
            QStringLiteral("slots do not fill the time from %1 to %2").arg(isoText(range.from), isoText(range.to))};
    if ((range.to - range.from) / range.length > highestSlotCount)
        return Error{ErrorCode::InvalidInput, QStringLiteral("more than ten years of slots")};
    return std::nullopt;
}

/// Prices of single quarter-hours by one checked tariff.
class QuarterHourPrices
{
public:
    QuarterHourPrices(const Tariff &tariff, const TimeZone &zone, const MarketPrices *market)
        : m_tariff(tariff), m_zone(zone), m_market(market)
    {
        if (const auto *flat = std::get_if<FlatPrice>(&tariff.supplier))
            m_zoned.otherwise = flat->price;
        else if (const auto *dayNight = std::get_if<DayNightPrice>(&tariff.supplier))
            m_zoned = zonesOf(*dayNight);
        else if (const auto *zoned = std::get_if<ZonedPrice>(&tariff.supplier))
            m_zoned = *zoned;
    }

    [[nodiscard]] std::optional<Error> fault() const
    {
        if (auto fault = faultOf(m_tariff))
            return fault;
        const auto *dynamic = std::get_if<DynamicPrice>(&m_tariff.supplier);
        return dynamic ? faultOf(m_market, m_tariff, dynamic->marketZone) : std::nullopt;
    }

    [[nodiscard]] Result<PriceParts> partsOf(Instant start) const
    {
        const LocalTime time = m_zone.localTime(start);
        PriceParts parts;
        if (std::holds_alternative<DynamicPrice>(m_tariff.supplier)) {
            const auto rate = m_market->rateOver({start, quarterHour});
            if (!rate)
                return failure(ErrorCode::Unavailable, QStringLiteral("no market price at %1").arg(isoText(start)),
                               true);
            parts.supplier = rate->price;
            parts.kind = rate->kind;
            parts.source = rate->source;
        } else {
            parts.supplier = priceAt(m_zoned, time);
        }
        if (m_tariff.scope == PriceScope::EnergyOnly)
            addLayers(parts, time);
        return parts;
    }

    [[nodiscard]] Result<Rate> rateOf(Instant start) const
    {
        return partsOf(start).map([](const PriceParts &parts) {
            return Rate{parts.total(), parts.kind, parts.source};
        });
    }

private:
    void addLayers(PriceParts &parts, const LocalTime &time) const
    {
        parts.supplierSurcharge = m_tariff.layers.supplierSurcharge;
        parts.energyTax = m_tariff.layers.energyTax;
        parts.gridFee = priceAt(m_tariff.layers.gridFee, time);
        parts.vat = vatOn(parts.total(), m_tariff.layers.vat); // total() is still without VAT here
    }

    const Tariff &m_tariff;
    const TimeZone &m_zone;
    const MarketPrices *m_market;
    ZonedPrice m_zoned;
};

/// Prices of single quarter-hours of energy fed in by one checked tariff.
class QuarterHourFeedIn
{
public:
    QuarterHourFeedIn(const Tariff &tariff, const MarketPrices *market) : m_tariff(tariff), m_market(market) { }

    [[nodiscard]] std::optional<Error> fault() const
    {
        if (auto fault = faultOf(m_tariff))
            return fault;
        if (!std::holds_alternative<SpotFeedIn>(m_tariff.feedIn))
            return std::nullopt;
        const auto *dynamic = std::get_if<DynamicPrice>(&m_tariff.supplier);
        return faultOf(m_market, m_tariff, dynamic ? dynamic->marketZone : QString());
    }

    [[nodiscard]] Result<Rate> rateOf(Instant start) const
    {
        if (const auto *flat = std::get_if<FlatFeedIn>(&m_tariff.feedIn))
            return Rate{flat->price, PriceKind::Known, RateSource::Contract};
        const auto &spot = std::get<SpotFeedIn>(m_tariff.feedIn);
        auto rate = m_market->rateOver({start, quarterHour});
        if (!rate)
            return failure(ErrorCode::Unavailable, QStringLiteral("no market price at %1").arg(isoText(start)), true);
        rate->price -= spot.deduction;
        rate->price += vatOn(rate->price, spot.vat);
        return *rate;
    }

private:
    const Tariff &m_tariff;
    const MarketPrices *m_market;
};

template<class QuarterHours> Result<PriceSeries> seriesOf(const QuarterHours &prices, const SlotRange &range)
{
    if (auto fault = prices.fault())
        return tl::unexpected(*fault);
    if (auto fault = faultOf(range))
        return tl::unexpected(*fault);
    std::vector<Rate> rates;
    rates.reserve(static_cast<std::size_t>((range.to - range.from) / range.length));
    std::vector<Rate> quarters;
    for (Instant slot = range.from; slot < range.to; slot += range.length) {
        quarters.clear();
        for (Instant start = slot; start < slot + range.length; start += quarterHour) {
            const Result<Rate> rate = prices.rateOf(start);
            if (!rate)
                return tl::unexpected(rate.error());
            quarters.push_back(*rate);
        }
        rates.push_back(meanOf(std::span<const Rate>(quarters)));
    }
    return PriceSeries(range.from, range.length, std::move(rates));
}

} // namespace

Result<PriceParts> partsAt(const Tariff &tariff, Instant instant, const TimeZone &zone, const MarketPrices *market)
{
    const QuarterHourPrices prices(tariff, zone, market);
    if (auto fault = prices.fault())
        return tl::unexpected(*fault);
    return prices.partsOf(quarterHourOf(instant));
}

Result<PriceSeries> priceSeries(const Tariff &tariff, const SlotRange &range, const TimeZone &zone,
                                const MarketPrices *market)
{
    return seriesOf(QuarterHourPrices(tariff, zone, market), range);
}

Result<PriceSeries> feedInSeries(const Tariff &tariff, const SlotRange &range, const MarketPrices *market)
{
    return seriesOf(QuarterHourFeedIn(tariff, market), range);
}

} // namespace homecharge::tariffs
