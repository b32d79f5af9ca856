// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_schedule.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace homecharge::viewmodels {
namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

TEST(ScheduleViewModel, EveryChangePlansAgainAtOnce) // [E6]
{
    ScheduleViewModel model(test::eveningWithTwoCars(), test::planned, english);
    QSignalSpy changed(&model, &ScheduleViewModel::changed);
    const ChargingPlan before = model.state().plan;
    model.setMode(ChargingMode::Now);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_NE(model.state().plan, before);
    EXPECT_EQ(model.state().plan, test::planned(model.state().request()));
}

TEST(ScheduleViewModel, AStepOfADragAsksThePlannerOnlyTwice) // [E6]
{
    int calls = 0;
    const auto counting = [&calls](const planning::PlanningRequest &request, const planning::PlanningOptions &options) {
        ++calls;
        return test::planned(request, options);
    };
    ScheduleViewModel model(test::eveningWithTwoCars(), counting, english);
    calls = 0;
    model.previewDeparture(model.departure() - std::chrono::minutes(15));
    EXPECT_EQ(calls, 2); // the plan, and what it is compared with
}

TEST(ScheduleViewModel, ADiscardedPreviewLeavesEverythingAsItWas) // [E6]
{
    ScheduleViewModel model(test::eveningWithTwoCars(), test::planned, english);
    const ChargingPlan before = model.state().plan;
    model.previewDeparture(test::sampleNow() + std::chrono::hours(3));
    model.previewTarget(StateOfCharge::percent(60));
    EXPECT_TRUE(model.hasPreview());
    EXPECT_NE(model.state().plan, before);
    model.discard();
    EXPECT_FALSE(model.hasPreview());
    EXPECT_EQ(model.state().plan, before);
}

TEST(ScheduleViewModel, AKeptPreviewHolds) // [E6]
{
    ScheduleViewModel model(test::eveningWithTwoCars(), test::planned, english);
    model.previewTarget(StateOfCharge::percent(60));
    model.keep();
    EXPECT_FALSE(model.hasPreview());
    EXPECT_EQ(model.target(), StateOfCharge::percent(60));
    model.discard();
    EXPECT_EQ(model.target(), StateOfCharge::percent(60));
}

TEST(ScheduleViewModel, TheDepartureStaysWithinWhatIsPossible)
{
    ScheduleViewModel model(test::eveningWithTwoCars(), test::planned, english);
    model.previewDeparture(test::sampleNow() - std::chrono::hours(5));
    EXPECT_EQ(model.departure(), model.earliestDeparture());
    model.previewDeparture(test::sampleNow() + std::chrono::hours(500));
    EXPECT_EQ(model.departure(), model.latestDeparture());
}

TEST(ScheduleViewModel, TheNextCarOnTheCableBoundsTheDeparture)
{
    ScheduleInput input = test::eveningWithTwoCars();
    const Instant arrival = test::sampleNow() + std::chrono::hours(10);
    input.request.vehicles[1].evse = 0;
    input.request.vehicles[1].sessions.front().arrive = arrival;
    input.request.vehicles[1].sessions.front().depart = arrival + std::chrono::hours(2);
    input.request.vehicles[1].sessions.front().target = *input.request.vehicles[1].energy;
    ScheduleViewModel model(std::move(input), test::planned, english);
    EXPECT_EQ(model.latestDeparture(), arrival);
}

TEST(ScheduleViewModel, IntelligentChargingNeedsAWallboxAndSaysSo) // [D2]
{
    ScheduleViewModel model(test::carOnASocketWithUnknownCharge(), test::planned, english);
    const Availability availability = model.availability(ChargingMode::Intelligent);
    EXPECT_FALSE(availability.possible);
    EXPECT_FALSE(availability.reason.isEmpty());
    model.setMode(ChargingMode::Intelligent);
    EXPECT_EQ(model.mode(), ChargingMode::Cheapest);
}

TEST(ScheduleViewModel, OwnSolarNeedsPanelsAndSaysSo) // [D4]
{
    ScheduleInput input = test::eveningWithTwoCars();
    input.location.hasSolar = false;
    ScheduleViewModel model(std::move(input), test::planned, english);
    EXPECT_FALSE(model.availability(Preference::OwnSolar).possible);
    model.setPreference(Preference::OwnSolar);
    EXPECT_EQ(model.preference(), Preference::LowestPrice);
}

TEST(ScheduleViewModel, AMissedTargetFindsTheEarliestDepartureThatWouldMeetIt) // [E7]
{
    ScheduleViewModel model(test::eveningWithAHastyDeparture(), test::planned, english);
    ASSERT_TRUE(model.state().hasShortfall());
    const std::optional<Instant> enough = model.state().sufficientDeparture;
    ASSERT_TRUE(enough.has_value());
    model.previewDeparture(*enough - std::chrono::minutes(15));
    EXPECT_TRUE(model.state().hasShortfall());
    model.previewDeparture(*enough);
    EXPECT_FALSE(model.state().hasShortfall());
}

TEST(ScheduleViewModel, TheTableHasARowForEverySlotOfTheDiagram) // [G8]
{
    ScheduleViewModel model(test::eveningWithTwoCars(), test::planned, english);
    const DiagramTableModel &table = *model.table();
    ASSERT_EQ(table.rowCount(), static_cast<int>(model.timeline().slots.size()));
    EXPECT_EQ(table.data(table.index(0, DiagramTableModel::Time)).toString(), QStringLiteral("18:15 – 18:30"));
    EXPECT_EQ(table.data(table.index(0, DiagramTableModel::Grid)).toString(), QStringLiteral("1.30\u00a0kWh"));
}

} // namespace
} // namespace homecharge::viewmodels
