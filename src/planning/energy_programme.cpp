// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/energy_programme.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace homecharge::planning {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double finestGrain = 0.01; ///< kWh: nobody needs to know better while looking for the pattern
constexpr int mostLevels = 1500;
constexpr int mostExactLevels = 8000;
constexpr double tieWeight = 1e-12;

/// A straight piece of the cost of charging x steps in a slot.
struct Piece {
    int from = 0; ///< steps
    int to = 0;
    double atFrom = 0; ///< cost at `from`
    double slope = 0;  ///< per step
};

class Programme
{
public:
    Programme(const SearchModel &model, const Problem &problem, const BatteryModel &battery, const Decisions &decisions)
        : m_model(model), m_problem(problem), m_battery(battery), m_decisions(decisions)
    {
    }

    EnergyProgrammeResult run()
    {
        m_result.energy.assign(m_model.parts.size(), 0);
        m_result.offer.assign(m_model.parts.size(), 0);
        m_result.on.assign(m_model.parts.size(), 0);
        // Rows that start anew (an empty battery after a trip) are problems of their own.
        m_result.exact = !m_battery.tapers();
        std::size_t row = 0;
        while (row < m_model.rows.size()) {
            std::size_t end = row + 1;
            while (end < m_model.rows.size() && m_model.rows[end].firstSession == m_model.rows[row].firstSession)
                ++end;
            m_result.exact = m_result.exact && end == row + 1 && !m_model.rows[row].limited;
            solveRows(row, end);
            row = end;
        }
        return std::move(m_result);
    }

private:
    struct Stage {
        int part = -1; ///< index into the model's parts, −1: the vehicle does not charge here
        int slot = 0;
        int row = -1;                      ///< row that ends after this stage
        std::vector<std::int32_t> takenOn; ///< steps taken on the way into level e while running
        std::vector<char> beforeOn;        ///< was it running before, per level, on the way into "on"
        std::vector<char> beforeOff;       ///< … into "off"
    };

    void solveRows(std::size_t firstRow, std::size_t endRow)
    {
        double most = 0;
        for (std::size_t r = firstRow; r < endRow; ++r)
            most = std::max(most, m_model.rows[r].limited ? m_model.rows[r].room : m_model.rows[r].need);
        if (most <= 0)
            return;
        chooseGrain(firstRow, endRow, most);
        m_levels = static_cast<int>(std::ceil(most / m_grain + 1e-9)) + 1;
        m_stages.clear();
        for (std::size_t r = firstRow; r < endRow; ++r)
            addStages(r);
        m_off.assign(static_cast<std::size_t>(m_levels), infinite);
        m_on.assign(static_cast<std::size_t>(m_levels), infinite);
        m_off[0] = 0;
        int slotBefore = -1;
        for (Stage &stage : m_stages) {
            const bool adjacent = slotBefore >= 0 && stage.slot <= slotBefore + 1;
            advance(stage, adjacent);
            slotBefore = stage.slot;
        }
        traceBack();
    }

    /// The vehicle's own step where all its parts are equally long, else a fraction of it or some watt-hours.
    void chooseGrain(std::size_t firstRow, std::size_t endRow, double most)
    {
        double step = 0;
        double hours = 0;
        std::int64_t seconds = 0; // that divide the lengths of all parts
        for (const int index : partsOf(firstRow, endRow)) {
            const SearchPart &part = m_model.parts[static_cast<std::size_t>(index)];
            step = part.step;
            seconds = std::gcd(seconds, m_problem.parts[static_cast<std::size_t>(part.part)].seconds);
            hours = std::max(hours, part.hours);
        }
        const double coarsest = most / mostLevels;
        const double own = step * static_cast<double>(seconds) / 3600;
        if (own > 0 && most / own < mostExactLevels) {
            m_grain = own;
            return;
        }
        m_result.exact = false;
        m_grain = std::max(finestGrain, coarsest);
        if (step > 0)
            m_grain = step * hours / std::max(1.0, std::floor(step * hours / m_grain));
    }

