// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What must be true of every tariff, not only of those somebody thought of.
#include "tariffs/price_series.h"
#include "tariffs/zones.h"
#include "tests/tariffs/tariff_fixtures.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace homecharge::tariffs {

namespace {

EnergyPrice anyPrice()
{
    return micro(*rc::gen::inRange<std::int64_t>(-600'000, 1'000'000));
}

TariffZone anyZone()
{
    TariffZone zone;
    zone.weekdays = Weekdays::fromBits(*rc::gen::inRange<std::uint32_t>(1, 128));
    zone.months = Months::fromBits(*rc::gen::inRange<std::uint32_t>(1, 4096));
    zone.hours.from = std::chrono::minutes{15 * *rc::gen::inRange(0, 96)};
    zone.hours.to = std::chrono::minutes{15 * *rc::gen::inRange(0, 97)};
    zone.price = anyPrice();
    return zone;
}

ZonedPrice anyZones()
{
    ZonedPrice price{anyPrice(), {}};
    const int count = *rc::gen::inRange(0, 6);
    for (int i = 0; i < count; ++i)
        price.zones.push_back(anyZone());
    return price;
}

Instant anyQuarterHour()
{
    return utc("2026-01-01T00:00:00Z") + quarterHour * *rc::gen::inRange<std::int64_t>(0, 2 * 366 * 96);
}

Tariff anyLayeredTariff()
{
    Tariff tariff;
    tariff.supplier = anyZones();
    tariff.scope = PriceScope::EnergyOnly;
    tariff.layers = {anyPrice(), anyPrice(), anyZones(), {*rc::gen::inRange<std::int64_t>(0, 2'701)}};
    return tariff;
}

/// The rule in other words: walk the day's quarter-hours from `from` until `to` is met, at most once around the
/// clock, counting days as midnight is passed.
bool holdsByWalking(const TariffZone &zone, LocalDate date, MinuteOfDay minute)
{
    for (const LocalDate day : {date - std::chrono::days{1}, date}) {
        if (!zone.weekdays.contains(weekdayOf(day)) || !zone.months.contains(monthOf(day)))
            continue;
        LocalDate walkedDay = day;
        MinuteOfDay walked = zone.hours.from;
        for (int step = 0; step < 96; ++step) {
            if (walkedDay == date && walked == minute)
                return true;
            walked += std::chrono::minutes{15};
            if (walked == endOfDay) {
                walked = MinuteOfDay{0};
                walkedDay += std::chrono::days{1};
            }
            if (walked == zone.hours.to || (walked == MinuteOfDay{0} && zone.hours.to == endOfDay))
                break;
        }
    }
    return false;
}

RC_GTEST_PROP(EveryZone, holdsFromItsStartRoundTheClockToItsEnd, ())
{
    const TariffZone zone = anyZone();
    const LocalTime time = amsterdam().localTime(anyQuarterHour());
    RC_ASSERT(holdsAt(zone, time) == holdsByWalking(zone, time.date, time.minuteOfDay));
}

RC_GTEST_PROP(EveryZonedPrice, isThatOfTheLastZoneThatHolds, ())
{
    const ZonedPrice price = anyZones();
    const LocalTime time = amsterdam().localTime(anyQuarterHour());
    EnergyPrice expected = price.otherwise;
    for (const TariffZone &zone : price.zones)
        if (holdsByWalking(zone, time.date, time.minuteOfDay))
            expected = zone.price;
    RC_ASSERT(priceAt(price, time) == expected);
}

RC_GTEST_PROP(EveryZonedPrice, changesNowhereButInAZoneThatIsAdded, ())
{
    ZonedPrice price = anyZones();
    const LocalTime time = amsterdam().localTime(anyQuarterHour());
    const EnergyPrice before = priceAt(price, time);
    const TariffZone added = anyZone();
    price.zones.push_back(added);
    RC_ASSERT(priceAt(price, time) == (holdsAt(added, time) ? added.price : before));
}

RC_GTEST_PROP(EveryLayeredPrice, isTheSumOfItsLayersAndVatOnThatSum, ())
{
    const Tariff tariff = anyLayeredTariff();
    const Instant start = anyQuarterHour();
    const PriceParts parts = partsAt(tariff, start, amsterdam()).value();
    const LocalTime time = amsterdam().localTime(start);
    RC_ASSERT(parts.supplier == priceAt(std::get<ZonedPrice>(tariff.supplier), time));
    RC_ASSERT(parts.gridFee == priceAt(tariff.layers.gridFee, time));
    const std::int64_t net =
        (parts.supplier + parts.supplierSurcharge + parts.energyTax + parts.gridFee).inMicroPerKwh();
    RC_ASSERT(2 * std::abs(parts.vat.inMicroPerKwh() * 10'000 - net * tariff.layers.vat.hundredthsOfPercent) <= 10'000);
    const PriceSeries series = priceSeries(tariff, {start, start + quarterHour}, amsterdam()).value();
    RC_ASSERT(series[0].price.inMicroPerKwh() == net + parts.vat.inMicroPerKwh());
}

RC_GTEST_PROP(EveryPriceSeries, inHoursIsTheMeanOfTheOneInQuarterHours, ())
{
    const Tariff tariff = anyLayeredTariff();
    const Instant from = anyQuarterHour();
    const Instant to = from + fullHour * *rc::gen::inRange<std::int64_t>(1, 30);
    const auto hours = priceSeries(tariff, {from, to, fullHour}, amsterdam());
    const auto quarters = priceSeries(tariff, {from, to, quarterHour}, amsterdam());
    RC_ASSERT(hours.has_value());
    RC_ASSERT(quarters.has_value());
    RC_ASSERT(resampled(*quarters, fullHour) == *hours);
}

RC_GTEST_PROP(EveryMarketPrice, overASlotIsTheMeanOverItsTime, ())
{
    const auto values =
        *rc::gen::container<std::vector<std::int64_t>>(16, rc::gen::inRange<std::int64_t>(-500'000, 1'000'000));
    const Instant start = anyQuarterHour();
    const MarketPrices market = marketOf(start, quarterHour, values);
    const auto first = *rc::gen::inRange<std::size_t>(0, 16);
    const auto count = *rc::gen::inRange<std::size_t>(1, 17 - first);
    const auto slots = static_cast<std::int64_t>(count);
    const auto rate = market.rateOver({start + quarterHour * static_cast<std::int64_t>(first), quarterHour * slots});
    RC_ASSERT(rate.has_value());
    std::int64_t sum = 0;
    for (std::size_t i = first; i < first + count; ++i)
        sum += values[i];
    RC_ASSERT(2 * std::abs(rate->price.inMicroPerKwh() * slots - sum) <= slots);
}

} // namespace

} // namespace homecharge::tariffs
