// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tariffs/price_series.h"
#include "tests/tariffs/tariff_fixtures.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace homecharge::tariffs {

namespace {

Tariff tariffWith(SupplierPrice supplier)
{
    Tariff tariff;
    tariff.supplier = std::move(supplier);
    return tariff;
}

/// The price at an instant by a 15-minute series of one slot.
EnergyPrice priceAtInstant(const Tariff &tariff, const char *iso, const MarketPrices *market = nullptr)
{
    const Instant from = utc(iso);
    return priceSeries(tariff, {from, from + quarterHour}, amsterdam(), market).value()[0].price;
}

/// Surcharge 1.8 ct, energy tax 9.161 ct, grid fee 5 ct, VAT 21 %.
PriceLayers dutchLayers()
{
    return {micro(18'000), micro(91'610), {micro(50'000), {}}, {2'100}};
}

TEST(FlatTariff, hasOnePriceInEverySlot) // [B3]
{
    const auto series = priceSeries(tariffWith(FlatPrice{micro(310'000)}),
                                    {utc("2026-03-14T18:00:00Z"), utc("2026-03-15T06:00:00Z"), fullHour}, amsterdam());
    ASSERT_TRUE(series);
    ASSERT_EQ(series->size(), 12U);
    for (const Rate &rate : series->values())
        EXPECT_EQ(rate, (Rate{micro(310'000), PriceKind::Known, RateSource::Contract}));
}

TEST(DayNightTariff, hasItsNightPriceAtNightAndAllWeekend) // [B3]
{
    const Tariff tariff = tariffWith(DayNightPrice{micro(310'000), micro(240'000), {minuteAt(7), minuteAt(23)}, {}});
    EXPECT_EQ(priceAtInstant(tariff, "2026-01-16T05:45:00Z"), micro(240'000)); // Friday 06:45
    EXPECT_EQ(priceAtInstant(tariff, "2026-01-16T06:00:00Z"), micro(310'000)); // 07:00
    EXPECT_EQ(priceAtInstant(tariff, "2026-01-16T21:45:00Z"), micro(310'000)); // 22:45
    EXPECT_EQ(priceAtInstant(tariff, "2026-01-16T22:00:00Z"), micro(240'000)); // 23:00
    EXPECT_EQ(priceAtInstant(tariff, "2026-01-17T11:00:00Z"), micro(240'000)); // Saturday noon
    EXPECT_EQ(priceAtInstant(tariff, "2026-01-18T11:00:00Z"), micro(240'000)); // Sunday noon
}

TEST(DayNightTariff, mayHaveDayHoursOfItsOwnAtTheWeekend) // [B3]
{
    const Tariff tariff = tariffWith(DayNightPrice{
        micro(310'000), micro(240'000), {minuteAt(7), minuteAt(23)}, DailyHours{minuteAt(9), minuteAt(20)}});
    EXPECT_EQ(priceAtInstant(tariff, "2026-01-17T07:45:00Z"), micro(240'000)); // Saturday 08:45
    EXPECT_EQ(priceAtInstant(tariff, "2026-01-17T08:00:00Z"), micro(310'000));
    EXPECT_EQ(priceAtInstant(tariff, "2026-01-18T18:45:00Z"), micro(310'000));
    EXPECT_EQ(priceAtInstant(tariff, "2026-01-18T19:00:00Z"), micro(240'000));
    EXPECT_EQ(priceAtInstant(tariff, "2026-01-19T06:00:00Z"), micro(310'000)); // Monday 07:00
}

TEST(DayNightTariff, followsTheWallClockOverTheChange)
{
    const Tariff tariff = tariffWith(DayNightPrice{
        micro(310'000), micro(240'000), {minuteAt(7), minuteAt(23)}, DailyHours{minuteAt(7), minuteAt(23)}});
    const auto dayQuarters = [&tariff](LocalDate date) {
        const SlotRange day{amsterdam().dayStart(date), amsterdam().dayStart(date + std::chrono::days{1}), quarterHour};
        const PriceSeries series = priceSeries(tariff, day, amsterdam()).value();
        const auto isDay = [](const Rate &rate) { return rate.price == micro(310'000); };
        return std::pair(series.size(), std::count_if(series.values().begin(), series.values().end(), isDay));
    };
    EXPECT_EQ(dayQuarters(localDate(2026, 3, 29)), std::pair(std::size_t{92}, std::ptrdiff_t{64}));
    EXPECT_EQ(dayQuarters(localDate(2026, 10, 25)), std::pair(std::size_t{100}, std::ptrdiff_t{64}));
    EXPECT_EQ(priceAtInstant(tariff, "2026-03-29T05:00:00Z"), micro(310'000)); // 07:00 summer time
    EXPECT_EQ(priceAtInstant(tariff, "2026-10-25T05:45:00Z"), micro(240'000)); // 06:45 winter time
}

TEST(ZonedTariff, takesTheLaterOfTwoZonesThatBothHold) // [B3]
{
    const TariffZone evening{QString(), Weekdays::all(), Months::all(), {minuteAt(17), minuteAt(21)}, micro(400'000)};
    const TariffZone friday{QString(), {Weekday::Friday}, Months::all(), {minuteAt(18), minuteAt(19)}, micro(100'000)};
    EXPECT_EQ(priceAtInstant(tariffWith(ZonedPrice{micro(250'000), {evening, friday}}), "2026-01-16T17:00:00Z"),
              micro(100'000));
    EXPECT_EQ(priceAtInstant(tariffWith(ZonedPrice{micro(250'000), {friday, evening}}), "2026-01-16T17:00:00Z"),
              micro(400'000));
    EXPECT_EQ(priceAtInstant(tariffWith(ZonedPrice{micro(250'000), {evening, friday}}), "2026-01-16T20:00:00Z"),
              micro(250'000));
}

TEST(ZonedTariff, overMidnightBelongsToTheDayOnWhichItBegan) // [B3]
{
    const TariffZone fridayNight{
        QString(), {Weekday::Friday}, Months::all(), {minuteAt(23), minuteAt(6)}, micro(90'000)};
    const Tariff tariff = tariffWith(ZonedPrice{micro(250'000), {fridayNight}});
    EXPECT_EQ(priceAtInstant(tariff, "2026-01-15T23:30:00Z"), micro(250'000)); // Friday 00:30: Thursday's night
    EXPECT_EQ(priceAtInstant(tariff, "2026-01-16T22:00:00Z"), micro(90'000));  // Friday 23:00
    EXPECT_EQ(priceAtInstant(tariff, "2026-01-17T04:45:00Z"), micro(90'000));  // Saturday 05:45
    EXPECT_EQ(priceAtInstant(tariff, "2026-01-17T05:00:00Z"), micro(250'000)); // Saturday 06:00
    EXPECT_EQ(priceAtInstant(tariff, "2026-01-17T22:30:00Z"), micro(250'000)); // Saturday 23:30
}

TEST(ZonedTariff, holdsInItsMonths) // [B3]
{
    const Months winter{Month::November, Month::December, Month::January};
    const TariffZone night{QString(), Weekdays::all(), winter, {minuteAt(22), minuteAt(6)}, micro(90'000)};
    const Tariff tariff = tariffWith(ZonedPrice{micro(250'000), {night}});
    EXPECT_EQ(priceAtInstant(tariff, "2026-10-31T23:30:00Z"), micro(250'000)); // 1 November 00:30: October's night
    EXPECT_EQ(priceAtInstant(tariff, "2026-11-01T21:00:00Z"), micro(90'000));
    EXPECT_EQ(priceAtInstant(tariff, "2027-02-01T04:45:00Z"), micro(90'000)); // 1 February 05:45: January's night
    EXPECT_EQ(priceAtInstant(tariff, "2027-02-01T21:00:00Z"), micro(250'000));
}

TEST(ZonedTariff, withHoursUntilMidnightEndsThere)
{
    const TariffZone late{QString(), {Weekday::Friday}, Months::all(), {minuteAt(20), minuteAt(0)}, micro(90'000)};
    const Tariff tariff = tariffWith(ZonedPrice{micro(250'000), {late}});
    EXPECT_EQ(priceAtInstant(tariff, "2026-01-16T22:45:00Z"), micro(90'000));
    EXPECT_EQ(priceAtInstant(tariff, "2026-01-16T23:00:00Z"), micro(250'000));
}

TEST(ZonedTariff, inHoursTakesTheMeanWhereAZoneChangesWithinOne)
{
    const TariffZone zone{QString(), Weekdays::all(), Months::all(), {minuteAt(7, 15), minuteAt(23)}, micro(310'000)};
    const auto series = priceSeries(tariffWith(ZonedPrice{micro(200'001), {zone}}),
                                    {utc("2026-01-16T06:00:00Z"), utc("2026-01-16T07:00:00Z"), fullHour}, amsterdam());
    ASSERT_TRUE(series);
    EXPECT_EQ((*series)[0].price, micro(282'500)); // (200,001 + 3 * 310,000) / 4 = 282,500.25
}

TEST(Layers, addUpAndVatComesLast) // [B3]
{
    Tariff tariff = tariffWith(FlatPrice{micro(85'000)});
    tariff.scope = PriceScope::EnergyOnly;
    tariff.layers = dutchLayers();
    const auto parts = partsAt(tariff, utc("2026-01-16T06:00:00Z"), amsterdam());
    ASSERT_TRUE(parts);
    EXPECT_EQ(parts->supplier, micro(85'000));
    EXPECT_EQ(parts->supplierSurcharge, micro(18'000));
    EXPECT_EQ(parts->energyTax, micro(91'610));
    EXPECT_EQ(parts->gridFee, micro(50'000));
    EXPECT_EQ(parts->vat, micro(51'368)); // 21 % of 244,610 = 51,368.1
    EXPECT_EQ(parts->total(), micro(295'978));
}

TEST(Layers, areNotAddedToAPriceThatIsAllIn) // [B4]
{
    Tariff tariff = tariffWith(FlatPrice{micro(310'000)});
    tariff.layers = dutchLayers();
    tariff.scope = PriceScope::AllIn;
    EXPECT_EQ(priceAtInstant(tariff, "2026-01-16T06:00:00Z"), micro(310'000));
}

TEST(Layers, haveAGridFeeByTimeOfDay) // [B3]
{
    Tariff tariff = tariffWith(FlatPrice{micro(100'000)});
    tariff.scope = PriceScope::EnergyOnly;
    const TariffZone peak{QString(), mondayToFriday, Months::all(), {minuteAt(17), minuteAt(20)}, micro(120'000)};
    tariff.layers.gridFee = {micro(40'000), {peak}};
    tariff.layers.vat = {1'900};
    EXPECT_EQ(priceAtInstant(tariff, "2026-01-16T12:00:00Z"), micro(166'600)); // 140,000 * 1.19
    EXPECT_EQ(priceAtInstant(tariff, "2026-01-16T16:00:00Z"), micro(261'800)); // 220,000 * 1.19
    EXPECT_EQ(priceAtInstant(tariff, "2026-01-17T16:00:00Z"), micro(166'600)); // Saturday
}

TEST(Layers, roundVatOnceToTheNearestAndHalvesAwayFromZero)
{
    Tariff tariff = tariffWith(FlatPrice{micro(50)});
    tariff.scope = PriceScope::EnergyOnly;
    tariff.layers.vat = {2'100};
    EXPECT_EQ(priceAtInstant(tariff, "2026-01-16T12:00:00Z"), micro(61)); // 10.5 -> 11
    tariff.supplier = FlatPrice{micro(-50)};
    EXPECT_EQ(priceAtInstant(tariff, "2026-01-16T12:00:00Z"), micro(-61));
    tariff.supplier = FlatPrice{micro(52)};
    EXPECT_EQ(priceAtInstant(tariff, "2026-01-16T12:00:00Z"), micro(63)); // 10.92
}

TEST(DynamicTariff, onTheCheapestDayPaysForChargingWithAllLayers) // [B4]
{
    const MarketPrices market = marketFile("de_lu_2026-05-01_15min.csv");
    Tariff tariff = tariffWith(DynamicPrice{QStringLiteral("DE-LU")});
    EXPECT_EQ(priceAtInstant(tariff, "2026-05-01T11:15:00Z", &market), micro(-499'990));
    tariff.scope = PriceScope::EnergyOnly;
    tariff.layers = dutchLayers();
    // -499,990 + 18,000 + 91,610 + 50,000 = -340,380; 21 % of it -71,479.8
    EXPECT_EQ(priceAtInstant(tariff, "2026-05-01T11:15:00Z", &market), micro(-411'860));
    EXPECT_EQ(priceAtInstant(tariff, "2026-04-30T22:00:00Z", &market), micro(333'476)); // 275,600 * 1.21
}

TEST(DynamicTariff, inHoursHasTheMeanOfTheQuarterHours)
{
    const MarketPrices market = marketFile("de_lu_2026-05-01_15min.csv");
    const auto hours =
        priceSeries(tariffWith(DynamicPrice{QStringLiteral("DE-LU")}),
                    {utc("2026-05-01T10:00:00Z"), utc("2026-05-01T11:00:00Z"), fullHour}, amsterdam(), &market);
    ASSERT_TRUE(hours);
    // (-160.02 - 280.77 - 340.21 - 493.32) / 4 = -318.58 EUR/MWh
    EXPECT_EQ((*hours)[0], (Rate{micro(-318'580), PriceKind::Known, RateSource::Market}));
}

TEST(DynamicTariff, inQuarterHoursRepeatsThePriceOfTheHour)
{
    const MarketPrices market = marketFile("de_lu_2024-10-27_60min.csv");
    const auto quarters =
        priceSeries(tariffWith(DynamicPrice{QStringLiteral("DE-LU")}),
                    {amsterdam().dayStart(localDate(2024, 10, 27)), amsterdam().dayStart(localDate(2024, 10, 28))},
                    amsterdam(), &market);
    ASSERT_TRUE(quarters);
    ASSERT_EQ(quarters->size(), 100U);
    EXPECT_EQ((*quarters)[8].price, micro(82'230));  // first 02:00
    EXPECT_EQ((*quarters)[11].price, micro(82'230)); // first 02:45
    EXPECT_EQ((*quarters)[12].price, micro(80'430)); // second 02:00
}

TEST(DynamicTariff, readsOnWhereTheMarketWentToQuarterHours)
{
    const MarketPrices market = marketFile("de_lu_2025-10-01_60_to_15min.csv");
    const auto series = priceSeries(tariffWith(DynamicPrice{QStringLiteral("DE-LU")}),
                                    {utc("2025-09-30T21:30:00Z"), utc("2025-09-30T22:30:00Z")}, amsterdam(), &market);
    ASSERT_TRUE(series);
    EXPECT_EQ((*series)[0].price, micro(92'540));
    EXPECT_EQ((*series)[1].price, micro(92'540));
    EXPECT_EQ((*series)[2].price, micro(102'600));
    EXPECT_EQ((*series)[3].price, micro(92'240));
}

TEST(DynamicTariff, saysWhichPriceIsMissing)
{
    const MarketPrices market = marketFile("de_lu_2026-05-01_15min.csv");
    const auto series = priceSeries(tariffWith(DynamicPrice{QStringLiteral("DE-LU")}),
                                    {utc("2026-05-01T21:00:00Z"), utc("2026-05-01T23:00:00Z")}, amsterdam(), &market);
    ASSERT_FALSE(series);
    EXPECT_EQ(series.error().code, ErrorCode::Unavailable);
    EXPECT_TRUE(series.error().retryable);
    EXPECT_TRUE(series.error().detail.contains(QStringLiteral("2026-05-01T22:00:00Z")));
}

TEST(DynamicTariff, refusesPricesOfAnotherMarketOrCurrencyOrNone)
{
    const MarketPrices market = marketOf(utc("2026-05-01T00:00:00Z"), fullHour, {50'000});
    const SlotRange range{utc("2026-05-01T00:00:00Z"), utc("2026-05-01T01:00:00Z")};
    Tariff tariff = tariffWith(DynamicPrice{QStringLiteral("NL")});
    EXPECT_TRUE(priceSeries(tariff, range, amsterdam(), &market));
    EXPECT_EQ(priceSeries(tariff, range, amsterdam()).error().code, ErrorCode::Unavailable);
    tariff.currency = Currency::fromCode(QStringLiteral("SEK")).value();
    EXPECT_EQ(priceSeries(tariff, range, amsterdam(), &market).error().code, ErrorCode::InvalidInput);
    tariff.currency = Currency::euro();
    tariff.supplier = DynamicPrice{QStringLiteral("BE")};
    EXPECT_EQ(priceSeries(tariff, range, amsterdam(), &market).error().code, ErrorCode::InvalidInput);
}

TEST(FeedIn, isFlatOrSpotLessADeductionWithVat) // [C5]
{
    const Instant start = utc("2026-05-01T00:00:00Z");
    const MarketPrices market = marketOf(start, fullHour, {50'000, -30'000});
    const SlotRange range{start, start + 2 * fullHour, fullHour};
    Tariff tariff = tariffWith(FlatPrice{micro(310'000)});
    tariff.feedIn = FlatFeedIn{micro(70'000)};
    EXPECT_EQ(feedInSeries(tariff, range).value()[1].price, micro(70'000));
    tariff.feedIn = SpotFeedIn{micro(10'000), {2'100}};
    const auto spot = feedInSeries(tariff, range, &market);
    ASSERT_TRUE(spot);
    EXPECT_EQ((*spot)[0], (Rate{micro(48'400), PriceKind::Known, RateSource::Market}));
    EXPECT_EQ((*spot)[1].price, micro(-48'400)); // feeding in costs then
    EXPECT_EQ(feedInSeries(tariff, range).error().code, ErrorCode::Unavailable);
}

TEST(PriceSeries, refusesSlotsThatDoNotFit)
{
    const Tariff tariff = tariffWith(FlatPrice{micro(310'000)});
    const Instant start = utc("2026-05-01T00:00:00Z");
    const auto codeFor = [&](const SlotRange &range) { return priceSeries(tariff, range, amsterdam()).error().code; };
    EXPECT_EQ(codeFor({start + Seconds{60}, start + fullHour}), ErrorCode::InvalidInput);
    EXPECT_EQ(codeFor({start, start + Seconds{1'000}}), ErrorCode::InvalidInput);
    EXPECT_EQ(codeFor({start, start - fullHour}), ErrorCode::InvalidInput);
    EXPECT_EQ(codeFor({start, start + fullHour, Seconds{300}}), ErrorCode::InvalidInput);
    EXPECT_EQ(codeFor({start, start + std::chrono::years{20}}), ErrorCode::InvalidInput);
    EXPECT_TRUE(priceSeries(tariff, {start, start}, amsterdam())->isEmpty());
}

TEST(PriceSeries, refusesATariffWithProblemsAndNamesTheField)
{
    const auto series = priceSeries(tariffWith(FlatPrice{micro(31'000'000)}),
                                    {utc("2026-05-01T00:00:00Z"), utc("2026-05-01T01:00:00Z")}, amsterdam());
    ASSERT_FALSE(series);
    EXPECT_EQ(series.error().code, ErrorCode::InvalidInput);
    EXPECT_TRUE(series.error().detail.startsWith(QStringLiteral("tariff: price is more than 10 per kWh")));
}

} // namespace

} // namespace homecharge::tariffs
