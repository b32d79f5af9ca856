// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/plan_card.h"

#include "ui/schedule/legend.h"
#include "ui/widgets/charge_diagram.h"
#include "ui/widgets/fitting_label.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace homecharge::schedule {

using planning::Preference;
using planning::PriceKind;

namespace {

bool hasPriceKind(const viewmodels::ChargeTimeline &timeline, PriceKind kind)
{
    return std::any_of(timeline.slots.begin(), timeline.slots.end(),
                       [kind](const viewmodels::TimelineSlot &slot) { return slot.kind == kind; });
}

} // namespace

PlanCard::PlanCard(viewmodels::ScheduleViewModel &model, const widgets::Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_top(new QStackedLayout)
    , m_legend(new Legend(theme, this))
    , m_preferences(new widgets::SegmentedControl(widgets::SegmentedControl::Density::Dense, this))
    , m_diagram(new widgets::ChargeDiagram(theme, this))
    , m_summary(new QLabel(this))
{
    widgets::setLook(this, widgets::CardLook::Card);
    setObjectName(QStringLiteral("planCard"));
    makePreferences();
    m_top->addWidget(makeHeading());
    m_top->addWidget(makePreviewBar());
    m_diagram->setAccessibleName(tr("Charge diagram; left and right arrows move from slot to slot"));
    m_summary->setObjectName(QStringLiteral("planSummary"));
    m_summary->setWordWrap(true);
    m_layout->addLayout(m_top);
    m_layout->addWidget(m_diagram, 1);
    m_layout->addWidget(m_summary);
    connectDiagram();
    connect(&theme, &widgets::Theme::changed, this, &PlanCard::refreshIcons);
    setCompact(false);
    refreshIcons();
    refresh();
}

void PlanCard::makePreferences()
{
    m_preferences->setObjectName(QStringLiteral("preference"));
    m_preferences->setAccessibleName(tr("Optimise for"));
    m_preferences->addSegment(static_cast<int>(Preference::LowestPrice), tr("Lowest price"),
                              QStringLiteral("preferLowestPrice"));
    m_preferences->addSegment(static_cast<int>(Preference::OwnSolar), tr("Own solar"),
                              QStringLiteral("preferOwnSolar"));
    connect(m_preferences, &widgets::SegmentedControl::chosen, this,
            [this](int id) { m_model.setPreference(static_cast<Preference>(id)); });
}

QWidget *PlanCard::makeHeading()
{
    auto *heading = new QWidget(this);
    m_headingLayout = new QHBoxLayout(heading);
    m_headingLayout->setContentsMargins(0, 0, 0, 0);
    m_headingLayout->setSpacing(12);
    m_title = new QLabel(tr("Charge plan"), heading);
    m_title->setObjectName(QStringLiteral("planTitle"));
    widgets::setLook(m_title, widgets::TextLook::Section);
    m_table = new QToolButton(heading);
    m_table->setObjectName(QStringLiteral("showAsTable"));
    m_table->setAccessibleName(tr("Show as table"));
    m_table->setToolTip(tr("Show as table"));
    m_table->setFocusPolicy(Qt::StrongFocus);
    connect(m_table, &QToolButton::clicked, this, &PlanCard::tableWanted);
    m_headingLayout->addWidget(m_title);
    m_headingLayout->addStretch(1);
    m_headingLayout->addWidget(m_legend);
    m_headingLayout->addWidget(m_preferences);
    m_headingLayout->addWidget(m_table);
    return heading;
}

QWidget *PlanCard::makePreviewBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_previewText = new widgets::FittingLabel(bar);
    m_previewText->setObjectName(QStringLiteral("previewText"));
    widgets::setLook(m_previewText, widgets::TextLook::Section);
    m_discard = new QPushButton(tr("Discard"), bar);
    m_discard->setObjectName(QStringLiteral("discardPreview"));
    m_discard->setAccessibleName(tr("Discard the changed departure or target"));
    m_keep = new QPushButton(tr("Keep"), bar);
    m_keep->setObjectName(QStringLiteral("keepPreview"));
    m_keep->setAccessibleName(tr("Keep the changed departure or target"));
    widgets::setLook(m_keep, widgets::ButtonLook::Primary);
    layout->addWidget(m_previewText, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_keep);
    connect(m_discard, &QPushButton::clicked, &m_model, &viewmodels::ScheduleViewModel::discard);
    connect(m_keep, &QPushButton::clicked, &m_model, &viewmodels::ScheduleViewModel::keep);
    return bar;
}

