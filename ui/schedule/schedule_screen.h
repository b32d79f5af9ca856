// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/schedule_view_model.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace homecharge::schedule {

class DepartureEditor;
class FigureCard;
class PlanCard;
class SiteColumn;
class VehicleHeader;

/// The screen people see every day.
class ScheduleScreen : public QWidget
{
    Q_OBJECT

public:
    /// The model and the theme must live longer than the screen.
    ScheduleScreen(viewmodels::ScheduleViewModel &model, const widgets::Theme &theme, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void refresh();
    void setCompact(bool compact);
    void arrangeHeader();
    void showTable();

    viewmodels::ScheduleViewModel &m_model;
    const widgets::Theme &m_theme;
    VehicleHeader *m_header;
    FigureCard *m_cost;
    FigureCard *m_savings;
    FigureCard *m_solar;
    PlanCard *m_plan;
    SiteColumn *m_site;
    QScrollArea *m_siteScroll;
    DepartureEditor *m_editor;
    QVBoxLayout *m_layout = nullptr;
    QHBoxLayout *m_circles = nullptr;
    QHBoxLayout *m_body = nullptr;
    bool m_compact = false;
};

} // namespace homecharge::schedule
