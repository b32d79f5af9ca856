// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/planning/support/cbc_oracle.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cmath>

namespace homecharge::judge {

namespace {

constexpr Real provenGap = 1e-5L; // units of the currency or kWh at which Cbc may stop and call it proven

struct MilpSolution {
    bool proven = false;
    Real objective = 0;
    Real bound = 0;
    QHash<QByteArray, double> values;
};

QString solverPath()
{
    return QStandardPaths::findExecutable(QStringLiteral("cbc"));
}

/// The first line says how it ended, each other one is: index, name, value, reduced cost.
std::optional<MilpSolution> readSolution(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray head = file.readLine();
    if (head.contains("nfeasible") || head.contains("no integer solution") || !head.contains("objective value"))
        return std::nullopt;
    MilpSolution solution;
    solution.proven = head.startsWith("Optimal");
    solution.objective = static_cast<Real>(head.mid(head.lastIndexOf(' ') + 1).trimmed().toDouble());
    solution.bound = solution.objective - provenGap;
    while (!file.atEnd()) {
        const QList<QByteArray> fields = file.readLine().simplified().split(' ');
        const qsizetype shift = fields.first() == "**" ? 1 : 0;
        if (fields.size() >= 3 + shift)
            solution.values.insert(fields.at(1 + shift), fields.at(2 + shift).toDouble());
    }
    return solution;
}

/// An unfinished search prints its bound in the log.
void readBound(const QByteArray &log, MilpSolution &solution)
{
    if (solution.proven)
        return;
    solution.bound = -1e9L;
    for (const QByteArray &line : log.split('\n'))
        if (line.startsWith("Lower bound:"))
            solution.bound = static_cast<Real>(line.mid(12).trimmed().toDouble());
}

std::optional<MilpSolution> solve(const QByteArray &programme, int seconds, const QStringList &switches = {})
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("plan.lp")));
    if (!folder.isValid() || !file.open(QIODevice::WriteOnly))
        return std::nullopt;
    file.write(programme);
    file.close();
    const QString solutionPath = folder.filePath(QStringLiteral("plan.sol"));
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QStringList arguments{file.fileName(),
                          QStringLiteral("-ratioGap"),
                          QStringLiteral("0"),
                          QStringLiteral("-allowableGap"),
                          QString::number(static_cast<double>(provenGap)),
                          QStringLiteral("-sec"),
                          QString::number(seconds)};
    arguments << switches << QStringLiteral("-solve") << QStringLiteral("-solution") << solutionPath;
    process.start(solverPath(), arguments);
    if (!process.waitForFinished((seconds * 3 + 30) * 1000))
        process.kill();
    const QByteArray log = process.readAll();
    std::optional<MilpSolution> solution = readSolution(solutionPath);
    if (solution)
        readBound(log, *solution);
    return solution;
}

/// The solver's energies as a schedule; a full slot's running time is exact, a trimmed one's follows from the power.
Schedule scheduleOf(const JudgeRequest &request, const MilpSolution &solution)
{
    Schedule schedule = emptySchedule(request);
    for (size_t v = 0; v < request.vehicles.size(); ++v)
        for (size_t t = 0; t < request.slots.size(); ++t) {
            const Real energy = static_cast<Real>(solution.values.value(milpName('q', v, t))) * 1000;
            const Real power = static_cast<Real>(solution.values.value(milpName('p', v, t))) * 1000;
            const Real part = static_cast<Real>(pluggedSeconds(request.slots[t], request.vehicles[v]));
            if (energy < 1e-3L || power < 1)
                continue;
            const Real seconds = energy * 3600 / power;
            schedule.energyWh[v][t] = energy;
            schedule.runSeconds[v][t] = std::abs(seconds - part) < 1e-3L ? part : seconds;
        }
    return schedule;
}

/// Cbc 2.10.8 was seen to call a shortfall optimal that can be avoided, unless cuts and heuristics are off (instance
/// 130): a shortfall is only believed if it is found both ways.
std::optional<MilpSolution> solveShortfall(const JudgeRequest &request, int seconds)
{
    const QByteArray programme = milpText(request, {});
    const auto usual = solve(programme, seconds);
    if (usual && usual->objective <= 1e-6L)
        return usual;
    const QString off = QStringLiteral("off");
    auto plain =
        solve(programme, seconds,
              {QStringLiteral("-preprocess"), off, QStringLiteral("-cuts"), off, QStringLiteral("-heuristics"), off});
    if (!usual || !plain)
        return usual ? usual : plain;
    const bool agree = std::abs(usual->objective - plain->objective) <= 1e-4L;
    std::optional<MilpSolution> better = plain->objective < usual->objective ? plain : usual;
    better->proven = agree ? usual->proven || plain->proven : better->proven;
    return better;
}

bool solveObjective(const JudgeRequest &request, MilpGoals goals, int seconds, OracleAnswer &answer)
{
    goals.stage = MilpStage::Objective;
    const auto solution = solve(milpText(request, goals), seconds);
    if (!solution)
        return false;
    answer.objective = solution->objective;
    answer.objectiveBound = solution->bound;
    answer.objectiveProven = solution->proven;
    answer.schedule = scheduleOf(request, *solution);
    return true;
}

bool solveGrid(const JudgeRequest &request, MilpGoals &goals, int seconds, OracleAnswer &answer)
{
    if (!request.ownSolar)
        return true;
    goals.stage = MilpStage::GridEnergy;
    const auto solution = solve(milpText(request, goals), seconds);
    if (!solution)
        return false;
    goals.gridKwh = solution->objective;
    answer.gridWh = solution->objective * 1000;
    answer.gridProven = solution->proven;
    return true;
}

/// The solver's own schedule must be feasible and worth what it says; a float accident is no judge.
bool standsUp(const JudgeRequest &request, const OracleAnswer &answer)
{
    const Evaluation evaluation = evaluate(request, answer.schedule);
    constexpr Real money = 1e-4L;
    constexpr Real energyWh = 1;
    return evaluation.violations.isEmpty() && std::abs(evaluation.objective - answer.objective) <= money
        && std::abs(evaluation.weightedShortfallWh - answer.weightedShortfallWh) <= energyWh;
}

} // namespace

bool cbcInstalled()
{
    return !solverPath().isEmpty();
}

std::optional<OracleAnswer> askCbc(const JudgeRequest &request, int secondsPerStage)
{
    if (!cbcInstalled() || !milpCovers(request))
        return std::nullopt;
    QElapsedTimer timer;
    timer.start();
    OracleAnswer answer;
    MilpGoals goals;
    const auto shortfall = solveShortfall(request, secondsPerStage);
    if (!shortfall)
        return std::nullopt;
    goals.shortfallKwh = shortfall->objective;
    answer.weightedShortfallWh = shortfall->objective * 1000;
    answer.shortfallProven = shortfall->proven;
    if (!solveGrid(request, goals, secondsPerStage, answer) || !solveObjective(request, goals, secondsPerStage, answer))
        return std::nullopt;
    answer.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (!standsUp(request, answer))
        return std::nullopt;
    return answer;
}

} // namespace homecharge::judge
