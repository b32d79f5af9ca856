// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/diagram_painter.h"

#include "ui/widgets/tabular_text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace homecharge::widgets {

using planning::PriceKind;
using viewmodels::ChargePoint;
using viewmodels::PriceLevel;
using viewmodels::TimelineSlot;

namespace {

// A gap between columns while they are wide enough to spare it.
double columnGap(double width)
{
    return width > 7.0 ? 1.5 : width > 3.0 ? 1.0 : 0.0;
}

// Rounded at the top only, like a bar that stands on something.
QPainterPath roundedTop(const QRectF &area, double radius)
{
    const double r = std::min({radius, area.width() / 2.0, area.height()});
    QPainterPath path(area.bottomLeft());
    path.lineTo(area.left(), area.top() + r);
    path.quadTo(area.topLeft(), QPointF(area.left() + r, area.top()));
    path.lineTo(area.right() - r, area.top());
    path.quadTo(area.topRight(), QPointF(area.right(), area.top() + r));
    path.lineTo(area.bottomRight());
    path.closeSubpath();
    return path;
}

QPolygonF polyline(const std::vector<ChargePoint> &points, const DiagramGeometry &geometry)
{
    QPolygonF line;
    for (const ChargePoint &point : points)
        line << QPointF(geometry.x(point.at), geometry.y(point.charge));
    return line;
}

} // namespace

DiagramPainter::DiagramPainter(QPainter &painter, const viewmodels::ChargeTimeline &timeline,
                               const DiagramGeometry &geometry, const viewmodels::Formatter &format,
                               const Palette &palette)
    : m_painter(painter), m_timeline(timeline), m_geometry(geometry), m_format(format), m_palette(palette)
{
}

void DiagramPainter::paint(std::optional<std::size_t> currentSlot, double departurePillLeft)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintGround();
    paintPowerAxis();
    paintChargeAxis();
    if (currentSlot && *currentSlot < m_timeline.slots.size())
        paintCurrent(*currentSlot);
    paintColumns();
    paintPriceStrip();
    paintPriceAxis();
    paintTimeAxis();
    paintMoments(departurePillLeft);
    paintChargeLine();
}

void DiagramPainter::paintGround()
{
    const QRectF plot = m_geometry.plot();
    const double now = m_geometry.x(m_timeline.now);
    m_painter.fillRect(QRectF(plot.left(), plot.top() - 6.0, now - plot.left(), plot.height() + 6.0), m_palette.shade);
    const double departure = m_geometry.x(m_timeline.departure);
    m_painter.fillRect(QRectF(departure, plot.top() - 6.0, plot.right() - departure, plot.height() + 6.0),
                       m_palette.shade);
}

void DiagramPainter::paintPowerAxis()
{
    const QRectF plot = m_geometry.plot();
    m_painter.setFont(Theme::font(FontRole::Caption));
    const double height = m_painter.fontMetrics().height();
    const int parts = plot.height() < 3.0 * 2.2 * height ? 2 : 3;
    for (int i = 0; i <= parts; ++i) {
        const Power power = Power::watts(roundedDivision(m_timeline.scale.inWatts() * i, parts));
        const double y = std::floor(m_geometry.y(power)) + 0.5;
        m_painter.setPen(QPen(m_palette.line, 1));
        m_painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        m_painter.setPen(m_palette.muted);
        m_painter.drawText(QRectF(0, y - height / 2, plot.left() - 8, height), Qt::AlignRight | Qt::AlignVCenter,
                           m_format.powerNumber(power));
    }
    const QRectF pills = m_geometry.pills();
    m_painter.drawText(QRectF(0, pills.top(), plot.left() - 8, pills.height()), Qt::AlignRight | Qt::AlignVCenter,
                       QStringLiteral("kW"));
}

void DiagramPainter::paintChargeAxis()
{
    if (!m_timeline.target)
        return;
    const QRectF plot = m_geometry.plot();
    const double height = m_painter.fontMetrics().height();
    m_painter.setPen(m_palette.muted);
    const int step = plot.height() < 5.0 * 1.6 * height ? 50 : 20;
    for (int percent = step; percent <= 100; percent += step) {
        const double y = m_geometry.y(StateOfCharge::percent(percent));
        m_painter.drawText(QRectF(plot.right() + 8, y - height / 2, 60, height), Qt::AlignLeft | Qt::AlignVCenter,
                           m_format.locale().toString(percent));
    }
    const QRectF pills = m_geometry.pills();
    m_painter.drawText(QRectF(plot.right() + 8, pills.top(), 40, pills.height()), Qt::AlignLeft | Qt::AlignVCenter,
                       QStringLiteral("%"));
}

void DiagramPainter::paintColumns()
{
    m_painter.setPen(Qt::NoPen);
    for (const TimelineSlot &slot : m_timeline.slots) {
        if (slot.charges())
            paintColumn(slot);
    }
}

