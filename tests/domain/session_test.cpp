// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/charging_session.h"
#include "domain/meter_reading.h"
#include "tests/support/instants.h"
#include "tests/support/test_clock.h"

#include <gtest/gtest.h>

namespace homecharge {

namespace {

using support::utc;

MeterReading reading(const char *at, std::int64_t wattHours)
{
    return {utc(at), Energy::wattHours(wattHours), std::nullopt, QStringLiteral("garage")};
}

TEST(MeterReading, givesTheEnergyBetweenTwo)
{
    EXPECT_EQ(energyBetween(reading("2026-03-14T18:00:00Z", 1'000), reading("2026-03-14T18:15:00Z", 3'760)),
              Energy::wattHours(2'760));
}

TEST(MeterReading, saysNothingAboutAResetRegister)
{
    EXPECT_FALSE(energyBetween(reading("2026-03-14T18:00:00Z", 1'000), reading("2026-03-14T18:15:00Z", 0)));
}

TEST(MeterReading, saysNothingAboutReadingsOutOfOrderOrOfTwoMeters)
{
    const MeterReading earlier = reading("2026-03-14T18:00:00Z", 1'000);
    MeterReading later = reading("2026-03-14T18:15:00Z", 2'000);
    EXPECT_FALSE(energyBetween(later, earlier));
    later.source = QStringLiteral("carport");
    EXPECT_FALSE(energyBetween(earlier, later));
}

SessionSlot slot(std::int64_t gridWh, std::int64_t solarWh, std::int64_t price, std::int64_t feedIn)
{
    SessionSlot made;
    made.slot = {utc("2026-03-14T18:00:00Z"), quarterHour};
    made.grid = Energy::wattHours(gridWh);
    made.solar = Energy::wattHours(solarWh);
    made.importRate.price = EnergyPrice::microPerKwh(price);
    made.feedInPrice = EnergyPrice::microPerKwh(feedIn);
    return made;
}

TEST(SessionCost, countsOwnSunAtTheFeedInPriceForgone)
{
    const std::vector slots{slot(1'000, 500, 300'000, 80'000), slot(2'000, 0, -100'000, 80'000)};
    EXPECT_EQ(costOf(slots, Currency::euro()), Money::micro(300'000 + 40'000 - 200'000, Currency::euro()));
    EXPECT_EQ(cashCostOf(slots, Currency::euro()), Money::micro(100'000, Currency::euro()));
}

TEST(SessionSavings, areNeverClippedAtZero) // [F7]
{
    ChargingSession session;
    session.cost = Money::micro(500'000, Currency::euro());
    EXPECT_FALSE(session.savings());
    session.baseline = SessionBaseline{Money::micro(400'000, Currency::euro()), 1};
    EXPECT_EQ(session.savings(), Money::micro(-100'000, Currency::euro()));
}

TEST(SessionEnergy, isGridAndSun)
{
    ChargingSession session;
    session.grid = Energy::wattHours(7'000);
    session.solar = Energy::wattHours(3'000);
    EXPECT_EQ(session.energy(), Energy::wattHours(10'000));
}

TEST(TestClock, standsStillUntilItIsMoved)
{
    support::TestClock clock(utc("2026-03-14T18:00:00Z"));
    EXPECT_EQ(clock.now(), utc("2026-03-14T18:00:00Z"));
    clock.advance(Seconds{60});
    EXPECT_EQ(clock.now(), utc("2026-03-14T18:01:00Z"));
    clock.set(utc("2026-03-14T17:00:00Z"));
    EXPECT_EQ(clock.now(), utc("2026-03-14T17:00:00Z"));
}

} // namespace

} // namespace homecharge
