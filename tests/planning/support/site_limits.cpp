// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/planning/support/site_limits.h"

#include <algorithm>
#include <cmath>

namespace homecharge::judge {

namespace {

constexpr Real toleranceW = 0.05L; // powers come from energies divided by microseconds of running time

Real othersOnEvse(const JudgeRequest &request, size_t self, const std::vector<Real> &runningW)
{
    Real sum = 0;
    for (size_t v = 0; v < request.vehicles.size(); ++v)
        if (v != self && request.vehicles[v].evse == request.vehicles[self].evse)
            sum += runningW[v];
    return sum;
}

std::array<Real, 3> phaseLoads(const JudgeRequest &request, const JudgeSlot &slot, const std::vector<Real> &runningW)
{
    std::array<Real, 3> loads = slot.basePhaseW;
    for (size_t v = 0; v < request.vehicles.size(); ++v) {
        const std::array<Real, 3> shares = phaseShares(request, request.vehicles[v]);
        for (size_t phase = 0; phase < 3; ++phase)
            loads.at(phase) += shares.at(phase) * runningW[v];
    }
    return loads;
}

/// Down to what the charger can set: a whole number of steps, at least the minimum.
Real settable(const JudgeVehicle &vehicle, Real roomW)
{
    constexpr Real nothing = 0;
    if (vehicle.mode == QLatin1String("cheapest"))
        return roomW + toleranceW >= vehicle.maxPowerW ? vehicle.maxPowerW : nothing;
    Real power = roomW;
    if (vehicle.powerStepW > 0)
        power = std::floor(roomW / vehicle.powerStepW + 1e-9L) * vehicle.powerStepW;
    return power + 1e-9L >= vehicle.minPowerW ? power : nothing;
}

QString sentence(const JudgeSlot &slot, const QString &what, Real value, Real limit)
{
    return QStringLiteral("slot at %1: %2 %3 W is above its limit of %4 W")
        .arg(isoTimeOf(slot.begin), what)
        .arg(static_cast<double>(value))
        .arg(static_cast<double>(limit));
}

QStringList brokenEvseLimits(const JudgeRequest &request, const JudgeSlot &slot, const std::vector<Real> &runningW)
{
    QStringList broken;
    for (size_t e = 0; e < request.evses.size(); ++e) {
        Real sum = 0;
        for (size_t v = 0; v < request.vehicles.size(); ++v)
            if (request.vehicles[v].evse == static_cast<int>(e))
                sum += runningW[v];
        const std::optional<Real> limit = request.evses[e].limitW;
        if (limit && sum > *limit + toleranceW)
            broken << sentence(slot, QStringLiteral("EVSE ") + request.evses[e].id, sum, *limit);
    }
    return broken;
}

} // namespace

std::array<Real, 3> phaseShares(const JudgeRequest &request, const JudgeVehicle &vehicle)
{
    std::array<Real, 3> shares{};
    const JudgeEvse evse = vehicle.evse < 0 ? JudgeEvse{} : request.evses[static_cast<size_t>(vehicle.evse)];
    const int phases = std::min({vehicle.phases, evse.phases, request.sitePhases});
    for (int i = 0; i < phases; ++i)
        shares.at(static_cast<size_t>((evse.firstPhase - 1 + i) % request.sitePhases)) += Real(1) / phases;
    return shares;
}

Real connectionRoomW(const JudgeRequest &request, const JudgeSlot &slot)
{
    return request.connectionLimitW + slot.solarSafeW - slot.baseLoadW;
}

Real greatestRunningW(const JudgeRequest &request, const JudgeSlot &slot, size_t vehicle,
                      const std::vector<Real> &runningW)
{
    const JudgeVehicle &self = request.vehicles[vehicle];
    std::vector<Real> others = runningW;
    others[vehicle] = 0;
    Real sum = 0;
    for (const Real power : others)
        sum += power;
    Real room = std::min(self.maxPowerW, connectionRoomW(request, slot) - sum);
    if (self.evse >= 0 && request.evses[static_cast<size_t>(self.evse)].limitW)
        room = std::min(
            room, *request.evses[static_cast<size_t>(self.evse)].limitW - othersOnEvse(request, vehicle, runningW));
    if (request.phaseLimitW) {
        const std::array<Real, 3> shares = phaseShares(request, self);
        const std::array<Real, 3> loads = phaseLoads(request, slot, others);
        for (size_t phase = 0; phase < 3; ++phase)
            if (shares.at(phase) > 0)
                room = std::min(room, (*request.phaseLimitW - loads.at(phase)) / shares.at(phase));
    }
    return settable(self, room);
}

QStringList brokenLimits(const JudgeRequest &request, const JudgeSlot &slot, const std::vector<Real> &runningW)
{
    Real sum = 0;
    for (const Real power : runningW)
        sum += power;
    if (sum <= 0)
        return {}; // the house alone may be above a limit; no vehicle can help that
    QStringList broken = brokenEvseLimits(request, slot, runningW);
    if (sum > connectionRoomW(request, slot) + toleranceW)
        broken << sentence(slot, QStringLiteral("connection, vehicles"), sum, connectionRoomW(request, slot));
    const std::array<Real, 3> loads = phaseLoads(request, slot, runningW);
    for (size_t phase = 0; phase < 3 && request.phaseLimitW; ++phase)
        if (loads.at(phase) > *request.phaseLimitW + toleranceW && loads.at(phase) > slot.basePhaseW.at(phase))
            broken << sentence(slot, QStringLiteral("phase %1").arg(phase + 1), loads.at(phase), *request.phaseLimitW);
    for (size_t v = 0; v < request.vehicles.size(); ++v)
        if (runningW[v] > request.vehicles[v].maxPowerW + toleranceW)
            broken << sentence(slot, request.vehicles[v].id, runningW[v], request.vehicles[v].maxPowerW);
    return broken;
}

} // namespace homecharge::judge
