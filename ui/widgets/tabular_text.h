// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QString>

namespace homecharge::widgets {

/// Width of `text` with every digit as wide as the widest digit of the font, in pixels.
[[nodiscard]] double tabularWidth(const QString &text, const QFont &font);

/// Draws one line, centred in `area`, with every digit in an equal cell, so that changing figures do not jump. Qt 6.4
/// cannot ask the font for tabular figures.
void drawTabular(QPainter &painter, const QRectF &area, const QString &text, const QFont &font);

} // namespace homecharge::widgets
