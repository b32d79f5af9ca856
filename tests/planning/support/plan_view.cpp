// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/planning/support/plan_view.h"

namespace homecharge::judge {

namespace {

QJsonArray row(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toArray();
}

void requireFields(const QJsonObject &object, const QString &where, const QStringList &keys, QStringList &violations)
{
    for (const QString &key : keys)
        if (!object.contains(key))
            violations << QStringLiteral("%1: %2 is missing").arg(where, key);
}

void requireLengths(const QJsonObject &object, const QString &where, const QStringList &keys, qsizetype count,
                    QStringList &violations)
{
    for (const QString &key : keys)
        if (object.value(key).toArray().size() != count)
            violations << QStringLiteral("%1: %2 has %3 entries for %4 slots")
                              .arg(where, key)
                              .arg(object.value(key).toArray().size())
                              .arg(count);
}

/// The plan's slots tile the time from now to the end of the request on the request's grid.
void checkGrid(const JudgeRequest &request, PlanView &view)
{
    const QJsonObject slotObject = view.plan.value(QLatin1String("slots")).toObject();
    const QJsonArray lengths = row(slotObject, "lengthSeconds");
    const auto expected = static_cast<qsizetype>(request.slots.size());
    if (lengths.size() != expected && lengths.size() != expected + request.pastSlots) {
        view.violations << QStringLiteral("plan has %1 slots, the request %2").arg(lengths.size()).arg(expected);
        return;
    }
    view.offset = static_cast<size_t>(lengths.size() - expected);
    for (size_t t = 0; t < request.slots.size(); ++t)
        if (lengths.at(static_cast<qsizetype>(view.offset + t)).toInt()
            != request.slots[t].end - request.slots[t].begin)
            view.violations << QStringLiteral("slot %1 has a wrong length").arg(t);
    const qint64 start = secondsOf(slotObject.value(QLatin1String("start")).toString());
    if (view.offset == 0 && !request.slots.empty() && start != request.slots.front().begin)
        view.violations << QStringLiteral("the first slot begins at %1").arg(isoTimeOf(start));
}

void readVehicle(const JudgeRequest &request, size_t v, PlanView &view)
{
    const QJsonObject &vehicle = view.vehicles[v];
    const auto count = static_cast<qsizetype>(request.slots.size() + view.offset);
    requireLengths(vehicle, request.vehicles[v].id,
                   {QStringLiteral("powerW"), QStringLiteral("runSeconds"), QStringLiteral("energyWh")}, count,
                   view.violations);
    requireFields(vehicle, request.vehicles[v].id,
                  {QStringLiteral("cost"), QStringLiteral("solarWh"), QStringLiteral("readyAt"),
                   QStringLiteral("starts"), QStringLiteral("reasons")},
                  view.violations);
    for (size_t t = 0; t < request.slots.size(); ++t) {
        const auto index = static_cast<qsizetype>(t + view.offset);
        const auto seconds = static_cast<Real>(request.slots[t].end - request.slots[t].begin);
        view.schedule.energyWh[v][t] = static_cast<Real>(row(vehicle, "powerW").at(index).toDouble()) * seconds / 3600;
        view.schedule.runSeconds[v][t] = static_cast<Real>(row(vehicle, "runSeconds").at(index).toDouble());
    }
    std::vector<Real> reached;
    for (const QJsonValue &session : row(vehicle, "sessions"))
        reached.push_back(numberOf(session.toObject(), "reachedWh"));
    if (reached.size() != request.vehicles[v].sessions.size())
        view.violations << QStringLiteral("%1: wrong number of sessions").arg(request.vehicles[v].id);
    view.schedule.reachedWh.push_back(std::move(reached));
}

void findVehicles(const JudgeRequest &request, PlanView &view)
{
    const QJsonArray vehicles = row(view.plan, "vehicles");
    if (vehicles.size() != static_cast<qsizetype>(request.vehicles.size()))
        view.violations << QStringLiteral("the plan has another number of vehicles");
    for (size_t v = 0; v < request.vehicles.size(); ++v) {
        view.vehicles.push_back(vehicles.at(static_cast<qsizetype>(v)).toObject());
        if (view.vehicles.back().value(QLatin1String("id")).toString() != request.vehicles[v].id)
            view.violations << QStringLiteral("vehicle %1 isn't in its place").arg(request.vehicles[v].id);
    }
}

} // namespace

PlanView readPlanView(const JudgeRequest &request, const QJsonObject &plan)
{
    PlanView view;
    view.plan = plan;
    view.schedule = emptySchedule(request);
    if (plan.value(QLatin1String("format")).toString() != QLatin1String("homecharge.charging-plan/1"))
        view.violations << QStringLiteral("wrong format");
    if (plan.value(QLatin1String("currency")).toString() != request.currency)
        view.violations << QStringLiteral("wrong currency");
    requireFields(plan, QStringLiteral("plan"),
                  {QStringLiteral("cost"), QStringLiteral("cashCost"), QStringLiteral("objective"),
                   QStringLiteral("objectiveBound"), QStringLiteral("optimal"), QStringLiteral("baselineCost"),
                   QStringLiteral("savings"), QStringLiteral("gridWh"), QStringLiteral("solarWh"),
                   QStringLiteral("starts")},
                  view.violations);
    checkGrid(request, view);
    const QJsonObject slotObject = plan.value(QLatin1String("slots")).toObject();
    requireLengths(slotObject, QStringLiteral("slots"), {QStringLiteral("totalW"), QStringLiteral("solarUsedW")},
                   static_cast<qsizetype>(request.slots.size() + view.offset), view.violations);
    findVehicles(request, view);
    for (size_t v = 0; v < request.vehicles.size() && view.usable(); ++v)
        readVehicle(request, v, view);
    return view;
}

} // namespace homecharge::judge
