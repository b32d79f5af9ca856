// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/formatter.h"
#include "ui/widgets/theme.h"

#include <QAbstractSlider>

namespace homecharge::widgets {

/// What the departure pill and the target's knob have in common: dragged with the mouse, moved with the arrow keys,
/// Enter keeps, Escape restores. A slider, so that assistive technology reads and sets its value.
class DiagramHandle : public QAbstractSlider
{
    Q_OBJECT

public:
    DiagramHandle(const Theme &theme, Qt::Orientation direction, QWidget *parent);

Q_SIGNALS:
    /// The pointer is at this place of the parent while dragging.
    void dragged(QPoint position);
    void kept();
    void restored();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

    [[nodiscard]] bool isActive() const { return m_dragging || m_hovered || hasFocus(); }
    [[nodiscard]] const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
    QPoint m_grip; ///< where in the handle it was taken
    bool m_dragging = false;
    bool m_hovered = false;
};

/// The pill "Departure 07:30"; its value is minutes since 1970.
class DepartureHandle : public DiagramHandle
{
    Q_OBJECT

public:
    explicit DepartureHandle(const Theme &theme, QWidget *parent);
    void setLabel(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_text;
};

/// The knob at the end of the state-of-charge line; its value is whole percent.
class TargetHandle : public DiagramHandle
{
    Q_OBJECT

public:
    explicit TargetHandle(const Theme &theme, QWidget *parent);
    void setLabel(const QString &text);
    /// Where the middle of the knob is within the widget.
    [[nodiscard]] QPoint knob() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace homecharge::widgets
