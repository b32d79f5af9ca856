// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace homecharge::schedule {

/// What the colours and lines of the diagram mean; in as many rows as the width asks for.
class Legend : public QWidget
{
    Q_OBJECT

public:
    explicit Legend(const widgets::Theme &theme, QWidget *parent = nullptr);
    /// Forecast and assumed prices are explained only where there are any.
    void setPriceKinds(bool forecast, bool assumed);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Sample { Grid, Solar, Charge, Forecast, Assumed };
    struct Entry {
        Sample sample;
        QString text;
    };
    struct Place {
        Entry entry;
        QRect area;
        int sampleWidth;
    };
    [[nodiscard]] std::vector<Place> places(int width) const;
    void paintSample(QPainter &painter, Sample sample, const QRectF &area) const;
    [[nodiscard]] std::vector<Entry> entries() const;

    const widgets::Theme &m_theme;
    bool m_forecast = false;
    bool m_assumed = false;
};

} // namespace homecharge::schedule
