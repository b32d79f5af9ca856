// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/schedule_view_model.h"

#include <algorithm>

namespace homecharge::viewmodels {

using planning::ChargingMode;
using planning::PlanningRequest;
using planning::Preference;

namespace {

constexpr Seconds shortestWindow = std::chrono::minutes(15);

TimeZone zoneOf(const QString &name)
{
    // A name that this system does not know still has a plan; its times are shown in UTC.
    return TimeZone::fromName(name).value_or(TimeZone());
}

} // namespace

namespace {

/// A good plan at once, whose gap may be left open.
planning::PlanningOptions quickly()
{
    constexpr int nodesForAFrame = 3;
    return {nodesForAFrame};
}

} // namespace

ScheduleViewModel::ScheduleViewModel(ScheduleInput input, Planner planner, QLocale locale, QObject *parent)
    : QObject(parent)
    , m_planner(std::move(planner))
    , m_format(std::move(locale), zoneOf(input.request.timeZone), input.request.currency)
{
    m_state.input = std::move(input);
    replan();
}

void ScheduleViewModel::setLocale(const QLocale &locale)
{
    m_format = Formatter(locale, zoneOf(m_state.request().timeZone), m_state.request().currency);
    m_table.setRows(m_state, m_format);
    Q_EMIT changed();
}

planning::RequestVehicle &ScheduleViewModel::vehicle()
{
    return m_state.input.request.vehicles[m_state.vehicle];
}

int ScheduleViewModel::vehicleCount() const
{
    return static_cast<int>(m_state.input.vehicles.size());
}

int ScheduleViewModel::selectedVehicle() const
{
    return static_cast<int>(m_state.vehicle);
}

void ScheduleViewModel::selectVehicle(int index)
{
    if (index < 0 || index >= vehicleCount() || index == selectedVehicle())
        return;
    if (hasPreview())
        discard();
    m_state.vehicle = static_cast<std::size_t>(index);
    replan();
}

QString ScheduleViewModel::vehicleName() const
{
    return m_state.knownVehicle().name;
}

QString ScheduleViewModel::connectionText() const
{
    return ScheduleTexts(m_state, m_format).connection();
}

bool ScheduleViewModel::isConnected() const
{
    return m_state.knownVehicle().connected;
}

QStringList ScheduleViewModel::facts() const
{
    return ScheduleTexts(m_state, m_format).facts();
}

ChargingMode ScheduleViewModel::mode() const
{
    return vehicle().mode;
}

Availability ScheduleViewModel::availability(ChargingMode mode) const
{
    if (mode == ChargingMode::Intelligent && !vehicle().evse)
        return {false, tr("Intelligent charging needs a wallbox; this vehicle has none at this location.")};
    return {};
}

void ScheduleViewModel::setMode(ChargingMode mode)
{
    if (mode == vehicle().mode || !availability(mode).possible)
        return;
    vehicle().mode = mode;
    replan();
}

Preference ScheduleViewModel::preference() const
{
    return m_state.request().preference;
}

Availability ScheduleViewModel::availability(Preference preference) const
{
    if (preference == Preference::LowestPrice)
        return {};
    if (!m_state.input.location.hasSolar)
        return {false, tr("Own solar needs solar panels at this location.")};
    if (!vehicle().evse)
        return {false, tr("Own solar needs a wallbox at this location.")};
    return {};
}

void ScheduleViewModel::setPreference(Preference preference)
{
    if (preference == m_state.request().preference || !availability(preference).possible)
        return;
    m_state.input.request.preference = preference;
    replan();
}

Instant ScheduleViewModel::departure() const
{
    return vehicle().sessions.front().depart;
}

Instant ScheduleViewModel::earliestDeparture() const
{
    return std::max(m_state.request().now, vehicle().sessions.front().arrive) + shortestWindow;
}

Instant ScheduleViewModel::latestDeparture() const
{
    const PlanningRequest &request = m_state.request();
    Instant latest = request.startOf(request.slots.size());
    // The cable must be free for whoever comes next, and this vehicle gone before it comes back.
    for (std::size_t v = 0; v < request.vehicles.size(); ++v) {
        const planning::RequestVehicle &other = request.vehicles[v];
        if (v != m_state.vehicle && (!vehicle().evse || other.evse != vehicle().evse))
            continue;
        for (const planning::RequestSession &session : other.sessions) {
            if (session.arrive > vehicle().sessions.front().arrive)
                latest = std::min(latest, session.arrive);
        }
    }
    return std::max(latest, vehicle().sessions.front().depart);
}

std::optional<StateOfCharge> ScheduleViewModel::target() const
{
    if (!vehicle().energy)
        return std::nullopt;
    return StateOfCharge::of(vehicle().sessions.front().target, vehicle().capacity);
}

StateOfCharge ScheduleViewModel::highestTarget() const
{
    return StateOfCharge::of(vehicle().upperLimit, vehicle().capacity);
}

ScheduleViewModel::Wish ScheduleViewModel::wish() const
{
    return {vehicle().sessions.front().depart, vehicle().sessions.front().target};
}

void ScheduleViewModel::beginPreview()
{
    if (m_kept)
        return;
    m_kept = wish();
    m_keptCost = m_state.figures.cost;
}

void ScheduleViewModel::applyWish(const Wish &wish)
{
    planning::RequestSession &session = vehicle().sessions.front();
    session.depart = wish.departure;
    session.target = wish.target;
    replan();
}

void ScheduleViewModel::previewDeparture(Instant departure)
{
    Wish next = wish();
    next.departure = std::clamp(departure, earliestDeparture(), std::max(earliestDeparture(), latestDeparture()));
    if (next == wish())
        return;
    beginPreview();
    applyWish(next);
}

void ScheduleViewModel::previewTarget(StateOfCharge target)
{
    if (!vehicle().energy)
        return;
    Wish next = wish();
    const StateOfCharge bounded = std::clamp(target, StateOfCharge(), highestTarget());
    next.target = std::min(contentAt(bounded, vehicle().capacity), vehicle().upperLimit);
    if (next == wish())
        return;
    beginPreview();
    applyWish(next);
}

bool ScheduleViewModel::hasPreview() const
{
    return m_kept && *m_kept != wish();
}

QString ScheduleViewModel::previewCost() const
{
    const Money extra = m_state.figures.cost - m_keptCost;
    const QString amount = m_format.money(extra.inMicro() < 0 ? -extra : extra);
    if (extra.inMicro() == 0)
        return tr("costs the same", "a changed departure or target");
    return extra.inMicro() > 0 ? tr("%1 dearer", "a changed departure or target").arg(amount)
                               : tr("%1 cheaper", "a changed departure or target").arg(amount);
}

QStringList ScheduleViewModel::previewTexts() const
{
    if (!m_kept)
        return {QString()};
    const QString departure = m_format.dayAndTime(this->departure(), m_state.request().now);
    const std::optional<StateOfCharge> goal = target();
    const QString wanted =
        goal ? tr("%1 by %2", "target and departure").arg(m_format.percent(*goal), departure) : departure;
    const QString cost = previewCost();
    return {tr("%1: %2", "a wish and what it costs").arg(wanted, cost), cost};
}

void ScheduleViewModel::keep()
{
    m_kept.reset();
    replan();
}

void ScheduleViewModel::discard()
{
    if (!m_kept)
        return;
    const Wish kept = *m_kept;
    m_kept.reset();
    applyWish(kept);
}

void ScheduleViewModel::replan()
{
    // Under the hand a plan has to keep up with the frames; the proof comes when the change is kept.
    const planning::PlanningOptions effort = m_kept ? quickly() : planning::PlanningOptions{};
    m_state.plan = m_planner(m_state.request(), effort);
    const ChargingPlan atOnce = m_planner(chargeAtOnceRequest(m_state.input, m_state.plan), effort);
    // While a change is tried out the time axis stands still, so that the diagram does not slip under the hand.
    const Instant axisEnd = m_kept ? m_state.timeline.end : Instant();
    m_state.timeline = timelineOf(m_state.input, m_state.plan, m_state.vehicle, axisEnd);
    m_state.figures = figuresOf(m_state.input, m_state.timeline, atOnce, m_state.vehicle);
    m_state.sufficientDeparture = findSufficientDeparture();
    m_table.setRows(m_state, m_format);
    Q_EMIT changed();
}

std::optional<Instant> ScheduleViewModel::findSufficientDeparture() const
{
    if (!m_state.hasShortfall())
        return std::nullopt;
    PlanningRequest request = m_state.request();
    planning::RequestSession &session = request.vehicles[m_state.vehicle].sessions.front();
    const auto suffices = [&](Instant departure) {
        session.depart = departure;
        const ChargingPlan plan = m_planner(request, quickly());
        return plan.vehicles[m_state.vehicle].sessions.front().shortfall <= Energy();
    };
    const std::int64_t steps = (latestDeparture() - departure()) / shortestWindow;
    if (steps < 1 || !suffices(departure() + shortestWindow * steps))
        return std::nullopt;
    std::int64_t tooEarly = 0;
    std::int64_t enough = steps;
    while (enough - tooEarly > 1) {
        const std::int64_t middle = (tooEarly + enough) / 2;
        (suffices(departure() + shortestWindow * middle) ? enough : tooEarly) = middle;
    }
    return departure() + shortestWindow * enough;
}

CircleText ScheduleViewModel::costCircle() const
{
    return ScheduleTexts(m_state, m_format).cost();
}

CircleText ScheduleViewModel::savingsCircle() const
{
    return ScheduleTexts(m_state, m_format).savings();
}

CircleText ScheduleViewModel::solarCircle() const
{
    return ScheduleTexts(m_state, m_format).solar();
}

Summary ScheduleViewModel::summary() const
{
    return SummaryWriter(m_state, m_format).summary();
}

SlotCard ScheduleViewModel::slotCard(std::size_t slot) const
{
    return SlotCardWriter(m_state, m_format).card(slot);
}

std::vector<WallboxCard> ScheduleViewModel::wallboxCards() const
{
    return SiteCardWriter(m_state, m_format).wallboxes();
}

ConnectionCard ScheduleViewModel::connectionCard() const
{
    return SiteCardWriter(m_state, m_format).connection();
}

} // namespace homecharge::viewmodels
