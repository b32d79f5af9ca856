// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/reasons.h"

#include <algorithm>
#include <limits>

namespace homecharge::planning {

namespace {

/// Cost of `extraWs` more in a slot that already has `baseWs`.
ExactCost addedCost(const ProblemSlot &slot, std::int64_t baseWs, std::int64_t extraWs)
{
    ExactCost cost = slotCost(slot, baseWs + extraWs);
    cost.subtract(slotCost(slot, baseWs));
    return cost;
}

/// One vehicle's view of a finished schedule.
class Story
{
public:
    Story(const Problem &problem, const BatteryModel &battery, const Schedule &schedule, int vehicle)
        : m_problem(problem)
        , m_battery(battery)
        , m_schedule(schedule)
        , m_vehicle(vehicle)
        , m_totals(slotTotals(problem, schedule))
        , m_rooms(headroomLeft(problem, schedule))
        , m_partOf(problem.slots.size(), -1)
        , m_before(problem.parts.size(), 0)
    {
        std::int64_t content = battery.initial();
        const ProblemVehicle &own = problem.vehicles[static_cast<std::size_t>(vehicle)];
        for (std::size_t k = 0; k < own.sessionParts.size(); ++k) {
            for (const int part : own.sessionParts[k]) {
                m_before[static_cast<std::size_t>(part)] = content;
                content += charge(part).energyWs * battery.efficiency();
                int &shown = m_partOf[static_cast<std::size_t>(partAt(part).slot)];
                if (shown < 0 || charge(part).energyWs > charge(shown).energyWs)
                    shown = part;
            }
            content = afterTrip(battery, k, content);
        }
    }

    [[nodiscard]] std::vector<PlanReason> tell() const
    {
        std::vector<PlanReason> reasons;
        for (std::size_t t = 0; t < m_problem.slots.size(); ++t) {
            const int part = m_partOf[t];
            PlanReason reason;
            reason.from = static_cast<int>(t);
            reason.to = reason.from + 1;
            reason.code = part < 0 ? ReasonCode::Away : codeOf(part);
            if (part >= 0)
                reason.limit = limitOf(part, reason.code);
            const bool continues = !reasons.empty() && reasons.back().code == reason.code
                && reasons.back().limit == reason.limit && sessionAt(t) == sessionAt(t - 1);
            if (continues)
                reasons.back().to = reason.to;
            else
                reasons.push_back(std::move(reason));
        }
        for (std::size_t i = 0; i < reasons.size(); ++i)
            price(reasons, i);
        return reasons;
    }

private:
    [[nodiscard]] const PartCharge &charge(int part) const { return m_schedule[static_cast<std::size_t>(part)]; }
    [[nodiscard]] const Part &partAt(int part) const { return m_problem.parts[static_cast<std::size_t>(part)]; }
    [[nodiscard]] std::size_t slotOf(int part) const { return static_cast<std::size_t>(partAt(part).slot); }
    [[nodiscard]] std::int64_t before(int part) const { return m_before[static_cast<std::size_t>(part)]; }
    [[nodiscard]] int sessionAt(std::size_t t) const { return m_partOf[t] < 0 ? -1 : partAt(m_partOf[t]).session; }
    [[nodiscard]] std::int64_t target(int part) const
    {
        return m_battery.target(static_cast<std::size_t>(partAt(part).session));
    }
    [[nodiscard]] const std::vector<int> &sessionParts(int part) const
    {
        return m_problem.vehicles[static_cast<std::size_t>(m_vehicle)]
            .sessionParts[static_cast<std::size_t>(partAt(part).session)];
    }

    /// Price of the next kWh here: the feed-in price while own sun is left, else the import price.
    [[nodiscard]] std::int64_t marginalMicro(std::size_t t, std::int64_t without = 0) const
    {
        const ProblemSlot &slot = m_problem.slots[t];
        return m_totals[t] - without < slot.surplusWs ? slot.feedInMicro : slot.importMicro;
    }

    /// Mean price of what the vehicle takes here, with everybody else first served by the grid.
    [[nodiscard]] bool mostlySun(int part) const
    {
        const std::size_t t = slotOf(part);
        return m_totals[t] > 0 && 2 * std::min(m_totals[t], m_problem.slots[t].surplusWs) >= m_totals[t];
    }

