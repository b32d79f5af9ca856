// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real window, real keystrokes, the real planner.
#include "tests/ui/main_window_under_test.h"

#include "ui/widgets/charge_diagram.h"
#include "ui/widgets/ring_gauge.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace homecharge {
namespace {

using test::MainWindowUnderTest;

TEST(ScheduleScreen, ThePagerGoesToTheNextVehicleAndBack) // [E2]
{
    const MainWindowUnderTest ui;
    EXPECT_EQ(ui.textOf("vehicleName"), QStringLiteral("BMW i4 eDrive40"));
    EXPECT_EQ(ui.textOf("vehiclePosition"), QStringLiteral("1 of 2"));
    ui.find("nextVehicle")->setFocus();
    QTest::keyClick(ui.find("nextVehicle"), Qt::Key_Space);
    EXPECT_EQ(ui.textOf("vehicleName"), QStringLiteral("BMW iX1 xDrive30"));
    EXPECT_FALSE(ui.find("nextVehicle")->isEnabled());
    QTest::keyClick(ui.find("previousVehicle"), Qt::Key_Space);
    EXPECT_EQ(ui.textOf("vehicleName"), QStringLiteral("BMW i4 eDrive40"));
}

TEST(ScheduleScreen, AnotherModeIsPlannedAtOnce) // [D2]
{
    const MainWindowUnderTest ui;
    const QString before = ui.find<widgets::RingGauge>("costRing")->text();
    ui.find("modeNow")->setFocus();
    QTest::keyClick(ui.find("modeNow"), Qt::Key_Space);
    EXPECT_EQ(ui.model->mode(), ChargingMode::Now);
    EXPECT_NE(ui.find<widgets::RingGauge>("costRing")->text(), before);
    EXPECT_TRUE(ui.textOf("planSummary").startsWith(QLatin1String("Charges now")))
        << qPrintable(ui.textOf("planSummary"));
}

TEST(ScheduleScreen, AModeThatMakesNoSenseIsShownWithItsReason) // [D2]
{
    const MainWindowUnderTest ui(test::carOnASocketWithUnknownCharge());
    EXPECT_FALSE(ui.find("modeIntelligent")->isEnabled());
    EXPECT_TRUE(ui.find("modeIntelligent")->toolTip().contains(QLatin1String("wallbox")));
}

TEST(ScheduleScreen, TheOwnSunCanBePreferred) // [D4]
{
    const MainWindowUnderTest ui;
    QTest::keyClick(ui.find("preferOwnSolar"), Qt::Key_Space);
    EXPECT_EQ(ui.model->preference(), Preference::OwnSolar);
}

TEST(ScheduleScreen, TheDepartureEditorPlansWhileTypingAndEscapeRestores) // [E6]
{
    const MainWindowUnderTest ui;
    const Instant before = ui.model->departure();
    QTest::keyClick(ui.find("departureButton"), Qt::Key_Space);
    auto *field = ui.find<QDateTimeEdit>("departureField");
    ASSERT_TRUE(field->isVisible());
    QTest::keyClick(field, Qt::Key_Down);
    EXPECT_EQ(ui.model->departure(), before - std::chrono::hours(1));
    QTest::keyClick(ui.find("departureEditor"), Qt::Key_Escape);
    EXPECT_FALSE(ui.find("departureEditor")->isVisible());
    EXPECT_EQ(ui.model->departure(), before);
}

TEST(ScheduleScreen, TheDepartureEditorKeepsWithEnter)
{
    const MainWindowUnderTest ui;
    const Instant before = ui.model->departure();
    QTest::keyClick(ui.find("departureButton"), Qt::Key_Space);
    QTest::keyClick(ui.find("departureField"), Qt::Key_Down);
    ui.find<QSpinBox>("targetField")->setValue(70);
    QTest::keyClick(ui.find("departureEditor"), Qt::Key_Return);
    EXPECT_EQ(ui.model->departure(), before - std::chrono::hours(1));
    EXPECT_EQ(ui.model->target(), StateOfCharge::percent(70));
    EXPECT_FALSE(ui.model->hasPreview());
}

TEST(ScheduleScreen, TheTableShowsTheSamePlan) // [G8]
{
    const MainWindowUnderTest ui;
    QTest::keyClick(ui.find("showAsTable"), Qt::Key_Space);
    auto *table = ui.find<QTableView>("planTable");
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->model()->rowCount(), static_cast<int>(ui.model->timeline().slots.size()));
    QTest::keyClick(ui.find("closeTable"), Qt::Key_Space);
    EXPECT_FALSE(ui.find("planTableDialog")->isVisible());
}

TEST(ScheduleScreen, AMissedTargetIsAWarningWithAWayOut) // [E7]
{
    const MainWindowUnderTest ui(test::eveningWithAHastyDeparture());
    EXPECT_TRUE(ui.textOf("planSummary").contains(QLatin1String("would help"))) << qPrintable(ui.textOf("planSummary"));
}

TEST(ScheduleScreen, TheCostCircleTellsTheCashPartOnHover) // [E3]
{
    const MainWindowUnderTest ui;
    EXPECT_TRUE(ui.find("costCard")->toolTip().contains(QLatin1String("paid in cash")));
}

TEST(SideBar, ChoosesAppearanceAndLanguage) // [G8]
{
    const MainWindowUnderTest ui;
    QSignalSpy appearance(ui.window.get(), &mainwindow::MainWindow::appearanceChosen);
    QSignalSpy language(ui.window.get(), &mainwindow::MainWindow::languageChosen);
    ui.window->findChild<QAction *>(QStringLiteral("appearance2"))->trigger();
    ui.window->findChild<QAction *>(QStringLiteral("language_de"))->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&language] { return language.count() == 1; }));
    EXPECT_EQ(appearance.count(), 1);
    EXPECT_EQ(language.front().front().toString(), QStringLiteral("de"));
}

} // namespace
} // namespace homecharge
