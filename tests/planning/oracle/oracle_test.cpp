// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The planner against an independent solver: objective within 0.1 ct of the optimum, bounds that are bounds, and no
// false claim of optimality, on fixed random instances.
#include "tests/planning/oracle/comparison.h"
#include "tests/planning/support/cbc_oracle.h"
#include "tests/planning/support/random_instances.h"

#include <gtest/gtest.h>

#include <QtGlobal>

namespace homecharge::judge {

namespace {

constexpr int fewestRecorded = 300;

bool longTier()
{
    return qEnvironmentVariableIntValue("HOMECHARGE_TEST_LONG") != 0;
}

std::string sentences(int seed, const Comparison &comparison)
{
    return QStringLiteral("instance %1: %2")
        .arg(seed)
        .arg(comparison.objections.join(QStringLiteral("; ")))
        .toStdString();
}

const RecordedAnswers &record()
{
    static const RecordedAnswers answers = readRecordedAnswers(recordedAnswersPath());
    return answers;
}

/// With sanitizers a plan takes ten times as long: a fourth of the instances has to do there.
int stride()
{
#if defined(__SANITIZE_ADDRESS__)
    return longTier() ? 1 : 4;
#else
    return 1;
#endif
}

struct Tally {
    int instances = 0;
    int proven = 0;
    void add(const Comparison &comparison)
    {
        ++instances;
        proven += comparison.optimal ? 1 : 0;
    }
    [[nodiscard]] bool isAtLeast(int percent) const { return proven * 100 >= instances * percent; }
};

} // namespace

TEST(Oracle, hasAnAnswerForHundredsOfInstances)
{
    EXPECT_GE(record().size(), fewestRecorded);
    int proven = 0;
    for (const RecordedAnswer &answer : record())
        proven += answer.proven() ? 1 : 0;
    EXPECT_GE(proven, fewestRecorded * 6 / 10) << "most answers must be proven optima, or they judge nothing";
}

// What must never happen fails at once. How good the plans are and how often that is proven is a ratchet: the goal is
// 98 % proven, and what is not reached yet is written in ARCHITECTURE.md ("How the planner works").
TEST(Oracle, isNeverContradictedAndMatchedAtLeastAsOftenAsBefore)
{
    constexpr int allowedShortcomings = 30; // percent: dearer than Cbc's, or a gap wider than 2 ct and 0.1 %
    constexpr int provenOfSamePhases = 45;  // percent
    constexpr int provenOfSingles = 80;     // percent
    Tally samePhases;
    Tally singles;
    int instances = 0;
    int withShortcomings = 0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(record().size()); i += static_cast<std::size_t>(stride())) {
        const RecordedAnswer &answer = *std::next(record().begin(), static_cast<std::ptrdiff_t>(i));
        const Comparison comparison = compare(answer.seed, answer);
        EXPECT_TRUE(comparison.objections.isEmpty()) << sentences(answer.seed, comparison);
        ++instances;
        withShortcomings += comparison.shortcomings.isEmpty() ? 0 : 1;
        if (shapeOf(answer.seed).mix != PhaseMix::Mixed)
            samePhases.add(comparison);
        if (shapeOf(answer.seed).vehicles == 1)
            singles.add(comparison);
    }
    EXPECT_LE(withShortcomings * 100, instances * allowedShortcomings) << withShortcomings << " of " << instances;
    EXPECT_TRUE(samePhases.isAtLeast(provenOfSamePhases)) << samePhases.proven << " of " << samePhases.instances;
    EXPECT_TRUE(singles.isAtLeast(provenOfSingles)) << singles.proven << " of " << singles.instances;
}

TEST(Oracle, seesTheSameBytesWhenAnInstanceIsPlannedTwice)
{
    for (const int seed : {8, 17, 29, 36}) {
        const Comparison first = compare(seed, std::nullopt);
        const Comparison second = compare(seed, std::nullopt);
        EXPECT_EQ(first.objective, second.objective);
        EXPECT_EQ(first.nodes, second.nodes) << "the search must not depend on time or addresses";
    }
}

// Beyond the record: instances the planner's author has never seen solved, asked live.
TEST(Oracle, agreesWithCbcAskedNow)
{
    if (!cbcInstalled())
        GTEST_SKIP() << "Cbc (coinor-cbc) isn't installed";
    const int instances = longTier() ? 60 : 4;
    const int seconds = longTier() ? 60 : 5;
    int answered = 0;
    for (int seed = 1001; seed < 1001 + instances; ++seed) {
        InstanceShape shape = shapeOf(seed);
        shape.slots = std::min(shape.slots, longTier() ? 96 : 36);
        const QJsonObject request = randomRequest(seed, shape);
        const auto answer = askCbc(readJudgeRequest(request), seconds);
        if (!answer)
            continue;
        ++answered;
        const Comparison comparison = compare(request, shape.mix, recordOf(seed, *answer));
        EXPECT_TRUE(comparison.objections.isEmpty()) << sentences(seed, comparison);
    }
    EXPECT_GT(answered, 0);
}

} // namespace homecharge::judge
