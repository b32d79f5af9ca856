// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Requests whose plans were worked out by hand; handworked/README.md has the arithmetic.
#include "tests/planning/support/expected_plan.h"
#include "tests/planning/support/plan_checker.h"
#include "tests/planning/support/planner_gateway.h"

#include <gtest/gtest.h>

namespace homecharge::judge {

namespace {

std::vector<std::string> caseNames()
{
    std::vector<std::string> names;
    for (const QString &name : namesOfCases(QStringLiteral("handworked"), QStringLiteral(".request.json")))
        names.push_back(name.toStdString());
    return names;
}

QJsonObject readCase(const std::string &name, const char *suffix)
{
    return readJsonFile(pathOfCase(QStringLiteral("handworked"), QString::fromStdString(name) + QLatin1String(suffix)));
}

std::string text(const QStringList &sentences)
{
    return sentences.join(QStringLiteral("\n")).toStdString();
}

} // namespace

class HandworkedCase : public testing::TestWithParam<std::string>
{
};

TEST_P(HandworkedCase, isPlannedAsOnPaper)
{
    const QJsonObject request = readCase(GetParam(), ".request.json");
    const QJsonObject expected = readCase(GetParam(), ".plan.json");
    ASSERT_FALSE(expected.isEmpty());
    const PlannerAnswer answer = askPlanner(request);
    ASSERT_TRUE(answer.faults.isEmpty()) << text(answer.faults);
    const QStringList found = differences(expected, answer.plan);
    EXPECT_TRUE(found.isEmpty()) << text(found);
    const QStringList violations = judge(request, answer.plan).violations;
    EXPECT_TRUE(violations.isEmpty()) << text(violations);
}

INSTANTIATE_TEST_SUITE_P(Files, HandworkedCase, testing::ValuesIn(caseNames()),
                         [](const testing::TestParamInfo<std::string> &one) { return "case_" + one.param; });

TEST(HandworkedCases, areAtLeastTen)
{
    EXPECT_GE(caseNames().size(), 10U);
}

} // namespace homecharge::judge
