// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/site_cards.h"

#include <algorithm>

namespace homecharge::viewmodels {

namespace {

const QString separator = QStringLiteral(" · ");

int permilleOf(Power part, Power whole)
{
    return whole > Power() ? static_cast<int>(roundedDivision(part.inWatts() * 1000, whole.inWatts())) : 0;
}

} // namespace

std::vector<WallboxCard> SiteCardWriter::wallboxes() const
{
    std::vector<WallboxCard> cards;
    for (const ScheduleWallbox &wallbox : m_state.input.wallboxes) {
        WallboxCard card{wallbox.id, wallbox.name, wallbox.make, {}, wallbox.assigned, false, wallbox.cards};
        const std::optional<std::size_t> vehicle = vehicleAt(wallbox.id);
        if (vehicle) {
            card.connected = true;
            card.status = tr("Connected") + separator + vehicleStatus(*vehicle);
        } else {
            card.status = wallbox.assigned ? tr("No vehicle connected") : tr("No vehicle assigned");
        }
        cards.push_back(std::move(card));
    }
    return cards;
}

std::optional<std::size_t> SiteCardWriter::vehicleAt(const QString &wallbox) const
{
    const planning::PlanningRequest &request = m_state.request();
    for (std::size_t v = 0; v < request.vehicles.size(); ++v) {
        const std::optional<int> evse = request.vehicles[v].evse;
        if (evse && m_state.input.vehicles[v].connected && request.evses[static_cast<std::size_t>(*evse)].id == wallbox)
            return v;
    }
    return std::nullopt;
}

QString SiteCardWriter::vehicleStatus(std::size_t vehicle) const
{
    const std::vector<ChargeBlock> blocks = plannedBlocks(timelineOf(m_state.input, m_state.plan, vehicle));
    if (blocks.empty())
        return tr("charged", "state of a connected vehicle that has all it needs");
    if (blocks.front().start <= m_state.request().now)
        return tr("charging until %1").arg(m_format.time(std::chrono::ceil<std::chrono::minutes>(blocks.front().end)));
    return tr("waiting for %1").arg(m_format.time(blocks.front().start));
}

Power SiteCardWriter::vehiclesIn(std::size_t planSlot) const
{
    Power sum;
    for (const VehiclePlan &vehicle : m_state.plan.vehicles) {
        if (planSlot < vehicle.slots.size())
            sum += vehicle.slots[planSlot].running;
    }
    return sum;
}

ConnectionCard SiteCardWriter::connection() const
{
    const planning::PlanningRequest &request = m_state.request();
    Power house;
    Power vehicles;
    Instant when = request.now;
    for (std::size_t t = 0; t < m_state.plan.slots.size(); ++t) {
        const PlanSlotTotal &slot = m_state.plan.slots[t];
        if (slot.start >= m_state.timeline.departure || slot.start + slot.length <= request.now)
            continue;
        const auto index = static_cast<std::size_t>((slot.start - request.slotStart) / request.slotLength);
        const Power base = request.slots[index].baseLoad;
        if (base + vehiclesIn(t) <= house + vehicles)
            continue;
        house = base;
        vehicles = vehiclesIn(t);
        when = slot.start;
    }
    ConnectionCard card;
    card.limit = tr("%1 limit", "of the house connection").arg(m_format.power(request.site.connectionLimit));
    if (request.site.limitPerPhase)
        card.limit += separator
            + tr("%1 × %2 A", "phases times amperes; keep the no-break spaces")
                  .arg(m_format.locale().toString(request.site.phases),
                       m_format.locale().toString(qlonglong(request.site.limitPerPhase->inMilliamperes() / 1000)));
    card.peak = tr("Planned peak %1 at %2").arg(m_format.power(house + vehicles), m_format.time(when));
    card.housePermille = std::clamp(permilleOf(house, request.site.connectionLimit), 0, 1000);
    card.vehiclePermille = std::clamp(permilleOf(vehicles, request.site.connectionLimit), 0, 1000 - card.housePermille);
    return card;
}

} // namespace homecharge::viewmodels
