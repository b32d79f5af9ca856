// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/legend.h"

#include <QPainter>

#include <algorithm>

namespace homecharge::schedule {

namespace {

constexpr int sampleWidth = 9;
constexpr int sampleGap = 5;
constexpr int entryGap = 12;

} // namespace

Legend::Legend(const widgets::Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("legend"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Legend::setPriceKinds(bool forecast, bool assumed)
{
    m_forecast = forecast;
    m_assumed = assumed;
    QStringList words;
    for (const Entry &entry : entries())
        words << entry.text;
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

std::vector<Legend::Entry> Legend::entries() const
{
    std::vector<Entry> entries{{Sample::Grid, tr("Grid", "energy from the grid")},
                               {Sample::Solar, tr("Own solar")},
                               {Sample::Charge, tr("State of charge")}};
    if (m_forecast)
        entries.push_back({Sample::Forecast, tr("Forecast price")});
    if (m_assumed)
        entries.push_back({Sample::Assumed, tr("Assumed price")});
    return entries;
}

std::vector<Legend::Place> Legend::places(int width) const
{
    const QFontMetrics metrics(widgets::Theme::font(widgets::FontRole::Small));
    std::vector<Place> places;
    int x = 0;
    int y = 0;
    for (const Entry &entry : entries()) {
        const int sample = entry.sample == Sample::Charge ? sampleWidth + 6 : sampleWidth;
        const int needed = sample + sampleGap + metrics.horizontalAdvance(entry.text) + 2;
        if (x > 0 && x + needed > width) {
            x = 0;
            y += metrics.height() + 2;
        }
        places.push_back({entry, QRect(x, y, needed, metrics.height() + 2), sample});
        x += needed + entryGap;
    }
    return places;
}

QSize Legend::sizeHint() const
{
    const QRect last = places(QWIDGETSIZE_MAX).back().area;
    return {last.right() + 1, last.bottom() + 1};
}

QSize Legend::minimumSizeHint() const
{
    int widest = 0;
    for (const Place &place : places(QWIDGETSIZE_MAX))
        widest = std::max(widest, place.area.width());
    return {widest, sizeHint().height()};
}

int Legend::heightForWidth(int width) const
{
    return places(width).back().area.bottom() + 1;
}

void Legend::paintSample(QPainter &painter, Sample sample, const QRectF &area) const
{
    const widgets::Palette &palette = m_theme.palette();
    painter.setPen(Qt::NoPen);
    switch (sample) {
    case Sample::Grid:
        painter.setBrush(palette.grid);
        painter.drawRoundedRect(area, 2, 2);
        break;
    case Sample::Solar:
        painter.setBrush(palette.solar);
        painter.drawRoundedRect(area, 2, 2);
        break;
    case Sample::Charge:
        painter.setPen(QPen(palette.text, 2));
        painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()));
        break;
    case Sample::Forecast: {
        QColor pale = palette.muted;
        pale.setAlphaF(0.3F);
        painter.fillRect(area, pale);
        painter.fillRect(area, QBrush(palette.muted, Qt::BDiagPattern));
        break;
    }
    case Sample::Assumed:
        painter.setPen(QPen(palette.muted, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    }
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(widgets::Theme::font(widgets::FontRole::Small));
    for (const Place &place : places(width())) {
        const QRect area = place.area;
        const double top = area.top() + (area.height() - sampleWidth) / 2.0;
        paintSample(painter, place.entry.sample, QRectF(area.left(), top, place.sampleWidth, sampleWidth));
        painter.setPen(m_theme.palette().muted);
        painter.drawText(area.adjusted(place.sampleWidth + sampleGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         place.entry.text);
    }
}

} // namespace homecharge::schedule
