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
    , m_stateCount(std::size_t{1} << static_cast<unsigned>(model.vehicles))
    , m_choices(model.slots.size() * m_stateCount)
    , m_predecessor(model.slots.size() * m_stateCount)
    , m_value(m_stateCount)
{
}

/// Fills the running vehicles of a slot from their least powers upwards, the most valuable energy first. Exact where the
/// free capacities form a polymatroid (Edmonds 1970): vehicles all on three phases or all on one.
double Relaxation::fillAt(std::size_t t, unsigned localMask, const std::vector<double> &sessionValue,
                          const std::vector<PartState> &states, double surplus, double lowPrice, double *energy) const
{
    const SearchSlot &slot = m_model.slots[t];
    double total = slot.total;
    std::array<double, 3> phase = slot.phase;
    double running[mostParts] = {};
    double used = 0;
    double value = 0;
    const auto takePower = [&](const SearchPart &part, double power) {
        total -= power;
        if (slot.perPhase && !slot.mixedPhases) {
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
        const double least = states[index] == PartState::Last ? 0 : part.lowest;
        takePower(part, part.lowest);
        running[i] = part.lowest;
        energy[i] = least * part.hours;
        used += energy[i];
        value -= sessionValue[static_cast<std::size_t>(part.session)] * energy[i];
    }
    if (total < -epsilon || (slot.perPhase && (phase[0] < -epsilon || phase[1] < -epsilon || phase[2] < -epsilon)))
        return infinite;

    double grown = used;
    const auto raise = [&](int i, double upTo, double worth) {
        const SearchPart &part = m_model.parts[static_cast<std::size_t>(slot.firstPart + i)];
        double powerRoom = std::min(part.highest - running[i], std::max(0.0, total));
        if (slot.perPhase) {
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
    for (const int i : m_slotOrder[t]) {
        if (!(localMask & (1U << static_cast<unsigned>(i))))
            continue;
        const SearchPart &part = m_model.parts[static_cast<std::size_t>(slot.firstPart + i)];
        const double worth = sessionValue[static_cast<std::size_t>(part.session)];
        if (part.previous >= 0) {
            raise(i, part.previous, worth + m_model.movePrice);
            raise(i, infinite, worth - m_model.movePrice);
            value += m_model.movePrice * std::abs(energy[i] - part.previous);
        } else {
            raise(i, infinite, worth);
        }
    }
    const double sun = std::min(grown, surplus);
    return value + (surplus > 0 ? lowPrice * sun : 0) + slot.importPrice * (grown - sun);
}

double Relaxation::fill(std::size_t t, unsigned localMask, const std::vector<double> &sessionValue,
                        const std::vector<PartState> &states, double *energy) const
{
    const SearchSlot &slot = m_model.slots[t];
    if (slot.surplus <= 0 || slot.feedInPrice <= slot.importPrice)
        return fillAt(t, localMask, sessionValue, states, slot.surplus, slot.feedInPrice, energy);
    // Export above import: the slot's cost is concave, the lesser of two straight lines; try each.
    double other[mostParts];
    const double asGrid = fillAt(t, localMask, sessionValue, states, 0, 0, energy)
        + (slot.feedInPrice - slot.importPrice) * slot.surplus;
    const double asSun = fillAt(t, localMask, sessionValue, states, infinite, slot.feedInPrice, other);
    if (asSun < asGrid)
        std::copy(other, other + slot.partCount, energy);
    return std::min(asGrid, asSun);
}

void Relaxation::solveSlot(std::size_t t, const std::vector<double> &sessionValue, const std::vector<PartState> &states)
{
    const SearchSlot &slot = m_model.slots[t];
    Choice *choices = &m_choices[t * m_stateCount];
    for (std::size_t state = 0; state < m_stateCount; ++state)
        choices[state].value = infinite;
    unsigned mustBeOn = 0;
    unsigned mustBeOff = 0;
    unsigned vehicleOf[mostParts] = {};
    for (int i = 0; i < slot.partCount; ++i) {
        const auto index = static_cast<std::size_t>(slot.firstPart + i);
        vehicleOf[i] = 1U << static_cast<unsigned>(m_model.parts[index].vehicle);
        if (states[index] == PartState::Off)
            mustBeOff |= 1U << static_cast<unsigned>(i);
        else if (states[index] != PartState::Free)
            mustBeOn |= 1U << static_cast<unsigned>(i);
    }
    double energy[mostParts];
    const unsigned masks = 1U << static_cast<unsigned>(slot.partCount);
    for (unsigned mask = 0; mask < masks; ++mask) {
        if ((mask & mustBeOn) != mustBeOn || (mask & mustBeOff) != 0)
            continue;
        unsigned state = slot.alwaysOn;
        for (int i = 0; i < slot.partCount; ++i) {
            if (mask & (1U << static_cast<unsigned>(i)))
                state |= vehicleOf[i];
        }
        const double value = fill(t, mask, sessionValue, states, energy);
        if (value < choices[state].value)
            choices[state] = {value, static_cast<std::uint16_t>(mask)};
    }
}

void Relaxation::step(std::size_t t)
{
    std::uint16_t *from = &m_predecessor[t * m_stateCount];
    for (std::size_t state = 0; state < m_stateCount; ++state)
        from[state] = static_cast<std::uint16_t>(state);
    // A start costs, a stop does not; vehicle by vehicle the cheaper way into each state.
    for (int v = 0; v < m_model.vehicles; ++v) {
        const std::size_t bit = std::size_t{1} << static_cast<unsigned>(v);
        for (std::size_t state = 0; state < m_stateCount; ++state) {
            if (state & bit)
                continue;
            const double off = m_value[state];
            const double on = m_value[state | bit];
            const std::uint16_t offFrom = from[state];
            const std::uint16_t onFrom = from[state | bit];
            if (on < off) {
                m_value[state] = on;
                from[state] = onFrom;
            }
            if (off + m_model.startPrice < on) {
                m_value[state | bit] = off + m_model.startPrice;
                from[state | bit] = offFrom;
            }
        }
    }
    const Choice *choices = &m_choices[t * m_stateCount];
    for (std::size_t state = 0; state < m_stateCount; ++state)
        m_value[state] += choices[state].value;
}

void Relaxation::trace(const std::vector<double> &sessionValue, const std::vector<PartState> &states, Path &path)
{
    auto state = static_cast<std::size_t>(std::min_element(m_value.begin(), m_value.end()) - m_value.begin());
    path.energy.assign(m_model.parts.size(), 0);
    path.on.assign(m_model.parts.size(), 0);
    for (std::size_t t = m_model.slots.size(); t-- > 0;) {
        const SearchSlot &slot = m_model.slots[t];
        const unsigned mask = m_choices[t * m_stateCount + state].localMask;
        if (mask != 0)
            fill(t, mask, sessionValue, states, &path.energy[static_cast<std::size_t>(slot.firstPart)]);
        for (int i = 0; i < slot.partCount; ++i) {
            if (mask & (1U << static_cast<unsigned>(i)))
                path.on[static_cast<std::size_t>(slot.firstPart + i)] = 1;
        }
        state = m_predecessor[t * m_stateCount + state];
    }
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

double Relaxation::solve(const std::vector<double> &sessionValue, const std::vector<PartState> &states, Path &path)
{
    ++m_evaluations;
    m_slotOrder.resize(m_model.slots.size());
    std::fill(m_value.begin(), m_value.end(), infinite);
    m_value[0] = 0;
    for (std::size_t t = 0; t < m_model.slots.size(); ++t) {
        const SearchSlot &slot = m_model.slots[t];
        std::vector<int> &order = m_slotOrder[t];
        order.resize(static_cast<std::size_t>(slot.partCount));
        for (int i = 0; i < slot.partCount; ++i)
            order[static_cast<std::size_t>(i)] = i;
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            const auto value = [&](int i) {
                return sessionValue[static_cast<std::size_t>(m_model.parts[static_cast<std::size_t>(slot.firstPart + i)].session)];
            };
            return value(a) > value(b);
        });
        solveSlot(t, sessionValue, states);
        step(t);
    }
    const double least = *std::min_element(m_value.begin(), m_value.end());
    if (least < infinite)
        trace(sessionValue, states, path);
    return least;
}

} // namespace homecharge::planning
