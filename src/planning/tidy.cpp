// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/tidy.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace homecharge::planning {

namespace {

class Mover
{
public:
    Mover(const Problem &problem, const Decisions &decisions, int vehicle, Schedule &schedule)
        : m_problem(problem)
        , m_decisions(decisions)
        , m_vehicle(vehicle)
        , m_schedule(schedule)
        , m_rooms(headroomLeft(problem, schedule))
        , m_totals(slotTotals(problem, schedule))
    {
    }

    void settle(std::size_t session)
    {
        const std::vector<int> &parts = m_problem.vehicles[static_cast<std::size_t>(m_vehicle)].sessionParts[session];
        for (std::size_t late = parts.size(); late-- > 1;) {
            if (runs(parts[late]))
                empty(parts, late);
        }
    }

private:
    /// Moves what it can out of a part; all or nothing if less than its least power would remain where it may not stop.
    void empty(const std::vector<int> &parts, std::size_t late)
    {
        m_undo.clear();
        const int part = parts[late];
        const bool mayStop = stopsEarly(part) && endsSession(parts, late);
        for (std::size_t early = 0; early < late && runs(part); ++early) {
            if (runs(parts[early]))
                move(part, parts[early]);
        }
        const std::int64_t rest = charge(part).energyWs;
        const Part &own = partAt(part);
        const bool whole =
            rest == 0 || (rest >= energyOf(own.lowestMw, own.seconds) && onGrid(rest * 1000 / own.seconds));
        if (whole || mayStop)
            return;
        const std::vector<std::pair<int, PartCharge>> undo = std::move(m_undo);
        for (auto it = undo.rbegin(); it != undo.rend(); ++it)
            set(it->first, it->second.runningMw, it->second.energyWs);
    }

    [[nodiscard]] PartCharge &charge(int part) const { return m_schedule[static_cast<std::size_t>(part)]; }
    [[nodiscard]] const Part &partAt(int part) const { return m_problem.parts[static_cast<std::size_t>(part)]; }
    [[nodiscard]] std::size_t slotOf(int part) const { return static_cast<std::size_t>(partAt(part).slot); }
    [[nodiscard]] bool runs(int part) const
    {
        return charge(part).energyWs > 0 && !m_decisions.decided[static_cast<std::size_t>(part)];
    }
    /// At the target or the upper limit, where it may: what the session delivers in all stays the same.
    [[nodiscard]] bool stopsEarly(int part) const
    {
        return charge(part).energyWs < energyOf(charge(part).runningMw, partAt(part).seconds);
    }
    [[nodiscard]] bool endsSession(const std::vector<int> &parts, std::size_t index) const
    {
        return std::none_of(parts.begin() + static_cast<std::ptrdiff_t>(index) + 1, parts.end(),
                            [&](int part) { return charge(part).energyWs > 0; });
    }

    [[nodiscard]] ExactCost costWith(int part, std::int64_t energyWs) const
    {
        const ProblemSlot &slot = m_problem.slots[slotOf(part)];
        ExactCost cost = slotCost(slot, m_totals[slotOf(part)] - charge(part).energyWs + energyWs);
        if (partAt(part).previousWs >= 0)
            cost.add(std::abs(energyWs - partAt(part).previousWs), m_problem.request->movePrice.inMicroPerKwh());
        return cost;
    }

    void set(int part, std::int64_t runningMw, std::int64_t energyWs)
    {
        take(m_problem, m_vehicle, runningMw - charge(part).runningMw, m_rooms[slotOf(part)]);
        m_totals[slotOf(part)] += energyWs - charge(part).energyWs;
        m_undo.emplace_back(part, charge(part));
        charge(part) = {runningMw, energyWs};
    }

    void move(int late, int early)
    {
        const Part &from = partAt(late);
        const Part &to = partAt(early);
        if (charge(early).energyWs < energyOf(charge(early).runningMw, to.seconds))
            return; // it stops early: at a target
        Headroom room = m_rooms[slotOf(early)];
        take(m_problem, m_vehicle, -charge(early).runningMw, room);
        std::int64_t power = allowedPower(m_problem, to, room);
        const std::int64_t most = charge(early).energyWs + charge(late).energyWs;
        if (energyOf(power, to.seconds) > most)
            power = floorOnGrid(most * 1000 / to.seconds);
        const std::int64_t gained = energyOf(power, to.seconds) - charge(early).energyWs;
        if (gained <= 0 || power < to.lowestMw)
            return;
        const std::int64_t rest = charge(late).energyWs - gained;
        ExactCost before = costWith(early, charge(early).energyWs);
        before.add(costWith(late, charge(late).energyWs));
        ExactCost after = costWith(early, charge(early).energyWs + gained);
        after.add(costWith(late, rest));
        if (after > before)
            return;
        set(early, power, charge(early).energyWs + gained);
        set(late, rest == 0 ? 0 : gridPowerAtLeast(m_problem, from, powerFor(rest, from.seconds)), rest);
    }

    [[nodiscard]] std::int64_t step() const { return m_problem.vehicles[static_cast<std::size_t>(m_vehicle)].stepMw; }
    [[nodiscard]] std::int64_t floorOnGrid(std::int64_t powerMw) const
    {
        return step() > 0 ? powerMw / step() * step() : powerMw;
    }
    [[nodiscard]] bool onGrid(std::int64_t powerMw) const { return step() <= 0 || powerMw % step() == 0; }

    const Problem &m_problem;
    const Decisions &m_decisions;
    int m_vehicle;
    Schedule &m_schedule;
    std::vector<Headroom> m_rooms;
    std::vector<std::int64_t> m_totals;
    std::vector<std::pair<int, PartCharge>> m_undo; ///< what parts were before, since the last emptying began
};

} // namespace

Schedule movedEarlier(const Problem &problem, const std::vector<BatteryModel> &batteries, const Decisions &decisions,
                      Schedule schedule)
{
    for (std::size_t v = 0; v < problem.vehicles.size(); ++v) {
        if (batteries[v].tapers() || problem.asked(static_cast<int>(v)).mode == ChargingMode::Cheapest)
            continue;
        Mover mover(problem, decisions, static_cast<int>(v), schedule);
        for (std::size_t k = 0; k < problem.vehicles[v].sessionParts.size(); ++k)
            mover.settle(k);
    }
    return schedule;
}

} // namespace homecharge::planning
