// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charging/request_builder.h"

#include "charging/vehicle_request.h"
#include "planning/files/request_file.h"
#include "tests/charging/site_fixture.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace homecharge::charging {
namespace {

bool says(const PreparedRequest &prepared, AssumptionCode code)
{
    return std::any_of(prepared.assumptions.begin(), prepared.assumptions.end(),
                       [code](const Assumption &assumption) { return assumption.code == code; });
}

const Assumption &assumption(const PreparedRequest &prepared, AssumptionCode code)
{
    static const Assumption none;
    const auto found = std::find_if(prepared.assumptions.begin(), prepared.assumptions.end(),
                                    [code](const Assumption &other) { return other.code == code; });
    return found == prepared.assumptions.end() ? none : *found;
}

TEST(RequestBuilder, CoversTheQuarterHourOfNowUpToTheDeparture)
{
    const auto prepared = buildRequest(siteSnapshot());
    ASSERT_TRUE(prepared);
    const planning::PlanningRequest &request = prepared->request;
    EXPECT_EQ(request.now, march(2, 21, 40));
    EXPECT_EQ(request.slotStart, march(2, 21, 30));
    EXPECT_EQ(request.slots.size(), 40U); // 21:30 to 07:30
    EXPECT_EQ(request.startOf(request.slots.size()), march(3, 7, 30));
    EXPECT_TRUE(prepared->assumptions.empty());
}

TEST(RequestBuilder, EndsInTheSlotOfADepartureBetweenTwoQuarters)
{
    SiteSnapshot snapshot = siteSnapshot();
    snapshot.vehicles[0].vehicle.departures = {weekdaysAt(7, 40, 80)};
    EXPECT_EQ(buildRequest(snapshot)->request.slots.size(), 41U);
}

TEST(RequestBuilder, TakesTheFactsOfTheVehicle)
{
    const auto prepared = buildRequest(siteSnapshot());
    const planning::RequestVehicle &vehicle = prepared->request.vehicles.at(0);
    EXPECT_EQ(vehicle.id, QStringLiteral("i4"));
    EXPECT_EQ(vehicle.evse, 0);
    EXPECT_EQ(vehicle.energy, Energy::wattHours(37'600));
    EXPECT_EQ(vehicle.capacity, Energy::wattHours(80'000));
    EXPECT_EQ(vehicle.minimum, Energy::wattHours(16'000));
    EXPECT_EQ(vehicle.minPower, Power::watts(4'140));
    EXPECT_EQ(vehicle.maxPower, Power::watts(11'040));
    EXPECT_EQ(vehicle.powerStep, Power::watts(690));
    EXPECT_EQ(vehicle.efficiencyMillionths, 900'000);
    ASSERT_EQ(vehicle.sessions.size(), 1U);
    EXPECT_EQ(vehicle.sessions[0].arrive, march(2, 21, 40));
    EXPECT_EQ(vehicle.sessions[0].depart, march(3, 7, 30));
    EXPECT_EQ(vehicle.sessions[0].target, Energy::wattHours(64'000));
}

// [C1]
TEST(RequestBuilder, TakesTheLimitsOfConnectionAndWallbox)
{
    SiteSnapshot snapshot = siteSnapshot();
    snapshot.evses[1].limit = Power::watts(7'000);
    snapshot.evses[1].firstPhase = 2;
    const auto prepared = buildRequest(snapshot);
    EXPECT_EQ(prepared->request.site.connectionLimit, Power::watts(17'250));
    EXPECT_EQ(prepared->request.site.limitPerPhase, Current::amperes(25));
    ASSERT_EQ(prepared->request.evses.size(), 2U);
    EXPECT_EQ(prepared->request.evses[0].limit, Power::watts(11'040));
    EXPECT_EQ(prepared->request.evses[1].limit, Power::watts(7'000));
    EXPECT_EQ(prepared->request.evses[1].firstPhase, 2);
}

TEST(RequestBuilder, TakesPricesSunAndLoadOfEverySlot)
{
    SiteSnapshot snapshot = siteSnapshot();
    snapshot.solar.safe = constant(march(2, 0), march(5, 0), Power::watts(40));
    const planning::RequestSlot slot = buildRequest(snapshot)->request.slots.back();
    EXPECT_EQ(slot.importPrice, EnergyPrice::microPerKwh(250'000));
    EXPECT_EQ(slot.feedInPrice, EnergyPrice::microPerKwh(70'000)); // beyond its series the last one holds on
    EXPECT_EQ(slot.priceKind, planning::PriceKind::Known);
    EXPECT_EQ(slot.solar, Power::watts(100));
    EXPECT_EQ(slot.solarSafe, Power::watts(40));
    EXPECT_EQ(slot.baseLoad, Power::watts(350));
}

TEST(RequestBuilder, NeverRelievesTheLimitByMoreSunThanExpected)
{
    SiteSnapshot snapshot = siteSnapshot();
    snapshot.solar.safe = constant(march(2, 0), march(5, 0), Power::watts(900));
    EXPECT_EQ(buildRequest(snapshot)->request.slots.front().solarSafe, Power::watts(100));
}

// [D4]
TEST(RequestBuilder, PassesOnPreferenceAndMode)
{
    SiteSnapshot snapshot = siteSnapshot();
    snapshot.site.preference = Preference::OwnSolar;
    snapshot.vehicles[0].vehicle.mode = ChargingMode::Now;
    const auto prepared = buildRequest(snapshot);
    EXPECT_EQ(prepared->request.preference, planning::Preference::OwnSolar);
    EXPECT_EQ(prepared->request.vehicles[0].mode, planning::ChargingMode::Now);
}

TEST(RequestBuilder, MarksPricesThatAreNotKnownYet)
{
    SiteSnapshot snapshot = siteSnapshot();
    snapshot.vehicles[0].vehicle.departures = {weekdaysAt(7, 30, 80)};
    snapshot.importPrices = constant(march(2, 0), march(3, 0), Rate{EnergyPrice::microPerKwh(250'000)});
    auto prepared = buildRequest(snapshot);
    EXPECT_EQ(prepared->request.slots.back().priceKind, planning::PriceKind::Assumed);
    EXPECT_EQ(assumption(*prepared, AssumptionCode::PricesAssumed).at, march(3, 0));

    const Instant weekBefore = march(2, 0) - std::chrono::days{7};
    snapshot.importPrices = constant(weekBefore, march(3, 0), Rate{EnergyPrice::microPerKwh(240'000)});
    prepared = buildRequest(snapshot);
    EXPECT_EQ(prepared->request.slots.back().priceKind, planning::PriceKind::Forecast);
    EXPECT_EQ(assumption(*prepared, AssumptionCode::PricesFromPastWeeks).at, march(3, 0));
    EXPECT_EQ(prepared->request.slots.front().priceKind, planning::PriceKind::Known);
}

TEST(RequestBuilder, PlansWithoutAnyPriceAndSaysSo)
{
    SiteSnapshot snapshot = siteSnapshot();
    snapshot.importPrices = {};
    snapshot.feedInPrices = {};
    const auto prepared = buildRequest(snapshot);
    ASSERT_TRUE(prepared);
    EXPECT_TRUE(says(*prepared, AssumptionCode::PricesMissing));
    EXPECT_EQ(prepared->request.slots.front().importPrice, prepared->request.slots.back().importPrice);
}

TEST(RequestBuilder, AssumesNoSunWhereTheForecastEnds)
{
    SiteSnapshot snapshot = siteSnapshot();
    snapshot.solar.expected = constant(march(2, 0), march(3, 6), Power::watts(100));
    const auto prepared = buildRequest(snapshot);
    EXPECT_EQ(prepared->request.slots.back().solar, Power{});
    EXPECT_EQ(assumption(*prepared, AssumptionCode::SolarMissing).at, march(3, 6));

    snapshot.site.solarModules.clear();
    snapshot.solar = {};
    EXPECT_FALSE(says(*buildRequest(snapshot), AssumptionCode::SolarMissing)); // no roof, nothing missing
}

TEST(RequestBuilder, EstimatesTheLoadWhereItsForecastEnds)
{
    SiteSnapshot snapshot = siteSnapshot();
    std::vector<Power> day(96, Power::watts(300));
    day[28] = Power::watts(1'000); // 07:00
    snapshot.load.expected = Series<Power>(march(2, 0), quarterHour, day);
    const auto prepared = buildRequest(snapshot);
    EXPECT_EQ(assumption(*prepared, AssumptionCode::LoadMissing).at, march(3, 0));
    EXPECT_EQ(prepared->request.slots.at(38).baseLoad, Power::watts(1'000));
    EXPECT_EQ(prepared->request.slots.at(37).baseLoad, Power::watts(300));
}

// [A8]
TEST(RequestBuilder, NeverTakesAnUnknownStateOfChargeForZero)
{
    SiteSnapshot snapshot = siteSnapshot();
    snapshot.vehicles[0].stateOfCharge.reset();
    auto prepared = buildRequest(snapshot);
    EXPECT_FALSE(prepared->request.vehicles[0].energy);
    EXPECT_EQ(prepared->request.vehicles[0].need, Energy::wattHours(20'000));
    EXPECT_TRUE(says(*prepared, AssumptionCode::NeedByDefault));

    for (const std::int64_t wattHours : {9'000, 30'000, 12'000, 50'000})
        snapshot.vehicles[0].lastCharges.push_back(Energy::wattHours(wattHours));
    prepared = buildRequest(snapshot);
    EXPECT_EQ(prepared->request.vehicles[0].need, Energy::wattHours(12'000));
    EXPECT_TRUE(says(*prepared, AssumptionCode::NeedFromLastCharges));

    snapshot.vehicles[0].typedNeed = Energy::wattHours(7'500);
    prepared = buildRequest(snapshot);
    EXPECT_EQ(prepared->request.vehicles[0].need, Energy::wattHours(7'500));
    EXPECT_EQ(assumption(*prepared, AssumptionCode::NeedAsTyped).energy, Energy::wattHours(7'500));
}

TEST(RequestBuilder, CountsOnlyTheLastTenCharges)
{
    VehicleSnapshot snapshot = vehicleAt("i4", "garage");
    snapshot.lastCharges.assign(10, Energy::wattHours(10'000));
    snapshot.lastCharges.insert(snapshot.lastCharges.end(), 30, Energy::wattHours(60'000));
    EXPECT_EQ(needWithoutStateOfCharge(snapshot).energy, Energy::wattHours(10'000));
}

TEST(RequestBuilder, AddsWhatWasChargedSinceTheReading)
{
    SiteSnapshot snapshot = siteSnapshot();
    snapshot.vehicles[0].chargedSinceReading = Energy::wattHours(10'000);
    EXPECT_EQ(buildRequest(snapshot)->request.vehicles[0].energy, Energy::wattHours(46'600));
    snapshot.vehicles[0].chargedSinceReading = Energy::wattHours(90'000);
    EXPECT_EQ(buildRequest(snapshot)->request.vehicles[0].energy, Energy::wattHours(80'000));
}

// [D1]
TEST(RequestBuilder, PlansADayAfterPlugInWithoutAnActiveDepartureAndSaysSo)
{
    SiteSnapshot snapshot = siteSnapshot();
    snapshot.vehicles[0].vehicle.departures[0].active = false;
    snapshot.vehicles[0].vehicle.departures[0].target = StateOfCharge::percent(70);
    const auto prepared = buildRequest(snapshot);
    EXPECT_EQ(prepared->request.vehicles[0].sessions[0].depart, march(3, 18));
    EXPECT_EQ(prepared->request.vehicles[0].sessions[0].target, Energy::wattHours(56'000));
    EXPECT_EQ(assumption(*prepared, AssumptionCode::NoActiveDeparture).at, march(3, 18));
    EXPECT_EQ(assumption(*prepared, AssumptionCode::NoActiveDeparture).vehicleId, QStringLiteral("i4"));
}

TEST(RequestBuilder, GivesACarThatStandsForDaysAnotherDay)
{
    SiteSnapshot snapshot = siteSnapshot();
    snapshot.vehicles[0].vehicle.departures.clear();
    snapshot.now = march(4, 20);
    const auto prepared = buildRequest(snapshot);
    EXPECT_EQ(prepared->request.vehicles[0].sessions[0].depart, march(5, 20));
    EXPECT_EQ(prepared->request.vehicles[0].sessions[0].target, Energy::wattHours(64'000));
}

TEST(RequestBuilder, LooksAtMostSevenDaysAhead)
{
    SiteSnapshot snapshot = siteSnapshot();
    Departure holiday = weekdaysAt(9, 0, 100);
    holiday.onceOn = localDate(2026, 3, 20);
    snapshot.vehicles[0].vehicle.departures = {holiday};
    const auto prepared = buildRequest(snapshot);
    EXPECT_EQ(prepared->request.vehicles[0].sessions[0].depart, march(9, 21, 40));
    EXPECT_TRUE(says(*prepared, AssumptionCode::DepartureTooFar));
    EXPECT_EQ(prepared->request.slots.size(), 7U * 96U + 1U);
}

// [D3]
TEST(RequestBuilder, NeverAimsAboveTheUpperLimit)
{
    SiteSnapshot snapshot = siteSnapshot();
    snapshot.vehicles[0].vehicle.upperLimit = StateOfCharge::percent(70);
    const auto prepared = buildRequest(snapshot);
    EXPECT_EQ(prepared->request.vehicles[0].upperLimit, Energy::wattHours(56'000));
    EXPECT_EQ(prepared->request.vehicles[0].sessions[0].target, Energy::wattHours(56'000));
    EXPECT_TRUE(says(*prepared, AssumptionCode::TargetAboveUpperLimit));
}

TEST(RequestBuilder, TakesABatteryAboveItsUpperLimitAsItIs)
{
    SiteSnapshot snapshot = siteSnapshot();
    snapshot.vehicles[0].vehicle.upperLimit = StateOfCharge::percent(80);
    snapshot.vehicles[0].stateOfCharge->value = StateOfCharge::percent(90);
    const auto prepared = buildRequest(snapshot);
    EXPECT_EQ(prepared->request.vehicles[0].energy, Energy::wattHours(72'000));
    EXPECT_EQ(prepared->request.vehicles[0].upperLimit, Energy::wattHours(72'000));
}

TEST(RequestBuilder, LoadsOnlyThePhasesThatCarAndWallboxShare)
{
    SiteSnapshot snapshot = siteSnapshot();
    snapshot.evses[0].limitPerPhase = Current::amperes(20);
    snapshot.vehicles[0].vehicle.phases = 1;
    snapshot.vehicles[0].vehicle.maximumCurrent = Current::amperes(32);
    auto prepared = buildRequest(snapshot);
    EXPECT_EQ(prepared->request.vehicles[0].phases, 1);
    EXPECT_EQ(prepared->request.vehicles[0].maxPower, Power::watts(4'600)); // 20 A: the wallbox's per-phase limit
    EXPECT_EQ(prepared->request.vehicles[0].minPower, Power::watts(1'380));

    snapshot.evses[0].phases = 1;
    snapshot.vehicles[0].vehicle.phases = 3;
    prepared = buildRequest(snapshot);
    EXPECT_EQ(prepared->request.vehicles[0].phases, 1);
}

TEST(RequestBuilder, ChargesWithOnePhaseBehindAOnePhaseConnection)
{
    SiteSnapshot snapshot = siteSnapshot();
    snapshot.site.connection.phases = 1;
    snapshot.evses[0].firstPhase = 2;
    const auto prepared = buildRequest(snapshot);
    EXPECT_EQ(prepared->request.evses[0].phases, 1);
    EXPECT_EQ(prepared->request.evses[0].firstPhase, 1);
    EXPECT_EQ(prepared->request.evses[0].limit, Power::watts(3'680));
    EXPECT_EQ(prepared->request.vehicles[0].phases, 1);
    EXPECT_TRUE(planning::checkRequest(prepared->request).empty());
}

TEST(RequestBuilder, TakesNegativeMeterValuesForNothing)
{
    SiteSnapshot snapshot = siteSnapshot();
    snapshot.load.expected = constant(march(2, 0), march(5, 0), Power::watts(-80));
    snapshot.solar.expected = constant(march(2, 0), march(5, 0), Power::watts(-3));
    const planning::RequestSlot slot = buildRequest(snapshot)->request.slots.front();
    EXPECT_EQ(slot.baseLoad, Power{});
    EXPECT_EQ(slot.solar, Power{});
}

TEST(RequestBuilder, LeavesOutWhatIsNotPluggedInUnlessTheCarIsToldTimes)
{
    SiteSnapshot snapshot = siteSnapshot();
    snapshot.vehicles.push_back(vehicleAt("ix1", "carport"));
    snapshot.vehicles[1].plugIn.reset();
    EXPECT_EQ(buildRequest(snapshot)->request.vehicles.size(), 1U);

    snapshot.vehicles[1].vehicle.mode = ChargingMode::Cheapest;
    const auto prepared = buildRequest(snapshot);
    ASSERT_EQ(prepared->request.vehicles.size(), 2U);
    EXPECT_FALSE(prepared->request.vehicles[1].evse);
    EXPECT_EQ(prepared->request.vehicles[1].mode, planning::ChargingMode::Cheapest);
}

TEST(RequestBuilder, StillCoversADayWithoutVehicles)
{
    SiteSnapshot snapshot = siteSnapshot();
    snapshot.vehicles.clear();
    const auto prepared = buildRequest(snapshot);
    EXPECT_TRUE(prepared->request.vehicles.empty());
    EXPECT_EQ(prepared->request.slots.size(), 97U);
}

TEST(RequestBuilder, NamesTheFieldThatDoesNotFit)
{
    const auto faultAfter = [](auto change) {
        SiteSnapshot snapshot = siteSnapshot();
        snapshot.vehicles.push_back(vehicleAt("ix1", "carport"));
        change(snapshot);
        const auto prepared = buildRequest(snapshot);
        return prepared ? QString() : prepared.error().detail;
    };
    EXPECT_TRUE(faultAfter([](SiteSnapshot &s) {
                    s.vehicles[1].plugIn->evseId = QStringLiteral("barn");
                }).startsWith(QStringLiteral("vehicles[1].plugIn.evseId: there is no")));
    EXPECT_TRUE(faultAfter([](SiteSnapshot &s) {
                    s.vehicles[1].plugIn->evseId = QStringLiteral("garage");
                }).startsWith(QStringLiteral("vehicles[1].plugIn.evseId: another")));
    EXPECT_TRUE(faultAfter([](SiteSnapshot &s) {
                    s.vehicles[1].plugIn->since = march(2, 22);
                }).startsWith(QStringLiteral("vehicles[1].plugIn.since")));
    EXPECT_TRUE(faultAfter([](SiteSnapshot &s) {
                    s.vehicles[1].vehicle.id = QStringLiteral("i4");
                }).startsWith(QStringLiteral("vehicles[1].vehicle.id")));
    EXPECT_TRUE(faultAfter([](SiteSnapshot &s) {
                    s.site.timeZone = QStringLiteral("Mars/Olympus");
                }).startsWith(QStringLiteral("site.timeZone")));
    EXPECT_TRUE(faultAfter([](SiteSnapshot &) {}).isEmpty());
}

// [E3]
TEST(BaselineRequest, AsksWhatChargingAtOnceFromPlugInCosts)
{
    SiteSnapshot snapshot = siteSnapshot();
    snapshot.vehicles.push_back(vehicleAt("ix1", "carport"));
    const auto baseline = buildBaselineRequest(snapshot, QStringLiteral("i4"));
    ASSERT_TRUE(baseline);
    const planning::PlanningRequest &request = baseline->request;
    EXPECT_EQ(request.now, march(2, 18));
    ASSERT_EQ(request.vehicles.size(), 1U);
    EXPECT_EQ(request.vehicles[0].mode, planning::ChargingMode::Now);
    EXPECT_EQ(request.vehicles[0].energy, Energy::wattHours(32'800));
    EXPECT_EQ(request.vehicles[0].sessions[0].arrive, march(2, 18));
    EXPECT_EQ(request.vehicles[0].sessions[0].depart, march(3, 7, 30));
    EXPECT_EQ(request.startOf(request.slots.size()), march(3, 7, 30));
}

TEST(BaselineRequest, KeepsTheDepartureThatIsPlannedNow)
{
    SiteSnapshot snapshot = siteSnapshot();
    snapshot.now = march(3, 9); // it stayed over Tuesday's departure
    const auto baseline = buildBaselineRequest(snapshot, QStringLiteral("i4"));
    EXPECT_EQ(baseline->request.vehicles[0].sessions[0].depart, march(4, 7, 30));
    EXPECT_EQ(baseline->request.startOf(baseline->request.slots.size()), march(4, 7, 30));
}

TEST(BaselineRequest, NeedsTheStateOfChargeOnArrival)
{
    SiteSnapshot snapshot = siteSnapshot();
    snapshot.vehicles[0].plugIn->stateOfCharge.reset();
    EXPECT_EQ(buildBaselineRequest(snapshot, QStringLiteral("i4")).error().code, ErrorCode::NotFound);
    EXPECT_EQ(buildBaselineRequest(snapshot, QStringLiteral("i3")).error().code, ErrorCode::NotFound);
}

RC_GTEST_PROP(RequestBuilder, AlwaysCoversNowAndEveryDeparture, ())
{
    SiteSnapshot snapshot = siteSnapshot();
    snapshot.now = march(2, 18) + Seconds{*rc::gen::inRange(0, 20 * 86'400)};
    snapshot.vehicles[0].vehicle.departures = {
        weekdaysAt(*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60), *rc::gen::inRange(1, 101))};
    snapshot.vehicles[0].vehicle.departures[0].weekdays = Weekdays::fromBits(*rc::gen::inRange(0U, 128U));
    const auto prepared = buildRequest(snapshot);
    RC_ASSERT(prepared.has_value());
    const planning::PlanningRequest &request = prepared->request;
    const planning::RequestSession &session = request.vehicles.front().sessions.front();
    RC_ASSERT(request.slotStart <= request.now && request.now < request.startOf(1));
    RC_ASSERT(session.depart > request.now && session.depart <= request.now + longestHorizon);
    RC_ASSERT(session.depart <= request.startOf(request.slots.size()));
    RC_ASSERT(session.depart > request.startOf(request.slots.size() - 1));
    RC_ASSERT(session.target <= request.vehicles.front().upperLimit);
}

RC_GTEST_PROP(RequestBuilder, AlwaysAsksWhatThePlannerAccepts, ())
{
    SiteSnapshot snapshot = siteSnapshot();
    snapshot.now = march(2, 18) + Seconds{*rc::gen::inRange(0, 7 * 86'400)};
    snapshot.site.connection.phases = *rc::gen::element(1, 3);
    snapshot.evses[0].phases = *rc::gen::inRange(1, 4);
    snapshot.evses[0].firstPhase = *rc::gen::inRange(1, 4);
    snapshot.evses[0].limitPerPhase = Current::amperes(*rc::gen::inRange(6, 33));
    VehicleSnapshot &vehicle = snapshot.vehicles[0];
    vehicle.vehicle.phases = *rc::gen::inRange(1, 4);
    vehicle.vehicle.maximumCurrent = Current::amperes(*rc::gen::inRange(6, 33));
    vehicle.vehicle.minimum = StateOfCharge::percent(*rc::gen::inRange(0, 101));
    vehicle.vehicle.upperLimit = StateOfCharge::percent(*rc::gen::inRange(1, 101));
    vehicle.vehicle.mode = *rc::gen::element(ChargingMode::Intelligent, ChargingMode::Cheapest, ChargingMode::Now);
    vehicle.stateOfCharge->value = StateOfCharge::hundredthsOfPercent(*rc::gen::inRange(0, 10'001));
    vehicle.chargedSinceReading = Energy::wattHours(*rc::gen::inRange(0, 90'000));
    if (*rc::gen::arbitrary<bool>())
        vehicle.stateOfCharge.reset();
    if (*rc::gen::arbitrary<bool>())
        vehicle.vehicle.departures.clear();
    const auto prepared = buildRequest(snapshot);
    RC_ASSERT(prepared.has_value());
    const auto faults = planning::checkRequest(prepared->request);
    RC_ASSERT(faults.empty());
}

} // namespace
} // namespace homecharge::charging
