// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/figure_card.h"

#include "ui/widgets/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace homecharge::schedule {

FigureCard::FigureCard(const widgets::Theme &theme, const QString &name, widgets::RingGauge::Hue hue, QWidget *parent)
    : QFrame(parent)
    , m_hue(hue)
    , m_ring(new widgets::RingGauge(theme, this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
{
    widgets::setLook(this, widgets::CardLook::Card);
    setObjectName(name + QStringLiteral("Card"));
    m_ring->setObjectName(name + QStringLiteral("Ring"));
    m_title->setObjectName(name + QStringLiteral("Title"));
    widgets::setLook(m_title, widgets::TextLook::Section);
    m_title->setWordWrap(true);
    m_text->setObjectName(name + QStringLiteral("Text"));
    widgets::setLook(m_text, widgets::TextLook::Small);
    m_text->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_ring);
    layout->addLayout(words, 1);
    setCompact(false);
}

void FigureCard::setCircle(const viewmodels::CircleText &circle)
{
    const bool warning = circle.tone == viewmodels::Tone::Warning;
    m_ring->setReading(circle.percent, circle.figure, circle.caption,
                       warning ? widgets::RingGauge::Hue::Warning : m_hue);
    m_ring->setAccessibleName(circle.title);
    m_ring->setAccessibleDescription(circle.text + QStringLiteral(". ") + circle.detail);
    m_title->setText(circle.title);
    m_text->setText(circle.text);
    setToolTip(circle.detail);
}

void FigureCard::setCompact(bool compact)
{
    const int margin = compact ? 11 : 22;
    m_ring->setDiameter(compact ? 84 : 122);
    layout()->setContentsMargins(margin, margin - 2, compact ? 8 : 18, margin - 2);
    layout()->setSpacing(compact ? 10 : 22);
}

} // namespace homecharge::schedule
