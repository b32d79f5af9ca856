// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charge_diagram.h"

#include "ui/widgets/diagram_handles.h"
#include "ui/widgets/diagram_painter.h"
#include "ui/widgets/slot_card_view.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace homecharge::widgets {

namespace {

constexpr Seconds dragStep = std::chrono::minutes(15);

int minutesOf(Instant instant)
{
    return static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(instant.time_since_epoch()).count());
}

Instant instantOf(int minutes)
{
    return Instant(std::chrono::minutes(minutes));
}

} // namespace

ChargeDiagram::ChargeDiagram(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_format(QLocale::c(), TimeZone(), Currency::euro())
    , m_departure(new DepartureHandle(theme, this))
    , m_target(new TargetHandle(theme, this))
    , m_card(new SlotCardView(theme, this))
{
    setObjectName(QStringLiteral("chargeDiagram"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_card->hide();
    connectHandles();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChargeDiagram::connectHandles()
{
    connect(m_departure, &DiagramHandle::dragged, this, [this](QPoint position) {
        const Instant at = m_geometry.instantAt(std::min<double>(position.x(), m_geometry.plot().right()));
        Q_EMIT departureWished(Instant(dragStep * roundedDivision(at.time_since_epoch().count(), dragStep.count())));
    });
    connect(m_departure, &QAbstractSlider::valueChanged, this,
            [this](int minutes) { Q_EMIT departureWished(instantOf(minutes)); });
    connect(m_target, &DiagramHandle::dragged, this,
            [this](QPoint position) { Q_EMIT targetWished(m_geometry.chargeAt(position.y())); });
    connect(m_target, &QAbstractSlider::valueChanged, this,
            [this](int percent) { Q_EMIT targetWished(StateOfCharge::percent(percent)); });
    for (DiagramHandle *handle : {static_cast<DiagramHandle *>(m_departure), static_cast<DiagramHandle *>(m_target)}) {
        connect(handle, &DiagramHandle::kept, this, &ChargeDiagram::kept);
        connect(handle, &DiagramHandle::restored, this, &ChargeDiagram::restored);
    }
}

void ChargeDiagram::setTimeline(const viewmodels::ChargeTimeline &timeline, const viewmodels::Formatter &format)
{
    m_timeline = timeline;
    m_format = format;
    {
        const QSignalBlocker departureBlocker(m_departure);
        const QSignalBlocker targetBlocker(m_target);
        m_departure->setValue(minutesOf(timeline.departure));
        if (timeline.target)
            m_target->setValue(static_cast<int>(std::lround(timeline.target->inPercent())));
    }
    m_departure->setLabel(tr("Departure %1").arg(m_format.time(timeline.departure)));
    m_departure->setAccessibleDescription(
        tr("Left and right arrows move the departure, Enter keeps it, Escape restores it."));
    if (timeline.target)
        m_target->setLabel(tr("Target %1").arg(m_format.percent(*timeline.target)));
    m_target->setAccessibleDescription(tr("Up and down arrows move the target, Enter keeps it, Escape restores it."));
    layOut();
    if (m_current && *m_current >= m_timeline.slots.size())
        setCurrent(std::nullopt);
    else if (m_current)
        Q_EMIT currentSlotChanged(static_cast<int>(*m_current));
    update();
}

void ChargeDiagram::setDepartureRange(Instant earliest, Instant latest)
{
    const QSignalBlocker blocker(m_departure);
    m_departure->setRange(minutesOf(earliest), std::max(minutesOf(earliest), minutesOf(latest)));
}

void ChargeDiagram::setHighestTarget(StateOfCharge highest)
{
    const QSignalBlocker blocker(m_target);
    m_target->setRange(0, static_cast<int>(std::floor(highest.inPercent())));
}

void ChargeDiagram::layOut()
{
    const QFontMetricsF metrics(Theme::font(FontRole::Caption));
    const double left = std::max({metrics.horizontalAdvance(m_format.priceUnit()),
                                  metrics.horizontalAdvance(m_format.priceNumber(m_timeline.highestPrice)),
                                  metrics.horizontalAdvance(m_format.priceNumber(m_timeline.lowestPrice))});
    const double right = metrics.horizontalAdvance(QStringLiteral("100"));
    m_geometry = DiagramGeometry(m_timeline, QSizeF(size()), std::ceil(left) + 14.0, std::ceil(right) + 14.0,
                                 std::ceil(metrics.height()));
    placeHandles();
    if (m_current)
        placeCard();
}

void ChargeDiagram::placeHandles()
{
    const int x = static_cast<int>(std::lround(m_geometry.x(m_timeline.departure)));
    const int left =
        std::min(x - m_departure->width() / 2, static_cast<int>(m_geometry.plot().right()) + 4 - m_departure->width());
    m_departure->move(left, static_cast<int>(m_geometry.pills().top()) - 2);
    m_target->setVisible(m_timeline.target.has_value());
    if (m_timeline.target) {
        const int y = static_cast<int>(std::lround(m_geometry.y(*m_timeline.target)));
        m_target->move(QPoint(x, y) - m_target->knob());
    }
}

void ChargeDiagram::showCard(const viewmodels::SlotCard &card)
{
    m_card->setCard(card);
    setAccessibleDescription(card.spoken());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    placeCard();
    m_card->show();
    m_card->raise();
}

void ChargeDiagram::placeCard()
{
    const viewmodels::TimelineSlot &slot = m_timeline.slots[*m_current];
    constexpr int distance = 10;
    const int slotRight = static_cast<int>(m_geometry.x(slot.end));
    const int slotLeft = static_cast<int>(m_geometry.x(slot.start));
    int x = slotRight + distance;
    if (x + m_card->width() > width())
        x = std::max(0, slotLeft - distance - m_card->width());
    const int lowest = static_cast<int>(m_geometry.strip().top()) - 8 - m_card->height();
    m_card->move(x, std::max(static_cast<int>(m_geometry.pills().bottom()) + 2, lowest));
}

void ChargeDiagram::setCurrent(std::optional<std::size_t> slot)
{
    if (slot == m_current)
        return;
    m_current = slot;
    if (!slot)
        m_card->hide();
    Q_EMIT currentSlotChanged(slot ? static_cast<int>(*slot) : -1);
    update();
}

std::size_t ChargeDiagram::slotOfNow() const
{
    const auto found = std::find_if(m_timeline.slots.begin(), m_timeline.slots.end(),
                                    [](const viewmodels::TimelineSlot &slot) { return !slot.done; });
    return found == m_timeline.slots.end() ? 0 : static_cast<std::size_t>(found - m_timeline.slots.begin());
}

void ChargeDiagram::moveCurrent(int steps)
{
    const int last = static_cast<int>(m_timeline.slots.size()) - 1;
    const int from = m_current ? static_cast<int>(*m_current) : static_cast<int>(slotOfNow());
    m_byKeyboard = true;
    setCurrent(static_cast<std::size_t>(std::clamp(from + steps, 0, last)));
}

void ChargeDiagram::keyPressEvent(QKeyEvent *event)
{
    const int all = static_cast<int>(m_timeline.slots.size());
    if (all == 0)
        return;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCurrent(-1);
    case Qt::Key_Right:
        return moveCurrent(1);
    case Qt::Key_PageUp:
        return moveCurrent(-4);
    case Qt::Key_PageDown:
        return moveCurrent(4);
    case Qt::Key_Home:
        return moveCurrent(-all);
    case Qt::Key_End:
        return moveCurrent(all);
    case Qt::Key_Escape:
        setCurrent(std::nullopt);
        Q_EMIT restored();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChargeDiagram::focusInEvent(QFocusEvent *event)
{
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && !m_timeline.slots.empty())
        moveCurrent(0);
    QWidget::focusInEvent(event);
}

void ChargeDiagram::focusOutEvent(QFocusEvent *event)
{
    m_byKeyboard = false;
    setCurrent(std::nullopt);
    QWidget::focusOutEvent(event);
}

void ChargeDiagram::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    const QRectF plot = m_geometry.plot();
    const bool inside = at.x() >= plot.left() && at.x() <= plot.right() && at.y() >= plot.top();
    m_byKeyboard = false;
    setCurrent(inside ? m_geometry.slotAt(at.x(), m_timeline) : std::nullopt);
}

void ChargeDiagram::leaveEvent(QEvent *)
{
    if (!m_byKeyboard)
        setCurrent(std::nullopt);
}

void ChargeDiagram::resizeEvent(QResizeEvent *)
{
    layOut();
}

void ChargeDiagram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    DiagramPainter(painter, m_timeline, m_geometry, m_format, m_theme.palette()).paint(m_current, m_departure->x());
    if (hasFocus() && m_byKeyboard) {
        painter.setPen(QPen(m_theme.palette().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, m_geometry.pills().bottom() + 1, -1, -1), 8, 8);
    }
}

} // namespace homecharge::widgets
