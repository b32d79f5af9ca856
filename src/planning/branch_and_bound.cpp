// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/branch_and_bound.h"

#include "planning/energy_programme.h"
#include "planning/master_program.h"
#include "planning/realisation.h"
#include "planning/relaxation.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>
#include <set>

namespace homecharge::planning {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double closedGap = 2e-5; ///< currency units; a proof is claimed up to 1e-4
constexpr double priceTolerance = 1e-8;
constexpr int mostRoundsPerNode = 300;

struct Node {
    std::vector<PartBounds> states;
    double bound = -infinite;
    int depth = 0;
    int serial = 0;
};

/// Where to split a node: a part that both runs and rests, or one whose power lies between two steps.
struct Branching {
    int part = -1;
    double upTo = 0; ///< kW: one child runs at most so, the other at least one step more; 0: on or off
};

struct WorseNode {
    bool operator()(const Node &a, const Node &b) const
    {
        return a.bound != b.bound ? a.bound > b.bound : a.serial > b.serial;
    }
};

class Search
{
public:
    Search(const Problem &problem, const std::vector<BatteryModel> &batteries, const Decisions &decisions)
        : m_problem(problem)
        , m_batteries(batteries)
        , m_decisions(decisions)
        , m_model(makeSearchModel(problem, batteries, decisions))
        , m_relaxation(m_model)
        , m_master(m_model)
    {
    }

    SearchOutcome run(const std::vector<Schedule> &incumbents, int nodeBudget)
    {
        m_outcome.exact = m_model.exact;
        for (const Schedule &incumbent : incumbents)
            offer(incumbent, true);
        if (m_outcome.schedule.empty())
            offer(m_decisions.schedule, true);
        if (m_model.parts.empty()) {
            m_outcome.lowerBound = m_outcome.value;
            return m_outcome;
        }
        if (m_model.vehicles == 1 && startFromProgramme()) {
            m_outcome.lowerBound = m_outcome.value - m_model.perturbation;
            return m_outcome;
        }
        std::priority_queue<Node, std::vector<Node>, WorseNode> open;
        Node root;
        for (const SearchPart &part : m_model.parts)
            root.states.push_back({PartState::Free, part.lowest, part.highest});
        open.push(std::move(root));
        double closedBound = infinite; // least bound of the nodes given up without a proof
        while (!open.empty() && withinBudget(nodeBudget)) {
            Node node = open.top();
            open.pop();
            if (node.bound >= m_outcome.value - closedGap) {
                closedBound = std::min(closedBound, node.bound);
                break; // best first: all others are no better
            }
            // Dive: follow the better child at once so that a schedule is found early.
            while (withinBudget(nodeBudget)) {
                ++m_outcome.nodes;
                const Branching branch = solveNode(node);
                if (node.bound >= m_outcome.value - closedGap)
                    break;
                if (branch.part < 0) {
                    closedBound = std::min(closedBound, node.bound);
                    break;
                }
                std::vector<Node> children = branchOn(node, branch);
                for (std::size_t i = 1; i < children.size(); ++i)
                    open.push(std::move(children[i]));
                node = std::move(children.front());
                if (!withinBudget(nodeBudget))
                    open.push(node);
            }
        }
        double bound = std::min(m_outcome.value, closedBound);
        if (!open.empty())
            bound = std::min(bound, open.top().bound);
        m_outcome.lowerBound = bound - m_model.perturbation;
        return m_outcome;
    }

private:
    /// The budget in nodes is also one in work, so that large problems don't take longer than small ones by much.
    [[nodiscard]] bool withinBudget(int nodeBudget) const
    {
        constexpr std::int64_t fillsPerNode = 12'000;
        return m_outcome.nodes < nodeBudget && m_relaxation.fills() < fillsPerNode * nodeBudget;
    }

    /// Takes a complete schedule as incumbent if it is better, and (as a path) as a start for the mixtures.
    void offer(const Schedule &schedule, bool asPath)
    {
        const Appraisal appraisal = appraise(m_problem, m_batteries, schedule);
        const double value = combinedObjective(m_model, m_problem, appraisal);
        if (m_outcome.schedule.empty() || better(appraisal, m_outcome.appraisal, m_problem.request->preference)) {
            m_outcome.schedule = schedule;
            m_outcome.appraisal = appraisal;
            m_outcome.value = value;
        }
        if (asPath)
            addPathOf(schedule);
    }