    [[nodiscard]] ReasonCode codeOf(int part) const
    {
        const RequestVehicle &asked = m_problem.asked(m_vehicle);
        if (charge(part).energyWs > 0)
            return chargingCode(part, asked);
        if (before(part) >= target(part) || before(part) >= m_battery.upperLimit())
            return ReasonCode::TargetMet;
        return waitingCode(part);
    }

    [[nodiscard]] ReasonCode chargingCode(int part, const RequestVehicle &asked) const
    {
        if (m_battery.known() && before(part) < m_battery.minimum())
            return ReasonCode::MinimumCharge;
        if (asked.mode == ChargingMode::Now)
            return ReasonCode::ChargeNow;
        if (mostlySun(part))
            return ReasonCode::OwnSun;
        return nothingBetterLeft(part) ? ReasonCode::DepartureNear : ReasonCode::AmongCheapest;
    }

    /// From here to the departure the vehicle runs without a pause, and earlier slots were no cheaper: it has to.
    [[nodiscard]] bool nothingBetterLeft(int part) const
    {
        const std::int64_t own = m_problem.slots[slotOf(part)].importMicro;
        for (const int other : sessionParts(part)) {
            if (other >= part && charge(other).energyWs == 0)
                return false;
            if (other > part && m_problem.slots[slotOf(other)].importMicro > own)
                return false;
        }
        const std::int64_t end =
            before(sessionParts(part).back()) + charge(sessionParts(part).back()).energyWs * m_battery.efficiency();
        return end <= target(part) + m_battery.efficiency();
    }

    [[nodiscard]] ReasonCode waitingCode(int part) const
    {
        std::int64_t dearest = std::numeric_limits<std::int64_t>::min();
        std::int64_t sunWs = 0;
        std::int64_t laterWs = 0;
        for (const int other : sessionParts(part)) {
            if (other <= part || charge(other).energyWs == 0)
                continue;
            laterWs += charge(other).energyWs;
            if (mostlySun(other))
                sunWs += charge(other).energyWs;
            dearest = std::max(dearest, marginalMicro(slotOf(other), charge(other).energyWs));
        }
        const std::size_t t = slotOf(part);
        const bool blocked = allowedPower(m_problem, partAt(part), m_rooms[t]) == 0 && othersRun(t);
        if (blocked && (laterWs == 0 || marginalMicro(t) <= dearest))
            return ReasonCode::OtherVehicleFirst;
        return 2 * sunWs > laterWs ? ReasonCode::WaitsForSun : ReasonCode::WaitsForCheaper;
    }

    [[nodiscard]] bool othersRun(std::size_t t) const { return greatestOther(t) >= 0; }

    /// The other part that takes the most power in the slot, −1: none.
    [[nodiscard]] int greatestOther(std::size_t t) const
    {
        int greatest = -1;
        for (const int part : m_problem.partsOfSlot[t]) {
            if (partAt(part).vehicle == m_vehicle || charge(part).runningMw == 0)
                continue;
            if (greatest < 0 || charge(part).runningMw > charge(greatest).runningMw)
                greatest = part;
        }
        return greatest;
    }

