// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/relaxation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace homecharge::planning {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double epsilon = 1e-9;
constexpr int mostParts = 12;

double costIn(const SearchSlot &slot, double energy)
{
    const double sun = std::min(energy, slot.surplus);
    return slot.feedInPrice * sun + slot.importPrice * (energy - sun);
}

} // namespace

Relaxation::Relaxation(const SearchModel &model)
    : m_model(model)
    , m_radix(model.earlyStops ? 3 : 2)
    , m_choices(std::size_t{1} << static_cast<unsigned>(model.vehicles))
    , m_slotOrder(model.slots.size())
{
    for (int v = 0; v < model.vehicles; ++v) {
        m_stride.push_back(m_stateCount);
        m_stateCount *= m_radix;
    }
    m_runningOf.resize(m_stateCount);
    for (std::size_t state = 0; state < m_stateCount; ++state) {
        for (std::size_t v = 0; v < m_stride.size(); ++v) {
            if (state / m_stride[v] % m_radix == 1)
                m_runningOf[state] = static_cast<std::uint16_t>(m_runningOf[state] | (1U << v));
        }
    }
    m_value.resize(m_stateCount);
    m_entering.resize(m_stateCount);
    m_actions.resize(model.slots.size() * m_stateCount);
    m_predecessor.resize(model.slots.size() * m_stateCount);
}

