// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/planning_request.h"

#include <vector>

namespace homecharge::planning {

/// Battery of one vehicle in integers: energies in the battery are counted in micro-watt-seconds so that AC energy
/// times an efficiency in millionths is exact. With an unknown state of charge the "battery" counts the AC energy
/// delivered.
class BatteryModel
{
public:
    explicit BatteryModel(const RequestVehicle &vehicle);

    [[nodiscard]] bool known() const { return m_known; }
    [[nodiscard]] bool tapers() const { return !m_trajectory.empty(); }
    [[nodiscard]] std::int64_t initial() const { return m_initial; }
    [[nodiscard]] std::int64_t upperLimit() const { return m_upper; }
    [[nodiscard]] std::int64_t minimum() const { return m_minimum; }
    [[nodiscard]] std::int64_t efficiency() const { return m_efficiency; }
    [[nodiscard]] std::int64_t target(std::size_t session) const { return m_targets[session]; }
    [[nodiscard]] std::int64_t trip(std::size_t session) const { return m_trips[session]; }
    [[nodiscard]] std::int64_t knee() const { return m_knee; }

    /// AC energy (Ws) that brings the battery from `content` to at least `goal`.
    [[nodiscard]] std::int64_t acEnergyFor(std::int64_t content, std::int64_t goal) const;
    /// AC energy (Ws) that can be taken from `content` without passing `goal`.
    [[nodiscard]] std::int64_t acRoomBelow(std::int64_t content, std::int64_t goal) const;
    /// AC energy (Ws) accepted from `content` when `offerMw` (mW) is offered for `seconds`; never above the upper
    /// limit.
    [[nodiscard]] std::int64_t accepted(std::int64_t content, std::int64_t offerMw, std::int64_t seconds) const;

private:
    void computeTrajectory(const RequestVehicle &vehicle);

    bool m_known = true;
    std::int64_t m_efficiency = 1'000'000;
    std::int64_t m_initial = 0;
    std::int64_t m_upper = 0;
    std::int64_t m_minimum = 0;
    std::vector<std::int64_t> m_targets;
    std::vector<std::int64_t> m_trips;
    // Taper: content second by second from the knee on when at least the accepted power is offered.
    std::vector<std::int64_t> m_trajectory;
    std::int64_t m_knee = 0;
    std::int64_t m_capacity = 0;
    std::int64_t m_maxMw = 0;
    std::int64_t m_floorMw = 0;
};

} // namespace homecharge::planning
