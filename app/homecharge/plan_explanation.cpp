// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homecharge/plan_explanation.h"

#include "app/homecharge/plan_words.h"
#include "app/homecharge/text_table.h"

namespace homecharge::commandline {

namespace {

using planning::PlanningRequest;
using planning::PriceKind;
using planning::RequestSlot;

/// Smallest and largest of some values, as one text if they read the same.
template<class Value> class Span
{
public:
    void add(Value value)
    {
        m_least = m_isEmpty ? value : std::min(m_least, value);
        m_most = m_isEmpty ? value : std::max(m_most, value);
        m_isEmpty = false;
    }
    [[nodiscard]] QString text(QString (*textOf)(Value)) const
    {
        if (m_isEmpty)
            return {};
        const QString least = textOf(m_least);
        const QString most = textOf(m_most);
        return least == most ? least : least + QStringLiteral(" to ") + most;
    }

private:
    bool m_isEmpty = true;
    Value m_least;
    Value m_most;
};

QString proofText(const ChargingPlan &plan)
{
    if (plan.optimal)
        return QStringLiteral("proven: no better plan exists");
    return QStringLiteral("not proven: at most %1 dearer than the best possible")
        .arg(moneyText(plan.objective - plan.objectiveBound));
}

QString summary(const ChargingPlan &plan)
{
    TextTable table({Alignment::Left, Alignment::Left, Alignment::Left});
    table.addRow({QStringLiteral("Cost"), moneyText(plan.cost),
                  QStringLiteral("own sun at the feed-in price; %1 with own sun free").arg(moneyText(plan.cashCost))});
    table.addRow({QStringLiteral("Savings"), moneyText(plan.savings),
                  QStringLiteral("against %1 for charging at once").arg(moneyText(plan.baselineCost))});
    table.addRow({QStringLiteral("Energy"), energyText(plan.grid + plan.solar),
                  QStringLiteral("%1 from the grid, %2 own sun").arg(energyText(plan.grid), energyText(plan.solar))});
    table.addRow(
        {QStringLiteral("Optimum"), plan.optimal ? QStringLiteral("yes") : QStringLiteral("open"), proofText(plan)});
    return table.text(QStringLiteral("  "));
}

Instant endOfSlot(const ChargingPlan &plan, int index)
{
    const PlanSlotTotal &slot = plan.slots.at(static_cast<std::size_t>(index));
    return slot.start + slot.length;
}

/// The request's slot at an instant within its slots.
const RequestSlot &slotAt(const PlanningRequest &request, Instant instant)
{
    const auto index = static_cast<std::size_t>((instant - request.slotStart) / request.slotLength);
    return request.slots.at(std::min(index, request.slots.size() - 1));
}

QString whyText(const PlanReason &reason, PriceKind leastKnown)
{
    QString why = wordsOf(reason.code);
    if (reason.limit)
        why += QStringLiteral("; ") + wordsOf(*reason.limit);
    if (leastKnown == PriceKind::Forecast)
        why += QStringLiteral("; prices are a forecast");
    if (leastKnown == PriceKind::Assumed)
        why += QStringLiteral("; prices are assumed");
    return why;
}

QString optionalMoneyText(const std::optional<Money> &money)
{
    return money ? moneyText(*money) : QString();
}

void addStretch(const PlanningRequest &request, const ChargingPlan &plan, const VehiclePlan &vehicle,
                const PlanReason &reason, const WallClock &clock, TextTable &table)
{
    Span<Power> power;
    Span<EnergyPrice> price;
    Energy energy;
    auto leastKnown = PriceKind::Known;
    for (int i = reason.from; i < reason.to; ++i) {
        const PlannedSlot &slot = vehicle.slots.at(static_cast<std::size_t>(i));
        const RequestSlot &known = slotAt(request, plan.slots.at(static_cast<std::size_t>(i)).start);
        price.add(known.importPrice);
        leastKnown = std::max(leastKnown, known.priceKind);
        energy += slot.energy;
        if (slot.energy > Energy())
            power.add(slot.running);
    }
    const bool charges = energy > Energy();
    table.addRow({clock.text(plan.slots.at(static_cast<std::size_t>(reason.from)).start),
                  clock.text(endOfSlot(plan, reason.to - 1)), charges ? power.text(powerText) : QString(),
                  charges ? energyText(energy) : QString(), price.text(priceText), optionalMoneyText(reason.costIfNow),
                  optionalMoneyText(reason.costIfNextBest), whyText(reason, leastKnown)});
}

QString stretches(const PlanningRequest &request, const ChargingPlan &plan, const VehiclePlan &vehicle,
                  const WallClock &clock)
{
    TextTable table({Alignment::Left, Alignment::Left, Alignment::Right, Alignment::Right, Alignment::Right,
                     Alignment::Right, Alignment::Right, Alignment::Left});
    table.addRow({QStringLiteral("From"), QStringLiteral("To"), QStringLiteral("Power"), QStringLiteral("Energy"),
                  QStringLiteral("Price/kWh"), QStringLiteral("If now"), QStringLiteral("If next best"),
                  QStringLiteral("Why")});
    for (const PlanReason &reason : vehicle.reasons) {
        if (reason.from < reason.to)
            addStretch(request, plan, vehicle, reason, clock, table);
    }
    return table.text(QStringLiteral("    "));
}

QString sessionText(const PlannedSession &session, const WallClock &clock)
{
    QString text = QStringLiteral("    Departs %1: target %2, reaches %3")
                       .arg(clock.text(session.depart), energyText(session.target), energyText(session.reached));
    if (session.shortfall > Energy())
        text += QStringLiteral(", %1 short").arg(energyText(session.shortfall));
    if (session.cause)
        text += QStringLiteral(": ") + wordsOf(*session.cause);
    return text + QStringLiteral(".\n");
}

QString heading(const VehiclePlan &vehicle, const WallClock &clock)
{
    const QString ready = vehicle.readyAt ? QStringLiteral("ready %1").arg(clock.text(*vehicle.readyAt))
                                          : QStringLiteral("not ready by departure");
    return QStringLiteral("\n  %1: %2, %3, %4 own sun, %5 %6\n")
        .arg(vehicle.id, vehicle.sessions.empty() ? QStringLiteral("no departure") : ready, moneyText(vehicle.cost),
             energyText(vehicle.solar))
        .arg(vehicle.starts)
        .arg(vehicle.starts == 1 ? QStringLiteral("start") : QStringLiteral("starts"));
}

} // namespace

QString explain(const PlanningRequest &request, const ChargingPlan &plan)
{
    const Instant end = plan.slots.empty() ? request.now : plan.slots.back().start + plan.slots.back().length;
    const WallClock clock(TimeZone::fromName(request.timeZone).value_or(TimeZone()), request.now, end);
    QString text =
        QStringLiteral("Charging plan made %1, times in %2\n\n").arg(clock.text(request.now), clock.zoneName());
    text += summary(plan);
    for (const VehiclePlan &vehicle : plan.vehicles) {
        text += heading(vehicle, clock);
        for (const PlannedSession &session : vehicle.sessions)
            text += sessionText(session, clock);
        text += u'\n' + stretches(request, plan, vehicle, clock);
    }
    return text;
}

} // namespace homecharge::commandline
