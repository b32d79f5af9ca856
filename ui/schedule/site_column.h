// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/schedule_view_model.h"
#include "ui/widgets/theme.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace homecharge::schedule {

/// The charging cards of a wallbox: colour, shape and letter, and whose they are.
class CardHolders : public QWidget
{
    Q_OBJECT

public:
    explicit CardHolders(const widgets::Theme &theme, QWidget *parent = nullptr);
    void setCards(std::vector<viewmodels::ChargingCard> cards);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Place {
        QRect area;
        std::size_t card;
    };
    [[nodiscard]] std::vector<Place> places(int width) const;
    [[nodiscard]] QString textOf(const viewmodels::ChargingCard &card) const;
    void paintShape(QPainter &painter, const viewmodels::ChargingCard &card, const QRectF &area) const;

    const widgets::Theme &m_theme;
    std::vector<viewmodels::ChargingCard> m_cards;
};

/// A bar that shows how much of the house connection is used at the planned peak.
class LimitBar : public QWidget
{
    Q_OBJECT

public:
    explicit LimitBar(const widgets::Theme &theme, QWidget *parent = nullptr);
    void setShares(int housePermille, int vehiclePermille);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const widgets::Theme &m_theme;
    int m_house = 0;
    int m_vehicles = 0;
};

/// The cards beside the diagram: one per wallbox, and the house connection.
class SiteColumn : public QWidget
{
    Q_OBJECT

public:
    SiteColumn(viewmodels::ScheduleViewModel &model, const widgets::Theme &theme, QWidget *parent = nullptr);

    void refresh();
    void setCompact(bool compact);

private:
    struct WallboxView {
        QFrame *frame;
        QLabel *name;
        QLabel *make;
        QLabel *status;
        CardHolders *cards;
    };
    [[nodiscard]] WallboxView makeWallbox(int index);
    [[nodiscard]] QFrame *makeConnection();
    void fill(const WallboxView &view, const viewmodels::WallboxCard &card) const;

    viewmodels::ScheduleViewModel &m_model;
    const widgets::Theme &m_theme;
    QVBoxLayout *m_layout;
    std::vector<WallboxView> m_wallboxes;
    QFrame *m_connection;
    QLabel *m_limit = nullptr;
    QLabel *m_peak = nullptr;
    LimitBar *m_bar = nullptr;
    bool m_compact = false;
};

} // namespace homecharge::schedule