    /// One vehicle alone: the dynamic programme finds the pattern, the relaxation its best powers.
    /// True if that is proven to be the best.
    bool startFromProgramme()
    {
        const int vehicle = m_problem.parts[static_cast<std::size_t>(m_model.parts.front().part)].vehicle;
        const BatteryModel &battery = m_batteries[static_cast<std::size_t>(vehicle)];
        const EnergyProgrammeResult found = energyProgramme(m_model, m_problem, battery, m_decisions);
        if (battery.tapers()) {
            std::vector<double> offered = found.offer;
            for (std::size_t i = 0; i < offered.size(); ++i)
                offered[i] *= m_model.parts[i].hours;
            offer(realise(m_problem, m_batteries, m_decisions, m_model, offered, found.on), true);
            return false;
        }
        offer(realise(m_problem, m_batteries, m_decisions, m_model, found.energy, found.on), true);
        if (found.exact && m_outcome.value <= found.value + m_model.decidedValue + closedGap)
            return true;
        tryPattern(found.on);
        return false;
    }

    /// The best powers for a given pattern of running parts.
    void tryPattern(const std::vector<char> &on)
    {
        Node node;
        for (std::size_t i = 0; i < m_model.parts.size(); ++i)
            node.states.push_back(
                {on[i] ? PartState::On : PartState::Off, m_model.parts[i].lowest, m_model.parts[i].highest});
        for (const std::vector<int> &parts : m_model.sessionParts) {
            const auto last = std::find_if(parts.rbegin(), parts.rend(),
                                           [&](int part) { return on[static_cast<std::size_t>(part)]; });
            if (last != parts.rend())
                node.states[static_cast<std::size_t>(*last)].state = PartState::Last;
        }
        ++m_patternDepth;
        solveNode(node);
        --m_patternDepth;
    }

    /// Patterns near a mixture, each with its best powers.
    void tryRoundings(const std::vector<double> &on)
    {
        for (const double threshold : {0.5, 0.25, 0.05}) {
            std::vector<char> pattern(on.size(), 0);
            for (std::size_t i = 0; i < on.size(); ++i)
                pattern[i] = on[i] >= threshold ? 1 : 0;
            makeRoom(pattern, on);
            if (m_tried.insert(pattern).second)
                tryPattern(pattern);
        }
    }

    /// Leaves out parts, the least used first, until the least powers of each slot fit.
    void makeRoom(std::vector<char> &pattern, const std::vector<double> &on) const
    {
        for (const SearchSlot &slot : m_model.slots) {
            while (!leastPowersFit(slot, pattern)) {
                int least = -1;
                for (int i = slot.firstPart; i < slot.firstPart + slot.partCount; ++i) {
                    const auto index = static_cast<std::size_t>(i);
                    if (pattern[index] && (least < 0 || on[index] < on[static_cast<std::size_t>(least)]))
                        least = i;
                }
                pattern[static_cast<std::size_t>(least)] = 0;
            }
        }
    }

    [[nodiscard]] bool leastPowersFit(const SearchSlot &slot, const std::vector<char> &pattern) const
    {
        double total = slot.total;
        std::array<double, 3> phase = slot.phase;
        bool any = false;
        for (int i = slot.firstPart; i < slot.firstPart + slot.partCount; ++i) {
            if (!pattern[static_cast<std::size_t>(i)])
                continue;
            any = true;
            const SearchPart &part = m_model.parts[static_cast<std::size_t>(i)];
            total -= part.lowest;
            for (std::size_t p = 0; p < 3; ++p)
                phase[p] -= part.lowest * part.phaseShare[p];
        }
        return !any || (total > -1e-9 && (!slot.perPhase || *std::min_element(phase.begin(), phase.end()) > -1e-9));
    }

    void addPathOf(const Schedule &schedule)
    {
        Path path;
        path.energy.resize(m_model.parts.size());
        path.on.resize(m_model.parts.size());
        for (std::size_t i = 0; i < m_model.parts.size(); ++i) {
            const PartCharge &charge = schedule[static_cast<std::size_t>(m_model.parts[i].part)];
            path.energy[i] = static_cast<double>(charge.energyWs) / 3.6e6;
            path.on[i] = charge.energyWs > 0 ? 1 : 0;
        }
        m_relaxation.complete(path);
        m_paths.push_back(std::move(path));
    }

