// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solar/clear_sky.h"
#include "solar/photovoltaics.h"
#include "solar/production.h"

#include <gtest/gtest.h>

#include <limits>
#include <numeric>

namespace homecharge::solar {
namespace {

using namespace std::chrono;

SolarModule module(int tilt, int azimuth, std::int64_t peak)
{
    return {QStringLiteral("roof"), tilt, azimuth, Power::watts(peak)};
}

Roof munich(std::vector<SolarModule> modules)
{
    Roof roof;
    roof.position = GeoPosition::microdegrees(48'137'400, 11'575'500);
    roof.altitude = 520;
    roof.modules = std::move(modules);
    return roof;
}

SlotGrid dayOf(year_month_day date)
{
    return {Instant{sys_days{date}}, quarterHour, 96};
}

double kilowattHours(const Result<SolarForecast> &forecast)
{
    double sum = 0;
    for (const Power power : forecast->expected.values())
        sum += (power * forecast->expected.slotLength()).inKilowattHours();
    return sum;
}

std::vector<Weather> clearWeather(const Roof &roof, const SlotGrid &slots)
{
    std::vector<Weather> weather;
    for (std::size_t slot = 0; slot < slots.count; ++slot) {
        const Instant middle = slots.start + slots.length * static_cast<std::int64_t>(slot) + slots.length / 2;
        const SunPosition sun =
            sunPosition(middle, {roof.position.latitude(), roof.position.longitude(), roof.altitude});
        const Irradiance sky = clearSky({sun.apparentZenith, roof.altitude, standardPressure(roof.altitude),
                                         defaultLinkeTurbidity(48, 6), extraterrestrialIrradiance(middle)});
        weather.push_back({sky.global, sky.direct, sky.diffuse, 15, 2});
    }
    return weather;
}

// [C5]
TEST(Production, OfAClearJuneDayIsWhatSuchARoofYields)
{
    const auto forecast = clearSkyProduction(munich({module(35, 180, 10'000)}), dayOf(2026y / June / 21));
    ASSERT_TRUE(forecast);
    EXPECT_EQ(forecast->expected.size(), 96U);
    EXPECT_EQ(forecast->source, QStringLiteral("clear sky"));
    EXPECT_FALSE(forecast->madeAt);
    EXPECT_NEAR(kilowattHours(forecast), 63, 6); // 6 … 7 kWh per kW peak
    EXPECT_EQ(forecast->expected.values().front(), Power{});
    EXPECT_EQ(forecast->expected.values().back(), Power{});
}

TEST(Production, InWinterIsALotLessAndTheSteepRoofWins)
{
    const auto slots = dayOf(2026y / December / 21);
    const double flat = kilowattHours(clearSkyProduction(munich({module(10, 180, 10'000)}), slots));
    const double steep = kilowattHours(clearSkyProduction(munich({module(60, 180, 10'000)}), slots));
    EXPECT_LT(flat, 20);
    EXPECT_GT(steep, 1.5 * flat);
}

TEST(Production, OfTheEastSideComesBeforeThatOfTheWestSide)
{
    const auto slots = dayOf(2026y / June / 21);
    const auto east = clearSkyProduction(munich({module(35, 90, 5'000)}), slots);
    const auto west = clearSkyProduction(munich({module(35, 270, 5'000)}), slots);
    const std::size_t nineLocal = 7 * 4;
    const std::size_t seventeenLocal = 15 * 4;
    EXPECT_GT(east->expected[nineLocal], 2 * west->expected[nineLocal]);
    EXPECT_GT(west->expected[seventeenLocal], 2 * east->expected[seventeenLocal]);
}

TEST(Production, OfSeveralModulesIsTheirSumButForTheInverter)
{
    const auto slots = dayOf(2026y / June / 21);
    const auto east = clearSkyProduction(munich({module(35, 90, 5'000)}), slots);
    const auto west = clearSkyProduction(munich({module(35, 270, 5'000)}), slots);
    const auto both = clearSkyProduction(munich({module(35, 90, 5'000), module(35, 270, 5'000)}), slots);
    EXPECT_NEAR(kilowattHours(both), kilowattHours(east) + kilowattHours(west), 0.01 * kilowattHours(both));
}

TEST(Production, NeverExceedsTheInverterLimit)
{
    Roof roof = munich({module(35, 180, 10'000)});
    roof.inverterLimit = Power::watts(5'000);
    const auto slots = dayOf(2026y / June / 21);
    const auto limited = clearSkyProduction(roof, slots);
    const auto values = limited->expected.values();
    EXPECT_EQ(*std::max_element(values.begin(), values.end()), Power::watts(5'000));
    EXPECT_LT(kilowattHours(limited), kilowattHours(clearSkyProduction(munich({module(35, 180, 10'000)}), slots)));
}

TEST(Production, FollowsTheLearnedFactorUpToTheInverter)
{
    Roof roof = munich({module(35, 180, 8'000)});
    const auto slots = dayOf(2026y / March / 2);
    const double plain = kilowattHours(clearSkyProduction(roof, slots));
    roof.learnedFactor = 0.8;
    EXPECT_NEAR(kilowattHours(clearSkyProduction(roof, slots)), 0.8 * plain, 0.02 * plain);
}

TEST(Production, UnderAThinnerSkyIsLess)
{
    const Roof roof = munich({module(35, 180, 8'000)});
    const auto slots = dayOf(2026y / March / 2);
    const double clear = kilowattHours(clearSkyProduction(roof, slots));
    const double hazy = kilowattHours(clearSkyProduction(roof, slots, {0.6}));
    EXPECT_LT(hazy, 0.7 * clear);
    EXPECT_GT(hazy, 0.3 * clear);
    EXPECT_DOUBLE_EQ(kilowattHours(clearSkyProduction(roof, slots, {0.0})), 0.0);
}

TEST(Production, InClearWeatherIsThatOfTheClearSky)
{
    const Roof roof = munich({module(35, 200, 8'000)});
    const auto slots = dayOf(2026y / June / 10);
    const auto weather = Series<Weather>(slots.start, slots.length, clearWeather(roof, slots));
    const auto forecast = production(roof, weather, slots.start, QStringLiteral("test"));
    ASSERT_TRUE(forecast);
    EXPECT_EQ(forecast->madeAt, slots.start);
    EXPECT_NEAR(kilowattHours(forecast), kilowattHours(clearSkyProduction(roof, slots)), 0.2);
}

TEST(Production, FromGlobalRadiationAloneComesCloseToTheFullForecast)
{
    const Roof roof = munich({module(35, 180, 8'000)});
    const auto slots = dayOf(2026y / June / 10);
    std::vector<Weather> globalOnly = clearWeather(roof, slots);
    for (Weather &weather : globalOnly) {
        weather.direct.reset();
        weather.diffuse.reset();
    }
    const auto forecast =
        production(roof, Series<Weather>(slots.start, slots.length, globalOnly), slots.start, QStringLiteral("test"));
    const double clear = kilowattHours(clearSkyProduction(roof, slots));
    EXPECT_NEAR(kilowattHours(forecast), clear, 0.06 * clear);
}

TEST(Production, OfAnHourIsTheMeanOfItsQuarters)
{
    const Roof roof = munich({module(35, 180, 8'000)});
    const Instant dayStart{sys_days{2026y / March / 2}};
    const auto quarters = clearSkyProduction(roof, {dayStart, quarterHour, 96});
    const auto hours = clearSkyProduction(roof, {dayStart, fullHour, 24});
    for (std::size_t hour = 0; hour < 24; ++hour) {
        std::int64_t sum = 0;
        for (std::size_t quarter = 0; quarter < 4; ++quarter)
            sum += quarters->expected[4 * hour + quarter].inWatts();
        EXPECT_NEAR(static_cast<double>(hours->expected[hour].inWatts()), static_cast<double>(sum) / 4.0, 1.0);
    }
}

TEST(Production, WithoutPanelsIsNothing)
{
    const auto forecast = clearSkyProduction(munich({}), dayOf(2026y / June / 21));
    ASSERT_TRUE(forecast);
    EXPECT_DOUBLE_EQ(kilowattHours(forecast), 0.0);
}

TEST(Production, RefusesSenselessFigures)
{
    const auto slots = dayOf(2026y / June / 21);
    Roof roof = munich({module(35, 180, 8'000)});
    roof.learnedFactor = 3;
    EXPECT_FALSE(clearSkyProduction(roof, slots));
    roof = munich({module(35, 180, -1)});
    EXPECT_FALSE(clearSkyProduction(roof, slots));
    roof = munich({module(35, 180, 8'000)});
    roof.altitude = std::numeric_limits<double>::quiet_NaN();
    EXPECT_FALSE(clearSkyProduction(roof, slots));
    roof.altitude = 0;
    EXPECT_FALSE(clearSkyProduction(roof, slots, {1.5}));
    EXPECT_FALSE(clearSkyProduction(roof, {slots.start, Seconds{0}, 3}));

    Weather weather;
    weather.global = std::numeric_limits<double>::infinity();
    const auto result = production(roof, Series<Weather>(slots.start, quarterHour, {Weather{}, weather}), slots.start,
                                   QStringLiteral("test"));
    ASSERT_FALSE(result);
    EXPECT_TRUE(result.error().detail.contains(QStringLiteral("slot 1")));
}

} // namespace
} // namespace homecharge::solar