/// Fills the running vehicles of a slot from their least powers upwards, the most valuable energy first. Exact where
/// the free capacities form a polymatroid (Edmonds 1970): vehicles all on three phases or all on one.
double Relaxation::fillAt(std::size_t t, Action action, const Values &sessionValue, const States &states,
                          double surplus, double lowPrice, double threePhaseCap, double *energy) const
{
    ++m_fills;
    const SearchSlot &slot = m_model.slots[t];
    const unsigned localMask = action.running;
    double total = slot.total;
    std::array<double, 3> phase = slot.phase;
    if (slot.mixedPhases) { // the three-phase vehicles have a share of every phase set aside
        for (double &free : phase)
            free -= threePhaseCap / 3;
    }
    double running[mostParts] = {};
    double used = 0;
    double value = 0;
    const auto takePower = [&](const SearchPart &part, double power) {
        total -= power;
        if (slot.mixedPhases && !part.onePhase) {
            threePhaseCap -= power;
            return;
        }
        if (slot.perPhase) {
            for (std::size_t i = 0; i < 3; ++i)
                phase[i] -= power * part.phaseShare[i];
        }
    };
    for (int i = 0; i < slot.partCount; ++i) {
        const auto index = static_cast<std::size_t>(slot.firstPart + i);
        const SearchPart &part = m_model.parts[index];
        energy[i] = 0;
        if (!(localMask & (1U << static_cast<unsigned>(i)))) {
            if (part.previous >= 0)
                value += m_model.movePrice * part.previous;
            continue;
        }
        // A part that may stop early still reserves its least power while it runs.
        const bool early =
            states[index].state == PartState::Last || (action.early & (1U << static_cast<unsigned>(i))) != 0;
        const double lowest = states[index].lowest;
        const double least = early ? 0 : lowest;
        takePower(part, lowest);
        running[i] = lowest;
        energy[i] = least * part.hours;
        used += energy[i];
        value -= sessionValue[static_cast<std::size_t>(part.session)] * energy[i];
    }
    if (total < -epsilon || (slot.mixedPhases && threePhaseCap < -epsilon)
        || (slot.perPhase && (phase[0] < -epsilon || phase[1] < -epsilon || phase[2] < -epsilon)))
        return infinite;

    double grown = used;
    const auto raise = [&](int i, double upTo, double worth) {
        const SearchPart &part = m_model.parts[static_cast<std::size_t>(slot.firstPart + i)];
        double powerRoom =
            std::min(states[static_cast<std::size_t>(slot.firstPart + i)].highest - running[i], std::max(0.0, total));
        if (slot.mixedPhases && !part.onePhase) {
            powerRoom = std::min(powerRoom, std::max(0.0, threePhaseCap));
        } else if (slot.perPhase) {
            for (std::size_t p = 0; p < 3; ++p) {
                if (part.phaseShare[p] > 0)
                    powerRoom = std::min(powerRoom, std::max(0.0, phase[p]) / part.phaseShare[p]);
            }
        }
        if (part.step > 0)
            powerRoom = std::floor(powerRoom / part.step + epsilon) * part.step;
        // Energy between `least` and `lowest` (an early stop) needs no further power.
        const double free = running[i] * part.hours - energy[i];
        double room = std::min(powerRoom * part.hours + free, upTo - energy[i]);
        if (room <= epsilon)
            return;
        double amount = 0;
        if (worth > lowPrice && grown < surplus)
            amount = std::min(room, surplus - grown);
        if ((grown + amount >= surplus - epsilon) && worth > slot.importPrice)
            amount = room;
        else if (part.step > 0 && amount < room && amount > 0) {
            // The step that crosses the own sun's end is taken if it pays as a whole.
            const double grain = part.step * part.hours;
            const double whole = std::floor(amount / grain + epsilon) * grain;
            const double sunny = amount - whole;
            const double gain = sunny * (worth - lowPrice) + (grain - sunny) * (worth - slot.importPrice);
            amount = sunny > epsilon && gain > 0 ? std::min(room, whole + grain) : whole;
        }
        if (amount <= 0)
            return;
        energy[i] += amount;
        grown += amount;
        const double power = std::max(0.0, energy[i] / part.hours - running[i]);
        running[i] += power;
        takePower(part, power);
        value -= sessionValue[static_cast<std::size_t>(part.session)] * amount;
    };
    bool moves = false;
    for (const int i : m_slotOrder[t])
        moves = moves || m_model.parts[static_cast<std::size_t>(slot.firstPart + i)].previous >= 0;
    if (!moves) {
        for (const int i : m_slotOrder[t]) {
            const SearchPart &part = m_model.parts[static_cast<std::size_t>(slot.firstPart + i)];
            if (localMask & (1U << static_cast<unsigned>(i)))
                raise(i, infinite, sessionValue[static_cast<std::size_t>(part.session)]);
        }
    } else {
        // Up to the energy of the previous plan a vehicle's energy is worth more than above it: two pieces each.
        struct Piece {
            int part;
            double upTo;
            double worth;
            double gain;
        };
        std::array<Piece, 2 * mostParts> pieces{};
        std::size_t count = 0;
        for (const int i : m_slotOrder[t]) {
            const SearchPart &part = m_model.parts[static_cast<std::size_t>(slot.firstPart + i)];
            if (!(localMask & (1U << static_cast<unsigned>(i))))
                continue;
            const double worth = sessionValue[static_cast<std::size_t>(part.session)];
            const double move = part.previous >= 0 ? m_model.movePrice : 0;
            if (part.previous >= 0)
                pieces[count++] = {i, part.previous, worth + move, part.hours * (worth + move - slot.importPrice)};
            pieces[count++] = {i, infinite, worth - move, part.hours * (worth - move - slot.importPrice)};
        }
        std::stable_sort(pieces.begin(), pieces.begin() + static_cast<std::ptrdiff_t>(count),
                         [](const Piece &a, const Piece &b) { return a.gain > b.gain; });
        for (std::size_t p = 0; p < count; ++p)
            raise(pieces[p].part, pieces[p].upTo, pieces[p].worth);
        for (const int i : m_slotOrder[t]) {
            const SearchPart &part = m_model.parts[static_cast<std::size_t>(slot.firstPart + i)];
            if (part.previous >= 0 && (localMask & (1U << static_cast<unsigned>(i))))
                value += m_model.movePrice * std::abs(energy[i] - part.previous);
        }
    }
    const double sun = std::min(grown, surplus);
    return value + (surplus > 0 ? lowPrice * sun : 0) + slot.importPrice * (grown - sun);
}

