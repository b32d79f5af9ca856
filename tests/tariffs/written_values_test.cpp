// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tariffs/written_values.h"

#include <gtest/gtest.h>

namespace homecharge::tariffs {

namespace {

TEST(WrittenDecimal, isReadExactlyAndRoundedHalfAwayFromZero)
{
    EXPECT_EQ(scaledDecimal("-499.99", 3), -499'990);
    EXPECT_EQ(scaledDecimal("+0.5", 0), 1);
    EXPECT_EQ(scaledDecimal("-0.5", 0), -1);
    EXPECT_EQ(scaledDecimal("0.4999999999999999", 0), 0);
    EXPECT_EQ(scaledDecimal("12", 3), 12'000);
    EXPECT_EQ(scaledDecimal("999999999.9995", 3), 1'000'000'000'000);
    EXPECT_EQ(scaledDecimal("-0", 3), 0);
}

TEST(WrittenDecimal, isNothingElse)
{
    for (const char *wrong : {"", "-", "+", ".", ".5", "5.", "1,5", "1e3", " 1", "1 ", "--1", "0x1", "nan", "inf",
                              "1234567890", "1.2.3", "1.5a"})
        EXPECT_FALSE(scaledDecimal(wrong, 3)) << wrong;
}

TEST(WrittenTime, knowsItsOffsetIfOneIsWritten)
{
    const auto zulu = writtenTime("2026-03-29T01:30:00Z");
    ASSERT_TRUE(zulu);
    EXPECT_EQ(zulu->date, localDate(2026, 3, 29));
    EXPECT_EQ(zulu->minute, minuteAt(1, 30));
    EXPECT_EQ(zulu->offset, Seconds{0});
    EXPECT_EQ(writtenTime("2026-03-29 01:30+05:45")->offset, Seconds{20'700});
    EXPECT_EQ(writtenTime("2026-03-29T01:30-03:30")->offset, Seconds{-12'600});
    ASSERT_TRUE(writtenTime("2026-03-29T01:30"));
    EXPECT_FALSE(writtenTime("2026-03-29T01:30")->offset);
}

TEST(WrittenTime, isNothingElse)
{
    for (const char *wrong :
         {"", "2026-03-29", "2026-02-29T00:00Z", "2026-13-01T00:00Z", "2026-03-29T24:00Z", "2026-03-29T00:60Z",
          "2026-03-29T00:00:30Z", "2026-03-29T00:00z", "2026-03-29T00:00+15:00", "29-03-2026T00:00Z",
          "2026/03/29T00:00Z", "1899-01-01T00:00Z", "2026-03-29T00:00ZZ"})
        EXPECT_FALSE(writtenTime(wrong)) << wrong;
}

} // namespace

} // namespace homecharge::tariffs
