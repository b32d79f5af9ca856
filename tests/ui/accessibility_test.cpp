// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window_under_test.h"

#include "ui/widgets/ring_gauge.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAccessible>
#include <QDateTimeEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

namespace homecharge {
namespace {

using test::MainWindowUnderTest;

// What Qt puts into its own widgets is Qt's to name.
bool isOurs(const QWidget *widget)
{
    return !widget->objectName().startsWith(QLatin1String("qt_")) && !qobject_cast<const QScrollBar *>(widget)
        && !qobject_cast<const QAbstractSpinBox *>(widget->parentWidget());
}

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QAbstractSlider *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget) || widget->focusPolicy() != Qt::NoFocus;
}

TEST(Accessibility, EveryControlHasAnObjectNameAndAnAccessibleName) // [G8]
{
    const MainWindowUnderTest ui;
    int controls = 0;
    for (const QWidget *widget : ui.window->findChildren<QWidget *>()) {
        if (!isOurs(widget) || !isControl(widget))
            continue;
        ++controls;
        EXPECT_FALSE(widget->objectName().isEmpty()) << widget->metaObject()->className();
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << qPrintable(widget->objectName());
    }
    EXPECT_GT(controls, 15);
}

TEST(Accessibility, TheCirclesHaveAValueToRead) // [E3] [G8]
{
    const MainWindowUnderTest ui;
    for (const char *name : {"costRing", "savingsRing", "solarRing"}) {
        auto *ring = ui.find<widgets::RingGauge>(name);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(ring);
        ASSERT_NE(interface, nullptr);
        ASSERT_NE(interface->valueInterface(), nullptr) << name;
        EXPECT_EQ(interface->valueInterface()->currentValue().toInt(), ring->value()) << name;
        EXPECT_FALSE(ring->accessibleDescription().isEmpty()) << name;
    }
}

TEST(Accessibility, TheDepartureAndTheTargetAreSliders) // [E6] [G8]
{
    const MainWindowUnderTest ui;
    for (const char *name : {"departureHandle", "targetHandle"}) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(ui.find(name));
        ASSERT_NE(interface, nullptr);
        EXPECT_EQ(interface->role(), QAccessible::Slider) << name;
        EXPECT_NE(interface->valueInterface(), nullptr) << name;
    }
}

TEST(Accessibility, TabReachesEveryControlThatIsShown) // [G8]
{
    const MainWindowUnderTest ui;
    QSet<const QWidget *> reached;
    ui.window->centralWidget()->setFocus();
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : ui.window.get(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (const char *name : {"navSettings", "nextVehicle", "departureButton", "costRing", "chargeDiagram",
                             "departureHandle", "targetHandle", "showAsTable", "modeNow"})
        EXPECT_TRUE(reached.contains(ui.find(name))) << name;
}

} // namespace
} // namespace homecharge
