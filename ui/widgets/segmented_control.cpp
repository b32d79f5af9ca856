// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QVariant>

namespace homecharge::widgets {

SegmentedControl::SegmentedControl(Density density, QWidget *parent) : QFrame(parent), m_layout(new QHBoxLayout(this))
{
    setProperty("segments", true);
    setProperty("dense", density == Density::Dense);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_layout->setContentsMargins(2, 2, 2, 2);
    m_layout->setSpacing(2);
    m_group.setExclusive(true);
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT chosen(id);
    });
}

void SegmentedControl::setDensity(Density density)
{
    const bool dense = density == Density::Dense;
    if (property("dense").toBool() == dense)
        return;
    setProperty("dense", dense);
    // The style sheet reads properties only when a widget is polished.
    for (QAbstractButton *segment : m_group.buttons()) {
        segment->style()->unpolish(segment);
        segment->style()->polish(segment);
        segment->updateGeometry();
    }
}

void SegmentedControl::addSegment(int id, const QString &text, const QString &name)
{
    auto *segment = new QPushButton(text, this);
    segment->setObjectName(name);
    segment->setAccessibleName(text);
    segment->setProperty("segment", true);
    segment->setCheckable(true);
    segment->setCursor(Qt::PointingHandCursor);
    m_group.addButton(segment, id);
    m_layout->addWidget(segment);
}

void SegmentedControl::setSegmentText(int id, const QString &text)
{
    button(id)->setText(text);
    button(id)->setAccessibleName(text);
}

void SegmentedControl::setPossible(int id, bool possible, const QString &reason)
{
    QPushButton *segment = button(id);
    segment->setEnabled(possible);
    segment->setToolTip(reason);
    segment->setAccessibleDescription(reason);
}

void SegmentedControl::setChosen(int id)
{
    const QSignalBlocker blocker(m_group);
    button(id)->setChecked(true);
}

int SegmentedControl::chosenSegment() const
{
    return m_group.checkedId();
}

QPushButton *SegmentedControl::button(int id) const
{
    return qobject_cast<QPushButton *>(m_group.button(id));
}

} // namespace homecharge::widgets
