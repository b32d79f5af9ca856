// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/planning/support/charging_at_once.h"

#include "tests/planning/support/battery_model.h"
#include "tests/planning/support/site_limits.h"

#include <algorithm>
#include <cmath>

namespace homecharge::judge {

namespace {

constexpr Real nothingWh = 0.05L; // rounding of the plan's own numbers, not worth another slot

/// Running powers of all vehicles, [slot][vehicle], as they are given away.
using RunningPowers = std::vector<std::vector<Real>>;

RunningPowers noPowers(const JudgeRequest &request)
{
    return RunningPowers(request.slots.size(), std::vector<Real>(request.vehicles.size(), 0));
}

/// Seconds until the car has taken `wantedWh`, at most `seconds`; above the taper knee found by bisection.
Real secondsFor(const JudgeVehicle &vehicle, Real batteryWh, Real powerW, Real wantedWh, Real seconds)
{
    if (takenWh(vehicle, batteryWh, powerW, seconds) <= wantedWh)
        return seconds;
    Real low = 0;
    Real high = seconds;
    for (int i = 0; i < 70; ++i) {
        const Real middle = (low + high) / 2;
        (takenWh(vehicle, batteryWh, powerW, middle) < wantedWh ? low : high) = middle;
    }
    return high;
}

/// One vehicle takes what its sessions want, slot by slot.
class Taker
{
public:
    Taker(const JudgeRequest &request, size_t v, RunningPowers &powers, Schedule &schedule)
        : m_request(request)
        , m_vehicle(request.vehicles[v])
        , m_index(v)
        , m_powers(powers)
        , m_schedule(schedule)
        , m_battery(m_vehicle.energyWh)
    {
    }

    /// Returns whether the session got all it wanted.
    bool take(const JudgeSession &session, Real wantedWh)
    {
        for (size_t t = 0; t < m_request.slots.size() && wantedWh > nothingWh; ++t)
            wantedWh -= takeInSlot(session, t, wantedWh);
        m_battery = std::max<Real>(0, m_battery - session.tripWh);
        return wantedWh <= 0.05L;
    }

private:
    Real takeInSlot(const JudgeSession &session, size_t t, Real wantedWh)
    {
        const JudgeSlot &slot = m_request.slots[t];
        const auto part = static_cast<Real>(pluggedSeconds(slot, session));
        if (part <= 0)
            return 0;
        const Real power = greatestRunningW(m_request, slot, m_index, m_powers[t]);
        if (power <= 0)
            return 0;
        const Real seconds = secondsFor(m_vehicle, m_battery, power, wantedWh, part);
        const Real energy = std::min(wantedWh, takenWh(m_vehicle, m_battery, power, seconds));
        m_powers[t][m_index] = power;
        m_schedule.energyWh[m_index][t] += energy;
        m_schedule.runSeconds[m_index][t] += seconds;
        m_battery += energy * m_vehicle.efficiency;
        return energy;
    }

    const JudgeRequest &m_request;
    const JudgeVehicle &m_vehicle;
    size_t m_index;
    RunningPowers &m_powers;
    Schedule &m_schedule;
    Real m_battery;
};

} // namespace

std::optional<Schedule> chargeAtOnce(const JudgeRequest &request, const Deliveries &deliveries)
{
    Schedule schedule = emptySchedule(request);
    RunningPowers powers = noPowers(request);
    bool complete = true;
    for (size_t v = 0; v < request.vehicles.size(); ++v) {
        Taker taker(request, v, powers, schedule);
        for (size_t k = 0; k < request.vehicles[v].sessions.size(); ++k)
            complete = taker.take(request.vehicles[v].sessions[k], deliveries[v][k]) && complete;
    }
    if (!complete)
        return std::nullopt;
    return schedule;
}

std::vector<std::vector<Real>> forcedBatteryWh(const JudgeRequest &request)
{
    Schedule schedule = emptySchedule(request);
    RunningPowers powers = noPowers(request);
    std::vector<std::vector<Real>> result;
    for (size_t v = 0; v < request.vehicles.size(); ++v) {
        const JudgeVehicle &vehicle = request.vehicles[v];
        if (vehicle.energyWh < vehicle.minimumWh && !vehicle.sessions.empty())
            Taker(request, v, powers, schedule)
                .take(vehicle.sessions.front(), (vehicle.minimumWh - vehicle.energyWh) / vehicle.efficiency);
        Real battery = vehicle.energyWh;
        std::vector<Real> least;
        for (const Real energy : schedule.energyWh[v])
            least.push_back(battery += energy * vehicle.efficiency);
        result.push_back(std::move(least));
    }
    return result;
}

} // namespace homecharge::judge