    [[nodiscard]] std::optional<Limit> limitOf(int part, ReasonCode code) const
    {
        const std::size_t t = slotOf(part);
        if (code == ReasonCode::OtherVehicleFirst)
            return sharedLimit(part, t);
        if (charge(part).energyWs == 0)
            return std::nullopt;
        const RequestVehicle &asked = m_problem.asked(m_vehicle);
        const std::int64_t running = charge(part).runningMw;
        if (m_battery.tapers() && before(part) >= m_battery.knee()
            && charge(part).energyWs < energyOf(running, partAt(part).seconds))
            return Limit{LimitKind::Taper, Power::watts(charge(part).energyWs / partAt(part).seconds), asked.id};
        if (running >= partAt(part).highestMw)
            return ownLimit(asked, running, t);
        Headroom room = m_rooms[t];
        take(m_problem, m_vehicle, -running, room);
        if (allowedPower(m_problem, partAt(part), room) <= running)
            return sharedLimit(part, t);
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Limit> ownLimit(const RequestVehicle &asked, std::int64_t running, std::size_t t) const
    {
        if (asked.evse) {
            const RequestEvse &evse = m_problem.request->evses[static_cast<std::size_t>(*asked.evse)];
            if (evse.limit && *evse.limit < asked.maxPower
                && running + std::max<std::int64_t>(1, asked.powerStep.inWatts()) * 1000 > evse.limit->inWatts() * 1000)
                return Limit{LimitKind::Evse, *evse.limit, evse.id};
        }
        if (running + std::max<std::int64_t>(1, asked.powerStep.inWatts()) * 1000 > asked.maxPower.inWatts() * 1000)
            return Limit{LimitKind::Vehicle, asked.maxPower, asked.id};
        return houseLimit(m_problem.slots[t].headroom, t, {});
    }

    [[nodiscard]] std::optional<Limit> sharedLimit(int part, std::size_t t) const
    {
        (void)part;
        const int other = greatestOther(t);
        return houseLimit(m_rooms[t], t, other < 0 ? QString() : m_problem.asked(partAt(other).vehicle).id);
    }

    /// The connection, or the phase of this vehicle that has less left.
    [[nodiscard]] Limit houseLimit(const Headroom &room, std::size_t t, const QString &by) const
    {
        const RequestSite &site = m_problem.request->site;
        (void)t;
        if (room.perPhase) {
            const VehicleWiring &wiring = m_problem.vehicles[static_cast<std::size_t>(m_vehicle)].wiring;
            for (int phase = 0; phase < 3; ++phase) {
                const std::int64_t sixths = wiring.sixthsOn(phase, site.phases);
                if (sixths > 0 && room.phaseSixths[static_cast<std::size_t>(phase)] / sixths < room.totalMw)
                    return Limit{LimitKind::Phase, powerAt(*site.limitPerPhase, 1), by};
            }
        }
        return Limit{LimitKind::Connection, site.connectionLimit, by};
    }

    [[nodiscard]] std::int64_t stretchEnergy(const PlanReason &reason) const
    {
        std::int64_t energy = 0;
        for (int t = reason.from; t < reason.to; ++t) {
            if (const int part = m_partOf[static_cast<std::size_t>(t)]; part >= 0)
                energy += charge(part).energyWs;
        }
        return energy;
    }

    void price(std::vector<PlanReason> &reasons, std::size_t index) const
    {
        PlanReason &reason = reasons[index];
        const int first = m_partOf[static_cast<std::size_t>(reason.from)];
        if (first < 0)
            return;
        const std::int64_t firstWs = charge(first).energyWs;
        reason.marginalPrice =
            EnergyPrice::microPerKwh(marginalMicro(static_cast<std::size_t>(reason.from), firstWs > 0 ? 1 : 0));
        // A waiting stretch is compared for the energy of the stretch it waits for.
        std::size_t charging = index;
        while (charging < reasons.size() && stretchEnergy(reasons[charging]) == 0
               && sessionAt(static_cast<std::size_t>(reasons[charging].from)) == partAt(first).session)
            ++charging;
        if (charging == reasons.size() || stretchEnergy(reasons[charging]) == 0)
            return;
        const PlanReason &stretch = reasons[charging];
        if (sessionAt(static_cast<std::size_t>(stretch.from)) != partAt(first).session)
            return;
        const Currency currency = m_problem.request->currency;
        const std::size_t from = charging == index ? 0 : static_cast<std::size_t>(reason.from);
        reason.costIfNow = elsewhere(stretch, from, false, currency);
        reason.costIfNextBest = elsewhere(stretch, 0, true, currency);
    }

    /// Cost of a stretch's energy if it were charged elsewhere in its session: from `from` on as early as possible, or
    /// in the best of the slots that the plan leaves unused. Absent if it does not fit there.
    [[nodiscard]] std::optional<Money> elsewhere(const PlanReason &stretch, std::size_t from, bool cheapestFirst,
                                                 Currency currency) const
    {
        const int anchor = m_partOf[static_cast<std::size_t>(stretch.from)];
        std::vector<int> candidates;
        for (const int part : sessionParts(anchor)) {
            const auto t = slotOf(part);
            const bool inStretch =
                t >= static_cast<std::size_t>(stretch.from) && t < static_cast<std::size_t>(stretch.to);
            if (t < from || (cheapestFirst && (inStretch || charge(part).energyWs > 0)))
                continue;
            candidates.push_back(part);
        }
        if (cheapestFirst) {
            std::stable_sort(candidates.begin(), candidates.end(),
                             [&](int a, int b) { return marginalMicro(slotOf(a)) < marginalMicro(slotOf(b)); });
        }
        std::int64_t left = stretchEnergy(stretch);
        ExactCost cost;
        for (const int part : candidates) {
            if (left == 0)
                break;
            const std::size_t t = slotOf(part);
            const bool inStretch =
                t >= static_cast<std::size_t>(stretch.from) && t < static_cast<std::size_t>(stretch.to);
            const bool occupied = charge(part).energyWs > 0 && !inStretch;
            if (occupied)
                continue;
            Headroom room = m_rooms[t];
            take(m_problem, m_vehicle, -charge(part).runningMw, room);
            const std::int64_t energy =
                std::min(left, energyOf(allowedPower(m_problem, partAt(part), room), partAt(part).seconds));
            cost.add(addedCost(m_problem.slots[t], m_totals[t] - charge(part).energyWs, energy));
            left -= energy;
        }
        if (left > 0)
            return std::nullopt;
        return Money::micro(cost.inMicro(), currency);
    }

    const Problem &m_problem;
    const BatteryModel &m_battery;
    const Schedule &m_schedule;
    int m_vehicle;
    std::vector<std::int64_t> m_totals;
    std::vector<Headroom> m_rooms;
    std::vector<int> m_partOf;
    std::vector<std::int64_t> m_before;
};

/// Content reached when the vehicle charges with `powerAt(part)` all session long.
template<class PowerAt>
std::int64_t reachWith(const Problem &problem, const BatteryModel &battery, const std::vector<int> &parts,
                       std::int64_t content, bool taper, PowerAt powerAt)
{
    for (const int index : parts) {
        const Part &part = problem.parts[static_cast<std::size_t>(index)];
        const std::int64_t power = powerAt(part);
        const std::int64_t energy = taper
            ? battery.accepted(content, power, part.seconds)
            : std::min(energyOf(power, part.seconds), battery.acEnergyFor(content, battery.upperLimit()));
        content += energy * battery.efficiency();
    }
    return content;
}

} // namespace

std::vector<PlanReason> reasonsFor(const Problem &problem, const std::vector<BatteryModel> &batteries,
                                   const Schedule &schedule, int vehicle)
{
    return Story(problem, batteries[static_cast<std::size_t>(vehicle)], schedule, vehicle).tell();
}

ShortfallCause shortfallCause(const Problem &problem, const BatteryModel &battery, int vehicle, std::size_t session,
                              std::int64_t arrivalContent)
{
    const RequestVehicle &asked = problem.asked(vehicle);
    const std::vector<int> &parts = problem.vehicles[static_cast<std::size_t>(vehicle)].sessionParts[session];
    const auto missed = [&](bool taper, auto powerAt) {
        return reachWith(problem, battery, parts, arrivalContent, taper, powerAt) < battery.target(session);
    };
    const std::int64_t most = asked.maxPower.inWatts() * 1000;
    if (missed(false, [&](const Part &) { return most; }))
        return ShortfallCause::WindowTooShort;
    if (missed(true, [&](const Part &) { return most; }))
        return ShortfallCause::Taper;
    std::int64_t evse = most;
    if (asked.evse) {
        if (const auto &limit = problem.request->evses[static_cast<std::size_t>(*asked.evse)].limit)
            evse = std::min(evse, limit->inWatts() * 1000);
    }
    if (missed(true, [&](const Part &) { return evse; }))
        return ShortfallCause::EvseLimit;
    if (missed(true, [&](const Part &part) {
            const std::int64_t power =
                std::min(evse, problem.slots[static_cast<std::size_t>(part.slot)].headroom.totalMw);
            return power >= part.lowestMw ? power : 0;
        }))
        return ShortfallCause::ConnectionLimit;
    if (missed(true, [&](const Part &part) { return part.highestMw; }))
        return ShortfallCause::PhaseLimit;
    return ShortfallCause::OtherVehicle;
}

} // namespace homecharge::planning