    [[nodiscard]] std::vector<int> partsOf(std::size_t firstRow, std::size_t endRow) const
    {
        std::vector<int> parts;
        for (int k = m_model.rows[firstRow].firstSession; k <= m_model.rows[endRow - 1].lastSession; ++k) {
            const std::vector<int> &own = m_model.sessionParts[static_cast<std::size_t>(k)];
            parts.insert(parts.end(), own.begin(), own.end());
        }
        return parts;
    }

    void addStages(std::size_t row)
    {
        const std::vector<int> &parts = m_model.sessionParts[static_cast<std::size_t>(m_model.rows[row].lastSession)];
        for (const int index : parts) {
            Stage stage;
            stage.part = index;
            stage.slot =
                m_problem.parts[static_cast<std::size_t>(m_model.parts[static_cast<std::size_t>(index)].part)].slot;
            m_stages.push_back(std::move(stage));
        }
        if (parts.empty()) {
            Stage stage;
            stage.slot = m_stages.empty() ? 0 : m_stages.back().slot;
            m_stages.push_back(std::move(stage));
        }
        m_stages.back().row = static_cast<int>(row);
    }

    [[nodiscard]] double slotCost(const SearchSlot &slot, const SearchPart &part, double energy) const
    {
        const double sun = std::min(energy, slot.surplus);
        double cost = slot.feedInPrice * sun + slot.importPrice * (energy - sun);
        if (part.previous >= 0)
            cost += m_model.movePrice * std::abs(energy - part.previous);
        return cost;
    }

    /// The cost of 0 … steps as straight pieces between the bends of the slot's cost.
    [[nodiscard]] std::vector<Piece> pieces(const SearchSlot &slot, const SearchPart &part, int from, int to) const
    {
        std::vector<int> bends{from, to};
        for (const double bend : {slot.surplus, part.previous}) {
            const int below = static_cast<int>(std::floor(bend / m_grain));
            for (const int step : {below, below + 1}) {
                if (bend > 0 && step > from && step < to)
                    bends.push_back(step);
            }
        }
        std::sort(bends.begin(), bends.end());
        bends.erase(std::unique(bends.begin(), bends.end()), bends.end());
        std::vector<Piece> result;
        for (std::size_t i = 0; i + 1 < bends.size() || (i == 0 && bends.size() == 1); ++i) {
            Piece piece;
            piece.from = bends[i];
            piece.to = bends.size() == 1 ? bends[i] : bends[i + 1];
            piece.atFrom = slotCost(slot, part, piece.from * m_grain);
            if (piece.to > piece.from)
                piece.slope = (slotCost(slot, part, piece.to * m_grain) - piece.atFrom) / (piece.to - piece.from);
            result.push_back(piece);
        }
        return result;
    }

    void advance(Stage &stage, bool adjacent)
    {
        const auto size = static_cast<std::size_t>(m_levels);
        stage.takenOn.assign(size, 0);
        stage.beforeOn.assign(size, 0);
        stage.beforeOff.assign(size, 0);
        m_enter.assign(size, infinite);
        m_enterFromOn.assign(size, 0);
        m_nextOff.assign(size, infinite);
        m_nextOn.assign(size, infinite);
        for (std::size_t e = 0; e < size; ++e) {
            stage.beforeOff[e] = m_on[e] < m_off[e] ? 1 : 0;
            m_nextOff[e] = std::min(m_off[e], m_on[e]);
            // After a pause whatever ran has stopped: going on is a start again.
            const double start = m_nextOff[e] + m_model.startPrice;
            const bool goesOn = adjacent && m_on[e] <= start;
            m_enter[e] = goesOn ? m_on[e] : start;
            m_enterFromOn[e] = goesOn ? char{1} : stage.beforeOff[e];
        }
        if (stage.part >= 0) {
            const SearchPart &part = m_model.parts[static_cast<std::size_t>(stage.part)];
            if (part.previous >= 0) {
                for (double &value : m_nextOff)
                    value += m_model.movePrice * part.previous;
            }
            charge(stage, part);
        }
        if (stage.row >= 0)
            settleRow(m_model.rows[static_cast<std::size_t>(stage.row)]);
        std::swap(m_off, m_nextOff);
        std::swap(m_on, m_nextOn);
    }

