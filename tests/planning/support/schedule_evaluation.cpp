// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/planning/support/schedule_evaluation.h"

#include "tests/planning/support/battery_model.h"
#include "tests/planning/support/site_limits.h"

#include <algorithm>
#include <cmath>

namespace homecharge::judge {

namespace {

constexpr Real toleranceWh = 0.02L;      // watt-seconds, rounded once per slot
constexpr Real toleranceSeconds = 2e-6L; // the files give microseconds
constexpr Real runningFromWh = 1e-7L;

/// One vehicle in one slot while the evaluation walks through time.
struct Step {
    const JudgeRequest &request;
    const JudgeVehicle &vehicle;
    const JudgeSlot &slot;
    Real energyWh;
    Real runSeconds;
    Real batteryWh; ///< when the slot begins

    [[nodiscard]] QString named(const QString &what) const
    {
        return QStringLiteral("%1, slot at %2: %3").arg(vehicle.id, isoTimeOf(slot.begin), what);
    }
    [[nodiscard]] bool tapered() const
    {
        const Real after = batteryWh + energyWh * vehicle.efficiency;
        return vehicle.taper && after > vehicle.taper->kneeSoc * vehicle.capacityWh;
    }
    /// Above the knee the planner may count in steps of the state of charge.
    [[nodiscard]] Real taperToleranceWh() const { return 12 + energyWh * 0.01L; }
};

bool meets(Real battery, Real mark)
{
    return std::abs(battery - mark) <= toleranceWh;
}

/// A target or upper limit is met at the end of the run, so that it may be shorter than the plugged-in part.
bool mayStopEarly(const Step &step, const std::vector<Real> &marks)
{
    const Real after = step.batteryWh + step.energyWh * step.vehicle.efficiency;
    return std::any_of(marks.begin(), marks.end(), [&](Real mark) { return meets(after, mark); });
}

void checkTime(const Step &step, const std::vector<Real> &marks, QStringList &violations)
{
    const Real part = static_cast<Real>(pluggedSeconds(step.slot, step.vehicle));
    if (step.energyWh < -runningFromWh)
        violations << step.named(QStringLiteral("negative energy"));
    if ((step.energyWh > runningFromWh) != (step.runSeconds > 0))
        violations << step.named(QStringLiteral("energy without running time or the reverse"));
    if (step.runSeconds > part + toleranceSeconds)
        violations << step.named(QStringLiteral("runs %1 s but is plugged in for %2 s only")
                                     .arg(static_cast<double>(step.runSeconds))
                                     .arg(static_cast<double>(part)));
    if (step.runSeconds > 0 && step.runSeconds < part - toleranceSeconds && !mayStopEarly(step, marks))
        violations << step.named(QStringLiteral("stops after %1 of %2 s though neither target nor upper limit is met")
                                     .arg(static_cast<double>(step.runSeconds))
                                     .arg(static_cast<double>(part)));
}

bool isStep(Real power, Real step, Real tolerance)
{
    return std::abs(power - std::round(power / step) * step) <= std::max<Real>(0.05L, tolerance);
}

void checkPower(const Step &step, Real power, QStringList &violations)
{
    const JudgeVehicle &vehicle = step.vehicle;
    const bool cheapest = vehicle.mode == QLatin1String("cheapest");
    const QString watts = QString::number(static_cast<double>(power));
    // Rounding of the file: a short run makes the quotient coarse.
    const Real tolerance =
        0.05L + 4e-6L * power / std::max<Real>(1e-6L, step.runSeconds) + 2 / std::max<Real>(1, step.runSeconds);
    if (step.tapered()) {
        const Real most = takenWh(vehicle, step.batteryWh, vehicle.maxPowerW, step.runSeconds);
        if (step.energyWh > most + step.taperToleranceWh())
            violations << step.named(QStringLiteral("takes more than the taper allows"));
        return;
    }
    if (power < vehicle.minPowerW - tolerance)
        violations << step.named(QStringLiteral("runs at %1 W, below its minimum").arg(watts));
    if (vehicle.powerStepW > 0 && !cheapest && !isStep(power, vehicle.powerStepW, tolerance))
        violations << step.named(QStringLiteral("%1 W is no whole number of steps").arg(watts));
    if (cheapest && std::abs(power - vehicle.maxPowerW) > tolerance)
        violations << step.named(QStringLiteral("runs at %1 W, not at the car's own maximum").arg(watts));
}

/// The power that counts against the limits: never below the offer's minimum.
Real offeredW(const Step &step)
{
    if (step.runSeconds <= 0)
        return 0;
    if (!step.tapered())
        return step.energyWh * 3600 / step.runSeconds;
    const Real offer = leastOfferW(step.vehicle, step.batteryWh, step.energyWh, step.runSeconds);
    return std::max(step.vehicle.minPowerW, std::min(offer, acceptedW(step.vehicle, step.batteryWh)));
}

std::vector<size_t> sessionsIn(const JudgeSlot &slot, const JudgeVehicle &vehicle)
{
    std::vector<size_t> found;
    for (size_t k = 0; k < vehicle.sessions.size(); ++k)
        if (pluggedSeconds(slot, vehicle.sessions[k]) > 0)
            found.push_back(k);
    return found;
}

class VehicleWalk
{
public:
    VehicleWalk(const JudgeRequest &request, const Schedule &schedule, size_t v, Evaluation &result)
        : m_request(request)
        , m_schedule(schedule)
        , m_vehicle(request.vehicles[v])
        , m_index(v)
        , m_result(result)
        , m_battery(m_vehicle.energyWh)
    {
        m_result.sessions[v].resize(m_vehicle.sessions.size());
    }