void PlanCard::connectDiagram()
{
    using viewmodels::ScheduleViewModel;
    connect(m_diagram, &widgets::ChargeDiagram::currentSlotChanged, this, [this](int slot) {
        if (slot >= 0)
            m_diagram->showCard(m_model.slotCard(static_cast<std::size_t>(slot)));
    });
    connect(m_diagram, &widgets::ChargeDiagram::departureWished, &m_model, &ScheduleViewModel::previewDeparture);
    connect(m_diagram, &widgets::ChargeDiagram::targetWished, &m_model, &ScheduleViewModel::previewTarget);
    connect(m_diagram, &widgets::ChargeDiagram::kept, &m_model, &ScheduleViewModel::keep);
    connect(m_diagram, &widgets::ChargeDiagram::restored, &m_model, &ScheduleViewModel::discard);
}

void PlanCard::refreshIcons()
{
    m_table->setIcon(widgets::icon(widgets::Symbol::Table, m_theme.palette().muted));
}

void PlanCard::refreshSummary()
{
    const viewmodels::Summary summary = m_model.summary();
    m_summary->setText(summary.text);
    const bool warning = summary.tone == viewmodels::Tone::Warning;
    widgets::setLook(m_summary, warning ? widgets::TextLook::Warning : widgets::TextLook::Small);
}

void PlanCard::refresh()
{
    const viewmodels::ChargeTimeline &timeline = m_model.timeline();
    m_diagram->setDepartureRange(m_model.earliestDeparture(), m_model.latestDeparture());
    m_diagram->setHighestTarget(m_model.highestTarget());
    m_diagram->setTimeline(timeline, m_model.format());
    m_legend->setPriceKinds(hasPriceKind(timeline, PriceKind::Forecast), hasPriceKind(timeline, PriceKind::Assumed));
    arrangeLegend();
    for (const Preference preference : {Preference::LowestPrice, Preference::OwnSolar}) {
        const viewmodels::Availability availability = m_model.availability(preference);
        m_preferences->setPossible(static_cast<int>(preference), availability.possible, availability.reason);
    }
    m_preferences->setChosen(static_cast<int>(m_model.preference()));
    m_previewText->setWordings(m_model.previewTexts());
    m_top->setCurrentIndex(m_model.hasPreview() ? 1 : 0);
    refreshSummary();
}

void PlanCard::setCompact(bool compact)
{
    const int side = compact ? 14 : 18;
    m_layout->setContentsMargins(side, compact ? 9 : 13, side, compact ? 9 : 14);
    m_layout->setSpacing(compact ? 6 : 10);
    m_compact = compact;
    m_title->setVisible(!compact);
    arrangeLegend();
}

void PlanCard::arrangeLegend()
{
    const QMargins margins = m_layout->contentsMargins();
    const int others = m_title->sizeHint().width() + m_preferences->sizeHint().width() + m_table->sizeHint().width()
        + 4 * m_headingLayout->spacing();
    const bool inHeading =
        !m_compact && others + m_legend->sizeHint().width() <= width() - margins.left() - margins.right();
    if ((m_headingLayout->indexOf(m_legend) >= 0) == inHeading && (m_layout->indexOf(m_legend) >= 0) != inHeading)
        return;
    m_headingLayout->removeWidget(m_legend);
    m_layout->removeWidget(m_legend);
    // Where the heading has no room for it, the legend stands between the diagram and the sentence.
    if (inHeading)
        m_headingLayout->insertWidget(2, m_legend);
    else
        m_layout->insertWidget(2, m_legend);
}

void PlanCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrangeLegend();
}

} // namespace homecharge::schedule
