// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/charge_timeline.h"

#include <QRectF>

#include <optional>

namespace homecharge::widgets {

/// Where things lie in the charge diagram: time runs to the right, power and state of charge upwards, the price strip
/// below on the same time axis. Coordinates are logical pixels of the widget.
class DiagramGeometry
{
public:
    DiagramGeometry() = default;
    /// `leftMargin` and `rightMargin` are what the labels of the axes need.
    DiagramGeometry(const viewmodels::ChargeTimeline &timeline, QSizeF size, double leftMargin, double rightMargin,
                    double labelHeight);

    [[nodiscard]] QRectF pills() const { return m_pills; }
    [[nodiscard]] QRectF plot() const { return m_plot; }
    [[nodiscard]] QRectF strip() const { return m_strip; }
    [[nodiscard]] QRectF times() const { return m_times; }

    [[nodiscard]] double x(Instant instant) const;
    [[nodiscard]] Instant instantAt(double x) const;
    [[nodiscard]] double y(Power power) const;
    [[nodiscard]] double y(StateOfCharge charge) const;
    [[nodiscard]] StateOfCharge chargeAt(double y) const;
    [[nodiscard]] double y(EnergyPrice price) const;
    /// Index of the slot at this place of the time axis.
    [[nodiscard]] std::optional<std::size_t> slotAt(double x, const viewmodels::ChargeTimeline &timeline) const;

private:
    QRectF m_pills;
    QRectF m_plot;
    QRectF m_strip;
    QRectF m_times;
    Instant m_begin;
    Instant m_end;
    Power m_scale = Power::watts(1);
    EnergyPrice m_low;
    EnergyPrice m_high;
};

} // namespace homecharge::widgets
