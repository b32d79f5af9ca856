// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/schedule_input.h"
#include "ui/widgets/theme.h"

#include <QFrame>

class QActionGroup;
class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace homecharge::mainwindow {

/// A language of the program.
struct Language {
    QString code; ///< empty: as the system
    QString name; ///< in the language itself
};

/// The languages there are translations for, "as the system" not among them.
[[nodiscard]] const std::vector<Language> &languages();

/// The bar at the left: location, pages, appearance and language.
class SideBar : public QFrame
{
    Q_OBJECT

public:
    SideBar(const viewmodels::ScheduleLocation &location, widgets::Theme &theme, const QString &language,
            QWidget *parent = nullptr);

Q_SIGNALS:
    void appearanceChosen(homecharge::widgets::Appearance appearance);
    void reducedMotionChosen(bool reduced);
    /// An empty code means: as the system.
    void languageChosen(const QString &code);

private:
    [[nodiscard]] QWidget *makeLocation(const viewmodels::ScheduleLocation &location);
    [[nodiscard]] QMenu *makeMenu(const QString &language);
    void addAppearances(QMenu *menu);
    void addLanguages(QMenu *menu, const QString &language);
    void refreshIcons();

    widgets::Theme &m_theme;
    QPushButton *m_schedule;
    QPushButton *m_settings;
};

} // namespace homecharge::mainwindow
