// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/schedule_view_model.h"
#include "ui/widgets/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedLayout;
class QToolButton;
class QVBoxLayout;

namespace homecharge::widgets {
class ChargeDiagram;
class FittingLabel;
class SegmentedControl;
} // namespace homecharge::widgets

namespace homecharge::schedule {

class Legend;

/// The charge diagram with its heading, the choice of what to optimise for, and the sentence below.
class PlanCard : public QFrame
{
    Q_OBJECT

public:
    PlanCard(viewmodels::ScheduleViewModel &model, const widgets::Theme &theme, QWidget *parent = nullptr);

    void refresh();
    void setCompact(bool compact);

Q_SIGNALS:
    void tableWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeading();
    [[nodiscard]] QWidget *makePreviewBar();
    void makePreferences();
    void connectDiagram();
    void arrangeLegend();
    void refreshSummary();
    void refreshIcons();

    viewmodels::ScheduleViewModel &m_model;
    const widgets::Theme &m_theme;
    QVBoxLayout *m_layout;
    QStackedLayout *m_top;
    QHBoxLayout *m_headingLayout = nullptr;
    QLabel *m_title = nullptr;
    Legend *m_legend;
    widgets::SegmentedControl *m_preferences;
    QToolButton *m_table = nullptr;
    widgets::FittingLabel *m_previewText = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_discard = nullptr;
    widgets::ChargeDiagram *m_diagram;
    QLabel *m_summary;
    bool m_compact = false;
};

} // namespace homecharge::schedule
