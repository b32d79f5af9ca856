// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Lagrangian relaxation: the energy that each session needs is left out and paid for instead, at a value per kWh.
// What remains is solved exactly, starts, least powers and limits included: in every slot the best powers for each set
// of running vehicles, and over the slots the cheapest path through these sets (Viterbi 1967). Its value, plus the
// values of the needs, is a lower bound on every plan for any values whatever (Geoffrion 1974).
#pragma once

#include "planning/search_model.h"

#include <cstdint>
#include <vector>

namespace homecharge::planning {

/// What a node of the search tree has settled about one part.
enum class PartState : std::uint8_t {
    Free,
    Off,
    On,   ///< runs for the whole part
    Last, ///< runs, and may stop early: the target or the upper limit is met here
};

/// … and the running powers that remain.
struct PartBounds {
    PartState state = PartState::Free;
    double lowest = 0;  ///< kW
    double highest = 0; ///< kW
};

/// One path: a schedule that keeps every limit but may deliver too much or too little.
struct Path {
    std::vector<double> energy;    ///< kWh per part of the model
    std::vector<char> on;          ///< per part
    std::vector<double> rowEnergy; ///< kWh per row
    double cost = 0;               ///< without the rows
};

class Relaxation
{
public:
    explicit Relaxation(const SearchModel &model);

    /// Solves for the given values of energy (per kWh AC, one per session). Returns the least of cost − value; `path`
    /// gets a schedule that attains it (or nearly, in slots with mixed phases). Infinite if the states leave no
    /// schedule.
    double solve(const std::vector<double> &sessionValue, const std::vector<PartBounds> &states, Path &path);

    /// Slots filled so far: the unit of work.
    [[nodiscard]] std::int64_t fills() const { return m_fills; }

    /// Fills in what follows from the energies: per row, and the cost.
    void complete(Path &path) const;

    /// Cost of a schedule of the model without the rows: slots, starts, moves, tie-breakers.
    [[nodiscard]] double costOf(const std::vector<double> &energy, const std::vector<char> &on) const;

private:
    /// What the parts of a slot do: bits of local parts.
    struct Action {
        std::uint16_t running = 0; ///< including those that stop early
        std::uint16_t early = 0;
    };
    struct Choice {
        double value = 0;
        Action action;
    };
    using Values = std::vector<double>;
    using States = std::vector<PartBounds>;
    void orderParts(const Values &sessionValue);
    void solveSlot(std::size_t t, const Values &sessionValue, const States &states);
    double fill(std::size_t t, Action action, const Values &sessionValue, const States &states, double *energy) const;
    double fillAt(std::size_t t, Action action, const Values &sessionValue, const States &states, double surplus,
                  double lowPrice, double threePhaseCap, double *energy) const;
    double fillMixed(std::size_t t, Action action, const Values &sessionValue, const States &states, double surplus,
                     double lowPrice, double *energy) const;
    void enter(std::size_t t);
    void step(std::size_t t);
    void stopEarly(std::size_t t, const Values &sessionValue, const States &states);
    void trace(const Values &sessionValue, const States &states, Path &path);

    const SearchModel &m_model;
    // A state is one digit per vehicle: 0 off, 1 running, 2 stopped early and done with its session.
    std::size_t m_radix = 2;
    std::size_t m_stateCount = 1;
    std::vector<std::size_t> m_stride;        ///< of a vehicle's digit
    std::vector<std::uint16_t> m_runningOf;   ///< vehicles (bits) that run in a state
    std::vector<Choice> m_choices;            ///< per set of running vehicles, of the current slot
    std::vector<Action> m_actions;            ///< slots × states: how the state was entered
    std::vector<std::uint16_t> m_predecessor; ///< slots × states
    Values m_value;                           ///< per state, up to the current slot
    Values m_entering;                        ///< per state, before the slot's own value
    std::vector<std::uint16_t> m_before;      ///< predecessors before early stops
    std::vector<std::vector<int>> m_slotOrder;
    mutable std::int64_t m_fills = 0;
};

} // namespace homecharge::planning