/// Vehicles on three phases and on one share the phases. With the power set aside for the former given, the free
/// capacities are a polymatroid again, and the value is convex in that power: golden section (Kiefer 1953).
double Relaxation::fillMixed(std::size_t t, Action action, const Values &sessionValue, const States &states,
                             double surplus, double lowPrice, double *energy) const
{
    const SearchSlot &slot = m_model.slots[t];
    double least = 0;
    double most = 0;
    std::array<double, 3> taken{};
    for (int i = 0; i < slot.partCount; ++i) {
        if (!(action.running & (1U << static_cast<unsigned>(i))))
            continue;
        const auto index = static_cast<std::size_t>(slot.firstPart + i);
        const SearchPart &part = m_model.parts[index];
        if (part.onePhase) {
            for (std::size_t p = 0; p < 3; ++p)
                taken[p] += states[index].lowest * part.phaseShare[p];
        } else {
            least += states[index].lowest;
            most += states[index].highest;
        }
    }
    for (std::size_t p = 0; p < 3; ++p)
        most = std::min(most, 3 * (slot.phase[p] - taken[p]));
    if (most < least - epsilon)
        return infinite;
    most = std::max(most, least);
    const auto valueAt = [&](double cap) {
        return fillAt(t, action, sessionValue, states, surplus, lowPrice, cap, energy);
    };
    constexpr double golden = 0.6180339887498949;
    constexpr int sections = 18;
    double low = least;
    double high = most;
    double best = least;
    double bestValue = valueAt(least);
    const auto consider = [&](double cap) {
        const double value = valueAt(cap);
        if (value < bestValue) {
            bestValue = value;
            best = cap;
        }
        return value;
    };
    consider(most);
    if (most - least > 1e-6) {
        double a = high - golden * (high - low);
        double b = low + golden * (high - low);
        double atA = consider(a);
        double atB = consider(b);
        for (int i = 0; i < sections; ++i) {
            if (atA <= atB) {
                high = b;
                b = a;
                atB = atA;
                a = high - golden * (high - low);
                atA = consider(a);
            } else {
                low = a;
                a = b;
                atA = atB;
                b = low + golden * (high - low);
                atB = consider(b);
            }
        }
    }
    return valueAt(best);
}

double Relaxation::fill(std::size_t t, Action action, const Values &sessionValue, const States &states,
                        double *energy) const
{
    const SearchSlot &slot = m_model.slots[t];
    const auto filled = [&](double surplus, double lowPrice, double *into) {
        return slot.mixedPhases ? fillMixed(t, action, sessionValue, states, surplus, lowPrice, into)
                                : fillAt(t, action, sessionValue, states, surplus, lowPrice, 0, into);
    };
    if (slot.surplus <= 0 || slot.feedInPrice <= slot.importPrice)
        return filled(slot.surplus, slot.feedInPrice, energy);
    // Export above import: the slot's cost is concave, the lesser of two straight lines; try each.
    double other[mostParts];
    const double asGrid = filled(0, 0, energy) + (slot.feedInPrice - slot.importPrice) * slot.surplus;
    const double asSun = filled(infinite, slot.feedInPrice, other);
    if (asSun < asGrid)
        std::copy(other, other + slot.partCount, energy);
    return std::min(asGrid, asSun);
}

/// The best powers for every set of running vehicles.
void Relaxation::solveSlot(std::size_t t, const Values &sessionValue, const States &states)
{
    const SearchSlot &slot = m_model.slots[t];
    for (Choice &choice : m_choices)
        choice.value = infinite;
    unsigned mustRun = 0;
    unsigned mustRest = 0;
    unsigned vehicleOf[mostParts] = {};
    for (int i = 0; i < slot.partCount; ++i) {
        const auto index = static_cast<std::size_t>(slot.firstPart + i);
        vehicleOf[i] = 1U << static_cast<unsigned>(m_model.parts[index].vehicle);
        if (states[index].state == PartState::Off)
            mustRest |= 1U << static_cast<unsigned>(i);
        else if (states[index].state != PartState::Free)
            mustRun |= 1U << static_cast<unsigned>(i);
    }
    double energy[mostParts];
    const unsigned masks = 1U << static_cast<unsigned>(slot.partCount);
    for (unsigned mask = 0; mask < masks; ++mask) {
        if ((mask & mustRun) != mustRun || (mask & mustRest) != 0)
            continue;
        unsigned running = slot.alwaysOn;
        for (int i = 0; i < slot.partCount; ++i) {
            if (mask & (1U << static_cast<unsigned>(i)))
                running |= vehicleOf[i];
        }
        const Action action{static_cast<std::uint16_t>(mask), 0};
        const double value = fill(t, action, sessionValue, states, energy);
        if (value < m_choices[running].value)
            m_choices[running] = {value, action};
    }
}

