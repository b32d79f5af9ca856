// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/sample_schedule.h"
#include "ui/mainwindow/main_window.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTranslator>

#include <memory>

namespace homecharge::test {

/// The one application object of a test program.
[[nodiscard]] QApplication &application();
[[nodiscard]] widgets::Theme &theme();

/// The real window on a sample schedule and the real planner, shown off screen.
class MainWindowUnderTest
{
public:
    explicit MainWindowUnderTest(viewmodels::ScheduleInput input = eveningWithTwoCars(),
                                 const QString &language = QStringLiteral("en"), QSize size = {1280, 820});
    ~MainWindowUnderTest();

    template<class Widget = QWidget> [[nodiscard]] Widget *find(const char *name) const
    {
        return window->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString textOf(const char *label) const;
    /// The text of the card that is shown over the diagram; empty if none is.
    [[nodiscard]] QString cardText() const;

    std::unique_ptr<viewmodels::ScheduleViewModel> model;
    std::unique_ptr<mainwindow::MainWindow> window;

private:
    QTranslator m_translator;
};

} // namespace homecharge::test
