// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_schedule.h"
#include "ui/viewmodels/formatter.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace homecharge::viewmodels {
namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

Formatter formatterOf(const QLocale &locale)
{
    return {locale, TimeZone::fromName(QStringLiteral("Europe/Amsterdam")).value_or(TimeZone()), Currency::euro()};
}

QString plain(QString text)
{
    return text.replace(QChar(0x00a0), QLatin1Char(' ')).replace(QChar(0x202f), QLatin1Char(' ')).remove(QChar(0x2060));
}

bool mentions(const SlotCard &card, const char *words)
{
    return plain(card.spoken()).contains(QLatin1String(words));
}

std::size_t firstPlannedCharge(const ScheduleViewModel &model)
{
    const auto &slots = model.timeline().slots;
    const auto found =
        std::find_if(slots.begin(), slots.end(), [](const TimelineSlot &slot) { return !slot.done && slot.charges(); });
    return static_cast<std::size_t>(found - slots.begin());
}

TEST(Formatter, MoneyFollowsTheLocale) // [B4]
{
    const Money amount = Money::micro(5'260'000, Currency::euro());
    EXPECT_EQ(formatterOf(english).money(amount), QStringLiteral("€5.26"));
    EXPECT_EQ(plain(formatterOf(QLocale(QLocale::German)).money(amount)), QStringLiteral("5,26 €"));
    EXPECT_EQ(plain(formatterOf(QLocale(QLocale::Dutch)).money(amount)), QStringLiteral("€ 5,26"));
    EXPECT_EQ(plain(formatterOf(QLocale(QLocale::French)).money(amount)), QStringLiteral("5,26 €"));
}

