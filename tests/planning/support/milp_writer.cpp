// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/planning/support/milp_writer.h"

#include "tests/planning/support/site_limits.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace homecharge::judge {

namespace {

constexpr Real kept = 1e-6L; // kWh of slack when an earlier goal is kept: 0.001 Wh

QByteArray text(Real value)
{
    return QByteArray::number(static_cast<double>(value), 'g', 15);
}

QByteArray signedText(Real value)
{
    return (value < 0 ? QByteArray(" - ") : QByteArray(" + ")) + text(std::abs(value));
}

/// A sum of terms, an order and a right side become one line.
class Row
{
public:
    Row &add(Real factor, const QByteArray &name)
    {
        if (factor != 0)
            m_text += signedText(factor) + ' ' + name;
        m_empty = m_empty && factor == 0;
        if (m_text.size() > m_broken + 200) {
            m_text += '\n';
            m_broken = m_text.size();
        }
        return *this;
    }
    [[nodiscard]] bool empty() const { return m_empty; }
    [[nodiscard]] QByteArray sum() const { return m_text; }

private:
    QByteArray m_text;
    qsizetype m_broken = 0;
    bool m_empty = true;
};

class MilpText
{
public:
    MilpText(const JudgeRequest &request, const MilpGoals &goals) : m_request(request), m_goals(goals) { }

    QByteArray write()
    {
        for (size_t v = 0; v < m_request.vehicles.size(); ++v)
            addVehicle(v);
        for (const auto &[key, trims] : m_trims)
            row(trims, "<=", 2);
        for (const auto &[key, trims] : m_trimsAtTarget)
            row(trims, "<=", 1);
        for (size_t t = 0; t < m_request.slots.size(); ++t) {
            addLimits(t);
            addCost(t);
        }
        addGoals();
        return "Minimize\n obj:" + m_objective.sum() + " + " + text(m_constant) + " one\nSubject To\n" + m_rows
            + "Bounds\n one = 1\n" + m_bounds + "Binaries\n" + m_binaries + "Generals\n" + m_generals + "End\n";
    }

private:
    [[nodiscard]] bool lastStage() const { return m_goals.stage == MilpStage::Objective; }
    void row(const Row &row, const char *order, Real right)
    {
        if (!row.empty())
            m_rows +=
                " r" + QByteArray::number(++m_rowCount) + ':' + row.sum() + ' ' + order + ' ' + text(right) + '\n';
    }
    void bounds(Real low, const QByteArray &name, Real high)
    {
        m_bounds += ' ' + text(low) + " <= " + name + " <= " + text(high) + '\n';
    }
    void binary(const QByteArray &name) { m_binaries += ' ' + name + '\n'; }

    [[nodiscard]] Real greatestKw(size_t v, size_t t) const
    {
        return greatestRunningW(m_request, m_request.slots[t], v, std::vector<Real>(m_request.vehicles.size(), 0))
            / 1000;
    }
    /// The vehicle may run in the slot at all.
    [[nodiscard]] bool usable(size_t v, size_t t) const
    {
        return pluggedSeconds(m_request.slots[t], m_request.vehicles[v]) > 0 && greatestKw(v, t) > 0;
    }

    void addVehicle(size_t v)
    {
        QByteArray battery; // variable before the slot; empty: the energy at arrival
        bool ranBefore = false;
        for (size_t t = 0; t < m_request.slots.size(); ++t) {
            const bool runs = usable(v, t);
            if (runs) {
                addRunning(v, t);
                addStart(v, t, ranBefore);
            }
            battery = addBattery(v, t, battery, runs);
            ranBefore = runs;
        }
    }

    /// Running power 0 or from minimum to cap; energy = power · time, unless the slot is trimmed.
    void addRunning(size_t v, size_t t)
    {
        const JudgeVehicle &vehicle = m_request.vehicles[v];
        const QByteArray on = milpName('o', v, t), power = milpName('p', v, t), energy = milpName('q', v, t);
        const Real hours = static_cast<Real>(pluggedSeconds(m_request.slots[t], vehicle)) / 3600;
        const Real cap = greatestKw(v, t);
        const Real least = vehicle.mode == QLatin1String("cheapest") ? cap : vehicle.minPowerW / 1000;
        binary(on);
        row(Row().add(1, power).add(-cap, on), "<=", 0);
        row(Row().add(1, power).add(-least, on), ">=", 0);
        row(Row().add(1, energy).add(-hours, power), "<=", 0);
        row(Row().add(1, energy).add(-hours, power).add(cap * hours, milpName('t', v, t)), ">=", 0);
        row(Row().add(1, milpName('t', v, t)).add(-1, on), "<=", 0);
        if (vehicle.powerStepW > 0 && vehicle.mode != QLatin1String("cheapest")) {
            row(Row().add(1, power).add(-vehicle.powerStepW / 1000, milpName('n', v, t)), "=", 0);
            bounds(0, milpName('n', v, t), std::round(cap * 1000 / vehicle.powerStepW));
            m_generals += ' ' + milpName('n', v, t) + '\n';
        }
    }

