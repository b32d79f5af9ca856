// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/site_column.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace homecharge::schedule {

using viewmodels::CardColour;
using viewmodels::ChargingCard;

namespace {

constexpr int shapeSize = 12;
constexpr int shapeGap = 5;
constexpr int cardGap = 12;
constexpr int lineGap = 4;

QChar letterOf(CardColour colour)
{
    return QLatin1Char(static_cast<char>('A' + static_cast<int>(colour)));
}

} // namespace

CardHolders::CardHolders(const widgets::Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardHolders::setCards(std::vector<ChargingCard> cards)
{
    m_cards = std::move(cards);
    QStringList names;
    for (const ChargingCard &card : m_cards)
        names << textOf(card);
    setAccessibleName(tr("Charging cards: %1").arg(names.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

QString CardHolders::textOf(const ChargingCard &card) const
{
    const QString holder = card.vehicle.isEmpty() ? tr("free card") : card.vehicle;
    return QString(letterOf(card.colour)) + QLatin1Char(' ') + holder;
}

std::vector<CardHolders::Place> CardHolders::places(int width) const
{
    const QFontMetrics metrics(widgets::Theme::font(widgets::FontRole::Caption));
    const int height = std::max(metrics.height(), shapeSize);
    std::vector<Place> places;
    int x = 0;
    int y = 0;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const int needed = shapeSize + shapeGap + metrics.horizontalAdvance(textOf(m_cards[i])) + 2;
        if (x > 0 && x + needed > width) {
            x = 0;
            y += height + lineGap;
        }
        places.push_back({QRect(x, y, needed, height), i});
        x += needed + cardGap;
    }
    return places;
}

int CardHolders::heightForWidth(int width) const
{
    const std::vector<Place> all = places(width);
    return all.empty() ? 0 : all.back().area.bottom() + 3;
}

QSize CardHolders::sizeHint() const
{
    const std::vector<Place> all = places(width());
    int widest = 0;
    for (const Place &place : all)
        widest = std::max(widest, place.area.width());
    return {widest, all.empty() ? 0 : all.back().area.bottom() + 3};
}

void CardHolders::paintShape(QPainter &painter, const ChargingCard &card, const QRectF &area) const
{
    const widgets::Palette &palette = m_theme.palette();
    painter.setPen(Qt::NoPen);
    switch (card.colour) {
    case CardColour::BlueSquare:
        painter.setBrush(card.vehicle.isEmpty() ? palette.normal : palette.cardBlue);
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 2, 2);
        break;
    case CardColour::GreenTriangle: {
        painter.setBrush(card.vehicle.isEmpty() ? palette.normal : palette.cardGreen);
        const QPolygonF triangle{QPointF(area.center().x(), area.top() + 0.5), area.bottomRight(), area.bottomLeft()};
        painter.drawPolygon(triangle);
        break;
    }
    case CardColour::OrangeCircle:
        painter.setBrush(card.vehicle.isEmpty() ? palette.normal : palette.cardOrange);
        painter.drawEllipse(area.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    }
}

void CardHolders::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(widgets::Theme::font(widgets::FontRole::Caption));
    for (const Place &place : places(width())) {
        const QRect area = place.area;
        paintShape(painter, m_cards[place.card],
                   QRectF(area.left(), area.center().y() - shapeSize / 2.0 + 0.5, shapeSize, shapeSize));
        painter.setPen(m_theme.palette().muted);
        painter.drawText(area.adjusted(shapeSize + shapeGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         textOf(m_cards[place.card]));
    }
}

LimitBar::LimitBar(const widgets::Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("limitBar"));
    setFixedHeight(14);
}

void LimitBar::setShares(int housePermille, int vehiclePermille)
{
    m_house = housePermille;
    m_vehicles = vehiclePermille;
    update();
}

void LimitBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(0, 3, width(), 8);
    QPainterPath outline;
    outline.addRoundedRect(bar, 4, 4);
    const widgets::Palette &palette = m_theme.palette();
    painter.fillPath(outline, palette.subtle);
    painter.setClipPath(outline);
    const double house = bar.width() * m_house / 1000.0;
    painter.fillRect(QRectF(bar.left(), bar.top(), house, bar.height()), palette.muted);
    painter.fillRect(QRectF(bar.left() + house, bar.top(), bar.width() * m_vehicles / 1000.0, bar.height()),
                     palette.gridPlanned);
}

} // namespace homecharge::schedule