    void offerOn(Stage &stage, int level, int from, double value)
    {
        const auto e = static_cast<std::size_t>(level);
        if (value < m_nextOn[e]) {
            m_nextOn[e] = value;
            stage.takenOn[e] = level - from;
            stage.beforeOn[e] = m_enterFromOn[static_cast<std::size_t>(from)];
        }
    }

    void charge(Stage &stage, const SearchPart &part)
    {
        const SearchSlot &slot = m_model.slots[static_cast<std::size_t>(stage.slot)];
        if (m_battery.tapers()) {
            chargeWithTaper(stage, part, slot);
            return;
        }
        const int from = static_cast<int>(std::ceil(part.lowest * part.hours / m_grain - 1e-6));
        const int to = std::max(from, static_cast<int>(std::floor(part.highest * part.hours / m_grain + 1e-6)));
        for (const Piece &piece : pieces(slot, part, from, to))
            slide(stage, piece);
        stopEarly(stage, part, slot, to);
    }

    /// Least of enter[e − x] + cost(x) over a straight piece, for all e, by a sliding window.
    void slide(Stage &stage, const Piece &piece)
    {
        m_window.clear();
        std::size_t head = 0;
        const auto key = [&](int e) { return m_enter[static_cast<std::size_t>(e)] - piece.slope * e; };
        for (int level = piece.from; level < m_levels; ++level) {
            const int incoming = level - piece.from;
            if (m_enter[static_cast<std::size_t>(incoming)] < infinite) {
                while (m_window.size() > head && key(m_window.back()) >= key(incoming))
                    m_window.pop_back();
                m_window.push_back(incoming);
            }
            while (head < m_window.size() && m_window[head] < level - piece.to)
                ++head;
            if (head == m_window.size())
                continue;
            const int best = m_window[head];
            offerOn(stage, level, best,
                    m_enter[static_cast<std::size_t>(best)] + piece.atFrom + piece.slope * (level - best - piece.from));
        }
    }

    /// A part may stop early where the session's need is met, or where the battery is full.
    void stopEarly(Stage &stage, const SearchPart &part, const SearchSlot &slot, int to)
    {
        const SearchRow &row =
            m_model.rows[static_cast<std::size_t>(m_model.sessionRow[static_cast<std::size_t>(part.session)])];
        for (const double goal : {row.need, row.limited ? row.room : row.need}) {
            const int level = std::min(m_levels - 1, static_cast<int>(std::ceil(goal / m_grain - 1e-6)));
            for (int x = 1; x <= std::min(to + 1, level); ++x) {
                const int from = level - x;
                if (m_enter[static_cast<std::size_t>(from)] == infinite)
                    continue;
                const double energy = std::min(goal - from * m_grain, part.highest * part.hours);
                if (energy > 0)
                    offerOn(stage, level, from, m_enter[static_cast<std::size_t>(from)] + slotCost(slot, part, energy));
            }
        }
    }

    [[nodiscard]] std::int64_t contentAt(int session, int level) const
    {
        std::int64_t content = m_battery.initial();
        for (int k = 0; k < session; ++k)
            content -= m_battery.trip(static_cast<std::size_t>(k));
        for (std::size_t i = 0; i < m_decisions.schedule.size(); ++i) {
            const Part &part = m_problem.parts[i];
            if (m_decisions.decided[i] && part.vehicle == vehicle() && part.session <= session)
                content += m_decisions.schedule[i].energyWs * m_battery.efficiency();
        }
        return std::max<std::int64_t>(0, content)
            + static_cast<std::int64_t>(level * m_grain * 3.6e6) * m_battery.efficiency();
    }

