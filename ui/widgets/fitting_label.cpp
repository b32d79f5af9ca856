// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fitting_label.h"

#include <algorithm>

namespace homecharge::widgets {

FittingLabel::FittingLabel(QWidget *parent) : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FittingLabel::setWordings(const QStringList &wordings)
{
    Q_ASSERT(!wordings.isEmpty());
    m_wordings = wordings;
    setAccessibleName(wordings.front());
    choose();
    updateGeometry();
}

QSize FittingLabel::sizeOf(const QString &text) const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(text) + 2, metrics.height()};
}

QSize FittingLabel::sizeHint() const
{
    return sizeOf(m_wordings.front());
}

QSize FittingLabel::minimumSizeHint() const
{
    return sizeOf(m_wordings.back());
}

void FittingLabel::choose()
{
    const auto fits = [this](const QString &text) { return sizeOf(text).width() <= width(); };
    const auto found = std::find_if(m_wordings.begin(), m_wordings.end(), fits);
    setText(found == m_wordings.end() ? m_wordings.back() : *found);
}

void FittingLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    choose();
}

} // namespace homecharge::widgets