/// What it costs to come into each state: a start has its price, a stop has none. Vehicle by vehicle.
void Relaxation::enter(std::size_t t)
{
    std::uint16_t *from = &m_predecessor[t * m_stateCount];
    for (std::size_t state = 0; state < m_stateCount; ++state) {
        from[state] = static_cast<std::uint16_t>(state);
        m_entering[state] = m_value[state];
    }
    const unsigned newSession = m_model.slots[t].newSession;
    for (std::size_t v = 0; v < m_stride.size(); ++v) {
        const std::size_t stride = m_stride[v];
        for (std::size_t state = 0; state < m_stateCount; ++state) {
            if (state / stride % m_radix != 0)
                continue;
            const std::size_t on = state + stride;
            double off = m_entering[state];
            std::uint16_t offFrom = from[state];
            if (m_radix == 3 && (newSession & (1U << v)) != 0) {
                const std::size_t done = on + stride;
                if (m_entering[done] < off) {
                    off = m_entering[done];
                    offFrom = from[done];
                }
                m_entering[done] = infinite;
            }
            const double running = m_entering[on];
            const std::uint16_t runningFrom = from[on];
            m_entering[state] = std::min(off, running);
            from[state] = running < off ? runningFrom : offFrom;
            if (off + m_model.startPrice < running) {
                m_entering[on] = off + m_model.startPrice;
                from[on] = offFrom;
            }
        }
    }
}

void Relaxation::step(std::size_t t)
{
    enter(t);
    Action *actions = &m_actions[t * m_stateCount];
    for (std::size_t state = 0; state < m_stateCount; ++state) {
        const Choice &choice = m_choices[m_runningOf[state]];
        m_value[state] = m_entering[state] + choice.value;
        actions[state] = choice.action;
    }
}

/// Vehicles that stop early come from "running" and do not run afterwards.
void Relaxation::stopEarly(std::size_t t, const Values &sessionValue, const States &states)
{
    const SearchSlot &slot = m_model.slots[t];
    unsigned mayStop = 0;
    std::size_t strideOf[mostParts] = {};
    unsigned bitOf[mostParts] = {};
    for (int i = 0; i < slot.partCount; ++i) {
        const auto index = static_cast<std::size_t>(slot.firstPart + i);
        const auto v = static_cast<std::size_t>(m_model.parts[index].vehicle);
        strideOf[i] = m_stride[v];
        bitOf[i] = 1U << v;
        if ((slot.mayStopEarly & (1U << static_cast<unsigned>(i))) != 0 && states[index].state == PartState::Free
            && (slot.alwaysOn & bitOf[i]) == 0)
            mayStop |= 1U << static_cast<unsigned>(i);
    }
    std::uint16_t *from = &m_predecessor[t * m_stateCount];
    m_before.assign(from, from + m_stateCount);
    Action *actions = &m_actions[t * m_stateCount];
    double energy[mostParts];
    for (unsigned early = mayStop; early != 0; early = (early - 1) & mayStop) {
        for (unsigned running = 0; running < m_choices.size(); ++running) {
            const Choice &choice = m_choices[running];
            if (choice.value == infinite || (choice.action.running & early) != early)
                continue;
            const Action action{choice.action.running, static_cast<std::uint16_t>(early)};
            m_fills += static_cast<std::int64_t>(m_stateCount / 16);
            const double value = fill(t, action, sessionValue, states, energy);
            if (value >= choice.value - epsilon)
                continue; // whole is as good, and free to go on
            // Done with the session; or, where more may be charged later, just off.
            std::size_t up = 0;
            std::size_t down = 0;
            for (int i = 0; i < slot.partCount; ++i) {
                if (early & (1U << static_cast<unsigned>(i)))
                    (m_model.parts[static_cast<std::size_t>(slot.firstPart + i)].resumes ? down : up) += strideOf[i];
            }
            for (std::size_t state = 0; state < m_stateCount; ++state) {
                const std::size_t into = state + up - (m_runningOf[state] == running ? down : 0);
                if (m_runningOf[state] != running || m_entering[state] + value >= m_value[into])
                    continue;
                m_value[into] = m_entering[state] + value;
                from[into] = m_before[state];
                actions[into] = action;
            }
        }
    }
}