    void addStart(size_t v, size_t t, bool ranBefore)
    {
        if (!lastStage() || m_request.startPrice <= 0)
            return;
        Row start;
        start.add(1, milpName('s', v, t)).add(-1, milpName('o', v, t));
        if (ranBefore)
            start.add(1, milpName('o', v, t - 1));
        row(start, ">=", 0);
        m_objective.add(m_request.startPrice, milpName('s', v, t));
    }

    [[nodiscard]] const JudgeSession *sessionIn(size_t v, size_t t) const
    {
        for (const JudgeSession &session : m_request.vehicles[v].sessions)
            if (pluggedSeconds(m_request.slots[t], session) > 0)
                return &session;
        return nullptr;
    }

    /// Returns the variable that holds the battery energy after the slot (and after a trip that begins in it).
    QByteArray addBattery(size_t v, size_t t, const QByteArray &before, bool runs)
    {
        const JudgeVehicle &vehicle = m_request.vehicles[v];
        const JudgeSession *session = sessionIn(v, t);
        if (session == nullptr)
            return before;
        const QByteArray after = milpName('b', v, t);
        Row balance;
        balance.add(1, after);
        if (runs)
            balance.add(-vehicle.efficiency, milpName('q', v, t));
        if (!before.isEmpty())
            balance.add(-1, before);
        row(balance, "=", before.isEmpty() ? vehicle.energyWh / 1000 : 0);
        bounds(0, after, std::max(vehicle.upperLimitWh, vehicle.energyWh) / 1000);
        if (runs)
            addTrim(v, t, *session);
        if (session->depart > m_request.slots[t].end)
            return after;
        return addDeparture(v, t, *session);
    }

    /// A run may stop early only where the target or the upper limit is met.
    void addTrim(size_t v, size_t t, const JudgeSession &session)
    {
        // One run ends at each mark: further ones there would take nothing.
        m_trims[{v, &session}].add(1, milpName('t', v, t));
        const Real target = session.targetWh / 1000, upper = m_request.vehicles[v].upperLimitWh / 1000;
        const QByteArray trim = milpName('t', v, t), battery = milpName('b', v, t), atTarget = milpName('x', v, t);
        binary(trim);
        if (target >= upper) {
            row(Row().add(1, battery).add(-upper, trim), ">=", 0);
            return;
        }
        binary(atTarget);
        row(Row().add(1, battery).add(-target, trim), ">=", 0);
        row(Row().add(1, battery).add(-upper, trim).add(upper, atTarget), ">=", 0);
        row(Row().add(1, battery).add(upper - target, atTarget), "<=", upper);
        row(Row().add(1, atTarget).add(-1, trim), "<=", 0);
        m_trimsAtTarget[{v, &session}].add(1, atTarget);
    }

    QByteArray addDeparture(size_t v, size_t t, const JudgeSession &session)
    {
        const JudgeVehicle &vehicle = m_request.vehicles[v];
        const QByteArray reached = milpName('b', v, t), shortfall = milpName('m', v, t);
        const Real target = session.targetWh / 1000;
        row(Row().add(1, shortfall).add(1, reached), ">=", target);
        m_shortfall.add(vehicle.weight, shortfall);
        if (lastStage() && m_request.extraValue > 0) {
            const QByteArray extra = milpName('y', v, t);
            row(Row().add(1, extra).add(-1, reached).add(-1, shortfall), "<=", -target);
            m_objective.add(-m_request.extraValue, extra);
        }
        if (session.tripWh <= 0)
            return reached;
        return addTrip(v, t, session.tripWh / 1000, vehicle.capacityWh / 1000);
    }

    /// max(0, battery − trip): the binary says that the trip needs more than there is.
    QByteArray addTrip(size_t v, size_t t, Real trip, Real capacity)
    {
        const QByteArray reached = milpName('b', v, t), left = milpName('l', v, t), empty = milpName('z', v, t);
        binary(empty);
        row(Row().add(1, left).add(-1, reached), ">=", -trip);
        row(Row().add(1, left).add(-1, reached).add(-trip, empty), "<=", -trip);
        row(Row().add(1, left).add(capacity, empty), "<=", capacity);
        return left;
    }

