// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/planning/support/planner_gateway.h"

#include "planning/files/plan_file.h"
#include "planning/files/request_file.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

namespace homecharge::judge {

PlannerAnswer askPlanner(const QByteArray &request, const planning::PlanningOptions &options)
{
    PlannerAnswer answer;
    const planning::RequestReading reading = planning::readRequest(request);
    for (const planning::Fault &fault : reading.faults)
        answer.faults << fault.path + QStringLiteral(" ") + fault.message;
    for (const planning::Fault &warning : reading.warnings)
        answer.faults << QStringLiteral("warning: ") + warning.path + QStringLiteral(" ") + warning.message;
    if (!reading.request)
        return answer;
    planning::PlanningEffort effort;
    QElapsedTimer timer;
    timer.start();
    const ChargingPlan plan = planning::plan(*reading.request, options, &effort);
    answer.milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    answer.nodes = effort.nodes;
    answer.bytes = planning::writePlan(plan);
    answer.plan = QJsonDocument::fromJson(answer.bytes).object();
    return answer;
}

PlannerAnswer askPlanner(const QJsonObject &request, const planning::PlanningOptions &options)
{
    return askPlanner(QJsonDocument(request).toJson(QJsonDocument::Compact), options);
}

QJsonObject readJsonFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace homecharge::judge