void DiagramPainter::paintColumn(const TimelineSlot &slot)
{
    const double left = m_geometry.x(slot.runStart);
    const double right = m_geometry.x(slot.runEnd);
    const double gap = columnGap(right - left);
    const double bottom = m_geometry.plot().bottom();
    const double solarTop = m_geometry.y(slot.solar);
    const double top = m_geometry.y(slot.solar + slot.grid);
    const double width = std::max(1.0, right - left - gap);
    const QRectF grid(left, top, width, solarTop - top);
    const QRectF solar(left, solarTop, width, bottom - solarTop);
    if (slot.grid > Power())
        m_painter.fillPath(roundedTop(grid, 2.0), slot.done ? m_palette.grid : m_palette.gridPlanned);
    if (slot.solar > Power())
        m_painter.fillPath(slot.grid > Power() ? roundedTop(solar, 0.0) : roundedTop(solar, 2.0),
                           slot.done ? m_palette.solar : m_palette.solarPlanned);
}

void DiagramPainter::paintChargeLine()
{
    QPen pen(m_palette.text, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(pen);
    m_painter.drawPolyline(polyline(m_timeline.measuredCharge, m_geometry));
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({2.0, 1.6});
    m_painter.setPen(pen);
    m_painter.drawPolyline(polyline(m_timeline.plannedCharge, m_geometry));
}

QColor DiagramPainter::priceColour(const TimelineSlot &slot) const
{
    switch (slot.level) {
    case PriceLevel::Cheap:
        return m_palette.cheap;
    case PriceLevel::Normal:
        return m_palette.normal;
    case PriceLevel::Dear:
        return m_palette.dear;
    }
    return m_palette.normal;
}

void DiagramPainter::paintPriceStrip()
{
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (const TimelineSlot &slot : m_timeline.slots)
        paintPrice(slot);
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    m_painter.setOpacity(1.0);
    if (m_timeline.lowestPrice < EnergyPrice()) {
        m_painter.setPen(QPen(m_palette.muted, 1));
        const double zero = std::floor(m_geometry.y(EnergyPrice())) + 0.5;
        m_painter.drawLine(QPointF(m_geometry.strip().left(), zero), QPointF(m_geometry.strip().right(), zero));
    }
}

void DiagramPainter::paintPrice(const TimelineSlot &slot)
{
    const double left = std::round(m_geometry.x(slot.start));
    const double right = std::round(m_geometry.x(std::min(slot.end, m_timeline.end)));
    const double zero = m_geometry.y(EnergyPrice());
    const double end = m_geometry.y(slot.price);
    QRectF bar(left, std::min(zero, end), std::max(1.0, right - left), std::max(1.5, std::abs(zero - end)));
    bar = QRectF(bar.left(), std::round(bar.top()), bar.width(), std::round(bar.bottom()) - std::round(bar.top()));
    const QColor colour = priceColour(slot);
    m_painter.setOpacity(slot.afterDeparture ? 0.4 : 1.0);
    switch (slot.kind) {
    case PriceKind::Known:
        m_painter.fillRect(bar, colour);
        break;
    case PriceKind::Forecast: {
        QColor pale = colour;
        pale.setAlphaF(0.3F);
        m_painter.fillRect(bar, pale);
        m_painter.fillRect(bar, QBrush(colour, Qt::BDiagPattern));
        break;
    }
    case PriceKind::Assumed:
        m_painter.setPen(QPen(colour, 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(bar.adjusted(0, 0, -1, -1));
        break;
    }
}

void DiagramPainter::paintPriceAxis()
{
    const QRectF strip = m_geometry.strip();
    m_painter.setFont(Theme::font(FontRole::Caption));
    m_painter.setPen(m_palette.muted);
    const double height = m_painter.fontMetrics().height();
    const auto label = [&](double y, const QString &text) {
        m_painter.drawText(QRectF(0, y - height / 2, strip.left() - 8, height), Qt::AlignRight | Qt::AlignVCenter,
                           text);
    };
    const double top = m_geometry.y(m_timeline.highestPrice);
    const double low = m_geometry.y(m_timeline.lowestPrice);
    label(strip.top() - height * 0.6, m_format.priceUnit());
    label(top + height / 2, m_format.priceNumber(m_timeline.highestPrice));
    if (low - top >= 1.5 * height)
        label(low, m_format.priceNumber(m_timeline.lowestPrice));
}

Seconds DiagramPainter::tickStep() const
{
    const double label = tabularWidth(m_format.time(m_timeline.begin), Theme::font(FontRole::Caption)) + 22.0;
    const double pixelsPerSecond =
        m_geometry.plot().width() / static_cast<double>((m_timeline.end - m_timeline.begin).count());
    constexpr std::array<int, 8> minutes{15, 30, 60, 120, 180, 360, 720, 1440};
    for (const int step : minutes) {
        if (step * 60 * pixelsPerSecond >= label)
            return std::chrono::minutes(step);
    }
    return std::chrono::hours(24);
}

void DiagramPainter::paintTimeAxis()
{
    m_painter.setFont(Theme::font(FontRole::Caption));
    m_painter.setPen(m_palette.muted);
    const QRectF times = m_geometry.times();
    const Seconds step = tickStep();
    const auto sinceQuarter = m_timeline.begin.time_since_epoch() % std::chrono::minutes(15);
    for (Instant at = m_timeline.begin - sinceQuarter; at <= m_timeline.end; at += std::chrono::minutes(15)) {
        if (at < m_timeline.begin)
            continue;
        const QTime time = m_format.local(at).time();
        if ((time.hour() * 3600 + time.minute() * 60) % step.count() != 0)
            continue;
        const bool midnight = time.hour() == 0 && time.minute() == 0;
        const QString text = midnight
            ? m_format.locale().dayName(m_format.local(at).date().dayOfWeek(), QLocale::ShortFormat)
            : m_format.time(at);
        const double width = m_painter.fontMetrics().horizontalAdvance(text);
        const double left = m_geometry.x(at) - width / 2.0;
        if (left < 0.0 || left + width > times.right() + 40.0)
            continue;
        m_painter.drawText(QRectF(left, times.top(), width + 2.0, times.height()), Qt::AlignLeft | Qt::AlignVCenter,
                           text);
    }
}

QSizeF DiagramPainter::pillSize(const QString &text)
{
    const QFont font = Theme::font(FontRole::Pill);
    return {tabularWidth(text, font) + 22.0, QFontMetricsF(font).height() + 6.0};
}

void DiagramPainter::paintPill(QPainter &painter, const QRectF &area, const QString &text, const QColor &colour,
                               const QColor &textColour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(area, area.height() / 2.0, area.height() / 2.0);
    painter.setPen(textColour);
    drawTabular(painter, area, text, Theme::font(FontRole::Pill));
}

void DiagramPainter::paintMoments(double departurePillLeft)
{
    const QRectF pills = m_geometry.pills();
    const double bottom = m_geometry.strip().bottom();
    const auto line = [&](double x, const QColor &colour) {
        m_painter.setPen(QPen(colour, 1.6));
        m_painter.drawLine(QPointF(x, pills.bottom() - 2.0), QPointF(x, bottom));
    };
    const auto pill = [&](double left, const QString &text, const QColor &colour) {
        const QRectF area(QPointF(left, pills.top()), pillSize(text));
        paintPill(m_painter, area, text, colour, m_palette.pillText);
        return area;
    };
    const QString now = tr("Now %1").arg(m_format.time(m_timeline.now));
    const QString start = tr("Start %1").arg(m_format.time(m_timeline.start));
    const double startX = m_geometry.x(m_timeline.start);
    const double nowX = m_geometry.x(m_timeline.now);
    const double nowWidth = pillSize(now).width();
    const double departureX = m_geometry.x(m_timeline.departure);
    line(departureX, m_palette.accent);
    // Pills never hide each other: now gives way to the departure, and the start to both.
    double nowLeft = std::min(nowX - nowWidth / 2.0, departurePillLeft - nowWidth - 4.0);
    nowLeft = std::max(nowLeft, pills.left());
    if (m_timeline.start < m_timeline.now) {
        line(startX, m_palette.muted);
        const double startWidth = pillSize(start).width();
        // Shortly after plug-in there is no room for both; then the start is left to its line.
        const double besideStart = startX + startWidth + 4.0;
        const bool fits = besideStart <= nowX && besideStart + nowWidth + 4.0 <= departurePillLeft;
        if (fits) {
            pill(startX, start, m_palette.muted);
            nowLeft = std::max(nowLeft, besideStart);
        }
    } else if (m_timeline.start > m_timeline.now) {
        line(startX, m_palette.muted);
        pill(std::max(startX, nowLeft + nowWidth + 4.0), start, m_palette.muted);
    }
    line(nowX, m_palette.dearText);
    pill(nowLeft, now, m_palette.dearText);
}

void DiagramPainter::paintCurrent(std::size_t index)
{
    const TimelineSlot &slot = m_timeline.slots[index];
    const double left = m_geometry.x(slot.start);
    const double right = m_geometry.x(std::min(slot.end, m_timeline.end));
    QColor colour = m_palette.accent;
    colour.setAlphaF(0.14F);
    m_painter.fillRect(QRectF(left, m_geometry.plot().top() - 6.0, std::max(2.0, right - left),
                              m_geometry.strip().bottom() - m_geometry.plot().top() + 6.0),
                       colour);
}

} // namespace homecharge::widgets
