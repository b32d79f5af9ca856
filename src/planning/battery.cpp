// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/battery.h"

#include <algorithm>
#include <limits>

namespace homecharge::planning {

namespace {
constexpr std::int64_t million = 1'000'000;
}

BatteryModel::BatteryModel(const RequestVehicle &vehicle) : m_known(vehicle.energy.has_value())
{
    if (m_known) {
        m_efficiency = vehicle.efficiencyMillionths;
        m_initial = vehicle.energy->inWattSeconds() * million;
        m_upper = vehicle.upperLimit.inWattSeconds() * million;
        m_minimum = vehicle.minimum.inWattSeconds() * million;
    } else {
        m_upper = vehicle.need.inWattSeconds() * million;
    }
    for (const RequestSession &session : vehicle.sessions) {
        m_targets.push_back(m_known ? session.target.inWattSeconds() * million : m_upper);
        m_trips.push_back(m_known ? session.trip.inWattSeconds() * million : 0);
    }
    if (m_known && vehicle.taper)
        computeTrajectory(vehicle);
}

void BatteryModel::computeTrajectory(const RequestVehicle &vehicle)
{
    m_capacity = vehicle.capacity.inWattSeconds() * million;
    m_knee = vehicle.capacity.inWattSeconds() * vehicle.taper->kneeMillionths;
    m_maxMw = vehicle.maxPower.inWatts() * 1000;
    m_floorMw = std::min(vehicle.taper->floor.inWatts() * 1000, m_maxMw);
    if (m_knee >= m_capacity || m_floorMw >= m_maxMw)
        return;
    constexpr std::size_t longest =
        4 * 86'400; // a car that takes longer than days for the last percents is not modelled
    const std::int64_t end = std::min(m_upper, m_capacity);
    std::int64_t content = m_knee;
    m_trajectory.push_back(content);
    while (content < end && m_trajectory.size() < longest) {
        // Linear in the state of charge; in watt-seconds so that the product stays inside 64 bits.
        const std::int64_t above = (content - m_knee) / million;
        const std::int64_t span = std::max<std::int64_t>(1, (m_capacity - m_knee) / million);
        const std::int64_t powerW = (m_maxMw - (m_maxMw - m_floorMw) / 1000 * above / span * 1000) / 1000;
        if (powerW <= 0)
            break;
        content = std::min(end, content + powerW * m_efficiency);
        m_trajectory.push_back(content);
    }
}

std::int64_t BatteryModel::acEnergyFor(std::int64_t content, std::int64_t goal) const
{
    return goal <= content ? 0 : (goal - content + m_efficiency - 1) / m_efficiency;
}

std::int64_t BatteryModel::acRoomBelow(std::int64_t content, std::int64_t goal) const
{
    return goal <= content ? 0 : (goal - content) / m_efficiency;
}

std::int64_t BatteryModel::accepted(std::int64_t content, std::int64_t offerMw, std::int64_t seconds) const
{
    if (content >= m_upper)
        return 0;
    const std::int64_t offered = offerMw * seconds / 1000;
    const std::int64_t room = acEnergyFor(content, m_upper); // the last watt-second may round up by less than 1 Ws
    if (!tapers())
        return std::min(offered, room);
    // Up to where the accepted power has fallen to the offer the car takes all of it …
    const std::int64_t span = (m_capacity - m_knee) / million;
    const std::int64_t bendWs = m_maxMw > m_floorMw
        ? (m_maxMw - std::max(offerMw, m_floorMw)) / 1000 * span / ((m_maxMw - m_floorMw) / 1000)
        : 0;
    const std::int64_t bend = m_knee + bendWs * million;
    if (content + offered * m_efficiency <= bend)
        return std::min(offered, room);
    std::int64_t taken = acRoomBelow(content, bend);
    const std::int64_t spent = offerMw > 0 ? (taken * 1000 + offerMw - 1) / offerMw : seconds;
    const std::int64_t from = std::max(content, bend);
    // … then it follows the curve.
    const auto at = std::lower_bound(m_trajectory.begin(), m_trajectory.end(), from);
    const auto index =
        static_cast<std::int64_t>(at - m_trajectory.begin()) + std::max<std::int64_t>(0, seconds - spent);
    const auto last = static_cast<std::int64_t>(m_trajectory.size()) - 1;
    const std::int64_t reached = m_trajectory[static_cast<std::size_t>(std::min(index, last))];
    if (reached > from)
        taken += (reached - from) / m_efficiency;
    return std::min({taken, room, offered});
}

} // namespace homecharge::planning