    [[nodiscard]] int vehicle() const
    {
        return m_problem.parts[static_cast<std::size_t>(m_model.parts.front().part)].vehicle;
    }

    void chargeWithTaper(Stage &stage, const SearchPart &part, const SearchSlot &slot)
    {
        const Part &own = m_problem.parts[static_cast<std::size_t>(part.part)];
        const std::int64_t base = contentAt(own.session, 0);
        constexpr int offers = 4;
        for (int from = 0; from + 1 < m_levels; ++from) {
            if (m_enter[static_cast<std::size_t>(from)] == infinite)
                continue;
            const std::int64_t content =
                base + static_cast<std::int64_t>(from * m_grain * 3.6e6) * m_battery.efficiency();
            for (int i = 0; i < offers; ++i) {
                double offer = part.lowest + (part.highest - part.lowest) * i / (offers - 1);
                if (part.step > 0)
                    offer = std::floor(offer / part.step + 1e-6) * part.step;
                const double taken =
                    static_cast<double>(m_battery.accepted(content, std::llround(offer * 1e6), own.seconds)) / 3.6e6;
                const int to = std::min(m_levels - 1, from + static_cast<int>(std::floor(taken / m_grain + 0.5)));
                if (to > from)
                    offerOn(stage, to, from,
                            m_enter[static_cast<std::size_t>(from)]
                                + slotCost(slot, part, std::min(taken, (to - from) * m_grain)));
            }
        }
    }

    void settleRow(const SearchRow &row)
    {
        for (int level = 0; level < m_levels; ++level) {
            const auto e = static_cast<std::size_t>(level);
            const double energy = level * m_grain;
            double price = 0;
            if (energy < row.need - 1e-9)
                price = row.shortPrice * (row.need - energy);
            else
                price = -row.extraValue * (std::min(energy, row.limited ? row.room : energy) - row.need);
            if (row.limited && energy > row.room + m_grain - 1e-9)
                price = infinite;
            m_nextOff[e] += price;
            m_nextOn[e] += price;
        }
    }

    void traceBack()
    {
        std::size_t level = 0;
        bool on = false;
        double least = infinite;
        for (std::size_t e = 0; e < m_off.size(); ++e) {
            for (const bool running : {false, true}) {
                const double value = running ? m_on[e] : m_off[e];
                if (value < least - tieWeight) {
                    least = value;
                    level = e;
                    on = running;
                }
            }
        }
        m_result.value += least;
        for (auto stage = m_stages.rbegin(); stage != m_stages.rend(); ++stage) {
            if (on && stage->part >= 0) {
                const auto index = static_cast<std::size_t>(stage->part);
                const SearchPart &part = m_model.parts[index];
                const int taken = stage->takenOn[level];
                m_result.on[index] = 1;
                m_result.energy[index] = std::min(taken * m_grain, part.highest * part.hours);
                m_result.offer[index] = std::clamp(taken * m_grain / part.hours, part.lowest, part.highest);
                on = stage->beforeOn[level];
                level -= static_cast<std::size_t>(taken);
            } else {
                on = stage->beforeOff[level];
            }
        }
    }

    const SearchModel &m_model;
    const Problem &m_problem;
    const BatteryModel &m_battery;
    const Decisions &m_decisions;
    EnergyProgrammeResult m_result;
    double m_grain = finestGrain;
    int m_levels = 0;
    std::vector<Stage> m_stages;
    std::vector<double> m_off, m_on, m_nextOff, m_nextOn, m_enter;
    std::vector<char> m_enterFromOn;
    std::vector<int> m_window;
};

} // namespace

EnergyProgrammeResult energyProgramme(const SearchModel &model, const Problem &problem, const BatteryModel &battery,
                                      const Decisions &decisions)
{
    return Programme(model, problem, battery, decisions).run();
}

} // namespace homecharge::planning