TEST(Formatter, AnAmountThatRoundsToZeroHasNoSign)
{
    EXPECT_EQ(formatterOf(english).money(Money::micro(-1'000, Currency::euro())), QStringLiteral("€0.00"));
}

TEST(Formatter, NegativeAmountsHaveAMinusAndNoBrackets) // [B4]
{
    const Money amount = Money::micro(-220'000, Currency::euro());
    EXPECT_EQ(formatterOf(english).money(amount), QStringLiteral("−€0.22"));
    EXPECT_EQ(plain(formatterOf(QLocale(QLocale::German)).money(amount)), QStringLiteral("−0,22 €"));
}

TEST(Formatter, TimesAreThoseOfTheSite)
{
    EXPECT_EQ(formatterOf(english).time(test::sampleNow()), QStringLiteral("23:45"));
    const Instant morning = test::sampleNow() + std::chrono::hours(7);
    EXPECT_EQ(formatterOf(english).dayAndTime(morning, test::sampleNow()), QStringLiteral("Sunday 06:45"));
}

TEST(Formatter, AStatedGapIsNeverRoundedDown)
{
    EXPECT_EQ(plain(formatterOf(english).cents(Money::micro(3'010, Currency::euro()))), QStringLiteral("0.4 ct"));
}

TEST(Summary, SaysWhatHappensAndThatItIsOptimal) // [E2]
{
    ScheduleInput input = test::eveningWithTwoCars();
    input.request.vehicles.pop_back();
    input.vehicles.pop_back();
    const ScheduleViewModel model(std::move(input), test::planned, english);
    const Summary summary = model.summary();
    EXPECT_EQ(summary.tone, Tone::Plain);
    EXPECT_TRUE(summary.text.startsWith(QLatin1String("Waits until 01:"))) << qPrintable(summary.text);
    EXPECT_TRUE(plain(summary.text).contains(QLatin1String("no cheaper plan reaches 80 % by 07:30")))
        << qPrintable(summary.text);
}

TEST(Summary, AGapIsStatedWhereThePlanIsNotProven)
{
    const auto unproven = [](const planning::PlanningRequest &request, const planning::PlanningOptions &options) {
        ChargingPlan plan = test::planned(request, options);
        plan.optimal = false;
        plan.objectiveBound = plan.objective - Money::micro(4'000, Currency::euro());
        return plan;
    };
    const ScheduleViewModel model(test::eveningWithTwoCars(), unproven, english);
    EXPECT_TRUE(plain(model.summary().text).endsWith(QLatin1String("Within 0.4 ct of the best possible plan.")))
        << qPrintable(model.summary().text);
}

TEST(Summary, AMissedTargetSaysHowFarItGetsAndWhatHelps) // [E7]
{
    const ScheduleViewModel model(test::eveningWithAHastyDeparture(), test::planned, english);
    const Summary summary = model.summary();
    EXPECT_EQ(summary.tone, Tone::Warning);
    // Half an hour at 11.04 kW and 90 % are 4,968 Wh: 53 % of 81 kWh.
    EXPECT_TRUE(plain(summary.text).contains(QLatin1String("reaches 53 % by 00:15, not 80 %")))
        << qPrintable(summary.text);
    EXPECT_TRUE(summary.text.contains(QLatin1String("Leaving at "))) << qPrintable(summary.text);
}

TEST(Summary, ForecastPricesAreNamedWhereTheyMatter) // [E4]
{
    ScheduleInput input = test::eveningWithTwoCars();
    for (planning::RequestSlot &slot : input.request.slots)
        slot.priceKind = PriceKind::Forecast;
    const ScheduleViewModel model(std::move(input), test::planned, english);
    EXPECT_TRUE(model.summary().text.contains(QLatin1String("are a forecast"))) << qPrintable(model.summary().text);
}

TEST(SlotCard, AChargingSlotSaysPriceRankReasonAndAlternatives) // [E5]
{
    const ScheduleViewModel model(test::eveningWithTwoCars(), test::planned, english);
    const SlotCard card = model.slotCard(firstPlannedCharge(model));
    EXPECT_TRUE(card.title.contains(QLatin1String("kW"))) << qPrintable(card.title);
    EXPECT_TRUE(mentions(card, "/kWh"));
    EXPECT_TRUE(mentions(card, "into the battery"));
    EXPECT_TRUE(mentions(card, "cheapest times"));
    EXPECT_TRUE(mentions(card, "than charging this now")) << qPrintable(card.spoken());
    EXPECT_TRUE(mentions(card, "next-best time")) << qPrintable(card.spoken());
}

TEST(SlotCard, AWaitingSlotSaysWhatItWaitsFor) // [E5]
{
    const ScheduleViewModel model(test::eveningWithTwoCars(), test::planned, english);
    const auto &slots = model.timeline().slots;
    const auto now = std::find_if(slots.begin(), slots.end(), [](const TimelineSlot &slot) { return !slot.done; });
    const SlotCard card = model.slotCard(static_cast<std::size_t>(now - slots.begin()));
    EXPECT_TRUE(mentions(card, "Waits: cheaper times")) << qPrintable(card.spoken());
}

TEST(SlotCard, AMeasuredSlotSaysWhatCameFromTheRoof)
{
    const ScheduleViewModel model(test::eveningWithTwoCars(), test::planned, english);
    EXPECT_TRUE(plain(model.slotCard(0).spoken()).contains(QLatin1String("0.40 kWh from your roof")));
}

TEST(Circles, AnUnknownStateOfChargeIsSaidAndNotTakenForZero) // [A8]
{
    const ScheduleViewModel model(test::carOnASocketWithUnknownCharge(), test::planned, english);
    EXPECT_TRUE(model.facts().front().contains(QLatin1String("unknown")));
    EXPECT_FALSE(model.timeline().target.has_value());
    EXPECT_EQ(model.state().figures.energy, Energy::wattHours(20'000));
}

TEST(Circles, ChargingAtOnceFromNowOnSavesNothingMore)
{
    ScheduleInput input = test::eveningWithTwoCars();
    input.request.vehicles.erase(input.request.vehicles.begin());
    input.vehicles.erase(input.vehicles.begin());
    input.request.vehicles.front().mode = ChargingMode::Now;
    const ScheduleViewModel model(std::move(input), test::planned, english);
    EXPECT_EQ(model.savingsCircle().percent, 0);
    EXPECT_TRUE(model.savingsCircle().text.startsWith(QLatin1String("As much as")));
}

TEST(SiteCards, TellConnectedAssignedAndRestingWallboxes) // [E1]
{
    const ScheduleViewModel model(test::eveningWithTwoCars(), test::planned, english);
    const std::vector<WallboxCard> cards = model.wallboxCards();
    ASSERT_EQ(cards.size(), 3U);
    EXPECT_TRUE(cards[0].connected);
    EXPECT_TRUE(cards[0].status.contains(QLatin1String("waiting for 01:"))) << qPrintable(cards[0].status);
    EXPECT_FALSE(cards[2].assigned);
    EXPECT_EQ(cards[2].status, QStringLiteral("No vehicle assigned"));
}

} // namespace
} // namespace homecharge::viewmodels