    void addLimits(size_t t)
    {
        const JudgeSlot &slot = m_request.slots[t];
        Row all;
        std::vector<Row> evses(m_request.evses.size());
        std::array<Row, 3> phases;
        for (size_t v = 0; v < m_request.vehicles.size(); ++v) {
            if (!usable(v, t))
                continue;
            const QByteArray power = milpName('p', v, t);
            all.add(1, power);
            if (m_request.vehicles[v].evse >= 0)
                evses[static_cast<size_t>(m_request.vehicles[v].evse)].add(1, power);
            const std::array<Real, 3> shares = phaseShares(m_request, m_request.vehicles[v]);
            for (size_t phase = 0; phase < 3; ++phase)
                phases.at(phase).add(shares.at(phase), power);
        }
        row(all, "<=", connectionRoomW(m_request, slot) / 1000);
        for (size_t e = 0; e < evses.size(); ++e)
            if (m_request.evses[e].limitW)
                row(evses[e], "<=", *m_request.evses[e].limitW / 1000);
        for (size_t phase = 0; phase < 3 && m_request.phaseLimitW; ++phase)
            row(phases.at(phase), "<=", (*m_request.phaseLimitW - slot.basePhaseW.at(phase)) / 1000);
    }

    void addCost(size_t t)
    {
        const JudgeSlot &slot = m_request.slots[t];
        const QByteArray grid = milpName('g', 0, t), sun = milpName('u', 0, t);
        Row split;
        for (size_t v = 0; v < m_request.vehicles.size(); ++v)
            if (usable(v, t))
                split.add(-1, milpName('q', v, t));
        const Real available = ownSunWh(m_request, slot) / 1000;
        if (split.empty() || m_goals.stage == MilpStage::Shortfall)
            return;
        m_grid.add(1, grid);
        m_objective.add(lastStage() ? slot.importPrice : 0, grid);
        row(available > 0 ? split.add(1, grid).add(1, sun) : split.add(1, grid), "=", 0);
        if (available <= 0)
            return;
        bounds(0, sun, available);
        m_objective.add(lastStage() ? slot.feedInPrice : 0, sun);
        if (slot.feedInPrice > slot.importPrice)
            addSunFirst(t, available);
    }

    /// Where feeding in pays more than the grid costs, only a binary makes the sun go first.
    void addSunFirst(size_t t, Real available)
    {
        const QByteArray beyond = milpName('w', 0, t);
        Real most = 0;
        for (size_t v = 0; v < m_request.vehicles.size(); ++v)
            most += m_request.vehicles[v].maxPowerW / 1000;
        binary(beyond);
        row(Row().add(1, milpName('g', 0, t)).add(-most, beyond), "<=", 0);
        row(Row().add(1, milpName('u', 0, t)).add(-available, beyond), ">=", 0);
    }

    void addMoves()
    {
        for (size_t v = 0; v < m_request.previousWh.size(); ++v)
            for (size_t t = 0; t < std::min<size_t>(4, m_request.slots.size()); ++t) {
                const Real last = m_request.previousWh[v].at(t) / 1000;
                if (!usable(v, t)) {
                    m_constant += m_request.movePrice * last;
                    continue;
                }
                const QByteArray change = milpName('d', v, t), energy = milpName('q', v, t);
                row(Row().add(1, change).add(-1, energy), ">=", -last);
                row(Row().add(1, change).add(1, energy), ">=", last);
                m_objective.add(m_request.movePrice, change);
            }
    }

    void addGoals()
    {
        if (m_goals.stage == MilpStage::Shortfall) {
            m_objective = m_shortfall;
            return;
        }
        row(m_shortfall, "<=", m_goals.shortfallKwh + kept);
        if (m_goals.stage == MilpStage::GridEnergy) {
            m_objective = m_grid;
            return;
        }
        if (m_request.ownSolar)
            row(m_grid, "<=", m_goals.gridKwh + kept);
        addMoves();
    }

    const JudgeRequest &m_request;
    MilpGoals m_goals;
    using SessionKey = std::pair<size_t, const JudgeSession *>;
    std::map<SessionKey, Row> m_trims, m_trimsAtTarget;
    Row m_objective, m_shortfall, m_grid;
    Real m_constant = 0;
    QByteArray m_rows, m_bounds, m_binaries, m_generals;
    int m_rowCount = 0;
};

} // namespace

QByteArray milpName(char kind, size_t v, size_t t)
{
    return kind + QByteArray::number(static_cast<qulonglong>(v)) + '_' + QByteArray::number(static_cast<qulonglong>(t));
}

bool milpCovers(const JudgeRequest &request)
{
    return std::all_of(request.vehicles.begin(), request.vehicles.end(), [&](const JudgeVehicle &vehicle) {
        const bool onceEach = std::all_of(request.slots.begin(), request.slots.end(), [&](const JudgeSlot &slot) {
            return std::count_if(vehicle.sessions.begin(), vehicle.sessions.end(),
                                 [&](const JudgeSession &session) { return pluggedSeconds(slot, session) > 0; })
                <= 1;
        });
        return onceEach && !vehicle.taper && vehicle.energyWh >= vehicle.minimumWh
            && vehicle.mode != QLatin1String("now");
    });
}

QByteArray milpText(const JudgeRequest &request, const MilpGoals &goals)
{
    return MilpText(request, goals).write();
}

} // namespace homecharge::judge
