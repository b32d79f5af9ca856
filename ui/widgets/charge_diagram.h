// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/charge_timeline.h"
#include "ui/viewmodels/formatter.h"
#include "ui/viewmodels/schedule_texts.h"
#include "ui/widgets/diagram_geometry.h"
#include "ui/widgets/theme.h"

#include <QWidget>

namespace homecharge::widgets {

class DepartureHandle;
class SlotCardView;
class TargetHandle;

/// One vehicle's session over time. Pointing at a slot, or moving to it with the arrow keys, asks for its card;
/// the departure and the target can be dragged or moved with the keys.
class ChargeDiagram : public QWidget
{
    Q_OBJECT

public:
    explicit ChargeDiagram(const Theme &theme, QWidget *parent = nullptr);

    void setTimeline(const viewmodels::ChargeTimeline &timeline, const viewmodels::Formatter &format);
    /// Bounds of what can be dragged.
    void setDepartureRange(Instant earliest, Instant latest);
    void setHighestTarget(StateOfCharge highest);
    /// The answer to currentSlotChanged.
    void showCard(const viewmodels::SlotCard &card);

    [[nodiscard]] std::optional<std::size_t> currentSlot() const { return m_current; }
    [[nodiscard]] const DiagramGeometry &geometryOfTime() const { return m_geometry; }
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 210}; }

Q_SIGNALS:
    void currentSlotChanged(int slot); ///< -1: none
    void departureWished(homecharge::Instant departure);
    void targetWished(homecharge::StateOfCharge target);
    void kept();
    void restored();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void connectHandles();
    void layOut();
    void placeHandles();
    void placeCard();
    void setCurrent(std::optional<std::size_t> slot);
    void moveCurrent(int steps);
    [[nodiscard]] std::size_t slotOfNow() const;

    const Theme &m_theme;
    viewmodels::ChargeTimeline m_timeline;
    viewmodels::Formatter m_format;
    DiagramGeometry m_geometry;
    std::optional<std::size_t> m_current;
    bool m_byKeyboard = false;
    DepartureHandle *m_departure;
    TargetHandle *m_target;
    SlotCardView *m_card;
};

} // namespace homecharge::widgets