void Relaxation::trace(const Values &sessionValue, const States &states, Path &path)
{
    auto state = static_cast<std::size_t>(std::min_element(m_value.begin(), m_value.end()) - m_value.begin());
    path.energy.assign(m_model.parts.size(), 0);
    path.on.assign(m_model.parts.size(), 0);
    for (std::size_t t = m_model.slots.size(); t-- > 0;) {
        const SearchSlot &slot = m_model.slots[t];
        const Action action = m_actions[t * m_stateCount + state];
        if (action.running != 0)
            fill(t, action, sessionValue, states, &path.energy[static_cast<std::size_t>(slot.firstPart)]);
        for (int i = 0; i < slot.partCount; ++i) {
            if (action.running & (1U << static_cast<unsigned>(i)))
                path.on[static_cast<std::size_t>(slot.firstPart + i)] = 1;
        }
        state = m_predecessor[t * m_stateCount + state];
    }
    complete(path);
}

void Relaxation::complete(Path &path) const
{
    path.rowEnergy.assign(m_model.rows.size(), 0);
    for (std::size_t r = 0; r < m_model.rows.size(); ++r) {
        for (int k = m_model.rows[r].firstSession; k <= m_model.rows[r].lastSession; ++k) {
            for (const int part : m_model.sessionParts[static_cast<std::size_t>(k)])
                path.rowEnergy[r] += path.energy[static_cast<std::size_t>(part)];
        }
    }
    path.cost = costOf(path.energy, path.on);
}

double Relaxation::costOf(const std::vector<double> &energy, const std::vector<char> &on) const
{
    double cost = 0;
    unsigned before = 0;
    for (const SearchSlot &slot : m_model.slots) {
        unsigned now = slot.alwaysOn;
        double total = 0;
        for (int i = 0; i < slot.partCount; ++i) {
            const auto index = static_cast<std::size_t>(slot.firstPart + i);
            const SearchPart &part = m_model.parts[index];
            total += energy[index];
            if (on[index])
                now |= 1U << static_cast<unsigned>(part.vehicle);
            if (part.previous >= 0)
                cost += m_model.movePrice * std::abs(energy[index] - part.previous);
        }
        cost += costIn(slot, total);
        for (unsigned started = now & ~before; started != 0; started &= started - 1)
            cost += m_model.startPrice;
        before = now;
    }
    return cost;
}

/// In every slot the parts by falling value of their energy.
void Relaxation::orderParts(const Values &sessionValue)
{
    for (std::size_t t = 0; t < m_model.slots.size(); ++t) {
        const SearchSlot &slot = m_model.slots[t];
        std::vector<int> &order = m_slotOrder[t];
        order.clear();
        const auto valueOf = [&](int i) {
            const SearchPart &part = m_model.parts[static_cast<std::size_t>(slot.firstPart + i)];
            // Per kilowatt, which is what is scarce: a vehicle that leaves within the slot makes less of it.
            return part.hours * (sessionValue[static_cast<std::size_t>(part.session)] - slot.importPrice);
        };
        for (int i = 0; i < slot.partCount; ++i) {
            auto place = order.end();
            while (place != order.begin() && valueOf(*(place - 1)) < valueOf(i))
                --place;
            order.insert(place, i);
        }
    }
}

double Relaxation::solve(const Values &sessionValue, const States &states, Path &path)
{
    orderParts(sessionValue);
    std::fill(m_value.begin(), m_value.end(), infinite);
    m_value[0] = 0;
    for (std::size_t t = 0; t < m_model.slots.size(); ++t) {
        solveSlot(t, sessionValue, states);
        step(t);
        if (m_radix == 3 && m_model.slots[t].mayStopEarly != 0)
            stopEarly(t, sessionValue, states);
    }
    const double least = *std::min_element(m_value.begin(), m_value.end());
    if (least < infinite)
        trace(sessionValue, states, path);
    return least;
}

} // namespace homecharge::planning
