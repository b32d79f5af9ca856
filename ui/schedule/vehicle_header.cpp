// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/vehicle_header.h"

#include "ui/widgets/fitting_label.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace homecharge::schedule {

using planning::ChargingMode;

namespace {

constexpr int partGap = 12;
constexpr std::array allModes{ChargingMode::Now, ChargingMode::Cheapest, ChargingMode::Intelligent};

QToolButton *pagerButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

VehicleHeader::VehicleHeader(viewmodels::ScheduleViewModel &model, const widgets::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_theme(theme)
    , m_nameLine(makeNameLine())
    , m_facts(new widgets::FittingLabel(this))
    , m_modes(new widgets::SegmentedControl(widgets::SegmentedControl::Density::Normal, this))
    , m_departure(new QPushButton(this))
{
    m_facts->setObjectName(QStringLiteral("vehicleFacts"));
    widgets::setLook(m_facts, widgets::TextLook::Muted);
    m_departure->setObjectName(QStringLiteral("departureButton"));
    makeModes();
    addTexts();
    connect(m_departure, &QPushButton::clicked, this, &VehicleHeader::departureEditorWanted);
    connect(&theme, &widgets::Theme::changed, this, &VehicleHeader::refreshIcons);
    arrange(false);
    refreshIcons();
    refresh();
}

QWidget *VehicleHeader::makeNameLine()
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_name = new QLabel(line);
    m_name->setObjectName(QStringLiteral("vehicleName"));
    widgets::setLook(m_name, widgets::TextLook::Title);
    m_pill = new QFrame(line);
    m_pillText = new widgets::FittingLabel(m_pill);
    m_pillText->setObjectName(QStringLiteral("vehicleConnection"));
    auto *pillLayout = new QHBoxLayout(m_pill);
    pillLayout->setContentsMargins(10, 2, 10, 2);
    pillLayout->addWidget(m_pillText);
    m_previous = pagerButton(QStringLiteral("previousVehicle"), line);
    m_position = new QLabel(line);
    m_position->setObjectName(QStringLiteral("vehiclePosition"));
    widgets::setLook(m_position, widgets::TextLook::Small);
    m_next = pagerButton(QStringLiteral("nextVehicle"), line);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_model.selectVehicle(m_model.selectedVehicle() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_model.selectVehicle(m_model.selectedVehicle() + 1); });
    auto *pager = new QHBoxLayout;
    pager->setSpacing(1);
    pager->addWidget(m_previous);
    pager->addWidget(m_position);
    pager->addWidget(m_next);
    layout->addWidget(m_name);
    layout->addWidget(m_pill, 0, Qt::AlignVCenter);
    layout->addLayout(pager);
    layout->addStretch(1);
    return line;
}

void VehicleHeader::makeModes()
{
    m_modes->setObjectName(QStringLiteral("chargingMode"));
    m_modes->setAccessibleName(tr("Charging mode"));
    m_modes->addSegment(static_cast<int>(ChargingMode::Now), tr("Charge now"), QStringLiteral("modeNow"));
    m_modes->addSegment(static_cast<int>(ChargingMode::Cheapest), tr("Cheapest price"), QStringLiteral("modeCheapest"));
    m_modes->addSegment(static_cast<int>(ChargingMode::Intelligent),
                        tr("Intelligent", "short for intelligent charging"), QStringLiteral("modeIntelligent"));
    connect(m_modes, &widgets::SegmentedControl::chosen, this,
            [this](int id) { m_model.setMode(static_cast<ChargingMode>(id)); });
}

void VehicleHeader::addTexts()
{
    m_previous->setAccessibleName(tr("Previous vehicle"));
    m_previous->setToolTip(tr("Previous vehicle"));
    m_next->setAccessibleName(tr("Next vehicle"));
    m_next->setToolTip(tr("Next vehicle"));
    m_departure->setText(tr("Departure time…"));
    m_departure->setAccessibleName(tr("Change departure time and target"));
}

void VehicleHeader::refreshIcons()
{
    const QColor colour = m_theme.palette().muted;
    m_previous->setIcon(widgets::icon(widgets::Symbol::Previous, colour));
    m_next->setIcon(widgets::icon(widgets::Symbol::Next, colour));
}

void VehicleHeader::refreshPager()
{
    const int count = m_model.vehicleCount();
    const int index = m_model.selectedVehicle();
    m_position->setText(tr("%1 of %2", "vehicle 1 of 2").arg(index + 1).arg(count));
    for (QWidget *part :
         {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_position), static_cast<QWidget *>(m_next)})
        part->setVisible(count > 1);
    m_previous->setEnabled(index > 0);
    m_next->setEnabled(index + 1 < count);
}

void VehicleHeader::refresh()
{
    m_name->setText(m_model.vehicleName());
    const bool connected = m_model.isConnected();
    const QString dot = connected ? QStringLiteral("● ") : QStringLiteral("○ ");
    const QString connection = m_model.connectionText();
    m_pillText->setWordings({dot + connection, dot + connection.section(QStringLiteral(" · "), 0, 0)});
    m_pillText->setAccessibleName(connection);
    widgets::setLook(m_pill, connected ? widgets::CardLook::Pill : widgets::CardLook::QuietPill);
    m_facts->setWordings(m_model.facts());
    refreshPager();
    for (const ChargingMode mode : allModes) {
        const viewmodels::Availability availability = m_model.availability(mode);
        m_modes->setPossible(static_cast<int>(mode), availability.possible, availability.reason);
    }
    m_modes->setChosen(static_cast<int>(m_model.mode()));
}

int VehicleHeader::roomyWidth()
{
    // Measured only while roomy: the dense modes of the compact arrangement are narrower.
    if (m_compact)
        return m_roomyWidth;
    const int names = std::max(m_nameLine->minimumSizeHint().width(), m_facts->minimumSizeHint().width());
    m_roomyWidth = names + m_modes->sizeHint().width() + m_departure->sizeHint().width() + 2 * partGap;
    return m_roomyWidth;
}

void VehicleHeader::arrange(bool compact)
{
    delete layout();
    auto *outer = new QBoxLayout(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(compact ? 6 : partGap);
    auto *first = new QBoxLayout(compact ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    first->setSpacing(compact ? partGap : 4);
    outer->addLayout(first, compact ? 0 : 1);
    first->addWidget(m_nameLine, compact ? 1 : 0);
    if (compact) {
        auto *second = new QHBoxLayout;
        second->setSpacing(partGap);
        first->addWidget(m_departure);
        second->addWidget(m_facts, 1);
        second->addWidget(m_modes);
        outer->addLayout(second);
    } else {
        first->addWidget(m_facts);
        outer->addWidget(m_modes, 0, Qt::AlignVCenter);
        outer->addWidget(m_departure, 0, Qt::AlignVCenter);
    }
}

void VehicleHeader::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    using Density = widgets::SegmentedControl::Density;
    m_modes->setDensity(compact ? Density::Dense : Density::Normal);
    arrange(compact);
}

void VehicleHeader::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_PageUp ? -1 : event->key() == Qt::Key_PageDown ? 1 : 0;
    if (step == 0)
        return QWidget::keyPressEvent(event);
    m_model.selectVehicle(m_model.selectedVehicle() + step);
}

} // namespace homecharge::schedule
