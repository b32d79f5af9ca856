// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/schedule_view_model.h"
#include "ui/widgets/theme.h"

#include <QFrame>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace homecharge::widgets {
class FittingLabel;
class SegmentedControl;
} // namespace homecharge::widgets

namespace homecharge::schedule {

/// The vehicle line: name, connection, previous and next, key facts; charging mode and departure at the right.
class VehicleHeader : public QWidget
{
    Q_OBJECT

public:
    VehicleHeader(viewmodels::ScheduleViewModel &model, const widgets::Theme &theme, QWidget *parent = nullptr);

    void refresh();
    /// Two rows with the departure above the modes, for narrow windows.
    void setCompact(bool compact);
    /// What the arrangement in one row needs.
    [[nodiscard]] int roomyWidth();

Q_SIGNALS:
    void departureEditorWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeNameLine();
    void makeModes();
    void addTexts();
    void refreshPager();
    void refreshIcons();
    void arrange(bool compact);

    viewmodels::ScheduleViewModel &m_model;
    const widgets::Theme &m_theme;
    QWidget *m_nameLine;
    QLabel *m_name;
    QFrame *m_pill;
    widgets::FittingLabel *m_pillText;
    QToolButton *m_previous;
    QLabel *m_position;
    QToolButton *m_next;
    widgets::FittingLabel *m_facts;
    widgets::SegmentedControl *m_modes;
    QPushButton *m_departure;
    bool m_compact = false;
    int m_roomyWidth = 0;
};

} // namespace homecharge::schedule
