// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ring_gauge.h"

#include "ui/widgets/tabular_text.h"

#include <QPainter>

#include <cmath>

namespace homecharge::widgets {

RingGauge::RingGauge(const Theme &theme, QWidget *parent) : QProgressBar(parent), m_theme(theme)
{
    setRange(-100, 100);
    setValue(0);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_motion.setDuration(metrics::motionMilliseconds);
    m_motion.setEasingCurve(QEasingCurve::InOutQuad);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_shown = value.toDouble();
        update();
    });
}

void RingGauge::setReading(int percent, const QString &figure, const QString &caption, Hue hue)
{
    m_figure = figure;
    m_caption = caption;
    m_hue = hue;
    setValue(percent);
    m_motion.stop();
    if (m_theme.reducedMotion() || !isVisible()) {
        m_shown = percent;
    } else {
        m_motion.setStartValue(m_shown);
        m_motion.setEndValue(static_cast<double>(percent));
        m_motion.start();
    }
    update();
}

void RingGauge::setDiameter(int pixels)
{
    m_diameter = pixels;
    updateGeometry();
}

QString RingGauge::text() const
{
    return m_figure + QLatin1Char(' ') + m_caption;
}

QSize RingGauge::sizeHint() const
{
    return {m_diameter, m_diameter};
}

QSize RingGauge::minimumSizeHint() const
{
    return sizeHint();
}

QColor RingGauge::colour() const
{
    const Palette &palette = m_theme.palette();
    switch (m_hue) {
    case Hue::Accent:
        return palette.accent;
    case Hue::Saved:
        return palette.saved;
    case Hue::Solar:
        return palette.solar;
    case Hue::Warning:
        return palette.warning;
    }
    return palette.accent;
}

void RingGauge::paintArc(QPainter &painter, const QRectF &circle, double width) const
{
    painter.setPen(QPen(m_theme.palette().subtle, width));
    painter.drawEllipse(circle);
    if (std::abs(m_shown) < 0.5)
        return;
    constexpr int top = 90 * 16;
    painter.setPen(QPen(colour(), width, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(circle, top, static_cast<int>(std::lround(-m_shown * 3.6 * 16.0)));
}

void RingGauge::paintFigure(QPainter &painter, const QRectF &inside) const
{
    QFont figureFont = Theme::font(FontRole::Figure);
    const double room = inside.width() * 0.86;
    const double width = tabularWidth(m_figure, figureFont);
    if (width > room)
        figureFont.setPointSizeF(figureFont.pointSizeF() * room / width);
    QFont captionFont = Theme::font(FontRole::Caption);
    const double captionRoom = inside.width() * 0.8;
    const double captionWidth = QFontMetricsF(captionFont).horizontalAdvance(m_caption);
    if (captionWidth > captionRoom)
        captionFont.setPointSizeF(captionFont.pointSizeF() * captionRoom / captionWidth);
    const double figureHeight = QFontMetricsF(figureFont).capHeight();
    const double captionHeight = QFontMetricsF(captionFont).height();
    const double spacing = 5.0;
    const double top = inside.center().y() - (figureHeight + spacing + captionHeight) / 2.0;
    painter.setPen(m_theme.palette().text);
    drawTabular(painter, QRectF(inside.left(), top, inside.width(), figureHeight), m_figure, figureFont);
    painter.setPen(m_theme.palette().muted);
    painter.setFont(captionFont);
    painter.drawText(QRectF(inside.left(), top + figureHeight + spacing, inside.width(), captionHeight),
                     Qt::AlignHCenter | Qt::AlignTop, m_caption);
}

void RingGauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = m_diameter * 0.092;
    const double inset = width / 2.0 + 1.0;
    const QRectF circle = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    paintArc(painter, circle, width);
    paintFigure(painter, circle.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.palette().accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    }
}

} // namespace homecharge::widgets
