// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/schedule_texts.h"
#include "ui/widgets/ring_gauge.h"

#include <QFrame>

class QLabel;

namespace homecharge::schedule {

/// One of the three circles with its words beside it.
class FigureCard : public QFrame
{
    Q_OBJECT

public:
    /// `hue` is the colour as long as the reading is not a warning.
    FigureCard(const widgets::Theme &theme, const QString &name, widgets::RingGauge::Hue hue,
               QWidget *parent = nullptr);

    void setCircle(const viewmodels::CircleText &circle);
    void setCompact(bool compact);
    [[nodiscard]] widgets::RingGauge *ring() const { return m_ring; }

private:
    widgets::RingGauge::Hue m_hue;
    widgets::RingGauge *m_ring;
    QLabel *m_title;
    QLabel *m_text;
};

} // namespace homecharge::schedule
