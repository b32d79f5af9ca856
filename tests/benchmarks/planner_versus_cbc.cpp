// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The planner and Cbc side by side on the same instances in the same run: planner_versus_cbc [INSTANCES [SECONDS]]
// Cbc's time is the wall time of its processes for all stages (shortfall, grid energy, objective) with its default
// settings and a time limit per stage; the planner's is planning::plan. The ratio of an instance that Cbc did not
// finish is a lower bound.
#include "tests/benchmarks/planner_instances.h"

#include "planning/files/request_file.h"
#include "planning/planner.h"
#include "tests/planning/support/cbc_oracle.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

#include <chrono>

using namespace homecharge;
using namespace homecharge::benchmarks;

namespace {

struct Row {
    double plannerMs = 0, cbcMs = 0;
    double plannerObjective = 0, cbcObjective = 0;
    bool plannerProven = false, cbcProven = false, cbcAnswered = false;
};

double bestOfThree(const planning::PlanningRequest &request, ChargingPlan &plan)
{
    double best = 1e18;
    for (int i = 0; i < 3; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        plan = planning::plan(request);
        best =
            std::min(best, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    return best;
}

Row race(const QJsonObject &file, int seconds)
{
    Row row;
    const auto reading = planning::readRequest(QJsonDocument(file).toJson(QJsonDocument::Compact));
    if (!reading.request)
        return row;
    ChargingPlan plan;
    row.plannerMs = bestOfThree(*reading.request, plan);
    row.plannerObjective = plan.objective.inUnits();
    row.plannerProven = plan.optimal;
    const auto begin = std::chrono::steady_clock::now();
    const auto answer = judge::askCbc(judge::readJudgeRequest(file), seconds);
    row.cbcMs = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    row.cbcAnswered = answer.has_value();
    row.cbcObjective = answer ? static_cast<double>(answer->objective) : 0;
    row.cbcProven = answer && answer->proven();
    return row;
}

void print(QTextStream &out, int index, const Row &row)
{
    const QString cbc = row.cbcAnswered ? QString::number(row.cbcObjective, 'f', 5) : QStringLiteral("none");
    out << QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8\n")
               .arg(index, 4)
               .arg(row.plannerMs, 12, 'f', 3)
               .arg(row.cbcMs, 12, 'f', 1)
               .arg(row.cbcMs / row.plannerMs, 10, 'f', 0)
               .arg(row.plannerObjective, 14, 'f', 5)
               .arg(cbc, 14)
               .arg(row.plannerProven ? QStringLiteral("proven") : QStringLiteral("open"), 8)
               .arg(row.cbcProven ? QStringLiteral("proven") : QStringLiteral("open"), 8);
    out.flush();
}

void compareFamily(QTextStream &out, InstanceFamily family, int instances, int seconds)
{
    family.instances = instances;
    out << '\n'
        << family.name << '\n'
        << "   #   planner ms       Cbc ms      ratio        planner            Cbc  planner      Cbc\n";
    std::vector<double> planner, cbc, ratios;
    int index = 0;
    for (const QJsonObject &file : requestFiles(family)) {
        const Row row = race(file, seconds);
        print(out, ++index, row);
        planner.push_back(row.plannerMs);
        cbc.push_back(row.cbcMs);
        ratios.push_back(row.cbcMs / row.plannerMs);
    }
    out << "p50: planner " << quantile(planner, 0.5) << " ms, Cbc " << quantile(cbc, 0.5) << " ms; p95: planner "
        << quantile(planner, 0.95) << " ms, Cbc " << quantile(cbc, 0.95) << " ms; median ratio "
        << quantile(ratios, 0.5) << '\n';
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    if (!judge::cbcInstalled()) {
        out << "Cbc isn't installed (Debian: coinor-cbc)\n";
        return 1;
    }
    const QStringList arguments = QCoreApplication::arguments();
    const int instances = arguments.size() > 1 ? arguments.at(1).toInt() : 20;
    const int seconds = arguments.size() > 2 ? arguments.at(2).toInt() : 10;
    compareFamily(out, oneVehicle, instances, seconds);
    compareFamily(out, fourVehicles, instances, seconds);
    compareFamily(out, threeVehiclesForAWeek, std::max(1, instances / 10), seconds);
    return 0;
}
