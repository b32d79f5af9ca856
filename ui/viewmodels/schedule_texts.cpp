// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/schedule_texts.h"

#include <algorithm>

namespace homecharge::viewmodels {

namespace {

const QString separator = QStringLiteral(" · ");

Energy remainingEnergy(const ScheduleState &state)
{
    return state.figures.energy - state.figures.done;
}

} // namespace

QString ScheduleTexts::connection() const
{
    const ScheduleVehicle &vehicle = m_state.knownVehicle();
    if (!vehicle.connected) {
        const Instant arrive = m_state.requestVehicle().sessions.front().arrive;
        return arrive > m_state.request().now
            ? tr("Away until %1").arg(m_format.dayAndTime(arrive, m_state.request().now))
            : tr("Not connected");
    }
    const std::optional<int> evse = m_state.requestVehicle().evse;
    if (!evse)
        return tr("Connected");
    const QString id = m_state.request().evses[static_cast<std::size_t>(*evse)].id;
    return tr("Connected") + separator + displayName(m_state.input, id);
}

QString ScheduleTexts::energyToGo() const
{
    const Energy remaining = remainingEnergy(m_state);
    return remaining > Energy() ? tr("%1 to go", "energy still needed").arg(m_format.energy(remaining)) : QString();
}

QStringList ScheduleTexts::facts() const
{
    const planning::RequestVehicle &vehicle = m_state.requestVehicle();
    const Instant now = m_state.request().now;
    const QString departure = m_format.dayAndTime(m_state.timeline.departure, now);
    QString charge = tr("State of charge unknown");
    QString goal = tr("ready by %1").arg(departure);
    if (vehicle.energy) {
        charge =
            tr("%1 now", "state of charge").arg(m_format.percent(StateOfCharge::of(*vehicle.energy, vehicle.capacity)));
        goal = tr("%1 by %2", "target and departure").arg(m_format.percent(*m_state.timeline.target), departure);
    }
    QString range;
    if (m_state.knownVehicle().rangeKilometres)
        range = tr("%1 km", "range; keep the no-break space")
                    .arg(m_format.locale().toString(*m_state.knownVehicle().rangeKilometres));
    QStringList facts;
    const QStringList parts{charge, range, goal, energyToGo()};
    QStringList full = parts;
    full.removeAll(QString());
    facts << full.join(separator);
    const QString shorter = QStringList{charge, goal}.join(separator);
    if (shorter != facts.front())
        facts << shorter;
    facts << goal;
    return facts;
}

CircleText ScheduleTexts::cost() const
{
    const SessionFigures &figures = m_state.figures;
    CircleText circle;
    circle.figure = m_format.money(figures.cost);
    circle.caption = tr("expected", "caption under the cost in the circle");
    circle.title = tr("Expected cost");
    circle.percent = std::clamp(figures.costPercent(), 0, 100);
    const std::optional<EnergyPrice> average = figures.averagePrice();
    circle.text = average ? tr("%1 at an average %2").arg(m_format.energy(figures.energy), m_format.price(*average))
                          : tr("No energy is needed");
    circle.detail = tr("%1 of it is paid in cash; own solar energy counts at the feed-in price you forgo (%2).")
                        .arg(m_format.money(figures.cash), m_format.money(figures.cost - figures.cash));
    return circle;
}

QString ScheduleTexts::savingsSentence() const
{
    const SessionFigures &figures = m_state.figures;
    const QString baseline = m_format.money(figures.baseline);
    const int percent = figures.savedPercent();
    if (figures.savings.inMicro() == 0)
        return tr("As much as charging at once (%1)").arg(baseline);
    if (figures.baseline.inMicro() <= 0)
        return tr("Charging at once: %1").arg(baseline);
    if (percent < 0)
        return tr("%1 more than charging at once (%2)").arg(m_format.percent(-percent), baseline);
    return tr("%1 less than charging at once (%2)").arg(m_format.percent(percent), baseline);
}

CircleText ScheduleTexts::savings() const
{
    const SessionFigures &figures = m_state.figures;
    const bool dearer = figures.savings.inMicro() < 0;
    CircleText circle;
    circle.figure = m_format.money(figures.savings);
    circle.caption = dearer ? tr("more", "caption under negative savings in the circle")
                            : tr("saved", "caption under the savings in the circle");
    circle.title = tr("Estimated savings");
    circle.percent = std::clamp(figures.savedPercent(), -100, 100);
    circle.tone = dearer ? Tone::Warning : Tone::Good;
    circle.text = savingsSentence();
    circle.detail = tr("Compared with charging at once from plug-in, at the same prices and the same sun.");
    return circle;
}

CircleText ScheduleTexts::solar() const
{
    const SessionFigures &figures = m_state.figures;
    CircleText circle;
    circle.figure = m_format.energyNumber(figures.solar);
    circle.caption = tr("kWh solar", "caption under the own solar energy in the circle");
    circle.title = tr("Own solar energy");
    circle.percent = std::clamp(figures.solarPercent(), 0, 100);
    circle.text = m_state.input.location.hasSolar
        ? tr("%1 of this charge comes from your roof").arg(m_format.percent(figures.solarPercent()))
        : tr("No solar panels at this location");
    circle.detail = tr("%1 from your roof, %2 from the grid.")
                        .arg(m_format.energy(figures.solar), m_format.energy(figures.energy - figures.solar));
    return circle;
}

} // namespace homecharge::viewmodels
