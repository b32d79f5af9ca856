// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QProgressBar>
#include <QVariantAnimation>

namespace homecharge::widgets {

/// A circle that fills clockwise from the top, with a figure and a caption inside. Negative values fill against the
/// clock. A QProgressBar, so that assistive technology reads its value; text() is the figure with its caption.
class RingGauge : public QProgressBar
{
    Q_OBJECT

public:
    enum class Hue { Accent, Saved, Solar, Warning };

    explicit RingGauge(const Theme &theme, QWidget *parent = nullptr);

    /// `percent` from -100 to 100; moves there in 150 ms unless motion is reduced.
    void setReading(int percent, const QString &figure, const QString &caption, Hue hue);
    void setDiameter(int pixels);

    [[nodiscard]] QString text() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QColor colour() const;
    void paintArc(QPainter &painter, const QRectF &circle, double width) const;
    void paintFigure(QPainter &painter, const QRectF &inside) const;

    const Theme &m_theme;
    QVariantAnimation m_motion;
    QString m_figure;
    QString m_caption;
    Hue m_hue = Hue::Accent;
    double m_shown = 0.0; ///< percent, on its way to value()
    int m_diameter = 120;
};

} // namespace homecharge::widgets
