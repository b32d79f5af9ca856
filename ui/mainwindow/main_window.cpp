// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/main_window.h"

#include "ui/schedule/schedule_screen.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>

namespace homecharge::mainwindow {

namespace {

constexpr QSize smallest(960, 640);
constexpr QSize usual(1280, 820);
constexpr int sideBarWidth = 216;
constexpr int narrowSideBarWidth = 184;
constexpr int narrowWindow = 1160;

} // namespace

MainWindow::MainWindow(viewmodels::ScheduleViewModel &schedule, widgets::Theme &theme, QString language,
                       QWidget *parent)
    : QMainWindow(parent), m_schedule(schedule), m_theme(theme), m_language(std::move(language))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(widgets::applicationIcon());
    setMinimumSize(smallest);
    resize(usual);
    build();
}

void MainWindow::build()
{
    setWindowTitle(tr("HomeCharge"));
    auto *content = new QWidget(this);
    auto *sideBar = new SideBar(m_schedule.location(), m_theme, m_language, content);
    m_sideBar = sideBar;
    fitSideBar();
    connect(sideBar, &SideBar::appearanceChosen, this, &MainWindow::appearanceChosen);
    connect(sideBar, &SideBar::reducedMotionChosen, this, &MainWindow::reducedMotionChosen);
    // Choosing a language rebuilds the side bar that the signal comes from, so the signal must not arrive within it.
    connect(sideBar, &SideBar::languageChosen, this, &MainWindow::languageChosen, Qt::QueuedConnection);
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(sideBar);
    layout->addWidget(new schedule::ScheduleScreen(m_schedule, m_theme, content), 1);
    setCentralWidget(content);
    // Nothing is chosen before the first key, so that no focus ring greets the user.
    content->setFocus();
}

void MainWindow::fitSideBar()
{
    m_sideBar->setFixedWidth(width() < narrowWindow ? narrowSideBarWidth : sideBarWidth);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitSideBar();
}

void MainWindow::setLanguage(const QString &code)
{
    m_language = code;
    build();
}

} // namespace homecharge::mainwindow
