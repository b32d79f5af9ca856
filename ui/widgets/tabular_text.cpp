// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabular_text.h"

#include <QFontMetricsF>

#include <algorithm>

namespace homecharge::widgets {

namespace {

bool isDigit(QChar character)
{
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

double widestDigit(const QFontMetricsF &metrics)
{
    double widest = 0.0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    return widest;
}

} // namespace

double tabularWidth(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double digit = widestDigit(metrics);
    double width = 0.0;
    for (const QChar character : text)
        width += isDigit(character) ? digit : metrics.horizontalAdvance(character);
    return width;
}

void drawTabular(QPainter &painter, const QRectF &area, const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double digit = widestDigit(metrics);
    double x = area.center().x() - tabularWidth(text, font) / 2.0;
    const double baseline = area.center().y() + (metrics.capHeight() / 2.0);
    painter.setFont(font);
    for (const QChar character : text) {
        const double own = metrics.horizontalAdvance(character);
        const double cell = isDigit(character) ? digit : own;
        painter.drawText(QPointF(x + (cell - own) / 2.0, baseline), QString(character));
        x += cell;
    }
}

} // namespace homecharge::widgets
