// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/planning_files/samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace homecharge::planning {
namespace {

PlanningRequest read(const QByteArray &json)
{
    const RequestReading reading = readRequest(json);
    EXPECT_THAT(reading.faults, testing::IsEmpty());
    EXPECT_THAT(reading.warnings, testing::IsEmpty());
    return reading.request.value_or(PlanningRequest());
}

TEST(RequestFile, givesEveryFieldItsValue)
{
    const PlanningRequest request = read(sample("everything.json"));
    EXPECT_EQ(request.preference, Preference::OwnSolar);
    EXPECT_EQ(request.currency.code(), QStringLiteral("CHF"));
    EXPECT_EQ(request.startPriceMicro, 15'000);
    EXPECT_EQ(request.movePrice, EnergyPrice::microPerKwh(3'000));
    EXPECT_EQ(request.extraValue, EnergyPrice::microPerKwh(120'000));
    EXPECT_EQ(request.site.limitPerPhase, Current::milliamperes(16'500));
    ASSERT_EQ(request.slots.size(), 6u);
    EXPECT_EQ(request.slots[1].importPrice, EnergyPrice::microPerKwh(-499'987));
    EXPECT_EQ(request.slots[5].feedInPrice, EnergyPrice::microPerKwh(-10'000));
    EXPECT_EQ(request.slots[3].priceKind, PriceKind::Forecast);
    EXPECT_EQ(request.slots[2].solar, Power::watts(120));
    EXPECT_EQ(request.slots[3].solarSafe, Power::watts(100)) << "certain sun is rounded down";
    EXPECT_EQ(request.slots[1].baseLoad, Power::watts(301)) << "load is rounded up, phase by phase";
    EXPECT_EQ(request.slots[1].baseLoadPerPhase.value()[1], Power::watts(151));
    EXPECT_FALSE(request.slots[0].baseLoadPerPhase);
    ASSERT_EQ(request.evses.size(), 2u);
    EXPECT_EQ(request.evses[0].firstPhase, 2);
    EXPECT_FALSE(request.evses[1].limit);
    EXPECT_TRUE(request.previousPlan);
}

TEST(RequestFile, givesAVehicleItsValues)
{
    const PlanningRequest request = read(sample("everything.json"));
    ASSERT_EQ(request.vehicles.size(), 2u);
    const RequestVehicle &car = request.vehicles[0];
    EXPECT_EQ(car.evse, 0);
    EXPECT_EQ(car.mode, ChargingMode::Now);
    EXPECT_EQ(car.energy, Energy::wattSeconds(44'444'444)) << "12345.6789 Wh, to the watt-second";
    EXPECT_EQ(car.efficiencyMillionths, 887'654);
    EXPECT_EQ(car.weightMillionths, 2'500'000);
    EXPECT_EQ(car.taper.value().kneeMillionths, 785'000);
    EXPECT_EQ(car.sessions.at(0).trip, Energy::wattSeconds(28'802'700));
    EXPECT_EQ(request.vehicles[1].need, Energy::wattSeconds(14'401'800));
    EXPECT_FALSE(request.vehicles[1].energy);
    EXPECT_FALSE(request.vehicles[1].evse);
}

TEST(RequestFile, hasTheDefaultsOfTheDocument)
{
    const PlanningRequest request = read(sample("required_only.json"));
    EXPECT_EQ(request.preference, Preference::LowestPrice);
    EXPECT_EQ(request.startPriceMicro, 10'000);
    EXPECT_EQ(request.movePrice, EnergyPrice::microPerKwh(2'000));
    EXPECT_EQ(request.extraValue, EnergyPrice());
    EXPECT_EQ(request.site.phases, 3);
    EXPECT_FALSE(request.site.limitPerPhase);
    ASSERT_EQ(request.slots.size(), 4u) << "the list of prices gives the count";
    EXPECT_EQ(request.slots[0].feedInPrice, EnergyPrice());
    EXPECT_EQ(request.slots[0].priceKind, PriceKind::Known);
    EXPECT_EQ(request.slots[0].solar + request.slots[0].solarSafe + request.slots[0].baseLoad, Power());
    EXPECT_FALSE(request.previousPlan);
    const RequestVehicle &vehicle = request.vehicles.at(0);
    EXPECT_FALSE(vehicle.evse);
    EXPECT_EQ(vehicle.mode, ChargingMode::Intelligent);
    EXPECT_EQ(vehicle.phases, 3);
    EXPECT_EQ(vehicle.upperLimit, Energy::wattHours(52'000));
    EXPECT_EQ(vehicle.minimum, Energy());
    EXPECT_EQ(vehicle.efficiencyMillionths, 1'000'000);
    EXPECT_EQ(vehicle.powerStep, Power());
    EXPECT_EQ(vehicle.weightMillionths, 1'000'000);
    EXPECT_FALSE(vehicle.taper);
    EXPECT_EQ(vehicle.sessions.at(0).arrive, request.now);
    EXPECT_EQ(vehicle.sessions.at(0).trip, Energy());
}

TEST(RequestFile, givesAnEvseItsDefaults)
{
    const PlanningRequest request =
        read(replaced(sample("night.json"), R"(, "limitW": 11040, "phases": 3, "firstPhase": 1)", ""));
    EXPECT_FALSE(request.evses.at(0).limit);
    EXPECT_EQ(request.evses.at(0).phases, 3);
    EXPECT_EQ(request.evses.at(0).firstPhase, 1);
}

TEST(RequestFile, namesUnknownFieldsAsWarnings)
{
    QByteArray json = replaced(sample("night.json"), R"("weight": 1,)", R"("wieght": 1,)");
    json = replaced(json, R"("startPrice": 0.01,)", R"("startPrice": 0.01, "comment": {"deep": [1, {}]},)");
    const RequestReading reading = readRequest(json);
    ASSERT_TRUE(reading.request);
    ASSERT_EQ(reading.warnings.size(), 2u);
    EXPECT_EQ(reading.warnings[0].path, QStringLiteral("$.vehicles[0].wieght"));
    EXPECT_EQ(reading.warnings[1].path, QStringLiteral("$.comment"));
}

TEST(RequestFile, warnsOfANeedThatIsNotUsed)
{
    const RequestReading reading =
        readRequest(replaced(sample("night.json"), R"("weight": 1,)", R"("weight": 1, "needWh": 5,)"));
    ASSERT_TRUE(reading.request);
    ASSERT_EQ(reading.warnings.size(), 1u);
    EXPECT_EQ(reading.warnings[0].path, QStringLiteral("$.vehicles[0].needWh"));
}

TEST(RequestFile, mayHaveNowInALaterSlotAndAnArrivalBeforeIt)
{
    QByteArray json =
        replaced(sample("night.json"), R"("now": "2026-03-14T18:05:00Z")", R"("now": "2026-03-14T20:00:00Z")");
    read(json);
}

TEST(RequestFile, mayBeginASessionWhereTheOneBeforeEnds)
{
    read(
        replaced(sample("required_only.json"), R"("needWh": 9000)", R"("energyWh": 9000)")
            .replace(
                R"("targetWh": 40000 } ])",
                R"("targetWh": 40000 } ] }, { "id": "b", "energyWh": 0, "capacityWh": 9, "minPowerW": 0, "maxPowerW": 1, "sessions": [
                      { "depart": "2026-06-01T11:00:00Z", "targetWh": 1 },
                      { "arrive": "2026-06-01T11:00:00Z", "depart": "2026-06-01T12:00:00Z", "targetWh": 9 } ])"));
}

TEST(RequestFile, forgetsATaperThatBeginsAtFull)
{
    EXPECT_FALSE(read(replaced(sample("night.json"), R"("kneeSoc": 0.8)", R"("kneeSoc": 1)")).vehicles.at(0).taper);
}

TEST(RequestFile, takesABaseLoadInAListOfOneForAOnePhaseSite)
{
    QByteArray json = replaced(sample("required_only.json"), "0.31]", "0.31], \"baseLoadW\": [[100], 200, [300], [0]]");
    json = replaced(json, R"("connectionLimitW": 11000)", R"("phases": 1, "connectionLimitW": 11000)");
    const PlanningRequest request = read(json);
    EXPECT_EQ(request.slots.at(2).baseLoad, Power::watts(300));
    EXPECT_FALSE(request.slots.at(2).baseLoadPerPhase);
}

TEST(RequestFile, mayBeWithoutVehicles)
{
    QByteArray json = sample("night.json");
    json.truncate(json.indexOf("\"vehicles\""));
    EXPECT_TRUE(read(json + "\"vehicles\": [] }").vehicles.empty());
}

} // namespace
} // namespace homecharge::planning
