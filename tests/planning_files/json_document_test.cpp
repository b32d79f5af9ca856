// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/files/json_document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace homecharge::planning {
namespace {

std::string errorIn(const QByteArray &text)
{
    const JsonDocument document(text);
    return document.syntaxError() ? document.syntaxError()->message.toStdString() : std::string();
}

TEST(JsonDocument, keepsOrderNamesAndTokens)
{
    const JsonDocument document(R"( { "b" : [ 1 , -2.50e1 , true ] , "a" : { } , "ü\n" : "x\"\u00e9\ud83d\ude00" } )");
    ASSERT_FALSE(document.syntaxError());
    const JsonValue list = document.root().firstChild();
    EXPECT_EQ(list.name(), QStringLiteral("b"));
    ASSERT_EQ(list.childCount(), 3u);
    EXPECT_EQ(list.firstChild().nextSibling().token(), "-2.50e1");
    EXPECT_EQ(list.firstChild().nextSibling().nextSibling().kind(), JsonKind::True);
    const JsonValue text = list.nextSibling().nextSibling();
    EXPECT_EQ(text.name(), QStringLiteral("ü\n"));
    EXPECT_EQ(text.text(), QStringLiteral("x\"é😀"));
    EXPECT_TRUE(text.nextSibling().isAbsent());
}

TEST(JsonDocument, acceptsAByteOrderMark)
{
    EXPECT_EQ(errorIn("\xEF\xBB\xBF{}"), "");
}

TEST(JsonDocument, acceptsNonFiniteNumbersSoThatTheyCanBeNamed)
{
    for (const char *word : {"NaN", "Infinity", "-Infinity", "nan", "inf", "-inf"}) {
        const JsonDocument document{QByteArray(word)};
        ASSERT_FALSE(document.syntaxError()) << word;
        EXPECT_EQ(document.root().kind(), JsonKind::NonFinite) << word;
    }
}

TEST(JsonDocument, tellsLineAndColumnOfWhatIsWrong)
{
    EXPECT_THAT(errorIn("{\n  \"a\": 1\n  \"b\": 2\n}"), testing::StartsWith("line 3, column 3: a comma or }"));
    EXPECT_THAT(errorIn("[\"äöü\", x]"), testing::StartsWith("line 1, column 9:"));
}

TEST(JsonDocument, refusesWhatJsonDoesNotKnow)
{
    for (const char *text : {"",
                             " \n ",
                             "{",
                             "[",
                             "[1,]",
                             "{\"a\"}",
                             "{\"a\":}",
                             "{a:1}",
                             "{'a':1}",
                             "01",
                             "-",
                             "+1",
                             ".5",
                             "1.",
                             "1e",
                             "1e+",
                             "0x10",
                             "[1 2]",
                             "tru",
                             "truely",
                             "nul",
                             "{} {}",
                             "\"",
                             "\"\\x\"",
                             "\"\\u12\"",
                             "\"\\ud800\"",
                             "\"\\ud800\\u0041\"",
                             "\"\\udc00\"",
                             "\"a\nb\"",
                             "\"\xff\"",
                             "\"\xc3",
                             "\"\xed\xa0\x80\"",
                             "// x\n{}",
                             "[1]]",
                             "-x",
                             "\xff\xfe{"})
        EXPECT_NE(errorIn(text), "") << text;
    EXPECT_NE(errorIn(QByteArray("[\0]", 3)), "");
}

TEST(JsonDocument, isNotImpressedByDepthOrSize)
{
    EXPECT_THAT(errorIn(QByteArray(10'000'000, '[')), testing::HasSubstr("nested"));
    EXPECT_THAT(errorIn(QByteArray("{\"a\":").repeated(1'000'000)), testing::HasSubstr("nested"));
    EXPECT_THAT(errorIn('[' + QByteArray("0,").repeated(5'000'000) + "0]"), testing::HasSubstr("more than 4000000"));
    EXPECT_THAT(errorIn(QByteArray(JsonDocument::largestText + 1, ' ')), testing::HasSubstr("32 MB"));
}

} // namespace
} // namespace homecharge::planning
