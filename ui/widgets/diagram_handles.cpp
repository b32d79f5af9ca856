// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/diagram_handles.h"

#include "ui/widgets/diagram_painter.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace homecharge::widgets {

namespace {

constexpr int knobRadius = 6;
constexpr int knobRoom = 14; ///< half the size of the area that takes the mouse

} // namespace

DiagramHandle::DiagramHandle(const Theme &theme, Qt::Orientation direction, QWidget *parent)
    : QAbstractSlider(parent), m_theme(theme)
{
    setOrientation(direction);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(direction == Qt::Horizontal ? Qt::SizeHorCursor : Qt::SizeVerCursor);
    connect(this, &QAbstractSlider::valueChanged, this, qOverload<>(&QWidget::update));
}

void DiagramHandle::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT kept();
        return;
    case Qt::Key_Escape:
        m_dragging = false;
        Q_EMIT restored();
        return;
    default:
        QAbstractSlider::keyPressEvent(event);
    }
}

void DiagramHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragging = true;
    m_grip = event->position().toPoint() - rect().center();
    update();
}

void DiagramHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging)
        Q_EMIT dragged(mapToParent(event->position().toPoint()) - m_grip);
}

void DiagramHandle::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
    update();
}

void DiagramHandle::enterEvent(QEnterEvent *event)
{
    m_hovered = true;
    update();
    QAbstractSlider::enterEvent(event);
}

void DiagramHandle::leaveEvent(QEvent *event)
{
    m_hovered = false;
    update();
    QAbstractSlider::leaveEvent(event);
}

void DiagramHandle::focusInEvent(QFocusEvent *event)
{
    update();
    QAbstractSlider::focusInEvent(event);
}

void DiagramHandle::focusOutEvent(QFocusEvent *event)
{
    update();
    QAbstractSlider::focusOutEvent(event);
}

DepartureHandle::DepartureHandle(const Theme &theme, QWidget *parent) : DiagramHandle(theme, Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("departureHandle"));
    setSingleStep(15);
    setPageStep(60);
}

void DepartureHandle::setLabel(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    resize(DiagramPainter::pillSize(text).toSize() + QSize(4, 4));
    update();
}

void DepartureHandle::keyPressEvent(QKeyEvent *event)
{
    // With Shift the arrows move in steps of five minutes instead of a quarter of an hour.
    const int direction = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (direction != 0 && event->modifiers().testFlag(Qt::ShiftModifier)) {
        setValue(value() + direction * 5);
        return;
    }
    DiagramHandle::keyPressEvent(event);
}

void DepartureHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &palette = theme().palette();
    const QRectF pill = QRectF(rect()).adjusted(2, 2, -2, -2);
    DiagramPainter::paintPill(painter, pill, m_text, palette.accent, palette.pillText);
    if (hasFocus()) {
        painter.setPen(QPen(palette.text, 1.5));
        painter.setBrush(Qt::NoBrush);
        const QRectF ring = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
    }
}

TargetHandle::TargetHandle(const Theme &theme, QWidget *parent) : DiagramHandle(theme, Qt::Vertical, parent)
{
    setObjectName(QStringLiteral("targetHandle"));
    setSingleStep(1);
    setPageStep(10);
    resize(2 * knobRoom, 2 * knobRoom);
}

void TargetHandle::setLabel(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    setToolTip(text);
}

QPoint TargetHandle::knob() const
{
    return rect().center();
}

void TargetHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &palette = theme().palette();
    const QPointF centre = QRectF(rect()).center();
    if (isActive()) {
        QColor halo = palette.accent;
        halo.setAlphaF(0.22F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(halo);
        painter.drawEllipse(centre, knobRoom - 2, knobRoom - 2);
    }
    painter.setPen(QPen(hasFocus() ? palette.text : palette.accent, 2.5));
    painter.setBrush(palette.surface);
    painter.drawEllipse(centre, knobRadius, knobRadius);
}

} // namespace homecharge::widgets
