// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_schedule.h"
#include "ui/viewmodels/session_figures.h"

#include <gtest/gtest.h>

namespace homecharge::viewmodels {
namespace {

SessionFigures figuresFor(const ScheduleInput &input, std::size_t vehicle)
{
    const ChargingPlan plan = test::planned(input.request);
    const ChargingPlan atOnce = test::planned(chargeAtOnceRequest(input, plan));
    return figuresOf(input, timelineOf(input, plan, vehicle), atOnce, vehicle);
}

TEST(SessionFigures, CountWhatIsDoneAndWhatIsPlanned) // [E3]
{
    const ScheduleInput input = test::eveningWithTwoCars();
    const SessionFigures figures = figuresFor(input, 0);
    // Done: 3 × 1,300 Wh from the grid, 400 + 300 + 200 Wh from the roof.
    EXPECT_EQ(figures.done, Energy::wattHours(4'800));
    // Planned: 64,800 − 38,070 Wh into the battery at an efficiency of 90 % are 29,700 Wh.
    EXPECT_EQ(figures.energy, Energy::wattHours(4'800 + 29'700));
    EXPECT_EQ(figures.solar, Energy::wattHours(900));
}

TEST(SessionFigures, OwnSunCostsTheFeedInPriceForgoneButNoCash) // [E3]
{
    const SessionFigures figures = figuresFor(test::eveningWithTwoCars(), 0);
    // 900 Wh at 0.07 per kWh.
    EXPECT_EQ((figures.cost - figures.cash).inMicro(), 63'000);
}

TEST(SessionFigures, TheBaselineChargesTheSameEnergyAtOnceFromPlugIn) // [E3]
{
    const ScheduleInput input = test::eveningWithTwoCars();
    const ChargingPlan plan = test::planned(input.request);
    const planning::PlanningRequest request = chargeAtOnceRequest(input, plan);
    EXPECT_EQ(request.now, *input.vehicles.front().pluggedInAt);
    EXPECT_EQ(request.vehicles.front().mode, ChargingMode::Now);
    const ChargingPlan atOnce = test::planned(request);
    // From 41 % to 80 % of 81 kWh: as full as by the plan.
    EXPECT_EQ(atOnce.vehicles.front().sessions.front().reached, Energy::wattHours(64'800));
    EXPECT_GT(atOnce.vehicles.front().slots.front().energy, Energy());
}

TEST(SessionFigures, SavingsAreBaselineLessCostAndNeverClipped) // [E3]
{
    SessionFigures figures;
    figures.baseline = Money::micro(2'000'000, Currency::euro());
    figures.cost = Money::micro(2'500'000, Currency::euro());
    figures.savings = figures.baseline - figures.cost;
    EXPECT_EQ(figures.savedPercent(), -25);
    EXPECT_EQ(figures.costPercent(), 125);
    const SessionFigures evening = figuresFor(test::eveningWithTwoCars(), 0);
    EXPECT_EQ(evening.savings, evening.baseline - evening.cost);
    EXPECT_GT(evening.savings.inMicro(), 0);
}

TEST(SessionFigures, WithoutEnergyThereIsNoAveragePrice)
{
    EXPECT_FALSE(SessionFigures().averagePrice().has_value());
    SessionFigures figures;
    figures.energy = Energy::wattHours(2'000);
    figures.cost = Money::micro(500'000, Currency::euro());
    EXPECT_EQ(figures.averagePrice(), EnergyPrice::microPerKwh(250'000));
}

TEST(ChargeTimeline, RunsFromPlugInOverNowToDepartureWithoutAGap) // [E4]
{
    const ScheduleInput input = test::eveningWithTwoCars();
    const ChargeTimeline timeline = timelineOf(input, test::planned(input.request), 0);
    ASSERT_FALSE(timeline.slots.empty());
    EXPECT_EQ(timeline.slots.front().start, *input.vehicles.front().pluggedInAt);
    for (std::size_t i = 1; i < timeline.slots.size(); ++i)
        EXPECT_EQ(timeline.slots[i].start, timeline.slots[i - 1].end);
    for (const TimelineSlot &slot : timeline.slots) {
        EXPECT_EQ(slot.done, slot.end <= timeline.now);
        EXPECT_EQ(slot.afterDeparture, slot.start >= timeline.departure);
    }
    EXPECT_GE(timeline.end, timeline.departure);
}

TEST(ChargeTimeline, PricesFallIntoThirdsOfTheWindow) // [E4]
{
    const ScheduleInput input = test::eveningWithTwoCars();
    const ChargeTimeline timeline = timelineOf(input, test::planned(input.request), 0);
    EXPECT_EQ(timeline.slots.front().level, PriceLevel::Dear);
    for (const TimelineSlot &slot : timeline.slots) {
        if (slot.price < EnergyPrice::microPerKwh(200'000)) {
            EXPECT_EQ(slot.level, PriceLevel::Cheap);
        }
    }
}

TEST(ChargeTimeline, DayAndNightPricesAreCheapAndDear) // [E4]
{
    ScheduleInput input = test::eveningWithTwoCars();
    input.request.slots.resize(31); // the window ends at departure
    for (planning::RequestSlot &slot : input.past)
        slot.importPrice = EnergyPrice::microPerKwh(310'000);
    for (planning::RequestSlot &slot : input.request.slots)
        slot.importPrice = EnergyPrice::microPerKwh(240'000);
    const ChargeTimeline timeline = timelineOf(input, test::planned(input.request), 0);
    EXPECT_EQ(timeline.slots.front().level, PriceLevel::Dear);
    EXPECT_EQ(timeline.slots.back().level, PriceLevel::Cheap);
}

TEST(ChargeTimeline, EqualPricesAreNormal)
{
    ScheduleInput input = test::eveningWithTwoCars();
    for (std::vector<planning::RequestSlot> *slots : {&input.past, &input.request.slots}) {
        for (planning::RequestSlot &slot : *slots)
            slot.importPrice = EnergyPrice::microPerKwh(300'000);
    }
    const ChargeTimeline timeline = timelineOf(input, test::planned(input.request), 0);
    for (const TimelineSlot &slot : timeline.slots)
        EXPECT_EQ(slot.level, PriceLevel::Normal);
}

} // namespace
} // namespace homecharge::viewmodels
