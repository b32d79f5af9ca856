// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/files/plan_file.h"
#include "tests/planning_files/samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace homecharge::planning {
namespace {

std::int64_t between(std::int64_t least, std::int64_t most)
{
    return *rc::gen::inRange<std::int64_t>(least, most + 1);
}

bool chance()
{
    return *rc::gen::arbitrary<bool>();
}

Power anyPower(std::int64_t most = 20'000)
{
    return Power::watts(between(0, most));
}

Energy anyEnergy(Energy most)
{
    return Energy::wattSeconds(between(0, most.inWattSeconds()));
}

RequestSlot anySlot()
{
    RequestSlot slot;
    slot.importPrice = EnergyPrice::microPerKwh(between(-600'000, 900'000));
    slot.feedInPrice = EnergyPrice::microPerKwh(between(-100'000, 200'000));
    slot.priceKind = *rc::gen::element(PriceKind::Known, PriceKind::Forecast, PriceKind::Assumed);
    slot.solar = anyPower();
    slot.solarSafe = anyPower();
    slot.baseLoad = anyPower();
    if (chance()) {
        slot.baseLoadPerPhase = {anyPower(), anyPower(), anyPower()};
        slot.baseLoad = (*slot.baseLoadPerPhase)[0] + (*slot.baseLoadPerPhase)[1] + (*slot.baseLoadPerPhase)[2];
    }
    return slot;
}

void addSessions(const PlanningRequest &request, RequestVehicle &vehicle)
{
    const Instant end = request.startOf(request.slots.size());
    Instant free = request.now - Seconds(between(0, 100'000));
    const auto most = vehicle.energy ? between(0, 3) : 1;
    for (int i = 0; i < most; ++i) {
        const Instant earliest = std::max(free, request.now) + Seconds(1);
        if (earliest >= end)
            return;
        RequestSession session;
        session.arrive = free;
        session.depart = earliest + Seconds(between(0, (end - earliest).count()));
        session.target = anyEnergy(vehicle.upperLimit);
        session.trip = anyEnergy(Energy::wattHours(90'000));
        free = session.depart;
        vehicle.sessions.push_back(session);
    }
}

RequestVehicle anyVehicle(const PlanningRequest &request, int index)
{
    RequestVehicle vehicle;
    vehicle.id = QStringLiteral("Wägen \"%1\"").arg(index);
    // One EVSE each: sessions on one EVSE must not overlap.
    if (index < static_cast<int>(request.evses.size()))
        vehicle.evse = index;
    vehicle.mode = *rc::gen::element(ChargingMode::Intelligent, ChargingMode::Cheapest, ChargingMode::Now);
    vehicle.phases = static_cast<int>(between(1, 3));
    vehicle.capacity = Energy::wattSeconds(between(3'600, 400'000'000));
    vehicle.upperLimit = anyEnergy(vehicle.capacity);
    vehicle.minimum = anyEnergy(vehicle.upperLimit);
    vehicle.efficiencyMillionths = between(10'000, 1'000'000);
    vehicle.maxPower = Power::watts(between(1, 22'000));
    vehicle.minPower = anyPower(vehicle.maxPower.inWatts());
    vehicle.powerStep = anyPower(1'000);
    vehicle.weightMillionths = between(1, 5'000'000);
    if (chance())
        vehicle.energy = anyEnergy(vehicle.capacity);
    else
        vehicle.need = anyEnergy(vehicle.capacity);
    if (vehicle.energy && chance())
        vehicle.taper = Taper{between(0, 999'999), anyPower(vehicle.maxPower.inWatts())};
    addSessions(request, vehicle);
    return vehicle;
}

PlanReason anyReason(int slotCount, Currency currency)
{
    PlanReason reason;
    reason.from = static_cast<int>(between(0, slotCount));
    reason.to = static_cast<int>(between(reason.from, slotCount));
    reason.code = *rc::gen::element(ReasonCode::MinimumCharge, ReasonCode::OwnSun, ReasonCode::Away);
    if (chance())
        reason.limit = Limit{*rc::gen::element(LimitKind::Phase, LimitKind::Taper), anyPower(), QStringLiteral("x")};
    if (chance())
        reason.marginalPrice = EnergyPrice::microPerKwh(between(-1'000'000, 1'000'000));
    if (chance())
        reason.costIfNow = Money::micro(between(-100'000'000, 100'000'000), currency);
    if (chance())
        reason.costIfNextBest = Money::micro(between(-100'000'000, 100'000'000), currency);
    return reason;
}

VehiclePlan anyVehiclePlan(const ChargingPlan &plan)
{
    VehiclePlan vehicle;
    vehicle.id = QStringLiteral("i4");
    for (const PlanSlotTotal &total : plan.slots) {
        PlannedSlot slot;
        slot.running = anyPower();
        slot.runMicroseconds = slot.running == Power() ? 0 : between(1'000'000, total.length.count() * 1'000'000);
        slot.energy = Energy::wattSeconds(roundedDivision(slot.running.inWatts() * slot.runMicroseconds, 1'000'000));
        if (chance())
            slot.batteryAfter = anyEnergy(Energy::wattHours(100'000));
        vehicle.slots.push_back(slot);
    }
    vehicle.cost = Money::micro(between(-100'000'000, 100'000'000), plan.currency);
    vehicle.solar = anyEnergy(Energy::wattHours(10'000));
    if (chance())
        vehicle.readyAt = plan.slots.front().start + Seconds(between(0, 100'000));
    vehicle.starts = static_cast<int>(between(0, 20));
    PlannedSession session;
    session.depart = plan.slots.front().start + Seconds(between(1, 100'000));
    session.target = anyEnergy(Energy::wattHours(100'000));
    session.shortfall = anyEnergy(session.target);
    session.reached = session.target - session.shortfall;
    if (chance())
        session.cause = *rc::gen::element(ShortfallCause::WindowTooShort, ShortfallCause::OtherVehicle);
    vehicle.sessions.push_back(session);
    vehicle.reasons.push_back(anyReason(static_cast<int>(plan.slots.size()), plan.currency));
    return vehicle;
}

ChargingPlan anyPlan(Currency currency)
{
    const auto money = [currency] { return Money::micro(between(-1'000'000'000, 1'000'000'000), currency); };
    ChargingPlan plan;
    plan.currency = currency;
    plan.cost = money();
    plan.cashCost = money();
    plan.objective = money();
    plan.objectiveBound = money();
    plan.optimal = chance();
    plan.baselineCost = money();
    plan.savings = money();
    plan.grid = anyEnergy(Energy::wattHours(1'000'000));
    plan.solar = anyEnergy(Energy::wattHours(1'000'000));
    plan.starts = static_cast<int>(between(0, 99));
    Instant start{Seconds(between(1'500'000'000, 2'500'000'000))};
    const auto count = between(1, 6);
    for (int i = 0; i < count; ++i) {
        PlanSlotTotal slot{start, Seconds(between(1, 86'400)), {}, {}};
        slot.total = anyEnergy(anyPower() * slot.length);
        slot.solar = anyEnergy(slot.total);
        start += slot.length;
        plan.slots.push_back(slot);
    }
    plan.vehicles.push_back(anyVehiclePlan(plan));
    return plan;
}

PlanningRequest anyRequest()
{
    PlanningRequest request;
    request.timeZone = QStringLiteral("Europe/Paris");
    request.currency = Currency::fromCode(QStringLiteral("SEK")).value();
    request.preference = *rc::gen::element(Preference::LowestPrice, Preference::OwnSolar);
    request.startPriceMicro = between(0, 1'000'000);
    request.movePrice = EnergyPrice::microPerKwh(between(0, 100'000));
    request.extraValue = EnergyPrice::microPerKwh(between(0, 100'000));
    request.site.connectionLimit = anyPower(50'000);
    if (chance())
        request.site.limitPerPhase = Current::milliamperes(between(0, 63'000));
    request.slotStart = Instant{Seconds(between(1'500'000'000, 2'500'000'000))};
    request.slotLength = Seconds(between(1, 7'200));
    const auto slotCount = between(1, 12);
    for (int i = 0; i < slotCount; ++i)
        request.slots.push_back(chance() && i > 0 ? request.slots.back() : anySlot());
    request.now = request.slotStart + Seconds(between(0, request.slotLength.count() * slotCount - 1));
    for (int i = 0; i < 2; ++i) {
        RequestEvse evse;
        evse.id = QStringLiteral("wallbox %1").arg(i);
        if (chance())
            evse.limit = anyPower(22'000);
        evse.phases = static_cast<int>(between(1, 3));
        evse.firstPhase = static_cast<int>(between(1, 3));
        request.evses.push_back(evse);
    }
    const auto vehicleCount = between(0, 3);
    for (int i = 0; i < vehicleCount; ++i)
        request.vehicles.push_back(anyVehicle(request, i));
    if (chance())
        request.previousPlan = anyPlan(request.currency);
    return request;
}

bool isEqual(const RequestVehicle &a, const RequestVehicle &b);

bool isEqual(const RequestSlot &a, const RequestSlot &b)
{
    return a.importPrice == b.importPrice && a.feedInPrice == b.feedInPrice && a.priceKind == b.priceKind
        && a.solar == b.solar && a.solarSafe == b.solarSafe && a.baseLoad == b.baseLoad
        && a.baseLoadPerPhase == b.baseLoadPerPhase;
}

bool isEqual(const RequestSession &a, const RequestSession &b)
{
    return a.arrive == b.arrive && a.depart == b.depart && a.target == b.target && a.trip == b.trip;
}

bool isEqual(const RequestEvse &a, const RequestEvse &b)
{
    return a.id == b.id && a.limit == b.limit && a.phases == b.phases && a.firstPhase == b.firstPhase;
}

template<class T> bool areEqual(const std::vector<T> &a, const std::vector<T> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const T &x, const T &y) { return isEqual(x, y); });
}

bool isEqual(const RequestVehicle &a, const RequestVehicle &b)
{
    const auto knee = [](const RequestVehicle &v) { return v.taper ? v.taper->kneeMillionths : -1; };
    const auto floor = [](const RequestVehicle &v) { return v.taper ? v.taper->floor : Power::watts(-1); };
    return a.id == b.id && a.evse == b.evse && a.mode == b.mode && a.phases == b.phases && a.energy == b.energy
        && a.need == b.need && a.capacity == b.capacity && a.upperLimit == b.upperLimit && a.minimum == b.minimum
        && a.efficiencyMillionths == b.efficiencyMillionths && a.minPower == b.minPower && a.maxPower == b.maxPower
        && a.powerStep == b.powerStep && a.weightMillionths == b.weightMillionths && knee(a) == knee(b)
        && floor(a) == floor(b) && areEqual(a.sessions, b.sessions);
}

RC_GTEST_PROP(RoundTrip, ofARequestIsExact, ())
{
    const PlanningRequest request = anyRequest();
    RC_ASSERT(checkRequest(request).empty());
    const RequestReading reading = readRequest(writeRequest(request));
    RC_ASSERT(reading.faults.empty());
    RC_ASSERT(reading.warnings.empty());
    const PlanningRequest &read = *reading.request;
    RC_ASSERT(read.now == request.now);
    RC_ASSERT(read.timeZone == request.timeZone);
    RC_ASSERT(read.currency == request.currency);
    RC_ASSERT(read.preference == request.preference);
    RC_ASSERT(read.startPriceMicro == request.startPriceMicro);
    RC_ASSERT(read.movePrice == request.movePrice);
    RC_ASSERT(read.extraValue == request.extraValue);
    RC_ASSERT(read.site.connectionLimit == request.site.connectionLimit);
    RC_ASSERT(read.site.phases == request.site.phases);
    RC_ASSERT(read.site.limitPerPhase == request.site.limitPerPhase);
    RC_ASSERT(read.slotStart == request.slotStart);
    RC_ASSERT(read.slotLength == request.slotLength);
    RC_ASSERT(areEqual(read.slots, request.slots));
    RC_ASSERT(areEqual(read.evses, request.evses));
    RC_ASSERT(areEqual(read.vehicles, request.vehicles));
    RC_ASSERT(read.previousPlan == request.previousPlan);
    RC_ASSERT(writeRequest(read) == writeRequest(request));
}

RC_GTEST_PROP(RoundTrip, ofAPlanIsExact, ())
{
    const ChargingPlan plan = anyPlan(Currency::euro());
    const PlanReading reading = readPlan(writePlan(plan));
    RC_ASSERT(reading.faults.empty());
    RC_ASSERT(reading.plan == plan);
}

TEST(RoundTrip, ofTheSamplesIsExact)
{
    for (const QString &name : sampleNames()) {
        const QByteArray written = writeRequest(readRequest(sample(qPrintable(name))).request.value());
        const RequestReading again = readRequest(written);
        ASSERT_THAT(again.faults, testing::IsEmpty()) << qPrintable(name);
        EXPECT_EQ(writeRequest(*again.request), written);
    }
}

} // namespace
} // namespace homecharge::planning
