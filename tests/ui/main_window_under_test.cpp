// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window_under_test.h"

#include <QLabel>
#include <QTest>
#include <QTextDocumentFragment>

#include <gtest/gtest.h>

namespace homecharge::test {

QApplication &application()
{
    // Tests open no windows on anybody's screen.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    static int argc = 1;
    static char name[] = "ui_test";
    static char *argv[] = {name, nullptr};
    // Never destroyed: what Qt keeps in static objects may be gone before it.
    static auto *const instance = new QApplication(argc, argv);
    return *instance;
}

widgets::Theme &theme()
{
    static auto *const instance = new widgets::Theme(application());
    return *instance;
}

MainWindowUnderTest::MainWindowUnderTest(viewmodels::ScheduleInput input, const QString &language, QSize size)
{
    theme().setReducedMotion(true);
    EXPECT_TRUE(m_translator.load(QStringLiteral(":/translations/homecharge_") + language));
    QCoreApplication::installTranslator(&m_translator);
    const QLocale locale =
        language == QStringLiteral("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language);
    model = std::make_unique<viewmodels::ScheduleViewModel>(std::move(input), planned, locale);
    window = std::make_unique<mainwindow::MainWindow>(*model, theme(), language);
    window->resize(size);
    window->show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
}

MainWindowUnderTest::~MainWindowUnderTest()
{
    QCoreApplication::removeTranslator(&m_translator);
}

QString MainWindowUnderTest::textOf(const char *label) const
{
    return find<QLabel>(label)->text();
}

QString MainWindowUnderTest::cardText() const
{
    const auto *card = find<QWidget>("slotCard");
    if (!card->isVisible())
        return {};
    const QString text = QTextDocumentFragment::fromHtml(textOf("slotCardText")).toPlainText();
    return textOf("slotCardTitle") + QLatin1Char('\n') + text;
}

} // namespace homecharge::test
