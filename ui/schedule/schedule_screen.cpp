// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/schedule_screen.h"

#include "ui/schedule/departure_editor.h"
#include "ui/schedule/figure_card.h"
#include "ui/schedule/plan_card.h"
#include "ui/schedule/plan_table_dialog.h"
#include "ui/schedule/site_column.h"
#include "ui/schedule/vehicle_header.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace homecharge::schedule {

using Hue = widgets::RingGauge::Hue;

namespace {

// Below these sizes the roomy arrangement of the design does not fit any more.
constexpr int roomyWidth = 990;
constexpr int roomyHeight = 740;
// Wider than this a line of figures is no longer read at a glance.
constexpr int widestContent = 2200;

} // namespace

ScheduleScreen::ScheduleScreen(viewmodels::ScheduleViewModel &model, const widgets::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_theme(theme)
    , m_header(new VehicleHeader(model, theme, this))
    , m_cost(new FigureCard(theme, QStringLiteral("cost"), Hue::Accent, this))
    , m_savings(new FigureCard(theme, QStringLiteral("savings"), Hue::Saved, this))
    , m_solar(new FigureCard(theme, QStringLiteral("solar"), Hue::Solar, this))
    , m_plan(new PlanCard(model, theme, this))
    , m_site(new SiteColumn(model, theme, this))
    , m_siteScroll(new QScrollArea(this))
    , m_editor(new DepartureEditor(model, this))
{
    setObjectName(QStringLiteral("scheduleScreen"));
    build();
    connect(&model, &viewmodels::ScheduleViewModel::changed, this, &ScheduleScreen::refresh);
    connect(m_header, &VehicleHeader::departureEditorWanted, this,
            [this] { m_editor->open(m_header->findChild<QPushButton *>(QStringLiteral("departureButton"))); });
    connect(m_plan, &PlanCard::tableWanted, this, &ScheduleScreen::showTable);
    refresh();
}

void ScheduleScreen::build()
{
    // Many wallboxes scroll beside the diagram instead of pushing it off the window.
    m_siteScroll->setObjectName(QStringLiteral("siteScroll"));
    m_siteScroll->setFocusPolicy(Qt::NoFocus);
    m_siteScroll->setWidgetResizable(true);
    m_siteScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_siteScroll->setFrameShape(QFrame::NoFrame);
    m_siteScroll->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored);
    m_siteScroll->setWidget(m_site);
    auto *content = new QWidget(this);
    content->setMaximumWidth(widestContent);
    m_layout = new QVBoxLayout(content);
    m_circles = new QHBoxLayout;
    for (FigureCard *card : {m_cost, m_savings, m_solar})
        m_circles->addWidget(card, 1);
    m_body = new QHBoxLayout;
    m_body->addWidget(m_plan, 1);
    m_body->addWidget(m_siteScroll);
    m_layout->addWidget(m_header);
    m_layout->addLayout(m_circles);
    m_layout->addLayout(m_body, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("scheduleScroll"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAlignment(Qt::AlignHCenter);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    setCompact(false);
}

void ScheduleScreen::refresh()
{
    m_header->refresh();
    arrangeHeader();
    m_cost->setCircle(m_model.costCircle());
    m_savings->setCircle(m_model.savingsCircle());
    m_solar->setCircle(m_model.solarCircle());
    m_plan->refresh();
    m_site->refresh();
}

void ScheduleScreen::setCompact(bool compact)
{
    m_compact = compact;
    const int gap = compact ? widgets::metrics::compactGap : widgets::metrics::gap;
    const int side = compact ? 16 : 24;
    m_layout->setContentsMargins(side, compact ? 12 : 20, compact ? 16 : 18, compact ? 12 : 18);
    m_layout->setSpacing(gap);
    m_circles->setSpacing(gap);
    m_body->setSpacing(gap);
    for (FigureCard *card : {m_cost, m_savings, m_solar})
        card->setCompact(compact);
    m_plan->setCompact(compact);
    m_site->setCompact(compact);
    m_siteScroll->setFixedWidth(compact ? 208 : 236);
}

void ScheduleScreen::arrangeHeader()
{
    const QMargins margins = m_layout->contentsMargins();
    m_header->setCompact(m_compact || m_header->roomyWidth() > width() - margins.left() - margins.right());
}

void ScheduleScreen::resizeEvent(QResizeEvent *event)
{
    const bool compact = event->size().width() < roomyWidth || event->size().height() < roomyHeight;
    if (compact != m_compact)
        setCompact(compact);
    arrangeHeader();
    QWidget::resizeEvent(event);
}

void ScheduleScreen::showTable()
{
    auto *dialog = new PlanTableDialog(m_model, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace homecharge::schedule