    /// Returns the power that counts against the limits in the slot.
    Real walk(size_t t)
    {
        const JudgeSlot &slot = m_request.slots[t];
        const Step step{m_request, m_vehicle, slot, m_schedule.energyWh[m_index][t], m_schedule.runSeconds[m_index][t],
                        m_battery};
        const Real offered = offeredW(step);
        checkTime(step, marks(slot), m_result.violations);
        if (step.runSeconds > 0)
            checkPower(step, offered, m_result.violations);
        deliver(step);
        const Real digits = step.runSeconds > 0 ? 4e-6L * offered / step.runSeconds : 0; // the files' last digit
        return std::max<Real>(0, offered - digits);
    }

private:
    [[nodiscard]] std::vector<Real> marks(const JudgeSlot &slot) const
    {
        std::vector<Real> result{m_vehicle.upperLimitWh};
        const std::vector<size_t> here = sessionsIn(slot, m_vehicle);
        for (const size_t k : here)
            result.push_back(m_vehicle.sessions[k].targetWh);
        if (here.size() > 1) // the first session's target may be met before the trip
            result.push_back(m_battery + m_schedule.energyWh[m_index][index(slot)] * m_vehicle.efficiency);
        return result;
    }

    [[nodiscard]] size_t index(const JudgeSlot &slot) const
    {
        return static_cast<size_t>(&slot - m_request.slots.data());
    }

    /// Energy of the slot that belongs to session k: all of it, unless the vehicle comes back within the slot.
    [[nodiscard]] Real shareOf(const Step &step, const std::vector<size_t> &here, size_t k, Real rest) const
    {
        if (k == here.back())
            return rest;
        const Real most = step.runSeconds > 0
            ? step.energyWh * static_cast<Real>(pluggedSeconds(step.slot, m_vehicle.sessions[k])) / step.runSeconds
            : 0;
        Real share = std::min(rest, most);
        if (!m_schedule.reachedWh.empty())
            share = std::clamp<Real>((m_schedule.reachedWh[m_index][k] - m_battery) / m_vehicle.efficiency, 0, share);
        return share;
    }

    void deliver(const Step &step)
    {
        const std::vector<size_t> here = sessionsIn(step.slot, m_vehicle);
        Real rest = step.energyWh;
        Real beforeTrip = m_battery;
        for (const size_t k : here) {
            const Real share = shareOf(step, here, k, rest);
            rest -= share;
            m_battery += share * m_vehicle.efficiency;
            beforeTrip = m_battery;
            checkBattery(step);
            m_result.sessions[m_index][k].deliveredWh += share;
            if (m_vehicle.sessions[k].depart <= step.slot.end)
                leave(k);
        }
        m_result.batteryWh[m_index].push_back(m_battery);
        m_result.beforeTripWh[m_index].push_back(beforeTrip);
    }

