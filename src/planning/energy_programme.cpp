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
constexpr double mostStates = 2e6; ///< levels times parts
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
        m_result.exact = !m_battery.tapers() && m_model.exact && !runsBefore();
        std::size_t row = 0;
        while (row < m_model.rows.size()) {
            std::size_t end = row + 1;
            while (end < m_model.rows.size() && m_model.rows[end].firstSession == m_model.rows[row].firstSession)
                ++end;

            solveRows(row, end);
            row = end;
        }
        return std::move(m_result);
    }

private:
    struct Stage {
        int part = -1; ///< index into the model's parts, −1: the vehicle does not charge here
        int slot = 0;
        int row = -1;                   ///< row that ends after this stage
        std::vector<std::int32_t> from; ///< state before, per state, on the way into "on"
        std::vector<double> taken;      ///< kWh taken on that way
        std::vector<char> beforeOn;     ///< was it running before, per state, on the way into "on"
        std::vector<char> beforeOff;    ///< … into "off"
    };

    void solveRows(std::size_t firstRow, std::size_t endRow)
    {
        double most = 0;
        for (std::size_t r = firstRow; r < endRow; ++r)
            most = std::max(most, m_model.rows[r].limited ? m_model.rows[r].room : m_model.rows[r].need);
        if (most <= 0)
            return;
        chooseGrain(firstRow, endRow, most);
        m_levels = static_cast<int>(std::floor(most / m_grain + 1e-9)) + 2;
        chooseOffsets(firstRow, endRow);
        m_stages.clear();
        for (std::size_t r = firstRow; r < endRow; ++r)
            addStages(r);
        m_off.assign(m_offsets.size() * static_cast<std::size_t>(m_levels), infinite);
        m_on.assign(m_off.size(), infinite);
        m_off[0] = 0;
        int slotBefore = -1;
        for (Stage &stage : m_stages) {
            const bool adjacent = slotBefore >= 0 && stage.slot <= slotBefore + 1;
            advance(stage, adjacent);
            slotBefore = stage.slot;
        }
        traceBack();
    }

    /// True if a decided part runs: the start that it saves is not seen here.
    [[nodiscard]] bool runsBefore() const
    {
        return std::any_of(m_model.slots.begin(), m_model.slots.end(),
                           [](const SearchSlot &slot) { return slot.alwaysOn != 0; });
    }

    /// An early stop leaves the grid: each need and each limit has a grid of its own through it.
    void chooseOffsets(std::size_t firstRow, std::size_t endRow)
    {
        m_offsets.assign(1, 0);
        const auto addOffset = [&](double energy) {
            const double offset = std::max(0.0, energy - std::floor(energy / m_grain + 1e-9) * m_grain);
            if (std::none_of(m_offsets.begin(), m_offsets.end(),
                             [&](double known) { return std::abs(known - offset) < 1e-9; }))
                m_offsets.push_back(offset);
        };
        if (m_oddFirst) {
            const SearchPart &part = m_model.parts[static_cast<std::size_t>(partsOf(firstRow, endRow).front())];
            for (double power = part.lowest; power <= part.highest + 1e-9; power += part.step)
                addOffset(power * part.hours);
        }
        for (std::size_t r = firstRow; r < endRow && !m_battery.tapers(); ++r) {
            for (const double goal : {m_model.rows[r].need, m_model.rows[r].limited ? m_model.rows[r].room : 0.0}) {
                addOffset(goal);
            }
        }
    }

    /// State that stands for exactly `energy`.
    [[nodiscard]] int stateOf(double energy) const
    {
        const int level = static_cast<int>(std::floor(energy / m_grain + 1e-9));
        const double offset = std::max(0.0, energy - level * m_grain);
        int grid = 0;
        for (std::size_t i = 0; i < m_offsets.size(); ++i) {
            if (std::abs(m_offsets[i] - offset) < std::abs(m_offsets[static_cast<std::size_t>(grid)] - offset))
                grid = static_cast<int>(i);
        }
        return grid * m_levels + std::clamp(level, 0, m_levels - 1);
    }

    [[nodiscard]] double energyAt(int state) const
    {
        return m_offsets[static_cast<std::size_t>(state / m_levels)] + state % m_levels * m_grain;
    }

    /// The vehicle's own step where all its parts are equally long, else a fraction of it or some watt-hours.
    void chooseGrain(std::size_t firstRow, std::size_t endRow, double most)
    {
        double step = 0;
        double hours = 0;
        std::int64_t seconds = 0; // that divide the lengths of all parts
        std::int64_t firstSeconds = 0;
        for (const int index : partsOf(firstRow, endRow)) {
            const SearchPart &part = m_model.parts[static_cast<std::size_t>(index)];
            const std::int64_t own = m_problem.parts[static_cast<std::size_t>(part.part)].seconds;
            step = part.step;
            hours = std::max(hours, part.hours);
            if (firstSeconds == 0)
                firstSeconds = own; // "now" cuts the first part to any length: it has grids of its own
            else
                seconds = std::gcd(seconds, own);
        }
        seconds = std::max<std::int64_t>(1, seconds == 0 ? firstSeconds : seconds);
        m_oddFirst = step > 0 && firstSeconds % seconds != 0;
        // Memory is levels times parts: long horizons get fewer levels.
        const double parts = static_cast<double>(partsOf(firstRow, endRow).size()) + 1;
        const double coarsest = most / std::max(50.0, std::min<double>(mostLevels, mostStates / parts));
        const double own = step * static_cast<double>(seconds) / 3600;
        const double grids = 2.0 * static_cast<double>(endRow - firstRow) + (m_oddFirst ? 18 : 1);
        if (own > 0 && most / own < mostExactLevels && most / own * grids * parts < 4 * mostStates) {
            m_grain = own;
            return;
        }
        m_result.exact = false;
        m_oddFirst = false;
        m_grain = std::max(finestGrain, coarsest);
        if (step * hours > m_grain)
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
    [[nodiscard]] std::vector<Piece> pieces(const SearchSlot &slot, const SearchPart &part, int from, int to,
                                            int stride) const
    {
        std::vector<int> bends{from, to};
        for (const double bend : {slot.surplus, part.previous}) {
            const int below = stride * static_cast<int>(std::floor(bend / m_grain / stride));
            for (const int step : {below, below + stride}) {
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
        const std::size_t size = m_off.size();
        stage.from.assign(size, 0);
        stage.taken.assign(size, 0);
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

    void offerOn(Stage &stage, int into, int from, double energy, double value)
    {
        const auto e = static_cast<std::size_t>(into);
        if (value < m_nextOn[e]) {
            m_nextOn[e] = value;
            stage.from[e] = from;
            stage.taken[e] = energy;
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
        if (m_oddFirst && &stage == &m_stages.front()) {
            for (double power = part.lowest; power <= part.highest + 1e-9; power += part.step) {
                const double energy = power * part.hours;
                offerOn(stage, stateOf(energy), 0, energy, m_enter[0] + slotCost(slot, part, energy));
            }
            stopEarly(stage, part, slot);
            return;
        }
        const int stride =
            part.step > 0 ? std::max(1, static_cast<int>(std::lround(part.step * part.hours / m_grain))) : 1;
        const double grain = m_grain * stride;
        const int from = stride * static_cast<int>(std::ceil(part.lowest * part.hours / grain - 1e-6));
        const int to = std::max(from, stride * static_cast<int>(std::floor(part.highest * part.hours / grain + 1e-6)));
        const std::vector<Piece> straight = pieces(slot, part, from, to, stride);
        for (std::size_t grid = 0; grid < m_offsets.size(); ++grid) {
            for (const Piece &piece : straight) {
                for (int residue = 0; residue < stride; ++residue)
                    slide(stage, piece, static_cast<int>(grid) * m_levels, residue, stride);
            }
        }
        stopEarly(stage, part, slot);
    }

    /// Least of enter[e − x] + cost(x) over a straight piece, for all e of one grid that leave `residue`, by a sliding
    /// window.
    void slide(Stage &stage, const Piece &piece, int base, int residue, int stride)
    {
        m_window.clear();
        std::size_t head = 0;
        const auto enter = [&](int e) { return m_enter[static_cast<std::size_t>(base + e)]; };
        const auto key = [&](int e) { return enter(e) - piece.slope * e; };
        for (int level = piece.from + residue; level < m_levels; level += stride) {
            const int incoming = level - piece.from;
            if (enter(incoming) < infinite) {
                while (m_window.size() > head && key(m_window.back()) >= key(incoming))
                    m_window.pop_back();
                m_window.push_back(incoming);
            }
            while (head < m_window.size() && m_window[head] < level - piece.to)
                ++head;
            if (head == m_window.size())
                continue;
            const int best = m_window[head];
            offerOn(stage, base + level, base + best, (level - best) * m_grain,
                    enter(best) + piece.atFrom + piece.slope * (level - best - piece.from));
        }
    }

    /// A part may stop early where the session's need is met, or where the battery is full.
    void stopEarly(Stage &stage, const SearchPart &part, const SearchSlot &slot)
    {
        const SearchRow &row =
            m_model.rows[static_cast<std::size_t>(m_model.sessionRow[static_cast<std::size_t>(part.session)])];
        for (const double goal : {row.need, row.limited ? row.room : row.need}) {
            const int into = stateOf(goal);
            const int reach = static_cast<int>(part.highest * part.hours / m_grain) + 1;
            const int top = static_cast<int>(std::floor(goal / m_grain + 1e-9));
            for (std::size_t grid = 0; grid < m_offsets.size(); ++grid) {
                for (int level = std::max(0, top - reach); level <= std::min(top, m_levels - 1); ++level) {
                    const int from = static_cast<int>(grid) * m_levels + level;
                    const double energy = goal - energyAt(from);
                    if (m_enter[static_cast<std::size_t>(from)] == infinite || energy <= 1e-9
                        || energy > part.highest * part.hours + 1e-9)
                        continue;
                    offerOn(stage, into, from, energy,
                            m_enter[static_cast<std::size_t>(from)] + slotCost(slot, part, energy));
                }
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
                    offerOn(stage, to, from, (to - from) * m_grain,
                            m_enter[static_cast<std::size_t>(from)]
                                + slotCost(slot, part, std::min(taken, (to - from) * m_grain)));
            }
        }
    }

    void settleRow(const SearchRow &row)
    {
        const double slack = m_battery.tapers() ? m_grain : 0; // with taper the grid is only near the limit
        for (std::size_t e = 0; e < m_nextOff.size(); ++e) {
            const double energy = energyAt(static_cast<int>(e));
            double price = 0;
            if (energy < row.need - 1e-9)
                price = row.shortPrice * (row.need - energy);
            else
                price = -row.extraValue * (std::min(energy, row.limited ? row.room : energy) - row.need);
            if (row.limited && energy > row.room + slack + 1e-9)
                price = infinite;
            m_nextOff[e] += price;
            m_nextOn[e] += price;
        }
    }

    void traceBack()
    {
        std::size_t state = 0;
        bool on = false;
        double least = infinite;
        for (std::size_t e = 0; e < m_off.size(); ++e) {
            for (const bool running : {false, true}) {
                const double value = running ? m_on[e] : m_off[e];
                if (value < least - tieWeight) {
                    least = value;
                    state = e;
                    on = running;
                }
            }
        }
        m_result.value += least;
        for (auto stage = m_stages.rbegin(); stage != m_stages.rend(); ++stage) {
            if (on && stage->part >= 0) {
                const auto index = static_cast<std::size_t>(stage->part);
                const SearchPart &part = m_model.parts[index];
                const double taken = stage->taken[state];
                m_result.on[index] = 1;
                m_result.energy[index] = std::min(taken, part.highest * part.hours);
                m_result.offer[index] = std::clamp(taken / part.hours, part.lowest, part.highest);
                on = stage->beforeOn[state];
                state = static_cast<std::size_t>(stage->from[state]);
            } else {
                on = stage->beforeOff[state];
            }
        }
    }

    const SearchModel &m_model;
    const Problem &m_problem;
    const BatteryModel &m_battery;
    const Decisions &m_decisions;
    EnergyProgrammeResult m_result;
    double m_grain = finestGrain;
    bool m_oddFirst = false; ///< the first part is no multiple of the others
    int m_levels = 0;
    std::vector<double> m_offsets; ///< kWh: one grid of energies each
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
