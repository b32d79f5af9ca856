// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Lagrangian relaxation: the energy that each session needs is left out and paid for instead, at a value per kWh.
// What remains is solved exactly, starts, least powers and limits included: in every slot the best powers for each set of
// running vehicles, and over the slots the cheapest path through these sets (Viterbi 1967). Its value, plus the values
// of the needs, is a lower bound on every plan for any values whatever (Geoffrion 1974).
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

/// One path: a schedule that keeps every limit but may deliver too much or too little.
struct Path {
    std::vector<double> energy;      ///< kWh per part of the model
    std::vector<char> on;            ///< per part
    std::vector<double> rowEnergy;   ///< kWh per row
    double cost = 0;                 ///< without the rows
};

class Relaxation
{
public:
    explicit Relaxation(const SearchModel &model);

    /// Solves for the given values of energy (per kWh AC, one per session). Returns the least of cost − value; `path` gets a
    /// schedule that attains it (or nearly, in slots with mixed phases). Infinite if the states leave no schedule.
    double solve(const std::vector<double> &sessionValue, const std::vector<PartState> &states, Path &path);

    [[nodiscard]] int evaluations() const { return m_evaluations; }

    /// Cost of a schedule of the model without the rows: slots, starts, moves, tie-breakers.
    [[nodiscard]] double costOf(const std::vector<double> &energy, const std::vector<char> &on) const;

private:
    struct Choice {
        double value = 0;
        std::uint16_t localMask = 0;
    };
    void solveSlot(std::size_t t, const std::vector<double> &sessionValue, const std::vector<PartState> &states);
    double fill(std::size_t t, unsigned localMask, const std::vector<double> &sessionValue,
                const std::vector<PartState> &states, double *energy) const;
    double fillAt(std::size_t t, unsigned localMask, const std::vector<double> &sessionValue,
                  const std::vector<PartState> &states, double surplus, double lowPrice, double *energy) const;
    void step(std::size_t t);
    void trace(const std::vector<double> &sessionValue, const std::vector<PartState> &states, Path &path);

    const SearchModel &m_model;
    std::size_t m_stateCount = 1;
    std::vector<Choice> m_choices;            ///< slots × states: value of the slot in the state
    std::vector<std::uint16_t> m_predecessor; ///< slots × states
    std::vector<double> m_value;              ///< per state, up to the current slot
    std::vector<int> m_order;                 ///< local parts by falling value
    std::vector<std::vector<int>> m_slotOrder;
    int m_evaluations = 0;
};

} // namespace homecharge::planning
