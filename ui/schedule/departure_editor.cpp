// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/departure_editor.h"

#include "ui/widgets/look.h"

#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <cmath>

namespace homecharge::schedule {

namespace {

// The field shows the wall clock of the site whatever zone the computer is in, so it gets a date and time without one.
QDateTime wallClock(const QDateTime &local)
{
    return {local.date(), local.time(), Qt::UTC};
}

} // namespace

DepartureEditor::DepartureEditor(viewmodels::ScheduleViewModel &model, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_model(model), m_departure(new QDateTimeEdit(this)), m_target(new QSpinBox(this))
{
    setObjectName(QStringLiteral("departureEditor"));
    setAccessibleName(tr("Departure time and target"));
    setFrameShape(QFrame::StyledPanel);
    makeFields();
}

void DepartureEditor::makeFields()
{
    m_departure->setObjectName(QStringLiteral("departureField"));
    m_departure->setAccessibleName(tr("Departure"));
    m_departure->setTimeSpec(Qt::UTC);
    m_departure->setLocale(m_model.format().locale());
    const QString time = m_model.format().locale().timeFormat(QLocale::ShortFormat);
    m_departure->setDisplayFormat(QStringLiteral("ddd d MMM  ") + time);
    m_departure->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_target->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_target->setObjectName(QStringLiteral("targetField"));
    m_target->setAccessibleName(tr("Target state of charge"));
    m_target->setSuffix(QStringLiteral(" %"));
    auto *keepButton = new QPushButton(tr("Keep"), this);
    keepButton->setObjectName(QStringLiteral("keepDeparture"));
    keepButton->setAccessibleName(tr("Keep departure and target"));
    widgets::setLook(keepButton, widgets::ButtonLook::Primary);
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setVerticalSpacing(10);
    layout->addRow(tr("Departure"), m_departure);
    layout->addRow(tr("Target"), m_target);
    layout->addRow(keepButton);
    connect(keepButton, &QPushButton::clicked, this, &DepartureEditor::keep);
    connect(m_departure, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime &wish) {
        m_model.previewDeparture(m_model.format().atTime(wish.date(), wish.time()));
    });
    connect(m_target, &QSpinBox::valueChanged, this,
            [this](int percent) { m_model.previewTarget(StateOfCharge::percent(percent)); });
}

void DepartureEditor::readModel()
{
    const QSignalBlocker departureBlocker(m_departure);
    const QSignalBlocker targetBlocker(m_target);
    const viewmodels::Formatter &format = m_model.format();
    m_departure->setDateTimeRange(wallClock(format.local(m_model.earliestDeparture())),
                                  wallClock(format.local(m_model.latestDeparture())));
    m_departure->setDateTime(wallClock(format.local(m_model.departure())));
    qobject_cast<QFormLayout *>(layout())->setRowVisible(m_target, m_model.target().has_value());
    m_target->setRange(0, static_cast<int>(std::floor(m_model.highestTarget().inPercent())));
    if (m_model.target())
        m_target->setValue(static_cast<int>(std::lround(m_model.target()->inPercent())));
}

void DepartureEditor::open(const QWidget *anchor)
{
    m_kept = false;
    readModel();
    adjustSize();
    const QPoint corner = anchor->mapToGlobal(QPoint(anchor->width() - width(), anchor->height() + 6));
    move(corner);
    show();
    m_departure->setFocus(Qt::PopupFocusReason);
    m_departure->setSelectedSection(QDateTimeEdit::HourSection);
}

void DepartureEditor::keep()
{
    m_kept = true;
    m_model.keep();
    hide();
}

void DepartureEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return keep();
    QFrame::keyPressEvent(event);
}

void DepartureEditor::hideEvent(QHideEvent *event)
{
    if (!m_kept)
        m_model.discard();
    QFrame::hideEvent(event);
}

} // namespace homecharge::schedule
