// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/files/fault.h"
#include "planning/files/instant_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace homecharge::planning {
namespace {

using namespace std::chrono_literals;

TEST(InstantText, isUtcWithZ)
{
    const Instant expected = std::chrono::sys_days{std::chrono::year{2026} / 3 / 14} + 18h + 5min;
    EXPECT_EQ(instantFromText(QStringLiteral("2026-03-14T18:05:00Z")), expected);
    EXPECT_EQ(instantFromText(QStringLiteral("2026-03-14T18:05Z")), expected);
    EXPECT_EQ(instantFromText(QStringLiteral("2026-03-14T18:05:00.000Z")), expected);
    EXPECT_EQ(instantText(expected), QStringLiteral("2026-03-14T18:05:00Z"));
}

TEST(InstantText, refusesWhatIsNotAnInstantInWholeSeconds)
{
    for (const char *text :
         {"", "2026-03-14", "2026-03-14T18:05:00", "2026-03-14T18:05:00+00:00", "2026-03-14t18:05:00z",
          "2026-03-14 18:05:00Z", "2026-03-14T18:05:00.001Z", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z",
          "2026-00-01T00:00:00Z", "2026-04-31T00:00:00Z", "2026-03-14T24:00:00Z", "2026-03-14T18:60:00Z",
          "2026-03-14T18:05:60Z", "26-03-14T18:05:00Z", " 2026-03-14T18:05:00Z", "2026-03-14T18:05:00Z\n"})
        EXPECT_FALSE(instantFromText(QString::fromUtf8(text))) << text;
    EXPECT_FALSE(instantFromText(QStringLiteral("2026-03-14T18:05:0٣Z")));
}

RC_GTEST_PROP(InstantText, readsWhatItWrote, ())
{
    const Instant instant{Seconds(*rc::gen::inRange<std::int64_t>(-60'000'000'000, 250'000'000'000))};
    RC_ASSERT(instantFromText(instantText(instant)) == instant);
}

TEST(FaultPath, staysOneHarmlessLine)
{
    const QString root = QStringLiteral("$");
    EXPECT_EQ(memberPath(root, QStringLiteral("now")), QStringLiteral("$.now"));
    EXPECT_EQ(memberPath(root, QStringLiteral("a b")), QStringLiteral("$[\"a b\"]"));
    EXPECT_EQ(memberPath(root, QStringLiteral("a\n\x1b[2J\"")), QStringLiteral("$[\"a??[2J?\"]"));
    EXPECT_EQ(memberPath(root, QString()), QStringLiteral("$[\"\"]"));
    EXPECT_EQ(quoted(QString(1000, u'x')).size(), 63);
}

TEST(FaultCollector, knowsThatPartsOfAFaultyValueAreFaulty)
{
    FaultCollector faults;
    faults.addFault(QStringLiteral("$.vehicles[1]"), QStringLiteral("is bad"));
    EXPECT_FALSE(faults.isSound(QStringLiteral("$.vehicles[1]")));
    EXPECT_FALSE(faults.isSound(QStringLiteral("$.vehicles[1].sessions[0].depart")));
    EXPECT_TRUE(faults.isSound(QStringLiteral("$.vehicles[10].id")));
    EXPECT_TRUE(faults.isSound(QStringLiteral("$.vehicles")));
}

} // namespace
} // namespace homecharge::planning
