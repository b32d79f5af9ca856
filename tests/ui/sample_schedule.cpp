// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_schedule.h"

#include "planning/planner.h"

namespace homecharge::test {

using planning::PlanningRequest;
using planning::RequestSlot;
using planning::RequestVehicle;
using viewmodels::ScheduleInput;

namespace {

using std::chrono::hours;
using std::chrono::minutes;

Instant evening()
{
    using namespace std::chrono;
    return sys_days(year(2026) / March / 14) + hours(17) + minutes(15); // 18:15 in Utrecht
}

RequestSlot slotAt(Instant at)
{
    const std::int64_t hour = (at - evening()) / hours(1);
    const std::int64_t quarter = (at - evening()) / minutes(15);
    RequestSlot slot;
    std::int64_t micro = 240'000;
    if (hour < 3)
        micro = 310'000 + quarter * 1'500;
    else if (hour >= 7 && hour < 11)
        micro = 125'000 + ((quarter * 7) % 5) * 3'000;
    slot.importPrice = EnergyPrice::microPerKwh(micro);
    slot.feedInPrice = EnergyPrice::microPerKwh(70'000);
    slot.priceKind = hour < 11 ? PriceKind::Known : hour < 14 ? PriceKind::Forecast : PriceKind::Assumed;
    slot.baseLoad = Power::watts(450);
    return slot;
}

RequestVehicle car(const QString &id, int evse, std::int64_t storedWh, std::int64_t targetWh, Instant arrive)
{
    RequestVehicle vehicle;
    vehicle.id = id;
    vehicle.evse = evse;
    vehicle.energy = Energy::wattHours(storedWh);
    vehicle.capacity = Energy::wattHours(81'000);
    vehicle.upperLimit = Energy::wattHours(81'000);
    vehicle.efficiencyMillionths = 900'000;
    vehicle.minPower = Power::watts(4'140);
    vehicle.maxPower = Power::watts(11'040);
    vehicle.powerStep = Power::watts(690);
    vehicle.sessions.push_back({arrive, evening() + hours(13) + minutes(15), Energy::wattHours(targetWh), Energy()});
    return vehicle;
}

std::vector<viewmodels::MeasuredSlot> firstThreeQuarters()
{
    std::vector<viewmodels::MeasuredSlot> measured;
    for (int i = 0; i < 3; ++i)
        measured.push_back({evening() + minutes(15) * i, minutes(15), Energy::wattHours(1'300),
                            Energy::wattHours(400 - 100 * i), StateOfCharge::hundredthsOfPercent(4'250 + 160 * i)});
    return measured;
}

PlanningRequest requestOfTheEvening()
{
    PlanningRequest request;
    request.now = sampleNow();
    request.timeZone = QStringLiteral("Europe/Amsterdam");
    request.site.connectionLimit = Power::watts(17'250);
    request.site.limitPerPhase = Current::amperes(25);
    request.slotStart = sampleNow();
    for (Instant at = request.slotStart; at < evening() + hours(18); at += minutes(15))
        request.slots.push_back(slotAt(at));
    request.evses = {{QStringLiteral("garage"), Power::watts(11'040), 3, 1},
                     {QStringLiteral("carport"), Power::watts(11'040), 3, 1}};
    request.vehicles = {car(QStringLiteral("i4"), 0, 38'070, 64'800, evening()),
                        car(QStringLiteral("ix1"), 1, 50'000, 60'000, sampleNow())};
    return request;
}

} // namespace

Instant sampleNow()
{
    return evening() + hours(5) + minutes(30);
}

ScheduleInput eveningWithTwoCars()
{
    using namespace viewmodels;
    ScheduleInput input;
    input.request = requestOfTheEvening();
    input.location = {QStringLiteral("Home"), QStringLiteral("Maliesingel 12, Utrecht"), true};
    for (Instant at = evening(); at < sampleNow(); at += minutes(15))
        input.past.push_back(slotAt(at));
    for (std::size_t i = 0; i < 3; ++i)
        input.past[i].solar = Power::watts(1'800);
    input.vehicles = {
        {QStringLiteral("BMW i4 eDrive40"), true, evening(), StateOfCharge::percent(41), firstThreeQuarters(), 220},
        {QStringLiteral("BMW iX1 xDrive30"), true, sampleNow(), std::nullopt, {}, {}}};
    input.wallboxes = {
        {QStringLiteral("garage"),
         QStringLiteral("Garage"),
         QStringLiteral("BMW i Wallbox Connect"),
         true,
         {{CardColour::BlueSquare, QStringLiteral("i4")},
          {CardColour::GreenTriangle, QStringLiteral("iX1")},
          {CardColour::OrangeCircle, QString()}}},
        {QStringLiteral("carport"), QStringLiteral("Carport"), QStringLiteral("BMW i Wallbox Plus"), true, {}},
        {QStringLiteral("yard"), QStringLiteral("Courtyard"), QStringLiteral("BMW i Wallbox"), false, {}}};
    return input;
}

ScheduleInput eveningWithAHastyDeparture()
{
    ScheduleInput input = eveningWithTwoCars();
    input.request.vehicles.front().sessions.front().depart = sampleNow() + minutes(30);
    return input;
}

ScheduleInput carOnASocketWithUnknownCharge()
{
    ScheduleInput input = eveningWithTwoCars();
    RequestVehicle &vehicle = input.request.vehicles.front();
    vehicle.evse.reset();
    vehicle.mode = ChargingMode::Cheapest;
    vehicle.energy.reset();
    vehicle.need = Energy::wattHours(20'000);
    vehicle.sessions.front().target = Energy();
    input.vehicles.front().chargeAtPlugIn.reset();
    input.vehicles.front().measured.clear();
    return input;
}

ChargingPlan planned(const PlanningRequest &request, const planning::PlanningOptions &options)
{
    return planning::plan(request, options);
}

} // namespace homecharge::test