    [[nodiscard]] bool fits(const Path &path, const std::vector<PartBounds> &states) const
    {
        for (std::size_t i = 0; i < states.size(); ++i) {
            const double hours = m_model.parts[i].hours;
            switch (states[i].state) {
            case PartState::Off:
                if (path.on[i])
                    return false;
                break;
            case PartState::On:
                if (!path.on[i] || path.energy[i] < states[i].lowest * hours - 1e-7
                    || path.energy[i] > states[i].highest * hours + 1e-7)
                    return false;
                break;
            case PartState::Last:
                if (!path.on[i] || path.energy[i] > states[i].highest * hours + 1e-7)
                    return false;
                break;
            case PartState::Free:
                break;
            }
        }
        return true;
    }

    /// Bounds the node; returns where to branch, part −1 if nothing is left to branch on.
    Branching solveNode(Node &node)
    {
        m_master.clear();
        std::vector<std::size_t> used;
        for (std::size_t p = 0; p < m_paths.size(); ++p) {
            if (fits(m_paths[p], node.states)) {
                m_master.addPath(m_paths[p].cost, m_paths[p].rowEnergy);
                used.push_back(p);
            }
        }
        if (used.empty()) {
            // Any path that fits, to start with: energy worth what the dearest slot costs.
            Path path;
            const std::vector<double> values(static_cast<std::size_t>(m_model.sessions), m_model.shortPrice * 1e-4);
            if (m_relaxation.solve(values, node.states, path) == infinite) {
                node.bound = infinite;
                return {};
            }
            m_master.addPath(path.cost, path.rowEnergy);
            used.push_back(m_paths.size());
            m_paths.push_back(std::move(path));
        }
        const double offset = m_model.decidedValue;
        for (int round = 0; round < mostRoundsPerNode; ++round) {
            m_master.solve();
            Path path;
            const double relaxed = m_relaxation.solve(m_master.sessionValues(), node.states, path);
            if (relaxed == infinite) {
                node.bound = infinite;
                return {};
            }
            node.bound = std::max(node.bound, relaxed + m_master.rowValue() + offset);
            if (node.bound >= m_outcome.value - closedGap)
                return {};
            if (relaxed >= m_master.mixtureDual() - priceTolerance)
                break;
            m_master.addPath(path.cost, path.rowEnergy);
            used.push_back(m_paths.size());
            m_paths.push_back(std::move(path));
        }
        return examineMixture(node, used);
    }

    Branching examineMixture(const Node &node, const std::vector<std::size_t> &used)
    {
        const std::vector<double> shares = m_master.shares();
        std::vector<double> energy(m_model.parts.size(), 0);
        std::vector<double> on(m_model.parts.size(), 0);
        for (std::size_t p = 0; p < shares.size(); ++p) {
            if (shares[p] <= 0)
                continue;
            const Path &path = m_paths[used[p]];
            for (std::size_t i = 0; i < energy.size(); ++i) {
                energy[i] += shares[p] * path.energy[i];
                on[i] += path.on[i] ? shares[p] : 0;
            }
        }
        std::vector<char> rounded(m_model.parts.size(), 0);
        int branch = -1;
        double most = 1e-6;
        for (std::size_t i = 0; i < on.size(); ++i) {
            rounded[i] = energy[i] > 1e-6 ? 1 : 0;
            const double fraction = std::min(on[i], 1 - on[i]);
            if (fraction > most && node.states[i].state == PartState::Free) {
                most = fraction;
                branch = static_cast<int>(i);
            }
        }
        offer(realise(m_problem, m_batteries, m_decisions, m_model, energy, rounded), false);
        if (branch >= 0 && m_patternDepth == 0)
            tryRoundings(on);
        if (branch >= 0)
            return {branch, 0};
        const Branching bend = atBend(node, energy);
        return bend.part >= 0 ? bend : offGrid(node, energy);
    }

