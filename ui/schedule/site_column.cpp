// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/site_column.h"

#include "ui/widgets/look.h"

#include <QLabel>
#include <QVBoxLayout>

namespace homecharge::schedule {

namespace {

QLabel *addLabel(QFrame *frame, const QString &name, widgets::TextLook look)
{
    auto *label = new QLabel(frame);
    label->setObjectName(name);
    widgets::setLook(label, look);
    label->setWordWrap(true);
    frame->layout()->addWidget(label);
    return label;
}

QFrame *makeCard(const QString &name, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setObjectName(name);
    widgets::setLook(frame, widgets::CardLook::Card);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(14, 12, 14, 13);
    layout->setSpacing(4);
    return frame;
}

} // namespace

SiteColumn::SiteColumn(viewmodels::ScheduleViewModel &model, const widgets::Theme &theme, QWidget *parent)
    : QWidget(parent), m_model(model), m_theme(theme), m_layout(new QVBoxLayout(this)), m_connection(nullptr)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    const int count = static_cast<int>(model.wallboxCards().size());
    for (int i = 0; i < count; ++i) {
        m_wallboxes.push_back(makeWallbox(i));
        m_layout->addWidget(m_wallboxes.back().frame);
    }
    m_connection = makeConnection();
    m_layout->addWidget(m_connection);
    m_layout->addStretch(1);
    setCompact(false);
}

SiteColumn::WallboxView SiteColumn::makeWallbox(int index)
{
    QFrame *frame = makeCard(QStringLiteral("wallboxCard%1").arg(index), this);
    WallboxView view{};
    view.frame = frame;
    view.name = addLabel(frame, QStringLiteral("wallboxName%1").arg(index), widgets::TextLook::Section);
    view.make = addLabel(frame, QStringLiteral("wallboxMake%1").arg(index), widgets::TextLook::Small);
    view.status = addLabel(frame, QStringLiteral("wallboxStatus%1").arg(index), widgets::TextLook::Status);
    view.cards = new CardHolders(m_theme, frame);
    view.cards->setObjectName(QStringLiteral("wallboxHolders%1").arg(index));
    frame->layout()->addWidget(view.cards);
    return view;
}

QFrame *SiteColumn::makeConnection()
{
    QFrame *frame = makeCard(QStringLiteral("connectionCard"), this);
    QLabel *title = addLabel(frame, QStringLiteral("connectionTitle"), widgets::TextLook::Section);
    title->setText(tr("House connection"));
    m_limit = addLabel(frame, QStringLiteral("connectionLimit"), widgets::TextLook::Small);
    m_bar = new LimitBar(m_theme, frame);
    frame->layout()->addWidget(m_bar);
    m_peak = addLabel(frame, QStringLiteral("connectionPeak"), widgets::TextLook::Small);
    return frame;
}

void SiteColumn::fill(const WallboxView &view, const viewmodels::WallboxCard &card) const
{
    view.frame->setAccessibleName(card.name + QStringLiteral(", ") + card.status);
    view.name->setText(card.name);
    view.make->setText(card.make);
    // A low window keeps its room for what changes; the make stays in the tool tip.
    view.make->setVisible(!card.make.isEmpty() && !m_compact);
    view.frame->setToolTip(card.make);
    view.status->setText(card.connected ? QStringLiteral("● ") + card.status : card.status);
    widgets::setLook(view.status, card.connected ? widgets::TextLook::Status : widgets::TextLook::Small);
    widgets::setLook(view.frame, card.assigned ? widgets::CardLook::Card : widgets::CardLook::Resting);
    view.cards->setCards(card.cards);
    view.cards->setVisible(!card.cards.empty());
}

void SiteColumn::refresh()
{
    const std::vector<viewmodels::WallboxCard> cards = m_model.wallboxCards();
    for (std::size_t i = 0; i < m_wallboxes.size() && i < cards.size(); ++i)
        fill(m_wallboxes[i], cards[i]);
    const viewmodels::ConnectionCard connection = m_model.connectionCard();
    m_limit->setText(connection.limit);
    m_peak->setText(connection.peak);
    m_bar->setShares(connection.housePermille, connection.vehiclePermille);
    m_connection->setAccessibleName(connection.limit + QStringLiteral(", ") + connection.peak);
}

void SiteColumn::setCompact(bool compact)
{
    m_layout->setSpacing(compact ? 8 : 12);
    const QMargins margins = compact ? QMargins(12, 8, 12, 9) : QMargins(14, 12, 14, 13);
    m_connection->layout()->setContentsMargins(margins);
    m_connection->layout()->setSpacing(compact ? 2 : 4);
    for (const WallboxView &view : m_wallboxes) {
        view.frame->layout()->setContentsMargins(margins);
        view.frame->layout()->setSpacing(compact ? 2 : 4);
    }
    m_compact = compact;
    refresh();
}

} // namespace homecharge::schedule
