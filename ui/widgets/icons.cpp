// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include "ui/widgets/palette.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace homecharge::widgets {

namespace {

// All paths are drawn in a square of 18 units.
QPainterPath pathOf(Symbol symbol)
{
    QPainterPath path;
    switch (symbol) {
    case Symbol::Previous:
        path.moveTo(11, 4.5);
        path.lineTo(6.5, 9);
        path.lineTo(11, 13.5);
        break;
    case Symbol::Next:
        path.moveTo(7, 4.5);
        path.lineTo(11.5, 9);
        path.lineTo(7, 13.5);
        break;
    case Symbol::Table:
        path.addRoundedRect(QRectF(2.5, 3.5, 13, 11), 2, 2);
        path.moveTo(2.5, 7.5);
        path.lineTo(15.5, 7.5);
        path.moveTo(2.5, 11);
        path.lineTo(15.5, 11);
        path.moveTo(7, 7.5);
        path.lineTo(7, 14.5);
        break;
    case Symbol::Diagram:
        path.moveTo(3, 15);
        path.lineTo(15, 15);
        path.moveTo(5, 12.5);
        path.lineTo(5, 8.5);
        path.moveTo(9, 12.5);
        path.lineTo(9, 3.5);
        path.moveTo(13, 12.5);
        path.lineTo(13, 6);
        break;
    case Symbol::Appearance:
        path.addEllipse(QPointF(9, 9), 6, 6);
        path.moveTo(9, 3);
        path.lineTo(9, 15);
        path.moveTo(9, 5.5);
        path.lineTo(13.2, 5.5);
        path.moveTo(9, 9);
        path.lineTo(15, 9);
        path.moveTo(9, 12.5);
        path.lineTo(13.2, 12.5);
        break;
    case Symbol::Schedule:
        path.addRoundedRect(QRectF(3, 4, 12, 11), 2, 2);
        path.moveTo(3, 7.5);
        path.lineTo(15, 7.5);
        path.moveTo(6.5, 2.5);
        path.lineTo(6.5, 5);
        path.moveTo(11.5, 2.5);
        path.lineTo(11.5, 5);
        break;
    case Symbol::Clock:
        path.addEllipse(QPointF(9, 9), 6.2, 6.2);
        path.moveTo(9, 5.5);
        path.lineTo(9, 9.2);
        path.lineTo(11.6, 10.8);
        break;
    }
    return path;
}

QPixmap canvas(int size, int scale)
{
    QPixmap pixmap(size * scale, size * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

} // namespace

QIcon icon(Symbol symbol, const QColor &colour, int size)
{
    QIcon icon;
    for (int scale = 1; scale <= 3; ++scale) {
        QPixmap pixmap = canvas(size, scale);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(size / 18.0, size / 18.0);
        painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(pathOf(symbol));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 32, 48, 64, 128, 256}) {
        QPixmap pixmap = canvas(size, 1);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(size / 64.0, size / 64.0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(lightPalette().accent);
        painter.drawRoundedRect(QRectF(2, 2, 60, 60), 14, 14);
        painter.setPen(QPen(Qt::white, 6, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(QRectF(15, 15, 34, 34), 60 * 16, -300 * 16);
        QPainterPath bolt(QPointF(35, 20));
        bolt.lineTo(26, 34);
        bolt.lineTo(32, 34);
        bolt.lineTo(29, 45);
        bolt.lineTo(39, 30);
        bolt.lineTo(33, 30);
        bolt.closeSubpath();
        painter.fillPath(bolt, lightPalette().solar);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace homecharge::widgets