    void checkBattery(const Step &step)
    {
        if (m_battery > std::max(m_vehicle.upperLimitWh, step.batteryWh) + toleranceWh)
            m_result.violations << step.named(
                QStringLiteral("battery at %1 Wh, above its upper limit").arg(static_cast<double>(m_battery)));
    }

    void leave(size_t k)
    {
        SessionOutcome &outcome = m_result.sessions[m_index][k];
        const JudgeSession &session = m_vehicle.sessions[k];
        outcome.reachedWh = m_battery;
        outcome.shortfallWh = std::max<Real>(0, session.targetWh - m_battery);
        m_result.weightedShortfallWh += m_vehicle.weight * outcome.shortfallWh;
        m_result.objective -= m_request.extraValue * std::max<Real>(0, m_battery - session.targetWh) / 1000;
        m_battery = std::max<Real>(0, m_battery - session.tripWh);
    }

    const JudgeRequest &m_request;
    const Schedule &m_schedule;
    const JudgeVehicle &m_vehicle;
    size_t m_index;
    Evaluation &m_result;
    Real m_battery;
};

void prepare(const JudgeRequest &request, Evaluation &result)
{
    const size_t vehicles = request.vehicles.size();
    result.batteryWh.resize(vehicles);
    result.beforeTripWh.resize(vehicles);
    result.sessions.resize(vehicles);
    result.vehicleCost.resize(vehicles);
    result.vehicleSolarWh.resize(vehicles);
    result.vehicleStarts.resize(vehicles);
}

void addSlotCost(const JudgeRequest &request, const Schedule &schedule, size_t t, Evaluation &result)
{
    const JudgeSlot &slot = request.slots[t];
    Real total = 0;
    for (const std::vector<Real> &energies : schedule.energyWh)
        total += energies[t];
    const Real sun = std::min(total, ownSunWh(request, slot));
    const Real grid = total - sun;
    const Real cost = (slot.feedInPrice * sun + slot.importPrice * grid) / 1000;
    result.totalWh.push_back(total);
    result.solarWh.push_back(sun);
    result.gridWh += grid;
    result.sunWh += sun;
    result.cost += cost;
    result.cashCost += slot.importPrice * grid / 1000;
    for (size_t v = 0; v < request.vehicles.size() && total > 0; ++v) {
        result.vehicleCost[v] += cost * schedule.energyWh[v][t] / total;
        result.vehicleSolarWh[v] += sun * schedule.energyWh[v][t] / total;
    }
}

void countStarts(const Schedule &schedule, Evaluation &result)
{
    for (size_t v = 0; v < schedule.energyWh.size(); ++v) {
        bool ran = false;
        for (const Real energy : schedule.energyWh[v]) {
            const bool runs = energy > runningFromWh;
            result.vehicleStarts[v] += runs && !ran ? 1 : 0;
            ran = runs;
        }
        result.starts += result.vehicleStarts[v];
    }
}

Real changeKwh(const JudgeRequest &request, const Schedule &schedule)
{
    Real change = 0;
    for (size_t v = 0; v < request.previousWh.size(); ++v)
        for (size_t t = 0; t < std::min<size_t>(4, request.slots.size()); ++t)
            change += std::abs(schedule.energyWh[v][t] - request.previousWh[v].at(t)) / 1000;
    return change;
}

} // namespace

Schedule emptySchedule(const JudgeRequest &request)
{
    const std::vector<Real> nothing(request.slots.size(), 0);
    Schedule schedule;
    schedule.energyWh.assign(request.vehicles.size(), nothing);
    schedule.runSeconds.assign(request.vehicles.size(), nothing);
    return schedule;
}

Evaluation evaluate(const JudgeRequest &request, const Schedule &schedule)
{
    Evaluation result;
    prepare(request, result);
    std::vector<VehicleWalk> walks;
    for (size_t v = 0; v < request.vehicles.size(); ++v)
        walks.emplace_back(request, schedule, v, result);
    for (size_t t = 0; t < request.slots.size(); ++t) {
        std::vector<Real> runningW;
        for (VehicleWalk &walk : walks)
            runningW.push_back(walk.walk(t));
        result.violations << brokenLimits(request, request.slots[t], runningW);
        addSlotCost(request, schedule, t, result);
    }
    countStarts(schedule, result);
    result.objective +=
        result.cost + request.startPrice * result.starts + request.movePrice * changeKwh(request, schedule);
    return result;
}

} // namespace homecharge::judge
