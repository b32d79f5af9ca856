// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/slot_card_view.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace homecharge::widgets {

using viewmodels::Tone;

namespace {

constexpr int widest = 300;

} // namespace

SlotCardView::SlotCardView(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_title(new QLabel(this)), m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("slotCard"));
    m_title->setObjectName(QStringLiteral("slotCardTitle"));
    m_text->setObjectName(QStringLiteral("slotCardText"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 9, 12, 10);
    layout->setSpacing(3);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
}

QString SlotCardView::coloured(const viewmodels::SlotLine &line) const
{
    const Palette &palette = m_theme.palette();
    const QColor colour = line.tone == Tone::Good ? palette.savedText
        : line.tone == Tone::Warning              ? palette.warning
                                                  : palette.muted;
    return QStringLiteral("<div style=\"color:%1\">%2</div>").arg(colour.name(), line.text.toHtmlEscaped());
}

void SlotCardView::setCard(const viewmodels::SlotCard &card)
{
    m_title->setText(card.title);
    QString html;
    int width = m_title->sizeHint().width();
    const QFontMetrics metrics(m_text->font());
    for (const viewmodels::SlotLine &line : card.lines) {
        html += coloured(line);
        width = std::max(width, metrics.horizontalAdvance(line.text) + 4);
    }
    m_text->setText(html);
    const QMargins margins = layout()->contentsMargins();
    const int outer = margins.left() + margins.right() + 2;
    const int total = std::min(width + outer, std::min(widest, std::max(160, parentWidget()->width() - 16)));
    const int textHeight = m_text->heightForWidth(total - outer);
    const int height =
        margins.top() + margins.bottom() + 2 + m_title->sizeHint().height() + layout()->spacing() + textHeight;
    resize(total, height);
}

} // namespace homecharge::widgets
