// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_text.h"

#include <gmock/gmock.h>

using namespace homecharge::architecture;
using testing::ElementsAre;

namespace {

std::vector<std::string> written(const std::string &text)
{
    std::vector<std::string> all;
    for (const Include &include : includesOf(text))
        all.push_back(include.written());
    return all;
}

} // namespace

TEST(SourceText, FindsQuotedAndAngledIncludesInOrder)
{
    EXPECT_THAT(written("#pragma once\n#include \"domain/limit.h\"\n  #  include <QString> // a name\nint x;\n"),
                ElementsAre("\"domain/limit.h\"", "<QString>"));
}

TEST(SourceText, AnIncludeInACommentIsNone)
{
    EXPECT_THAT(written("// #include <QWidget>\n/*\n#include <QTimer>\n*/\n#include <vector>\n"),
                ElementsAre("<vector>"));
}

TEST(SourceText, CodeHasNoCommentsAndNoContentOfLiterals)
{
    const std::string code = codeOf("int a; // now\n/* then */ const char *b = \"ever \\\" after\"; char c = 'x';\n");
    EXPECT_THAT(code, testing::HasSubstr("int a;"));
    EXPECT_THAT(code, testing::HasSubstr("const char *b ="));
    for (const char *gone : {"now", "then", "ever", "after", "x"})
        EXPECT_THAT(code, testing::Not(testing::HasSubstr(gone)));
}

TEST(SourceText, RawStringsEndWhereTheirOwnMarkEndsThem)
{
    const std::string code = codeOf("auto a = R\"json({\"b\": \")\"} c)json\"; int after;\n");
    EXPECT_THAT(code, testing::HasSubstr("int after;"));
    EXPECT_THAT(code, testing::Not(testing::HasSubstr("c)")));
}

TEST(SourceText, DigitSeparatorsOpenNoLiteral)
{
    EXPECT_THAT(codeOf("int a = 10'000; int b = random(); int c = 1'0;"), testing::HasSubstr("random()"));
}

TEST(SourceText, LinesKeepTheirNumbers)
{
    EXPECT_EQ(codeOf("/* a\nb\nc */\nint d;\n"), "    \n \n    \nint d;\n");
}

TEST(SourceText, AWordIsNoPartOfALongerOne)
{
    EXPECT_TRUE(containsWord("auto t = QDateTime::currentTime();", "currentTime"));
    EXPECT_FALSE(containsWord("auto t = concurrentTimes;", "currentTime"));
    EXPECT_FALSE(containsWord("auto t = currentTimes();", "currentTime"));
}
