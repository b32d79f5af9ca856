// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/side_bar.h"
#include "ui/viewmodels/schedule_view_model.h"
#include "ui/widgets/theme.h"

#include <QMainWindow>

namespace homecharge::mainwindow {

/// The window: side bar and the page that is chosen.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `language` is the code that was chosen, empty for the system's. Both references must outlive the window.
    MainWindow(viewmodels::ScheduleViewModel &schedule, widgets::Theme &theme, QString language,
               QWidget *parent = nullptr);

    /// After a translation was installed: builds the pages anew in it.
    void setLanguage(const QString &code);

Q_SIGNALS:
    void appearanceChosen(homecharge::widgets::Appearance appearance);
    void reducedMotionChosen(bool reduced);
    void languageChosen(const QString &code);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fitSideBar();

    viewmodels::ScheduleViewModel &m_schedule;
    widgets::Theme &m_theme;
    QString m_language;
    SideBar *m_sideBar = nullptr;
};

} // namespace homecharge::mainwindow
