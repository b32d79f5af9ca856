// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/country.h"
#include "domain/evse.h"
#include "domain/site.h"
#include "domain/vehicle.h"

#include <gtest/gtest.h>

#include <cmath>

namespace homecharge {

namespace {

struct Found {
    const char *field;
    ProblemKind kind;
};

/// Exactly these problems, in this order, each with its two sentences.
void expectProblems(const FieldProblems &problems, const std::vector<Found> &expected)
{
    ASSERT_EQ(static_cast<std::size_t>(problems.size()), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const FieldProblem &problem = problems[static_cast<qsizetype>(i)];
        EXPECT_EQ(problem.field, QLatin1String(expected[i].field));
        EXPECT_EQ(problem.kind, expected[i].kind) << expected[i].field;
        EXPECT_FALSE(problem.what.isEmpty());
        EXPECT_FALSE(problem.remedy.isEmpty());
    }
}

GridConnection goodConnection()
{
    return {3, Current::amperes(25), std::nullopt};
}

Site goodSite()
{
    Site site;
    site.name = QStringLiteral("Home");
    site.country = QStringLiteral("NL");
    site.timeZone = QStringLiteral("Europe/Amsterdam");
    site.connection = goodConnection();
    site.solarModules = {{QStringLiteral("South roof"), 35, 180, Power::watts(6'000)}};
    return site;
}

Vehicle goodVehicle()
{
    Vehicle vehicle;
    vehicle.name = QStringLiteral("i4");
    vehicle.capacity = Energy::wattHours(81'000);
    vehicle.departures = {proposedDeparture()};
    return vehicle;
}

Evse goodEvse()
{
    Evse evse;
    evse.name = QStringLiteral("Garage");
    evse.identity = QStringLiteral("12345678");
    evse.vehicles = {{QStringLiteral("i4"), VehicleColour::Blue, QString()}};
    return evse;
}

TEST(GridConnection, isLimitedByTheSmallerOfFuseAndPower) // [C1]
{
    GridConnection connection = goodConnection();
    EXPECT_EQ(connection.totalLimit(), Power::watts(17'250));
    connection.limit = Power::watts(14'000);
    EXPECT_EQ(connection.totalLimit(), Power::watts(14'000));
    connection.limitPerPhase.reset();
    EXPECT_EQ(connection.totalLimit(), Power::watts(14'000));
    EXPECT_EQ((GridConnection{1, Current::amperes(35), std::nullopt}.totalLimit()), Power::watts(8'050));
}

TEST(GridConnection, withoutAnyLimitAllowsNothing)
{
    EXPECT_EQ((GridConnection{3, std::nullopt, std::nullopt}.totalLimit()), Power{});
}

TEST(GridConnectionProblems, askForALimit) // [C1]
{
    expectProblems(problemsOf(goodConnection()), {});
    expectProblems(problemsOf(GridConnection{2, std::nullopt, std::nullopt}),
                   {{"phases", ProblemKind::WrongForm}, {"limit", ProblemKind::Missing}});
    expectProblems(problemsOf(GridConnection{3, Current::milliamperes(500), Power::watts(-1)}),
                   {{"limitPerPhase", ProblemKind::TooSmall}, {"limit", ProblemKind::TooSmall}});
    expectProblems(problemsOf(GridConnection{3, Current::amperes(1'001), Power::watts(1'000'001)}),
                   {{"limitPerPhase", ProblemKind::TooLarge}, {"limit", ProblemKind::TooLarge}});
}

TEST(GeoPosition, refusesWhatIsNotOnEarth)
{
    EXPECT_EQ(GeoPosition::degrees(52.3676, 4.9041), GeoPosition::microdegrees(52'367'600, 4'904'100));
    EXPECT_EQ(GeoPosition::degrees(-33.5, -70.25)->latitude(), -33.5);
    EXPECT_FALSE(GeoPosition::degrees(90.1, 0));
    EXPECT_FALSE(GeoPosition::degrees(0, -180.1));
    EXPECT_FALSE(GeoPosition::degrees(std::nan(""), 0));
}

TEST(Country, hasTheCurrencyItPaysIn) // [B4]
{
    const auto code = [](const char *country) { return currencyOf(QLatin1String(country)).code(); };
    EXPECT_EQ(code("NL"), QStringLiteral("EUR"));
    EXPECT_EQ(code("CH"), QStringLiteral("CHF"));
    EXPECT_EQ(code("GB"), QStringLiteral("GBP"));
    EXPECT_EQ(code("NO"), QStringLiteral("NOK"));
    EXPECT_EQ(code("BG"), QStringLiteral("EUR")); // since 2026
    EXPECT_EQ(code(""), QStringLiteral("EUR"));
}

TEST(SiteProblems, ofAGoodSiteAreNone)
{
    expectProblems(problemsOf(goodSite()), {});
}

TEST(SiteProblems, carryThePathOfTheirPart)
{
    Site site = goodSite();
    site.name = QStringLiteral("  ");
    site.country = QStringLiteral("nl");
    site.homeRadiusMetres = 5;
    site.connection.limitPerPhase.reset();
    site.tariff.supplier = FlatPrice{EnergyPrice::microPerKwh(31'000'000)};
    site.solarModules[0].tiltDegrees = 91;
    site.solarModules[0].azimuthDegrees = -1;
    site.inverterLimit = Power{};
    expectProblems(problemsOf(site),
                   {{"name", ProblemKind::Missing},
                    {"country", ProblemKind::WrongForm},
                    {"homeRadiusMetres", ProblemKind::TooSmall},
                    {"inverterLimit", ProblemKind::TooSmall},
                    {"connection.limit", ProblemKind::Missing},
                    {"tariff.price", ProblemKind::TooLarge},
                    {"solarModules[0].tiltDegrees", ProblemKind::TooLarge},
                    {"solarModules[0].azimuthDegrees", ProblemKind::TooSmall}});
}

TEST(SolarModuleProblems, wantANameAndAPeakPower)
{
    expectProblems(problemsOf(SolarModule{QString(), 0, 0, Power{}}),
                   {{"name", ProblemKind::Missing}, {"peak", ProblemKind::TooSmall}});
}

TEST(TariffProblems, nameTheZoneThatIsWrong) // [B3]
{
    ZonedPrice zones{EnergyPrice::microPerKwh(250'000), {TariffZone{}, TariffZone{}}};
    zones.zones[1].hours = {minuteAt(7, 10), minuteAt(23)};
    zones.zones[1].weekdays = {};
    zones.zones[1].months = {};
    zones.zones[1].price = EnergyPrice::microPerKwh(-10'000'001);
    Tariff tariff;
    tariff.supplier = zones;
    expectProblems(problemsOf(tariff),
                   {{"zones[1].hours", ProblemKind::WrongForm},
                    {"zones[1].price", ProblemKind::TooSmall},
                    {"zones[1].weekdays", ProblemKind::Missing},
                    {"zones[1].months", ProblemKind::Missing}});
}

TEST(TariffProblems, ofLayersCountOnlyWhereLayersCount)
{
    Tariff tariff;
    tariff.supplier = DynamicPrice{};
    tariff.layers.vat = {-1};
    tariff.layers.gridFee.zones.push_back(TariffZone{});
    tariff.layers.gridFee.zones[0].hours.to = MinuteOfDay{-15};
    tariff.feedIn = SpotFeedIn{EnergyPrice{}, {5'001}};
    expectProblems(problemsOf(tariff), {{"marketZone", ProblemKind::Missing}, {"feedIn.vat", ProblemKind::TooLarge}});
    tariff.scope = PriceScope::EnergyOnly;
    expectProblems(problemsOf(tariff),
                   {{"marketZone", ProblemKind::Missing},
                    {"gridFee.zones[0].hours", ProblemKind::WrongForm},
                    {"vat", ProblemKind::TooSmall},
                    {"feedIn.vat", ProblemKind::TooLarge}});
}

TEST(TariffProblems, letNegativePricesPass) // [B4]
{
    Tariff tariff;
    tariff.supplier = DayNightPrice{EnergyPrice::microPerKwh(-499'990), EnergyPrice::microPerKwh(-1), {}, DailyHours{}};
    tariff.feedIn = FlatFeedIn{EnergyPrice::microPerKwh(-20'000)};
    expectProblems(problemsOf(tariff), {});
}

TEST(Tariff, needsMarketPricesForSpotOnEitherSide)
{
    Tariff tariff;
    EXPECT_FALSE(needsMarketPrices(tariff));
    tariff.feedIn = SpotFeedIn{};
    EXPECT_TRUE(needsMarketPrices(tariff));
    tariff.feedIn = FlatFeedIn{};
    tariff.supplier = DynamicPrice{QStringLiteral("NL")};
    EXPECT_TRUE(needsMarketPrices(tariff));
}

TEST(VehicleProblems, ofAGoodVehicleAreNone)
{
    expectProblems(problemsOf(goodVehicle()), {});
}

TEST(VehicleProblems, coverEveryFact) // [A7] [D3]
{
    Vehicle vehicle = goodVehicle();
    vehicle.name.clear();
    vehicle.vinTail = QStringLiteral("12345O7"); // the letter O is not in any VIN
    vehicle.capacity = Energy::wattHours(999);
    vehicle.phases = 4;
    vehicle.minimumCurrent = Current::milliamperes(5'999);
    vehicle.maximumCurrent = Current::amperes(81);
    vehicle.efficiencyMillionths = 1'000'001;
    vehicle.consumptionPer100Km = Energy::wattHours(-1);
    vehicle.minimum = StateOfCharge::percent(90);
    vehicle.upperLimit = StateOfCharge::percent(85);
    expectProblems(problemsOf(vehicle),
                   {{"name", ProblemKind::Missing},
                    {"vinTail", ProblemKind::WrongForm},
                    {"capacity", ProblemKind::TooSmall},
                    {"phases", ProblemKind::TooLarge},
                    {"minimumCurrent", ProblemKind::TooSmall},
                    {"maximumCurrent", ProblemKind::TooLarge},
                    {"efficiency", ProblemKind::TooLarge},
                    {"consumptionPer100Km", ProblemKind::TooSmall},
                    {"minimum", ProblemKind::Contradictory}});
}

TEST(VehicleProblems, wantTheMaximumCurrentAboveTheMinimum)
{
    Vehicle vehicle = goodVehicle();
    vehicle.minimumCurrent = Current::amperes(20);
    expectProblems(problemsOf(vehicle), {{"maximumCurrent", ProblemKind::Contradictory}});
}

TEST(VehicleProblems, includeTheDepartures)
{
    Vehicle vehicle = goodVehicle();
    vehicle.upperLimit = StateOfCharge::percent(70);
    expectProblems(problemsOf(vehicle), {{"departures[0].target", ProblemKind::TooLarge}});
}

TEST(Vehicle, chargesWithCurrentTimesPhases)
{
    EXPECT_EQ(goodVehicle().maximumPower(), Power::watts(11'040));
    EXPECT_EQ(goodVehicle().minimumPower(), Power::watts(4'140));
}

TEST(EvseProblems, refuseAWallboxIdThatIsNotEightDigits) // [C2]
{
    Evse evse = goodEvse();
    expectProblems(problemsOf(evse), {});
    for (const char *wrong : {"1234567", "123456789", "1234 678", "1234567a"}) {
        evse.identity = QLatin1String(wrong);
        expectProblems(problemsOf(evse), {{"identity", ProblemKind::WrongForm}});
    }
    evse.identity.clear();
    expectProblems(problemsOf(evse), {{"identity", ProblemKind::Missing}});
    evse.identityKind = EvseIdentity::Other;
    evse.identity = QStringLiteral("192.168.1.40");
    expectProblems(problemsOf(evse), {});
}

TEST(EvseProblems, coverTheWiring)
{
    Evse evse = goodEvse();
    evse.phases = 0;
    evse.firstPhase = 4;
    evse.limitPerPhase = Current::milliamperes(5'999);
    evse.limit = Power{};
    expectProblems(problemsOf(evse),
                   {{"phases", ProblemKind::WrongForm},
                    {"firstPhase", ProblemKind::WrongForm},
                    {"limitPerPhase", ProblemKind::TooSmall},
                    {"limit", ProblemKind::TooSmall}});
}

TEST(EvseProblems, keepVehiclesApart) // [C6]
{
    Evse evse = goodEvse();
    evse.vehicles = {{QStringLiteral("i4"), VehicleColour::Blue, QStringLiteral("04A1")},
                     {QStringLiteral("i4"), VehicleColour::Blue, QStringLiteral("04A1")},
                     {QStringLiteral("Zoe"), VehicleColour::Green, QString()}};
    expectProblems(problemsOf(evse),
                   {{"vehicles[1].vehicleId", ProblemKind::Duplicate},
                    {"vehicles[1].colour", ProblemKind::Duplicate},
                    {"vehicles[1].cardUid", ProblemKind::Duplicate},
                    {"vehicles[2].cardUid", ProblemKind::Missing}});
}

TEST(EvseProblems, allowThreeVehiclesAtMost) // [C6]
{
    Evse evse = goodEvse();
    evse.vehicles = {{QStringLiteral("a"), VehicleColour::Blue, QStringLiteral("1")},
                     {QStringLiteral("b"), VehicleColour::Green, QStringLiteral("2")},
                     {QStringLiteral("c"), VehicleColour::Orange, QStringLiteral("3")}};
    expectProblems(problemsOf(evse), {});
    evse.vehicles.push_back({QStringLiteral("d"), VehicleColour::Orange, QStringLiteral("4")});
    expectProblems(problemsOf(evse),
                   {{"vehicles", ProblemKind::TooMany}, {"vehicles[3].colour", ProblemKind::Duplicate}});
}

TEST(Evse, isLimitedByTheSmallerOfWiringAndSetting)
{
    Evse evse = goodEvse();
    EXPECT_EQ(evse.totalLimit(), Power::watts(11'040));
    evse.limit = Power::watts(4'200);
    EXPECT_EQ(evse.totalLimit(), Power::watts(4'200));
}

} // namespace

} // namespace homecharge