    /// Where feeding in earns more than importing costs, a mixture of little and much looks cheaper than it is: a part
    /// that runs alone is held on one side of the bend.
    [[nodiscard]] Branching atBend(const Node &node, const std::vector<double> &energy) const
    {
        for (const SearchSlot &slot : m_model.slots) {
            if (slot.surplus <= 0 || slot.feedInPrice <= slot.importPrice)
                continue;
            for (int i = slot.firstPart; i < slot.firstPart + slot.partCount; ++i) {
                const auto index = static_cast<std::size_t>(i);
                const SearchPart &part = m_model.parts[index];
                const PartBounds &own = node.states[index];
                double bend = slot.surplus / part.hours;
                if (part.step > 0)
                    bend = std::floor(bend / part.step) * part.step;
                const double power = energy[index] / part.hours;
                const bool early = own.state == PartState::Last;
                const double low = early ? 0 : own.lowest;
                if (low < bend - 1e-6 && own.lowest < bend + 1e-6 && bend + part.step < own.highest - 1e-6
                    && power > low + 1e-6 && power < own.highest - 1e-6)
                    return {i, bend};
            }
        }
        return {};
    }

    /// A running part whose power is between two steps; the last one of a session may be: it stops early.
    [[nodiscard]] Branching offGrid(const Node &node, const std::vector<double> &energy) const
    {
        Branching branching;
        double most = 1e-5;
        for (const std::vector<int> &parts : m_model.sessionParts) {
            bool last = true;
            for (auto it = parts.rbegin(); it != parts.rend(); ++it) {
                const auto index = static_cast<std::size_t>(*it);
                const SearchPart &part = m_model.parts[index];
                if (energy[index] <= 1e-7)
                    continue;
                const bool mayStop = last || node.states[index].state == PartState::Last;
                last = false;
                if (mayStop || part.step <= 0)
                    continue;
                const double steps = energy[index] / part.hours / part.step;
                const double fraction = std::abs(steps - std::round(steps));
                if (fraction > most) {
                    most = fraction;
                    branching = {static_cast<int>(index), std::floor(steps) * part.step};
                }
            }
        }
        return branching;
    }

    std::vector<Node> branchOn(const Node &node, const Branching &branching)
    {
        const auto part = static_cast<std::size_t>(branching.part);
        const PartBounds own = node.states[part];
        std::vector<PartBounds> choices;
        if (branching.upTo > 0) {
            const PartState below = own.state == PartState::Last ? PartState::Last : PartState::On;
            choices.push_back({below, own.lowest, branching.upTo});
            choices.push_back({PartState::On, branching.upTo + m_model.parts[part].step, own.highest});
        } else {
            choices.push_back({PartState::On, own.lowest, own.highest});
        }
        if (own.state == PartState::Free) {
            choices.push_back({PartState::Last, own.lowest, own.highest});
            choices.push_back({PartState::Off, own.lowest, own.highest});
        }
        std::vector<Node> children;
        for (const PartBounds &choice : choices) {
            Node child;
            child.states = node.states;
            child.bound = node.bound;
            child.depth = node.depth + 1;
            child.serial = ++m_serial;
            child.states[part] = choice;
            if (choice.state == PartState::Last && !stopsAfter(child.states, part))
                continue;
            children.push_back(std::move(child));
        }
        return children;
    }

    /// Nothing runs after an early stop at the target; false if that contradicts the states.
    bool stopsAfter(std::vector<PartBounds> &states, std::size_t part) const
    {
        if (m_model.parts[part].resumes)
            return true;
        const std::vector<int> &parts = m_model.sessionParts[static_cast<std::size_t>(m_model.parts[part].session)];
        for (const int other : parts) {
            const auto index = static_cast<std::size_t>(other);
            if (index <= part)
                continue;
            if (states[index].state == PartState::On || states[index].state == PartState::Last)
                return false;
            states[index].state = PartState::Off;
        }
        return true;
    }

    const Problem &m_problem;
    const std::vector<BatteryModel> &m_batteries;
    const Decisions &m_decisions;
    SearchModel m_model;
    Relaxation m_relaxation;
    MasterProgram m_master;
    std::vector<Path> m_paths;
    SearchOutcome m_outcome;
    std::set<std::vector<char>> m_tried;
    int m_patternDepth = 0;
    int m_serial = 0;
};

} // namespace

SearchOutcome search(const Problem &problem, const std::vector<BatteryModel> &batteries, const Decisions &decisions,
                     const std::vector<Schedule> &incumbents, int nodeBudget)
{
    return Search(problem, batteries, decisions).run(incumbents, nodeBudget);
}

} // namespace homecharge::planning
