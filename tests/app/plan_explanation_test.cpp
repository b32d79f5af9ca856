// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homecharge/plan_explanation.h"

#include "app/homecharge/plan_words.h"
#include "app/homecharge/text_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace homecharge::commandline {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::Not;

/// Two hours of 2026-10-24, 22:00 to 24:00 in Vienna, of which the car charges the second.
class PlanExplanation : public testing::Test
{
protected:
    PlanExplanation()
    {
        const Instant start = std::chrono::sys_days{std::chrono::year{2026} / 10 / 24} + 20h;
        m_request.now = start;
        m_request.slotStart = start;
        m_request.slotLength = 1h;
        m_request.timeZone = QStringLiteral("Europe/Vienna");
        m_request.slots.resize(2);
        m_request.slots[0].importPrice = EnergyPrice::microPerKwh(287'100);
        m_request.slots[1].importPrice = EnergyPrice::microPerKwh(-10'000);
        m_request.slots[1].priceKind = planning::PriceKind::Forecast;
        m_plan.cost = euros(-74);
        m_plan.baselineCost = euros(2'113);
        m_plan.savings = euros(2'187);
        m_plan.optimal = true;
        m_plan.grid = Energy::wattHours(7360);
        m_plan.slots = {{start, 1h, {}, {}}, {start + 1h, 1h, Energy::wattHours(7360), {}}};
        VehiclePlan vehicle;
        vehicle.id = QStringLiteral("i4");
        vehicle.slots.resize(2);
        vehicle.slots[1] = {Energy::wattHours(7360), Power::watts(7360), 3'600'000'000, {}};
        vehicle.starts = 1;
        vehicle.readyAt = start + 2h;
        vehicle.sessions = {{start + 2h, Energy::wattHours(50'000), Energy::wattHours(50'000), {}, {}}};
        vehicle.reasons = {{0, 1, ReasonCode::WaitsForCheaper, {}, {}, {}, {}},
                           {1,
                            2,
                            ReasonCode::AmongCheapest,
                            Limit{LimitKind::Evse, Power::watts(7360), QStringLiteral("garage")},
                            {},
                            euros(2'113),
                            {}}};
        m_plan.vehicles = {vehicle};
    }

    static Money euros(std::int64_t thousandths) { return Money::micro(thousandths * 1000, Currency::euro()); }
    [[nodiscard]] std::string text() const { return explain(m_request, m_plan).toStdString(); }

    planning::PlanningRequest m_request;
    ChargingPlan m_plan;
};

TEST_F(PlanExplanation, tellsCostSavingsAndProof)
{
    EXPECT_THAT(text(), HasSubstr("EUR -0.0740"));
    EXPECT_THAT(text(), HasSubstr("EUR 2.1870   against EUR 2.1130 for charging at once"));
    EXPECT_THAT(text(), HasSubstr("no better plan exists"));
}

TEST_F(PlanExplanation, statesTheGapOfAPlanThatIsNotProven)
{
    m_plan.optimal = false;
    m_plan.objective = euros(15);
    m_plan.objectiveBound = euros(11);
    EXPECT_THAT(text(), HasSubstr("at most EUR 0.0040 dearer than the best possible"));
    EXPECT_THAT(text(), Not(HasSubstr("no better plan exists")));
}

TEST_F(PlanExplanation, tellsWhatHappensWhenInLocalTimeAndWhy) // [E5]
{
    EXPECT_THAT(text(), testing::ContainsRegex("Sat 24 Oct 22:00 +Sat 24 Oct 23:00 +0\\.2871 +waits: it is cheaper"));
    EXPECT_THAT(
        text(),
        testing::ContainsRegex("Sat 24 Oct 23:00 +Sun 25 Oct 00:00 +7\\.36 kW +7\\.36 kWh +-0\\.0100 +EUR 2\\.1130 "
                               "+among the cheapest before departure; EVSE allows 7\\.36 kW \\(garage\\); "
                               "prices are a forecast"));
}

TEST_F(PlanExplanation, saysHowFarAnUnreachableTargetGetsAndWhy) // [E7]
{
    PlannedSession &session = m_plan.vehicles[0].sessions[0];
    session.reached = Energy::wattHours(40'000);
    session.shortfall = Energy::wattHours(10'000);
    session.cause = ShortfallCause::WindowTooShort;
    m_plan.vehicles[0].readyAt.reset();
    EXPECT_THAT(text(), HasSubstr("target 50.00 kWh, reaches 40.00 kWh, 10.00 kWh short: the time is too short"));
    EXPECT_THAT(text(), HasSubstr("i4: not ready by departure"));
}

TEST_F(PlanExplanation, showsTheOffsetWhereAnHourComesTwice)
{
    m_request.slotLength = 4h;
    for (PlanSlotTotal &slot : m_plan.slots)
        slot.length = 4h;
    m_plan.slots[1].start = m_plan.slots[0].start + 4h;
    EXPECT_THAT(text(), HasSubstr("Sun 25 Oct 02:00 +02:00"));
    EXPECT_THAT(text(), HasSubstr("Sun 25 Oct 05:00 +01:00"));
}

TEST_F(PlanExplanation, ofAPlanWithoutSlotsIsOnlyASummary)
{
    m_plan.slots.clear();
    m_plan.vehicles.clear();
    EXPECT_THAT(text(), HasSubstr("Cost"));
}

TEST(TextTable, isAsWideAsItsWidestCellsAndHasNoSpacesAtTheEnd)
{
    TextTable table({Alignment::Left, Alignment::Right, Alignment::Left});
    table.addRow({QStringLiteral("a"), QStringLiteral("10"), QStringLiteral("x")});
    table.addRow({QStringLiteral("bcd"), QStringLiteral("9"), QString()});
    EXPECT_EQ(table.text(QStringLiteral("> ")), QStringLiteral("> a    10  x\n> bcd   9\n"));
}

} // namespace
} // namespace homecharge::commandline
