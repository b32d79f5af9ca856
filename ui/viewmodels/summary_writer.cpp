// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/schedule_texts.h"

#include <algorithm>

namespace homecharge::viewmodels {

using planning::ChargingMode;
using planning::PriceKind;

namespace {

const QString space = QStringLiteral(" ");

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(space);
}

Seconds chargingTime(const std::vector<ChargeBlock> &blocks)
{
    Seconds sum{0};
    for (const ChargeBlock &block : blocks)
        sum += block.end - block.start;
    return sum;
}

std::pair<EnergyPrice, EnergyPrice> paidPrices(const ChargeTimeline &timeline)
{
    std::optional<std::pair<EnergyPrice, EnergyPrice>> range;
    for (const TimelineSlot &slot : timeline.slots) {
        if (slot.done || slot.gridEnergy <= Energy())
            continue;
        if (!range)
            range = {slot.price, slot.price};
        range->first = std::min(range->first, slot.price);
        range->second = std::max(range->second, slot.price);
    }
    return range.value_or(std::pair<EnergyPrice, EnergyPrice>());
}

bool buysFromGrid(const ChargeTimeline &timeline)
{
    return std::any_of(timeline.slots.begin(), timeline.slots.end(),
                       [](const TimelineSlot &slot) { return !slot.done && slot.gridEnergy > Energy(); });
}

} // namespace

Summary SummaryWriter::summary() const
{
    if (!m_state.session())
        return {tr("No plan could be made for this vehicle."), Tone::Warning};
    if (m_state.hasShortfall())
        return {joined({shortfall(), remedy(), uncertainPrices()}), Tone::Warning};
    return {joined({whatHappens(), uncertainPrices(), proof()}), Tone::Plain};
}

QString SummaryWriter::goal() const
{
    const PlannedSession &session = *m_state.session();
    if (m_state.requestVehicle().energy)
        return m_format.percent(StateOfCharge::of(session.target, m_state.requestVehicle().capacity));
    return m_format.energy(session.target);
}

QString SummaryWriter::whatHappens() const
{
    const std::vector<ChargeBlock> blocks = plannedBlocks(m_state.timeline);
    if (blocks.empty())
        return tr("Nothing left to charge: %1 is already there.").arg(goal());
    return charging(blocks);
}

QString SummaryWriter::charging(const std::vector<ChargeBlock> &blocks) const
{
    const Instant now = m_state.request().now;
    // Seconds are not shown, so a minute that has begun counts as full: never ready earlier than true.
    const Instant ready = std::chrono::ceil<std::chrono::minutes>(blocks.back().end);
    const QString time = m_format.duration(chargingTime(blocks));
    const auto [low, high] = paidPrices(m_state.timeline);
    const QString price = buysFromGrid(m_state.timeline) ? m_format.priceRange(low, high) : QString();
    const QString readyAt = m_format.time(ready);
    const QString spare = m_format.duration(m_state.timeline.departure - ready);
    const bool atOnce = blocks.front().start <= now;
    if (price.isEmpty()) {
        return atOnce
            ? tr("Charges %1 on own sun alone, starting now; ready %2, %3 to spare.").arg(time, readyAt, spare)
            : tr("Waits until %1, charges %2 on own sun alone, ready %3, %4 to spare.")
                  .arg(m_format.time(blocks.front().start), time, readyAt, spare);
    }
    return atOnce ? tr("Charges now, %1 in all at %2, ready %3, %4 to spare.").arg(time, price, readyAt, spare)
                  : tr("Waits until %1, charges %2 at %3, ready %4, %5 to spare.")
                        .arg(m_format.time(blocks.front().start), time, price, readyAt, spare);
}

QString SummaryWriter::proof() const
{
    if (m_state.requestVehicle().mode == ChargingMode::Now)
        return tr("Charging at once is your choice: prices are not looked at.");
    if (plannedBlocks(m_state.timeline).empty())
        return {};
    if (!m_state.plan.optimal)
        return tr("Within %1 of the best possible plan.")
            .arg(m_format.cents(m_state.plan.objective - m_state.plan.objectiveBound));
    const QString departure = m_format.time(m_state.timeline.departure);
    if (m_state.request().preference == planning::Preference::OwnSolar)
        return tr("Plan is optimal: no plan that reaches %1 by %2 takes less from the grid.").arg(goal(), departure);
    return tr("Plan is optimal: no cheaper plan reaches %1 by %2.").arg(goal(), departure);
}

QString SummaryWriter::shortfall() const
{
    const PlannedSession &session = *m_state.session();
    const QString departure = m_format.time(m_state.timeline.departure);
    if (!m_state.requestVehicle().energy)
        return tr("Delivers %1 of %2 by %3.").arg(m_format.energy(session.reached), goal(), departure);
    const QString reached = m_format.percent(StateOfCharge::of(session.reached, m_state.requestVehicle().capacity));
    return tr("Charges all it can and reaches %1 by %2, not %3.").arg(reached, departure, goal());
}

QString SummaryWriter::remedy() const
{
    QString cause;
    switch (m_state.session()->cause.value_or(ShortfallCause::WindowTooShort)) {
    case ShortfallCause::WindowTooShort:
        cause = tr("The time until departure is too short for more.");
        break;
    case ShortfallCause::ConnectionLimit:
        cause = tr("The house connection allows no more.");
        break;
    case ShortfallCause::PhaseLimit:
        cause = tr("A phase of the house connection is fully used.");
        break;
    case ShortfallCause::EvseLimit:
        cause = tr("The wallbox gives no more.");
        break;
    case ShortfallCause::OtherVehicle:
        cause = tr("Another vehicle takes the rest; a later departure or a lower target there would help.");
        break;
    case ShortfallCause::Taper:
        cause = tr("The car charges ever more slowly when nearly full.");
        break;
    }
    const QString help = m_state.sufficientDeparture
        ? tr("Leaving at %1 or a lower target would help.")
              .arg(m_format.dayAndTime(*m_state.sufficientDeparture, m_state.request().now))
        : tr("A lower target would help.");
    return cause + space + help;
}

QString SummaryWriter::uncertainPrices() const
{
    for (const TimelineSlot &slot : m_state.timeline.slots) {
        if (slot.done || !slot.charges() || slot.kind == PriceKind::Known)
            continue;
        const QString time = m_format.time(slot.start);
        return slot.kind == PriceKind::Forecast ? tr("Prices from %1 on are a forecast.").arg(time)
                                                : tr("Prices from %1 on are assumed.").arg(time);
    }
    return {};
}

} // namespace homecharge::viewmodels
