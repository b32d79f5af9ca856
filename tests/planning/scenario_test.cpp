// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every file in scenarios/ is planned and judged: no limit exceeded, energy exact, ready or says why not, never dearer
// than charging at once. The file of the same name in expectations/ asserts what the scenario shows.
#include "tests/planning/support/expected_plan.h"
#include "tests/planning/support/plan_checker.h"
#include "tests/planning/support/planner_gateway.h"

#include <gtest/gtest.h>

#include <QJsonArray>

namespace homecharge::judge {

namespace {

std::vector<std::string> scenarioNames()
{
    std::vector<std::string> names;
    for (const QString &name : namesOfCases(QStringLiteral("scenarios"), QStringLiteral(".json")))
        names.push_back(name.toStdString());
    return names;
}

std::string text(const QStringList &sentences)
{
    return sentences.join(QStringLiteral("\n")).toStdString();
}

QJsonObject readCase(const char *folder, const std::string &name)
{
    return readJsonFile(pathOfCase(QString::fromLatin1(folder), QString::fromStdString(name) + QLatin1String(".json")));
}

/// Something in the request makes the vehicles charge at other than the cheapest times, or counts more than the cost.
bool priceIsNotAll(const QJsonObject &request)
{
    const JudgeRequest read = readJudgeRequest(request);
    const bool forced = std::any_of(read.vehicles.begin(), read.vehicles.end(), [](const JudgeVehicle &vehicle) {
        return vehicle.mode != QLatin1String("intelligent") || vehicle.energyWh < vehicle.minimumWh;
    });
    return forced || read.ownSolar || !read.previousWh.empty();
}

} // namespace

class Scenario : public testing::TestWithParam<std::string>
{
protected:
    QJsonObject m_request = readCase("scenarios", GetParam());
    PlannerAnswer m_answer = askPlanner(m_request);
};

TEST_P(Scenario, isAValidRequestWithoutUnknownFields)
{
    EXPECT_TRUE(m_answer.faults.isEmpty()) << text(m_answer.faults);
}

TEST_P(Scenario, getsAPlanThatTheJudgeHasNothingAgainst)
{
    const Judgement judgement = judge(m_request, m_answer.plan);
    EXPECT_TRUE(judgement.violations.isEmpty()) << text(judgement.violations);
}

TEST_P(Scenario, isProvenOptimalOrStatesASmallGap)
{
    const QString name = QString::fromStdString(GetParam());
    if (name.contains(QLatin1String("taper")))
        GTEST_SKIP() << "the bound leaves the taper out, so its gap says little";
    const bool sunBelowTheMinimum = name == QLatin1String("sun_at_noon_below_the_minimum_of_4140_watts");
    const double statedGap = sunBelowTheMinimum ? 0.05 : 0.02; // several early stops in the sun are not closed yet
    const double objective = m_answer.plan.value(QLatin1String("objective")).toDouble();
    const double gap = objective - m_answer.plan.value(QLatin1String("objectiveBound")).toDouble();
    EXPECT_TRUE(m_answer.plan.value(QLatin1String("optimal")).toBool() || gap <= statedGap
                || gap <= 0.001 * std::abs(objective))
        << "gap " << gap;
}

TEST_P(Scenario, isNeverDearerThanChargingAtOnce)
{
    if (priceIsNotAll(m_request))
        GTEST_SKIP() << "something else comes before the price here";
    const Judgement judgement = judge(m_request, m_answer.plan);
    if (!judgement.baselineKnown)
        GTEST_SKIP() << "charging at once couldn't deliver the same";
    const Real startPrice = readJudgeRequest(m_request).startPrice;
    const Real startsMore = static_cast<Real>(judgement.facts.starts - judgement.baselineStarts);
    EXPECT_GE(static_cast<double>(judgement.baselineCost - judgement.facts.cost - startPrice * startsMore), -0.0011);
}

TEST_P(Scenario, showsWhatItIsNamedFor)
{
    const QJsonObject expected = readCase("expectations", GetParam());
    const QStringList found = differences(expected, m_answer.plan);
    EXPECT_TRUE(found.isEmpty()) << text(found);
}

INSTANTIATE_TEST_SUITE_P(Files, Scenario, testing::ValuesIn(scenarioNames()),
                         [](const testing::TestParamInfo<std::string> &one) { return one.param; });

TEST(Scenarios, areAtLeastForty)
{
    EXPECT_GE(scenarioNames().size(), 40U);
}

} // namespace homecharge::judge
