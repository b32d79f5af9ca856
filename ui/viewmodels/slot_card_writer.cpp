// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/schedule_texts.h"

#include <algorithm>

namespace homecharge::viewmodels {

using planning::PriceKind;

namespace {

const QString separator = QStringLiteral(" · ");

Power powerOf(const TimelineSlot &slot)
{
    return slot.grid + slot.solar;
}

} // namespace

QString SlotCard::spoken() const
{
    QStringList parts{title};
    for (const SlotLine &line : lines)
        parts << line.text;
    return parts.join(QStringLiteral(". "));
}

SlotCard SlotCardWriter::card(std::size_t index) const
{
    const TimelineSlot &slot = m_state.timeline.slots[index];
    SlotCard card;
    card.title = tr("%1 – %2", "from and to time of a slot").arg(m_format.time(slot.start), m_format.time(slot.end));
    if (slot.charges())
        card.title += separator + m_format.power(powerOf(slot));
    else if (!slot.afterDeparture)
        card.title += separator + (slot.done ? tr("did not charge") : tr("waits", "the vehicle waits in this slot"));
    card.lines.push_back({priceLine(slot)});
    if (slot.charges())
        card.lines.push_back({energyLine(slot)});
    if (slot.afterDeparture) {
        card.lines.push_back({tr("After departure.")});
        return card;
    }
    if (slot.done)
        return card;
    card.lines.push_back({rank(slot)});
    if (const QString why = reason(slot); !why.isEmpty())
        card.lines.push_back({why});
    if (const PlanReason *reason = reasonAt(slot)) {
        if (reason->limit)
            card.lines.push_back({limit(*reason->limit)});
        addAlternatives(card, *reason);
    }
    return card;
}

const PlanReason *SlotCardWriter::reasonAt(const TimelineSlot &slot) const
{
    const VehiclePlan *plan = m_state.vehiclePlan();
    if (!plan || slot.planSlot < 0)
        return nullptr;
    const auto found = std::find_if(plan->reasons.begin(), plan->reasons.end(), [&slot](const PlanReason &reason) {
        return reason.from <= slot.planSlot && slot.planSlot < reason.to;
    });
    return found == plan->reasons.end() ? nullptr : &*found;
}

QString SlotCardWriter::priceLine(const TimelineSlot &slot) const
{
    const QString price = m_format.price(slot.price);
    switch (slot.kind) {
    case PriceKind::Known:
        break;
    case PriceKind::Forecast:
        return price + separator + tr("forecast", "the price is a forecast");
    case PriceKind::Assumed:
        return price + separator + tr("assumed", "the price is assumed");
    }
    return price;
}

QString SlotCardWriter::energyLine(const TimelineSlot &slot) const
{
    const QString energy = slot.intoBattery ? tr("%1 into the battery").arg(m_format.fineEnergy(*slot.intoBattery))
                                            : tr("%1 charged").arg(m_format.fineEnergy(slot.energy()));
    if (slot.solarEnergy <= Energy())
        return energy;
    if (slot.gridEnergy <= Energy())
        return energy + separator + tr("all from your roof");
    return energy + separator + tr("%1 from your roof").arg(m_format.fineEnergy(slot.solarEnergy));
}

QString SlotCardWriter::rank(const TimelineSlot &slot) const
{
    int cheaper = 0;
    int count = 0;
    bool allEqual = true;
    for (const TimelineSlot &other : m_state.timeline.slots) {
        if (other.done || other.afterDeparture)
            continue;
        ++count;
        cheaper += other.price < slot.price ? 1 : 0;
        allEqual = allEqual && other.price == slot.price;
    }
    const bool quarters = m_state.request().slotLength == Seconds(900);
    if (allEqual)
        return tr("The price is the same until departure.");
    if (cheaper == 0)
        return quarters ? tr("No cheaper one among the %n quarter-hour(s) left.", "", count)
                        : tr("No cheaper one among the %n time slot(s) left.", "", count);
    return quarters ? tr("Price rank %1 of the %n quarter-hour(s) left.", "", count).arg(cheaper + 1)
                    : tr("Price rank %1 of the %n time slot(s) left.", "", count).arg(cheaper + 1);
}

QString SlotCardWriter::reason(const TimelineSlot &slot) const
{
    const PlanReason *reason = reasonAt(slot);
    if (!reason)
        return {};
    switch (reason->code) {
    case ReasonCode::MinimumCharge:
        return tr("Charges at once up to the minimum state of charge.");
    case ReasonCode::ChargeNow:
        return tr("Charges at once, as chosen.");
    case ReasonCode::AmongCheapest:
        return tr("Charges: one of the cheapest times before departure.");
    case ReasonCode::OwnSun:
        return tr("Charges with energy from your own roof.");
    case ReasonCode::WaitsForCheaper:
        return tr("Waits: cheaper times come before departure.");
    case ReasonCode::WaitsForSun:
        return tr("Waits: own sun is expected before departure.");
    case ReasonCode::OtherVehicleFirst:
        return tr("Waits: another vehicle uses the capacity.");
    case ReasonCode::DepartureNear:
        return tr("Charges: nothing better is left before departure.");
    case ReasonCode::TargetMet:
        return tr("Done: the target is met.");
    case ReasonCode::Away:
        return tr("The vehicle is not plugged in.");
    }
    return {};
}

QString SlotCardWriter::limit(const Limit &limit) const
{
    const QString power = m_format.power(limit.value);
    const QString by = displayName(m_state.input, limit.by);
    switch (limit.kind) {
    case LimitKind::Connection:
        return by.isEmpty() ? tr("Limited to %1 by the house connection.").arg(power)
                            : tr("Limited to %1 by the house connection; %2 takes the rest.").arg(power, by);
    case LimitKind::Phase:
        return by.isEmpty() ? tr("Limited to %1 by a phase of the house connection.").arg(power)
                            : tr("Limited to %1 by a phase; %2 takes the rest.").arg(power, by);
    case LimitKind::Evse:
        return tr("Limited to %1 by the wallbox.").arg(power);
    case LimitKind::Vehicle:
        return tr("Limited to %1 by the car.").arg(power);
    case LimitKind::Taper:
        return tr("Limited to %1: the car is nearly full.").arg(power);
    }
    return {};
}

Money SlotCardWriter::stretchCost(const PlanReason &reason) const
{
    const Currency currency = m_state.request().currency;
    Money sum = Money::micro(0, currency);
    for (const TimelineSlot &slot : m_state.timeline.slots) {
        if (slot.planSlot < reason.from || slot.planSlot >= reason.to)
            continue;
        sum = sum + costOf(slot.gridEnergy, slot.price, currency) + costOf(slot.solarEnergy, slot.feedIn, currency);
    }
    return sum;
}

const PlanReason *SlotCardWriter::chargingFrom(const PlanReason &reason) const
{
    const std::vector<PlanReason> &reasons = m_state.vehiclePlan()->reasons;
    const auto found = std::find_if(reasons.begin(), reasons.end(), [&](const PlanReason &candidate) {
        return candidate.from >= reason.from && stretchCharges(candidate);
    });
    return found == reasons.end() ? nullptr : &*found;
}

bool SlotCardWriter::stretchCharges(const PlanReason &reason) const
{
    return std::any_of(m_state.timeline.slots.begin(), m_state.timeline.slots.end(), [&](const TimelineSlot &slot) {
        return slot.planSlot >= reason.from && slot.planSlot < reason.to && slot.charges();
    });
}

void SlotCardWriter::addAlternatives(SlotCard &card, const PlanReason &reason) const
{
    // A waiting stretch is compared for the energy of the stretch it waits for.
    const PlanReason *charging = chargingFrom(reason);
    if (!charging)
        return;
    const Money planned = stretchCost(*charging);
    const auto add = [&card](Money extra, const QString &cheaper, const QString &dearer) {
        card.lines.push_back({extra.inMicro() >= 0 ? cheaper : dearer, extra.inMicro() > 0 ? Tone::Good : Tone::Plain});
    };
    const auto amount = [this](Money extra) { return m_format.money(extra.inMicro() < 0 ? -extra : extra); };
    if (reason.costIfNow) {
        const Money extra = *reason.costIfNow - planned;
        if (charging == &reason)
            add(extra, tr("%1 cheaper than charging this now.").arg(amount(extra)),
                tr("%1 dearer than charging this now.").arg(amount(extra)));
        else
            add(extra, tr("Charging from here on would cost %1 more.").arg(amount(extra)),
                tr("Charging from here on would cost %1 less.").arg(amount(extra)));
    }
    if (reason.costIfNextBest && charging == &reason) {
        const Money extra = *reason.costIfNextBest - planned;
        add(extra, tr("%1 cheaper than the next-best time.").arg(amount(extra)),
            tr("%1 dearer than the next-best time.").arg(amount(extra)));
    }
}

} // namespace homecharge::viewmodels
