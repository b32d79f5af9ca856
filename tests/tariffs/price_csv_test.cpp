// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tariffs/tariff_fixtures.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace homecharge::tariffs {

namespace {

const QByteArray header = "start_utc,price_eur_per_mwh,zone,resolution_min\n";
const QByteArray localHeader = "start_local,price_eur_per_mwh,zone,resolution_min\n";

PriceList read(const QByteArray &bytes)
{
    const auto list = readPriceCsv(bytes);
    EXPECT_TRUE(list) << (list ? "" : list.error().detail.toStdString());
    return list.value_or(PriceList{});
}

PriceList readLocal(const QByteArray &bytes)
{
    return readPriceCsv(bytes, {amsterdam(), QString()}).value();
}

void expectFaults(const PriceList &list, const std::vector<std::pair<int, LineFault>> &expected)
{
    EXPECT_EQ(list.unusedLines, static_cast<int>(expected.size()));
    ASSERT_EQ(list.problems.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(list.problems[i].line, expected[i].first);
        EXPECT_EQ(list.problems[i].fault, expected[i].second) << "line " << expected[i].first;
        EXPECT_FALSE(list.problems[i].reason.isEmpty());
    }
}

TEST(PriceCsv, readsADayOfQuarterHoursExactly)
{
    const PriceList list = read(dataFile("de_lu_2026-05-01_15min.csv"));
    EXPECT_EQ(list.prices.prices().size(), 96U);
    EXPECT_EQ(list.prices.zone(), QStringLiteral("DE-LU"));
    EXPECT_EQ(list.prices.currency(), Currency::euro());
    EXPECT_EQ(list.prices.rateAt(utc("2026-05-01T11:15:00Z")),
              (Rate{micro(-499'990), PriceKind::Known, RateSource::Market}));
    EXPECT_EQ(list.prices.rateAt(utc("2026-04-30T22:14:59Z"))->price, micro(115'990));
    EXPECT_FALSE(list.prices.rateAt(utc("2026-05-01T22:00:00Z")));
    EXPECT_FALSE(list.prices.rateAt(utc("2026-04-30T21:59:59Z")));
    expectFaults(list, {});
    EXPECT_TRUE(list.filled.empty());
    EXPECT_TRUE(list.gaps.empty());
}

TEST(PriceCsv, readsTheDaysOfTheChange)
{
    const PriceList spring = read(dataFile("de_lu_2026-03-29_15min.csv"));
    EXPECT_EQ(spring.prices.prices().size(), 92U);
    EXPECT_EQ(spring.prices.prices().front().slot.start, amsterdam().dayStart(localDate(2026, 3, 29)));
    EXPECT_EQ(spring.prices.prices().back().slot.end(), amsterdam().dayStart(localDate(2026, 3, 30)));
    const PriceList autumn = read(dataFile("de_lu_2025-10-26_15min.csv"));
    EXPECT_EQ(autumn.prices.prices().size(), 100U);
    EXPECT_EQ(autumn.prices.prices().back().slot.end(), amsterdam().dayStart(localDate(2025, 10, 27)));
    EXPECT_TRUE(spring.filled.empty() && autumn.filled.empty() && spring.gaps.empty() && autumn.gaps.empty());
}

TEST(PriceCsv, keepsTheResolutionOfEachLine)
{
    const PriceList list = read(dataFile("de_lu_2025-10-01_60_to_15min.csv"));
    ASSERT_EQ(list.prices.prices().size(), 7U);
    EXPECT_EQ(list.prices.prices()[2].slot, (TimeSlot{utc("2025-09-30T21:00:00Z"), fullHour}));
    EXPECT_EQ(list.prices.prices()[3].slot, (TimeSlot{utc("2025-09-30T22:00:00Z"), quarterHour}));
    EXPECT_TRUE(list.gaps.empty());
}

TEST(PriceCsv, readsLinesInAnyOrderWithCrlfAndBom)
{
    const PriceList list = read("\xEF\xBB\xBFstart_utc,price_eur_per_mwh,zone,resolution_min\r\n"
                                "2026-01-01T01:00:00Z,20.5,NL,60\r\n"
                                "\r\n"
                                "2026-01-01T01:00:00+01:00,-10,NL,60\r\n");
    ASSERT_EQ(list.prices.prices().size(), 2U);
    EXPECT_EQ(list.prices.prices()[0].slot.start, utc("2026-01-01T00:00:00Z"));
    EXPECT_EQ(list.prices.prices()[0].rate.price, micro(-10'000));
    EXPECT_EQ(list.prices.prices()[1].rate.price, micro(20'500));
}

TEST(PriceCsv, needsNoZoneAndNoResolution)
{
    const PriceList list = read("note,price_sek_per_mwh,start_utc\nx,1.2345,2026-01-01T00:00Z\n");
    EXPECT_EQ(list.prices.currency().code(), QStringLiteral("SEK"));
    EXPECT_TRUE(list.prices.zone().isEmpty());
    EXPECT_EQ(list.prices.prices()[0].slot.length, fullHour);
    EXPECT_EQ(list.prices.prices()[0].rate.price, micro(1'235)); // 1,234.5 rounded
}

TEST(PriceCsv, reportsEveryBadLineWithItsNumberAndKeepsTheOthers)
{
    const PriceList list = read(header
                                + "2026-01-01T00:00:00Z,10,NL,60\n"         // 2
                                  "2026-01-01T01:00:00Z,10,NL\n"            // 3
                                  "2026-01-01T01:00:00,10,NL,60\n"          // 4: no Z
                                  "2026-02-30T01:00:00Z,10,NL,60\n"         // 5: no such day
                                  "2026-01-01T01:07:00Z,10,NL,60\n"         // 6
                                  "2026-01-01T01:00:00Z,ten,NL,60\n"        // 7
                                  "2026-01-01T01:00:00Z,nan,NL,60\n"        // 8
                                  "2026-01-01T01:00:00Z,1e3,NL,60\n"        // 9
                                  "2026-01-01T01:00:00Z,100000.001,NL,60\n" // 10
                                  "2026-01-01T01:00:00Z,10,NL,45\n"         // 11
                                  "2026-01-01T01:00:00Z,10,BE,60\n"         // 12
                                  "2026-01-01T01:00:00Z,\xFF,NL,60\n"       // 13
                                + QByteArray(1'001, 'x') + "\n"             // 14
                                + "2026-01-01T00:00:00Z,11,NL,60\n"         // 15: again
                                  "2026-01-01T00:30:00Z,11,NL,15\n"         // 16
                                  "2026-01-01T01:00:00Z,-100000,NL,60\n"    // 17: good
                                  "2026-01-01T02:00:00Z,12,N");             // 18: cut off
    expectFaults(list,
                 {{3, LineFault::WrongColumns},
                  {4, LineFault::WrongTime},
                  {5, LineFault::WrongTime},
                  {6, LineFault::NotOnSlot},
                  {7, LineFault::WrongPrice},
                  {8, LineFault::WrongPrice},
                  {9, LineFault::WrongPrice},
                  {10, LineFault::WrongPrice},
                  {11, LineFault::WrongLength},
                  {12, LineFault::OtherZone},
                  {13, LineFault::NotText},
                  {14, LineFault::TooLong},
                  {15, LineFault::Repeated},
                  {16, LineFault::Overlapping},
                  {18, LineFault::WrongColumns}});
    ASSERT_EQ(list.prices.prices().size(), 2U);
    EXPECT_EQ(list.prices.prices()[0].rate.price, micro(10'000)); // the first of two
    EXPECT_EQ(list.prices.prices()[1].rate.price, micro(-100'000'000));
}

TEST(PriceCsv, readsTheZoneThatIsAskedFor)
{
    const QByteArray both = header + "2026-01-01T00:00:00Z,10,NL,60\n2026-01-01T00:00:00Z,20,BE,60\n";
    const PriceList list = readPriceCsv(both, {TimeZone(), QStringLiteral("BE")}).value();
    EXPECT_EQ(list.prices.zone(), QStringLiteral("BE"));
    EXPECT_EQ(list.prices.prices()[0].rate.price, micro(20'000));
    expectFaults(list, {{2, LineFault::OtherZone}});
}

TEST(PriceCsv, fillsAMissingHourFromTheHourBeforeAndMarksIt)
{
    const PriceList list = read(header + "2026-01-01T00:00:00Z,10,NL,60\n2026-01-01T02:00:00Z,30,NL,60\n");
    EXPECT_EQ(list.prices.rateAt(utc("2026-01-01T01:00:00Z")),
              (Rate{micro(10'000), PriceKind::Assumed, RateSource::HourBefore}));
    EXPECT_EQ(list.filled, (std::vector{TimeSlot{utc("2026-01-01T01:00:00Z"), fullHour}}));
    EXPECT_EQ(list.prices.rateAt(utc("2026-01-01T02:00:00Z"))->kind, PriceKind::Known);
}

TEST(PriceCsv, fillsAMissingHourQuarterByQuarter)
{
    QByteArray bytes = header;
    for (const char *line : {"00:00:00Z,10", "00:15:00Z,11", "00:30:00Z,12", "00:45:00Z,13", "02:00:00Z,30"})
        bytes += QByteArray("2026-01-01T") + line + ",NL,15\n";
    const PriceList list = read(bytes);
    ASSERT_EQ(list.prices.prices().size(), 9U);
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(list.prices.prices()[4 + i].rate.price, list.prices.prices()[i].rate.price);
        EXPECT_EQ(list.prices.prices()[4 + i].rate.kind, PriceKind::Assumed);
    }
}

TEST(PriceCsv, leavesALongerGapOpenAndSaysSo)
{
    const PriceList list = read(header + "2026-01-01T00:00:00Z,10,NL,60\n2026-01-01T03:00:00Z,30,NL,60\n");
    EXPECT_EQ(list.prices.prices().size(), 2U);
    EXPECT_TRUE(list.filled.empty());
    EXPECT_EQ(list.gaps, (std::vector{TimeSlot{utc("2026-01-01T01:00:00Z"), 2 * fullHour}}));
    EXPECT_FALSE(list.prices.rateAt(utc("2026-01-01T01:30:00Z")));
    EXPECT_FALSE(list.prices.rateOver({utc("2026-01-01T00:00:00Z"), 4 * fullHour}));
}

TEST(LocalPriceList, with25HoursMeansTheFirstThenTheSecond)
{
    const PriceList list = readLocal(dataFile("local_2024-10-27_all_25_hours.csv"));
    EXPECT_EQ(list.prices, marketFile("de_lu_2024-10-27_60min.csv"));
    expectFaults(list, {});
}

TEST(LocalPriceList, thatLacksTheRepeatedHourIsFilledFromTheHourBefore)
{
    const PriceList list = readLocal(dataFile("local_2024-10-27_without_repeated_hour.csv"));
    EXPECT_EQ(list.prices.prices().size(), 25U);
    EXPECT_EQ(list.filled, (std::vector{TimeSlot{utc("2024-10-27T01:00:00Z"), fullHour}}));
    EXPECT_EQ(list.prices.rateAt(utc("2024-10-27T01:00:00Z")),
              (Rate{micro(82'230), PriceKind::Assumed, RateSource::HourBefore}));
    const MarketPrices whole = marketFile("de_lu_2024-10-27_60min.csv");
    for (const MarketPrice &price : whole.prices()) {
        if (price.slot.start != utc("2024-10-27T01:00:00Z")) {
            EXPECT_EQ(list.prices.rateAt(price.slot.start), price.rate);
        }
    }
}

TEST(LocalPriceList, inSpringHasNoHourFromTwoToThree)
{
    const PriceList list =
        readLocal(localHeader + "2026-03-29T01:00,10,NL,60\n2026-03-29T02:00,20,NL,60\n2026-03-29T03:00,30,NL,60\n");
    expectFaults(list, {{3, LineFault::NoSuchTime}});
    EXPECT_EQ(list.prices.rateAt(utc("2026-03-29T00:00:00Z"))->price, micro(10'000));
    EXPECT_EQ(list.prices.rateAt(utc("2026-03-29T01:00:00Z"))->price, micro(30'000));
    EXPECT_TRUE(list.filled.empty());
}

TEST(LocalPriceList, mustNotGiveAnOffset)
{
    const PriceList list = readLocal(localHeader + "2026-03-29T01:00Z,10,NL,60\n2026-03-29T04:00,30,NL,60\n");
    expectFaults(list, {{2, LineFault::WrongTime}});
}

TEST(LocalPriceList, withAHourThatComesThriceReportsTheThird)
{
    const PriceList list =
        readLocal(localHeader + "2024-10-27T02:00,10,NL,60\n2024-10-27T02:00,20,NL,60\n2024-10-27T02:00,30,NL,60\n");
    expectFaults(list, {{4, LineFault::Repeated}});
    EXPECT_EQ(list.prices.prices().size(), 2U);
}

void expectRefused(const QByteArray &bytes)
{
    const auto list = readPriceCsv(bytes);
    ASSERT_FALSE(list);
    EXPECT_EQ(list.error().code, ErrorCode::InvalidFormat);
    EXPECT_FALSE(list.error().detail.isEmpty());
}

TEST(PriceCsv, refusesWhatIsNoPriceListAndSaysWhatItExpects)
{
    expectRefused({});
    expectRefused("\n");
    expectRefused("{\"prices\": [1, 2, 3]}");
    expectRefused("start_utc;price_eur_per_mwh\n");
    expectRefused("price_eur_per_mwh,zone\n10,NL\n");
    expectRefused("start_utc,price_per_mwh\n2026-01-01T00:00:00Z,10\n");
    expectRefused(header);
    expectRefused(header + "2026-01-01T00:00:00Z,x,NL,60\n");
    expectRefused(QByteArray("\xFF\xFEs\0t\0a\0r\0t\0", 12));
    EXPECT_TRUE(readPriceCsv(header + "a,b\n").error().detail.contains(QStringLiteral("line 2")));
}

TEST(PriceCsv, answersTenMegabytesOfNonsenseClearly)
{
    constexpr qsizetype size = 10 * 1024 * 1024;
    expectRefused(QByteArray(size, 'x'));
    expectRefused(QByteArray(size, '\0'));
    expectRefused(QByteArray(size, '\n'));
    expectRefused(header + QByteArray(size, ','));
    const PriceList list = read(header + "2026-01-01T00:00:00Z,10,NL,60\n" + QByteArray("a\n").repeated(size / 2));
    EXPECT_EQ(list.unusedLines, size / 2);
    EXPECT_EQ(list.problems.size(), 100U);
    EXPECT_EQ(list.prices.prices().size(), 1U);
}

TEST(PriceCsv, refusesAListThatIsTooLong)
{
    const QByteArray bytes = header + QByteArray(longestPriceList, '\n');
    EXPECT_EQ(readPriceCsv(bytes).error().code, ErrorCode::InvalidInput);
}

RC_GTEST_PROP(PriceCsv, neverCrashesOnAnyBytes, (const std::vector<std::uint8_t> &noise))
{
    QByteArray bytes = header + "2026-01-01T00:00:00Z,10,NL,60\n";
    for (const std::uint8_t byte : noise)
        bytes.append(static_cast<char>(byte));
    const auto list = readPriceCsv(bytes);
    RC_ASSERT(list.has_value());
    RC_ASSERT(list->prices.rateAt(utc("2026-01-01T00:00:00Z"))->price == micro(10'000));
}

RC_GTEST_PROP(PriceCsv, readsAnyCutOffListUpToTheCut, ())
{
    const QByteArray whole = dataFile("de_lu_2025-10-01_60_to_15min.csv");
    const auto length = *rc::gen::inRange<qsizetype>(0, whole.size() + 1);
    const auto list = readPriceCsv(whole.first(length));
    const auto lines = whole.first(length).count('\n');
    if (lines >= 2) {
        RC_ASSERT(list.has_value());
        RC_ASSERT(static_cast<qsizetype>(list->prices.prices().size()) >= lines - 1);
    }
}

RC_GTEST_PROP(PriceCsv, readsAnyPriceInAnyOrderOfTheLines, ())
{
    const auto prices =
        *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(-9'999'999, 10'000'000)));
    std::vector<QByteArray> lines;
    Instant start = utc("2026-03-28T20:00:00Z");
    for (const int price : prices) {
        const QByteArray text = QByteArray(price < 0 ? "-" : "") + QByteArray::number(std::abs(price) / 100) + '.'
            + QByteArray::number(std::abs(price) % 100).rightJustified(2, '0');
        const QDateTime time = QDateTime::fromSecsSinceEpoch(start.time_since_epoch().count(), Qt::UTC);
        lines.push_back(time.toString(Qt::ISODate).toLatin1() + ',' + text + ",NL,15\n");
        start += quarterHour;
    }
    std::rotate(lines.begin(),
                lines.begin() + *rc::gen::inRange<std::ptrdiff_t>(0, static_cast<std::ptrdiff_t>(lines.size())),
                lines.end());
    QByteArray bytes = header;
    for (const QByteArray &line : lines)
        bytes += line;
    const auto list = readPriceCsv(bytes);
    RC_ASSERT(list.has_value());
    RC_ASSERT(list->prices.prices().size() == prices.size());
    for (std::size_t i = 0; i < prices.size(); ++i)
        RC_ASSERT(list->prices.prices()[i].rate.price == micro(10LL * prices[i]));
}

} // namespace

} // namespace homecharge::tariffs
