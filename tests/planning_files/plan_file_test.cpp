// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/files/plan_file.h"

#include "planning/planner.h"
#include "tests/planning_files/samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace homecharge::planning {
namespace {

ChargingPlan samplePlan()
{
    return readRequest(sample("everything.json")).request.value().previousPlan.value();
}

TEST(PlanFile, hasTheFieldsInTheOrderOfTheDocument)
{
    const QByteArray json = writePlan(samplePlan());
    qsizetype position = 0;
    for (const char *field :
         {"format",        "currency",  "cost",        "cashCost", "objective", "objectiveBound", "optimal",
          "baselineCost",  "savings",   "gridWh",      "solarWh",  "starts",    "slots",          "start",
          "lengthSeconds", "totalW",    "solarUsedW",  "vehicles", "id",        "powerW",         "runSeconds",
          "energyWh",      "cost",      "solarWh",     "readyAt",  "starts",    "sessions",       "depart",
          "targetWh",      "reachedWh", "shortfallWh", "cause",    "reasons",   "from",           "to",
          "code",          "limit",     "kind",        "valueW",   "by",        "marginalPrice",  "costIfNow",
          "costIfNextBest"}) {
        const qsizetype next = json.indexOf('"' + QByteArray(field) + "\": ", position);
        ASSERT_GE(next, position) << field;
        position = next + 1;
    }
}

TEST(PlanFile, writesNumbersPlainly)
{
    ChargingPlan plan = samplePlan();
    plan.cost = Money::micro(-1, plan.currency);
    plan.savings = Money::micro(123'456'789'012'345, plan.currency);
    const QByteArray json = writePlan(plan);
    EXPECT_THAT(json.toStdString(), testing::HasSubstr("\"cost\": -0.000001,"));
    EXPECT_THAT(json.toStdString(), testing::HasSubstr("\"savings\": 123456789.012345,"));
    EXPECT_THAT(json.toStdString(), testing::HasSubstr("\"totalW\": [2000.25, 0]"));
    EXPECT_THAT(json.toStdString(), testing::HasSubstr("\"runSeconds\": [326.127717, 0]"));
    EXPECT_THAT(json.toStdString(), testing::HasSubstr("\"energyWh\": [12936.0333, null]"));
}

TEST(PlanFile, isReadAsItWasWritten)
{
    const ChargingPlan plan = samplePlan();
    const PlanReading reading = readPlan(writePlan(plan));
    EXPECT_THAT(reading.faults, testing::IsEmpty());
    EXPECT_THAT(reading.warnings, testing::IsEmpty());
    EXPECT_EQ(reading.plan, plan);
}

TEST(PlanFile, isReadAsItWasWrittenByThePlanner)
{
    for (const QString &name : sampleNames()) {
        const ChargingPlan made = plan(readRequest(sample(qPrintable(name))).request.value());
        const QByteArray json = writePlan(made);
        const PlanReading reading = readPlan(json);
        ASSERT_THAT(reading.faults, testing::IsEmpty()) << qPrintable(name);
        EXPECT_EQ(writePlan(*reading.plan), json);
        EXPECT_EQ(reading.plan->slots, made.slots);
    }
}

TEST(PlanFile, thatIsBadIsToldByItsPaths)
{
    QByteArray json = replaced(writePlan(samplePlan()), R"("totalW": [2000.25, 0])", R"("totalW": [2000.25])");
    json = replaced(json, R"("windowTooShort")", R"("tired")");
    json = replaced(json, R"("optimal": false,)", R"("optimal": 0,)");
    json = replaced(json, R"("kind": "phase")", R"("kind": "moon")");
    const PlanReading reading = readPlan(json);
    EXPECT_FALSE(reading.plan);
    std::vector<std::string> paths;
    for (const Fault &fault : reading.faults)
        paths.push_back(fault.path.toStdString());
    EXPECT_THAT(paths,
                testing::UnorderedElementsAre("$.optimal", "$.slots.totalW", "$.vehicles[0].sessions[0].cause",
                                              "$.vehicles[0].reasons[0].limit.kind"));
}

TEST(PlanFile, givesARunningPowerThatFitsEnergyAndTime)
{
    const PlannedSlot slot = samplePlan().vehicles.at(0).slots.at(0);
    EXPECT_EQ(slot.energy, Energy::wattSeconds(2'400'300));
    EXPECT_EQ(slot.runMicroseconds, 326'127'717);
    EXPECT_EQ(slot.running, Power::watts(7360));
}

} // namespace
} // namespace homecharge::planning
