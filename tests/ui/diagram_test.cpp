// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window_under_test.h"

#include "ui/widgets/charge_diagram.h"
#include "ui/widgets/diagram_handles.h"
#include "ui/widgets/ring_gauge.h"

#include <QElapsedTimer>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace homecharge {
namespace {

using test::MainWindowUnderTest;
using widgets::ChargeDiagram;

void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(widget, key, modifiers);
}

void dragBy(QWidget *handle, QPoint way)
{
    const QPoint grip = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, grip);
    const QPoint from = handle->mapToGlobal(grip);
    // The handle follows the pointer, so its own coordinates move with it: aim at the place on the screen.
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(handle, handle->mapFromGlobal(from + way * step / 4));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->mapFromGlobal(from + way));
}

TEST(ChargeDiagram, ArrowsMoveFromSlotToSlotAndShowItsCard) // [E5]
{
    const MainWindowUnderTest ui;
    auto *diagram = ui.find<ChargeDiagram>("chargeDiagram");
    EXPECT_TRUE(ui.cardText().isEmpty());
    diagram->setFocus(Qt::TabFocusReason);
    EXPECT_TRUE(ui.cardText().startsWith(QStringLiteral("23:45 – 00:00"))) << qPrintable(ui.cardText());
    press(diagram, Qt::Key_Right);
    EXPECT_TRUE(ui.cardText().startsWith(QStringLiteral("00:00 – 00:15"))) << qPrintable(ui.cardText());
    EXPECT_TRUE(ui.cardText().contains(QLatin1String("Waits: cheaper times"))) << qPrintable(ui.cardText());
    press(diagram, Qt::Key_Left);
    press(diagram, Qt::Key_Left);
    EXPECT_TRUE(ui.cardText().startsWith(QStringLiteral("23:30 – 23:45"))) << qPrintable(ui.cardText());
}

TEST(ChargeDiagram, HomeAndEndGoToTheEndsAndEscapeHidesTheCard) // [E5]
{
    const MainWindowUnderTest ui;
    auto *diagram = ui.find<ChargeDiagram>("chargeDiagram");
    diagram->setFocus(Qt::TabFocusReason);
    press(diagram, Qt::Key_Home);
    EXPECT_EQ(diagram->currentSlot(), 0U);
    press(diagram, Qt::Key_End);
    EXPECT_EQ(diagram->currentSlot(), ui.model->timeline().slots.size() - 1);
    EXPECT_FALSE(diagram->accessibleDescription().isEmpty());
    press(diagram, Qt::Key_Escape);
    EXPECT_TRUE(ui.cardText().isEmpty());
}

TEST(ChargeDiagram, PointingAtASlotShowsItsCard) // [E5]
{
    const MainWindowUnderTest ui;
    auto *diagram = ui.find<ChargeDiagram>("chargeDiagram");
    const auto &slot = ui.model->timeline().slots[2];
    const double middle = diagram->geometryOfTime().x(slot.start) + 3.0;
    QTest::mouseMove(diagram,
                     QPoint(static_cast<int>(middle), static_cast<int>(diagram->geometryOfTime().plot().center().y())));
    EXPECT_TRUE(ui.cardText().startsWith(QStringLiteral("18:45 – 19:00"))) << qPrintable(ui.cardText());
}

TEST(ChargeDiagram, TheCardStaysInsideTheDiagram)
{
    const MainWindowUnderTest ui;
    auto *diagram = ui.find<ChargeDiagram>("chargeDiagram");
    diagram->setFocus(Qt::TabFocusReason);
    press(diagram, Qt::Key_Home);
    for (std::size_t i = 0; i < ui.model->timeline().slots.size(); ++i) {
        EXPECT_TRUE(diagram->rect().contains(ui.find("slotCard")->geometry())) << i;
        press(diagram, Qt::Key_Right);
    }
}

TEST(ChargeDiagram, DraggingTheDepartureMovesItInQuarterHoursAndReplans) // [E6]
{
    const MainWindowUnderTest ui;
    const Instant before = ui.model->departure();
    const QString cost = ui.find<widgets::RingGauge>("costRing")->text();
    auto *diagram = ui.find<ChargeDiagram>("chargeDiagram");
    const auto &geometry = diagram->geometryOfTime();
    const Instant wanted = before - std::chrono::hours(5);
    const int way = static_cast<int>(geometry.x(wanted) - geometry.x(before));
    dragBy(ui.find("departureHandle"), QPoint(way, 0));
    EXPECT_LT(ui.model->departure(), before - std::chrono::hours(4));
    EXPECT_EQ(ui.model->departure().time_since_epoch() % std::chrono::minutes(15), Seconds(0));
    EXPECT_NE(ui.find<widgets::RingGauge>("costRing")->text(), cost);
    EXPECT_TRUE(ui.find("keepPreview")->isVisible());
    QTest::mouseClick(ui.find("discardPreview"), Qt::LeftButton);
    EXPECT_EQ(ui.model->departure(), before);
    EXPECT_EQ(ui.find<widgets::RingGauge>("costRing")->text(), cost);
    EXPECT_FALSE(ui.find("keepPreview")->isVisible());
}

TEST(ChargeDiagram, TheDepartureMovesWithTheKeysAndEscapeRestoresIt) // [E6]
{
    const MainWindowUnderTest ui;
    const Instant before = ui.model->departure();
    QWidget *handle = ui.find("departureHandle");
    handle->setFocus();
    press(handle, Qt::Key_Left);
    EXPECT_EQ(ui.model->departure(), before - std::chrono::minutes(15));
    press(handle, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(ui.model->departure(), before - std::chrono::minutes(20));
    press(handle, Qt::Key_Escape);
    EXPECT_EQ(ui.model->departure(), before);
    press(handle, Qt::Key_Left);
    press(handle, Qt::Key_Return);
    EXPECT_EQ(ui.model->departure(), before - std::chrono::minutes(15));
    EXPECT_FALSE(ui.model->hasPreview());
}

TEST(ChargeDiagram, TheTargetMovesWithMouseAndKeys) // [E6]
{
    const MainWindowUnderTest ui;
    QWidget *handle = ui.find("targetHandle");
    press(handle, Qt::Key_Up);
    EXPECT_EQ(ui.model->target(), StateOfCharge::percent(81));
    press(handle, Qt::Key_Escape);
    EXPECT_EQ(ui.model->target(), StateOfCharge::percent(80));
    const double tenPercent = ui.find<ChargeDiagram>("chargeDiagram")->geometryOfTime().plot().height() / 10.0;
    dragBy(handle, QPoint(0, static_cast<int>(2 * tenPercent)));
    EXPECT_NEAR(ui.model->target()->inPercent(), 60.0, 1.0);
}

TEST(ChargeDiagram, AFrameIsPaintedInAFewMilliseconds) // [E6]
{
    const MainWindowUnderTest ui;
    QWidget *diagram = ui.find("chargeDiagram");
    QElapsedTimer timer;
    timer.start();
    constexpr int frames = 20;
    for (int i = 0; i < frames; ++i)
        diagram->repaint();
    // The benchmark holds a release build to 8 ms; a debug build on a busy machine gets eight times that.
    EXPECT_LT(timer.elapsed() / frames, 64);
}

} // namespace
} // namespace homecharge
