// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/branch_and_bound.h"

#include "planning/master_program.h"
#include "planning/realisation.h"
#include "planning/relaxation.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>

namespace homecharge::planning {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double closedGap = 2e-5; ///< currency units; a proof is claimed up to 1e-4
constexpr double priceTolerance = 1e-8;
constexpr int mostRoundsPerNode = 300;

struct Node {
    std::vector<PartState> states;
    double bound = -infinite;
    int depth = 0;
    int serial = 0;
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
        std::priority_queue<Node, std::vector<Node>, WorseNode> open;
        Node root;
        root.states.assign(m_model.parts.size(), PartState::Free);
        open.push(std::move(root));
        double closedBound = infinite; // least bound of the nodes given up without a proof
        while (!open.empty() && m_outcome.nodes < nodeBudget) {
            Node node = open.top();
            open.pop();
            if (node.bound >= m_outcome.value - closedGap) {
                closedBound = std::min(closedBound, node.bound);
                break; // best first: all others are no better
            }
            // Dive: follow the better child at once so that a schedule is found early.
            while (m_outcome.nodes < nodeBudget) {
                ++m_outcome.nodes;
                const int branch = solveNode(node);
                if (node.bound >= m_outcome.value - closedGap)
                    break;
                if (branch < 0) {
                    closedBound = std::min(closedBound, node.bound);
                    break;
                }
                std::vector<Node> children = branchOn(node, static_cast<std::size_t>(branch));
                for (std::size_t i = 1; i < children.size(); ++i)
                    open.push(std::move(children[i]));
                node = std::move(children.front());
                if (m_outcome.nodes >= nodeBudget)
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
    /// Takes a complete schedule as incumbent if it is better, and (as a path) as a start for the mixtures.
    void offer(const Schedule &schedule, bool asPath)
    {
        const Appraisal appraisal = appraise(m_problem, m_batteries, schedule);
        const double value = combinedObjective(m_model, m_problem, appraisal);
        if (m_outcome.schedule.empty()
            || better(appraisal, m_outcome.appraisal, m_problem.request->preference)) {
            m_outcome.schedule = schedule;
            m_outcome.appraisal = appraisal;
            m_outcome.value = value;
        }
        if (asPath)
            addPathOf(schedule);
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
        path.rowEnergy.assign(m_model.rows.size(), 0);
        for (std::size_t r = 0; r < m_model.rows.size(); ++r) {
            for (int k = m_model.rows[r].firstSession; k <= m_model.rows[r].lastSession; ++k) {
                for (const int part : m_model.sessionParts[static_cast<std::size_t>(k)])
                    path.rowEnergy[r] += path.energy[static_cast<std::size_t>(part)];
            }
        }
        path.cost = m_relaxation.costOf(path.energy, path.on);
        m_paths.push_back(std::move(path));
    }

    [[nodiscard]] bool fits(const Path &path, const std::vector<PartState> &states) const
    {
        for (std::size_t i = 0; i < states.size(); ++i) {
            switch (states[i]) {
            case PartState::Off:
                if (path.on[i])
                    return false;
                break;
            case PartState::On:
                if (!path.on[i] || path.energy[i] < m_model.parts[i].lowest * m_model.parts[i].hours - 1e-7)
                    return false;
                break;
            case PartState::Last:
                if (!path.on[i])
                    return false;
                break;
            case PartState::Free:
                break;
            }
        }
        return true;
    }

    /// Bounds the node; returns the part to branch on, or −1 if nothing is left to branch on.
    int solveNode(Node &node)
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
                return -1;
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
                return -1;
            }
            node.bound = std::max(node.bound, relaxed + m_master.rowValue() + offset);
            if (node.bound >= m_outcome.value - closedGap)
                return -1;
            if (relaxed >= m_master.mixtureDual() - priceTolerance)
                break;
            m_master.addPath(path.cost, path.rowEnergy);
            used.push_back(m_paths.size());
            m_paths.push_back(std::move(path));
        }
        return examineMixture(node, used);
    }

    int examineMixture(const Node &node, const std::vector<std::size_t> &used)
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
            if (fraction > most && node.states[i] == PartState::Free) {
                most = fraction;
                branch = static_cast<int>(i);
            }
        }
        offer(realise(m_problem, m_batteries, m_decisions, m_model, energy, rounded), false);
        return branch;
    }

    std::vector<Node> branchOn(const Node &node, std::size_t part)
    {
        std::vector<Node> children;
        for (const PartState state : {PartState::On, PartState::Last, PartState::Off}) {
            Node child;
            child.states = node.states;
            child.bound = node.bound;
            child.depth = node.depth + 1;
            child.serial = ++m_serial;
            child.states[part] = state;
            if (state == PartState::Last && !stopsAfter(child.states, part))
                continue;
            children.push_back(std::move(child));
        }
        return children;
    }

    /// Nothing runs after an early stop; false if that contradicts the states.
    bool stopsAfter(std::vector<PartState> &states, std::size_t part) const
    {
        const std::vector<int> &parts = m_model.sessionParts[static_cast<std::size_t>(m_model.parts[part].session)];
        for (const int other : parts) {
            const auto index = static_cast<std::size_t>(other);
            if (index <= part)
                continue;
            if (states[index] == PartState::On || states[index] == PartState::Last)
                return false;
            states[index] = PartState::Off;
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
    int m_serial = 0;
};

} // namespace

SearchOutcome search(const Problem &problem, const std::vector<BatteryModel> &batteries, const Decisions &decisions,
                     const std::vector<Schedule> &incumbents, int nodeBudget)
{
    return Search(problem, batteries, decisions).run(incumbents, nodeBudget);
}

} // namespace homecharge::planning
