// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/planning/oracle/comparison.h"

#include "tests/planning/support/plan_checker.h"
#include "tests/planning/support/planner_gateway.h"
#include "tests/planning/support/random_instances.h"

#include <cmath>

namespace homecharge::judge {

namespace {

constexpr double tenthOfACent = 0.001;
constexpr double solverTolerance = 2e-5; // Cbc may stop within 1e-5 of its bound; the rest is its float tolerance
constexpr double roundingWh = 0.5;       // watt-seconds per slot, and the solver's own

class Verdict
{
public:
    Verdict(Comparison &comparison, const RecordedAnswer &oracle, const Evaluation &facts, bool ownSolar)
        : m_comparison(comparison), m_oracle(oracle), m_facts(facts), m_ownSolar(ownSolar)
    {
    }

    void pronounce()
    {
        if (!sameShortfall() || !sameGridEnergy())
            return;
        compareObjective();
    }

private:
    void object(const QString &what, double planner, double oracle)
    {
        note(m_comparison.objections, what, planner, oracle);
    }

    void regret(const QString &what, double planner, double oracle)
    {
        note(m_comparison.shortcomings, what, planner, oracle);
    }

    static void note(QStringList &list, const QString &what, double planner, double oracle)
    {
        list << QStringLiteral("%1: planner %2, Cbc %3").arg(what).arg(planner, 0, 'f', 6).arg(oracle, 0, 'f', 6);
    }

    /// The objectives can only be compared where the goal before is the same.
    bool sameShortfall()
    {
        const double planner = m_comparison.shortfallWh;
        if (m_oracle.shortfallProven && planner > m_oracle.shortfallWh + roundingWh)
            regret(QStringLiteral("more shortfall than needed"), planner, m_oracle.shortfallWh);
        if (m_oracle.shortfallProven && planner < m_oracle.shortfallWh - roundingWh)
            object(QStringLiteral("less shortfall than possible"), planner, m_oracle.shortfallWh);
        return std::abs(planner - m_oracle.shortfallWh) <= roundingWh;
    }

    bool sameGridEnergy()
    {
        if (!m_ownSolar)
            return true;
        const auto planner = static_cast<double>(m_facts.gridWh);
        constexpr double energyStepWh = 12; // the planner may count in steps of 10 Wh
        if (m_oracle.gridProven && planner > m_oracle.gridWh + energyStepWh)
            regret(QStringLiteral("more from the grid than needed"), planner, m_oracle.gridWh);
        if (m_oracle.gridProven && planner < m_oracle.gridWh - energyStepWh)
            object(QStringLiteral("less from the grid than possible"), planner, m_oracle.gridWh);
        return std::abs(planner - m_oracle.gridWh) <= roundingWh;
    }

    void compareObjective()
    {
        const double planner = m_comparison.objective;
        if (planner > m_oracle.objective + tenthOfACent && m_comparison.optimal)
            object(QStringLiteral("optimal is claimed wrongly"), planner, m_oracle.objective);
        if (planner > m_oracle.objective + tenthOfACent && !m_comparison.optimal && !m_comparison.gapIsSmall())
            regret(QStringLiteral("dearer than need be"), planner, m_oracle.objective);
        // Cheaper than Cbc's bound and yet without a fault in the judge's eyes is no fault of the plan: Cbc prints
        // bounds with three decimals and is sometimes wrong.
        if (m_comparison.bound > m_oracle.objective + 1e-6 + solverTolerance + slack())
            object(QStringLiteral("bound above the optimum"), m_comparison.bound, m_oracle.objective);
    }

    /// What the tolerated difference in shortfall or grid energy is worth at the highest prices.
    [[nodiscard]] double slack() const
    {
        const bool inTheWay = m_ownSolar || m_oracle.shortfallWh > 0;
        return inTheWay ? roundingWh / 1000 : 0;
    }

    Comparison &m_comparison;
    const RecordedAnswer &m_oracle;
    const Evaluation &m_facts;
    bool m_ownSolar;
};

} // namespace

bool Comparison::gapIsSmall() const
{
    const double gap = objective - bound;
    return gap <= 0.02 || gap <= 0.001 * std::abs(objective);
}

Comparison compare(int seed, const std::optional<RecordedAnswer> &oracle, const planning::PlanningOptions &options)
{
    return compare(randomRequest(seed), shapeOf(seed).mix, oracle, options);
}

Comparison compare(const QJsonObject &request, PhaseMix mix, const std::optional<RecordedAnswer> &oracle,
                   const planning::PlanningOptions &options)
{
    Comparison comparison;
    const PlannerAnswer answer = askPlanner(request, options);
    comparison.objections = answer.faults;
    if (!answer.faults.isEmpty())
        return comparison;
    const Judgement judgement = judge(request, answer.plan);
    comparison.objections = judgement.violations;
    comparison.objective = static_cast<double>(judgement.facts.objective);
    comparison.bound = answer.plan.value(QLatin1String("objectiveBound")).toDouble();
    comparison.optimal = answer.plan.value(QLatin1String("optimal")).toBool();
    comparison.shortfallWh = static_cast<double>(judgement.facts.weightedShortfallWh);
    comparison.milliseconds = answer.milliseconds;
    comparison.nodes = answer.nodes;
    if (!comparison.optimal && !comparison.gapIsSmall() && mix != PhaseMix::Mixed)
        comparison.shortcomings << QStringLiteral("gap %1 is too wide").arg(comparison.objective - comparison.bound);
    if (!oracle)
        return comparison;
    comparison.compared = true;
    comparison.oracleObjective = oracle->objective;
    comparison.oracleBound = oracle->bound;
    comparison.oracleShortfallWh = oracle->shortfallWh;
    Verdict(comparison, *oracle, judgement.facts, readJudgeRequest(request).ownSolar).pronounce();
    return comparison;
}

} // namespace homecharge::judge
