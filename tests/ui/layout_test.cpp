// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window_under_test.h"

#include <QAbstractButton>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

#include <gtest/gtest.h>

#include <memory>

namespace homecharge {
namespace {

using test::MainWindowUnderTest;

/// A language, a size of the window and a font.
using Case = std::tuple<const char *, QSize, const char *>;

class LayoutTest : public testing::TestWithParam<Case>
{
protected:
    LayoutTest()
    {
        [[maybe_unused]] const widgets::Theme &applied = test::theme();
        m_before = QApplication::font();
        QFont font = m_before;
        font.setFamily(QString::fromLatin1(std::get<2>(GetParam())));
        QApplication::setFont(font);
        ui = std::make_unique<MainWindowUnderTest>(
            test::eveningWithTwoCars(), QString::fromLatin1(std::get<0>(GetParam())), std::get<1>(GetParam()));
    }
    ~LayoutTest() override
    {
        ui.reset();
        QApplication::setFont(m_before);
    }

    std::unique_ptr<MainWindowUnderTest> ui;

private:
    QFont m_before;
};

TEST_P(LayoutTest, NoLabelIsClipped) // [G8]
{
    for (const QLabel *label : ui->window->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->objectName() == QLatin1String("slotCardText"))
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        EXPECT_GE(label->height(), needed) << qPrintable(label->objectName()) << ": " << qPrintable(label->text());
        if (!label->wordWrap()) {
            EXPECT_GE(label->width(), label->fontMetrics().horizontalAdvance(label->text()))
                << qPrintable(label->objectName()) << ": " << qPrintable(label->text());
        }
    }
}

TEST_P(LayoutTest, NoButtonIsClipped) // [G8]
{
    for (const QAbstractButton *button : ui->window->findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        EXPECT_GE(button->width(), button->minimumSizeHint().width()) << qPrintable(button->objectName());
        EXPECT_GE(button->height(), button->minimumSizeHint().height()) << qPrintable(button->objectName());
    }
}

TEST_P(LayoutTest, NothingIsPushedOffTheWindow)
{
    const auto *scroll = ui->find<QScrollArea>("scheduleScroll");
    EXPECT_EQ(scroll->horizontalScrollBar()->maximum(), 0) << scroll->widget()->minimumSizeHint().width();
    EXPECT_EQ(scroll->verticalScrollBar()->maximum(), 0) << scroll->widget()->minimumSizeHint().height();
    for (const char *name : {"departureButton", "chargingMode", "showAsTable", "planSummary"}) {
        const QWidget *widget = ui->find(name);
        const QRect place(widget->mapTo(ui->window.get(), QPoint()), widget->size());
        EXPECT_TRUE(ui->window->rect().contains(place)) << name;
    }
}

INSTANTIATE_TEST_SUITE_P(FourLanguages, LayoutTest,
                         testing::Combine(testing::Values("en", "de", "nl", "fr"),
                                          testing::Values(QSize(960, 640), QSize(1280, 820), QSize(1920, 1080)),
                                          testing::Values("Inter", "DejaVu Sans")));

} // namespace
} // namespace homecharge
