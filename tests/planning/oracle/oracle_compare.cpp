// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The planner beside Cbc's recorded answers, one line per instance:
//   oracle_compare [--seeds A..B] [--cbc SECONDS] [--verbose] [--node-budget N] [--request SEED]
// --cbc asks Cbc now instead of reading the record; --verbose prints what the judge objects to; --request prints the
// request of one seed and ends.
#include "tests/planning/oracle/comparison.h"
#include "tests/planning/oracle/recorded_answers.h"
#include "tests/planning/support/cbc_oracle.h"
#include "tests/planning/support/random_instances.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>

using namespace homecharge;
using namespace homecharge::judge;

namespace {

struct Summary {
    int instances = 0, compared = 0, proven = 0, homogeneous = 0, homogeneousProven = 0, bad = 0;
    std::vector<double> milliseconds;
};

void print(QTextStream &out, int seed, const Comparison &comparison, bool verbose)
{
    const InstanceShape shape = shapeOf(seed);
    static const char *const mixes[] = {"3ph", "1ph", "mix"};
    out << QStringLiteral("%1 %2 v%3 t%4 s%5 a%6 | plan %7 bound %8 %9")
               .arg(seed, 4)
               .arg(QLatin1String(mixes[static_cast<int>(shape.mix)]))
               .arg(shape.vehicles)
               .arg(shape.slots, 3)
               .arg(shape.startsCost)
               .arg(shape.ampereSteps)
               .arg(comparison.objective, 10, 'f', 6)
               .arg(comparison.bound, 10, 'f', 6)
               .arg(comparison.optimal ? QStringLiteral("opt ") : QStringLiteral("open"));
    out << QStringLiteral(" short %1 | cbc %2 .. %3 short %4 | %5 ms %6 nodes %7\n")
               .arg(comparison.shortfallWh, 0, 'f', 2)
               .arg(comparison.oracleBound, 10, 'f', 6)
               .arg(comparison.oracleObjective, 10, 'f', 6)
               .arg(comparison.oracleShortfallWh, 0, 'f', 2)
               .arg(comparison.milliseconds, 7, 'f', 2)
               .arg(comparison.nodes, 4)
               .arg(comparison.objections.isEmpty()
                        ? QString()
                        : QStringLiteral("<== %1 objections").arg(comparison.objections.size()));
    for (const QString &objection : verbose ? comparison.objections : QStringList())
        out << "       " << objection << '\n';
    out.flush();
}

void count(Summary &summary, int seed, const Comparison &comparison)
{
    ++summary.instances;
    summary.compared += comparison.compared ? 1 : 0;
    summary.proven += comparison.optimal ? 1 : 0;
    const bool homogeneous = shapeOf(seed).mix != PhaseMix::Mixed;
    summary.homogeneous += homogeneous ? 1 : 0;
    summary.homogeneousProven += homogeneous && comparison.optimal ? 1 : 0;
    summary.bad += comparison.objections.isEmpty() ? 0 : 1;
    summary.milliseconds.push_back(comparison.milliseconds);
}

void print(QTextStream &out, Summary summary)
{
    std::sort(summary.milliseconds.begin(), summary.milliseconds.end());
    const auto quantile = [&](double q) {
        return summary.milliseconds[static_cast<size_t>(q * static_cast<double>(summary.milliseconds.size() - 1))];
    };
    out << summary.instances << " instances, " << summary.compared << " with an answer of Cbc, " << summary.proven
        << " proven (" << summary.homogeneousProven << " of " << summary.homogeneous << " without mixed phases), "
        << summary.bad << " with objections; ms p50 " << quantile(0.5) << " p95 " << quantile(0.95) << " max "
        << quantile(1) << '\n';
}

std::optional<RecordedAnswer> oracleAnswer(const QCommandLineParser &options, const RecordedAnswers &recorded, int seed)
{
    if (!options.isSet(QStringLiteral("cbc")))
        return recorded.contains(seed) ? std::optional(recorded.value(seed)) : std::nullopt;
    const auto answer = askCbc(readJudgeRequest(randomRequest(seed)), options.value(QStringLiteral("cbc")).toInt());
    return answer ? std::optional(recordOf(seed, *answer)) : std::nullopt;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOption({QStringLiteral("seeds"), QStringLiteral("which"), QStringLiteral("A..B"),
                       QStringLiteral("1..%1").arg(recordedInstances)});
    options.addOption({QStringLiteral("cbc"), QStringLiteral("ask Cbc now"), QStringLiteral("seconds")});
    options.addOption({QStringLiteral("verbose"), QStringLiteral("print objections")});
    options.addOption({QStringLiteral("node-budget"), QStringLiteral("of the planner"), QStringLiteral("nodes")});
    options.addOption({QStringLiteral("request"), QStringLiteral("print the request"), QStringLiteral("seed")});
    options.process(application);
    QTextStream out(stdout);
    if (options.isSet(QStringLiteral("request"))) {
        out << QJsonDocument(randomRequest(options.value(QStringLiteral("request")).toInt())).toJson();
        return 0;
    }
    const QStringList range = options.value(QStringLiteral("seeds")).split(QStringLiteral(".."));
    planning::PlanningOptions planning;
    if (options.isSet(QStringLiteral("node-budget")))
        planning.nodeBudget = options.value(QStringLiteral("node-budget")).toInt();
    const RecordedAnswers recorded = readRecordedAnswers(recordedAnswersPath());
    Summary summary;
    for (int seed = range.first().toInt(); seed <= range.last().toInt(); ++seed) {
        const Comparison comparison = compare(seed, oracleAnswer(options, recorded, seed), planning);
        print(out, seed, comparison, options.isSet(QStringLiteral("verbose")));
        count(summary, seed, comparison);
    }
    print(out, summary);
    return summary.bad == 0 ? 0 : 1;
}
