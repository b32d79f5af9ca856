// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/charge_timeline.h"
#include "ui/viewmodels/formatter.h"
#include "ui/widgets/diagram_geometry.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>

class QPainter;

namespace homecharge::widgets {

/// Paints one frame of the charge diagram; keeps nothing between frames.
class DiagramPainter
{
    Q_DECLARE_TR_FUNCTIONS(DiagramPainter)

public:
    DiagramPainter(QPainter &painter, const viewmodels::ChargeTimeline &timeline, const DiagramGeometry &geometry,
                   const viewmodels::Formatter &format, const Palette &palette);

    /// The departure's pill is a widget of its own; the others keep clear of it.
    void paint(std::optional<std::size_t> currentSlot, double departurePillLeft);

    /// A rounded label; `area` is where it goes.
    static void paintPill(QPainter &painter, const QRectF &area, const QString &text, const QColor &colour,
                          const QColor &textColour);
    [[nodiscard]] static QSizeF pillSize(const QString &text);

private:
    void paintGround();
    void paintPowerAxis();
    void paintChargeAxis();
    void paintColumns();
    void paintColumn(const viewmodels::TimelineSlot &slot);
    void paintChargeLine();
    void paintPriceStrip();
    void paintPrice(const viewmodels::TimelineSlot &slot);
    void paintPriceAxis();
    void paintTimeAxis();
    void paintMoments(double departurePillLeft);
    void paintCurrent(std::size_t slot);
    [[nodiscard]] Seconds tickStep() const;
    [[nodiscard]] QColor priceColour(const viewmodels::TimelineSlot &slot) const;

    QPainter &m_painter;
    const viewmodels::ChargeTimeline &m_timeline;
    const DiagramGeometry &m_geometry;
    const viewmodels::Formatter &m_format;
    const Palette &m_palette;
};

} // namespace homecharge::widgets
