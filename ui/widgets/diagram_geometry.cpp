// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/diagram_geometry.h"

#include <algorithm>
#include <cmath>

namespace homecharge::widgets {

DiagramGeometry::DiagramGeometry(const viewmodels::ChargeTimeline &timeline, QSizeF size, double leftMargin,
                                 double rightMargin, double labelHeight)
    : m_begin(timeline.begin)
    , m_end(std::max(timeline.end, timeline.begin + Seconds(1)))
    , m_scale(timeline.scale)
    , m_low(std::min(timeline.lowestPrice, EnergyPrice()))
    , m_high(std::max(timeline.highestPrice, EnergyPrice::microPerKwh(1)))
{
    const double width = std::max(1.0, size.width() - leftMargin - rightMargin);
    const double pillHeight = labelHeight + 6.0;
    const double stripHeight = std::clamp(size.height() * 0.16, 36.0, 84.0);
    m_pills = QRectF(leftMargin, 0.0, width, pillHeight);
    m_times = QRectF(leftMargin, size.height() - labelHeight, width, labelHeight);
    m_strip = QRectF(leftMargin, m_times.top() - 5.0 - stripHeight, width, stripHeight);
    const double plotTop = m_pills.bottom() + 8.0;
    m_plot = QRectF(leftMargin, plotTop, width, std::max(1.0, m_strip.top() - 1.5 * labelHeight - 10.0 - plotTop));
}

double DiagramGeometry::x(Instant instant) const
{
    const double share =
        static_cast<double>((instant - m_begin).count()) / static_cast<double>((m_end - m_begin).count());
    return m_plot.left() + share * m_plot.width();
}

Instant DiagramGeometry::instantAt(double x) const
{
    const double share = (x - m_plot.left()) / m_plot.width();
    return m_begin + Seconds(std::llround(share * static_cast<double>((m_end - m_begin).count())));
}

double DiagramGeometry::y(Power power) const
{
    const double share = static_cast<double>(power.inWatts()) / static_cast<double>(m_scale.inWatts());
    return m_plot.bottom() - share * m_plot.height();
}

double DiagramGeometry::y(StateOfCharge charge) const
{
    return m_plot.bottom() - charge.inPercent() / 100.0 * m_plot.height();
}

StateOfCharge DiagramGeometry::chargeAt(double y) const
{
    const double share = std::clamp((m_plot.bottom() - y) / m_plot.height(), 0.0, 1.0);
    return StateOfCharge::percent(std::llround(share * 100.0));
}

double DiagramGeometry::y(EnergyPrice price) const
{
    const auto span = static_cast<double>((m_high - m_low).inMicroPerKwh());
    return m_strip.bottom() - static_cast<double>((price - m_low).inMicroPerKwh()) / span * m_strip.height();
}

std::optional<std::size_t> DiagramGeometry::slotAt(double x, const viewmodels::ChargeTimeline &timeline) const
{
    const Instant instant = instantAt(x);
    for (std::size_t i = 0; i < timeline.slots.size(); ++i) {
        if (timeline.slots[i].start <= instant && instant < timeline.slots[i].end)
            return i;
    }
    return std::nullopt;
}

} // namespace homecharge::widgets
