// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/planning/support/judge_request.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace homecharge::judge {

namespace {

using Pieces = std::vector<std::pair<qint64, qint64>>;

QJsonValue at(const QJsonObject &object, QLatin1String key)
{
    return object.value(key);
}

Real number(const QJsonObject &object, QLatin1String key, double otherwise)
{
    return static_cast<Real>(at(object, key).toDouble(otherwise));
}

/// An array gives one value per slot, anything else one for all.
QJsonValue perSlot(const QJsonObject &slotObject, QLatin1String key, int index)
{
    const QJsonValue value = at(slotObject, key);
    return value.isArray() ? value.toArray().at(index) : value;
}

int slotCount(const QJsonObject &slotObject)
{
    if (slotObject.contains(QLatin1String("count")))
        return at(slotObject, QLatin1String("count")).toInt();
    qsizetype count = 0;
    for (const QJsonValue &value : slotObject)
        if (value.isArray())
            count = value.toArray().size();
    return static_cast<int>(count);
}

/// A number is spread evenly; an array gives each phase of the site.
void readBaseLoad(JudgeSlot &slot, const QJsonValue &value, int phases)
{
    slot.baseLoadW = static_cast<Real>(value.toDouble());
    for (int phase = 0; phase < phases; ++phase) {
        Real &load = slot.basePhaseW.at(static_cast<size_t>(phase));
        load = value.isArray() ? static_cast<Real>(value.toArray().at(phase).toDouble()) : slot.baseLoadW / phases;
    }
    if (value.isArray())
        slot.baseLoadW = slot.basePhaseW[0] + slot.basePhaseW[1] + slot.basePhaseW[2];
}

JudgeSlot readSlot(const QJsonObject &object, int index, int phases)
{
    const auto value = [&](const char *key) {
        return static_cast<Real>(perSlot(object, QLatin1String(key), index).toDouble());
    };
    JudgeSlot slot;
    const qint64 length = at(object, QLatin1String("lengthSeconds")).toInt();
    slot.begin = secondsOf(at(object, QLatin1String("start")).toString()) + length * index;
    slot.end = slot.begin + length;
    slot.importPrice = value("importPrice");
    slot.feedInPrice = value("feedInPrice");
    slot.solarW = value("solarW");
    slot.solarSafeW = value("solarSafeW");
    readBaseLoad(slot, perSlot(object, QLatin1String("baseLoadW"), index), phases);
    return slot;
}

void readSlots(JudgeRequest &request, const QJsonObject &object)
{
    const int count = slotCount(object);
    for (int index = 0; index < count; ++index) {
        JudgeSlot slot = readSlot(object, index, request.sitePhases);
        if (slot.end <= request.now) {
            ++request.pastSlots;
            continue;
        }
        slot.begin = std::max(slot.begin, request.now);
        request.slots.push_back(slot);
    }
}

JudgeEvse readEvse(const QJsonObject &object)
{
    JudgeEvse evse;
    evse.id = at(object, QLatin1String("id")).toString();
    if (at(object, QLatin1String("limitW")).isDouble())
        evse.limitW = number(object, QLatin1String("limitW"), 0);
    evse.phases = at(object, QLatin1String("phases")).toInt(3);
    evse.firstPhase = at(object, QLatin1String("firstPhase")).toInt(1);
    return evse;
}

JudgeSession readSession(const QJsonObject &object, qint64 now)
{
    JudgeSession session;
    const QString arrive = at(object, QLatin1String("arrive")).toString();
    session.arrive = arrive.isEmpty() ? now : std::max(now, secondsOf(arrive));
    session.depart = secondsOf(at(object, QLatin1String("depart")).toString());
    session.targetWh = number(object, QLatin1String("targetWh"), 0);
    session.tripWh = number(object, QLatin1String("tripWh"), 0);
    return session;
}

/// Without a state of charge only the AC energy to deliver is known, and nothing more than it is delivered.
void countDelivery(JudgeVehicle &vehicle, Real needWh)
{
    vehicle.energyKnown = false;
    vehicle.energyWh = 0;
    vehicle.efficiency = 1;
    vehicle.minimumWh = 0;
    vehicle.upperLimitWh = needWh;
    for (JudgeSession &session : vehicle.sessions)
        session.targetWh = needWh;
}

void readBattery(JudgeVehicle &vehicle, const QJsonObject &object)
{
    vehicle.energyWh = number(object, QLatin1String("energyWh"), 0);
    vehicle.capacityWh = number(object, QLatin1String("capacityWh"), 0);
    vehicle.upperLimitWh = number(object, QLatin1String("upperLimitWh"), static_cast<double>(vehicle.capacityWh));
    vehicle.minimumWh = number(object, QLatin1String("minimumWh"), 0);
    vehicle.efficiency = number(object, QLatin1String("efficiency"), 1);
    const QJsonObject taper = at(object, QLatin1String("taper")).toObject();
    if (!taper.isEmpty())
        vehicle.taper =
            JudgeTaper{number(taper, QLatin1String("kneeSoc"), 1), number(taper, QLatin1String("floorPowerW"), 0)};
}

JudgeVehicle readVehicle(const QJsonObject &object, const JudgeRequest &request)
{
    JudgeVehicle vehicle;
    vehicle.id = at(object, QLatin1String("id")).toString();
    const QString evse = at(object, QLatin1String("evse")).toString();
    for (size_t i = 0; i < request.evses.size(); ++i)
        if (!evse.isEmpty() && request.evses[i].id == evse)
            vehicle.evse = static_cast<int>(i);
    vehicle.mode = at(object, QLatin1String("mode")).toString(QStringLiteral("intelligent"));
    vehicle.phases = at(object, QLatin1String("phases")).toInt(3);
    vehicle.minPowerW = number(object, QLatin1String("minPowerW"), 0);
    vehicle.maxPowerW = number(object, QLatin1String("maxPowerW"), 0);
    vehicle.powerStepW = number(object, QLatin1String("powerStepW"), 0);
    vehicle.weight = number(object, QLatin1String("weight"), 1);
    readBattery(vehicle, object);
    for (const QJsonValue &session : at(object, QLatin1String("sessions")).toArray())
        vehicle.sessions.push_back(readSession(session.toObject(), request.now));
    if (!at(object, QLatin1String("energyWh")).isDouble())
        countDelivery(vehicle, number(object, QLatin1String("needWh"), 0));
    return vehicle;
}

/// AC energy that a plan's vehicle draws between two instants, its mean power taken as constant within each slot.
Real energyBetween(const QJsonObject &plan, const QJsonObject &vehicle, qint64 from, qint64 to)
{
    const QJsonObject slotObject = at(plan, QLatin1String("slots")).toObject();
    const QJsonArray lengths = at(slotObject, QLatin1String("lengthSeconds")).toArray();
    const QJsonArray powers = at(vehicle, QLatin1String("powerW")).toArray();
    qint64 begin = secondsOf(at(slotObject, QLatin1String("start")).toString());
    Real energy = 0;
    for (qsizetype i = 0; i < lengths.size(); ++i) {
        const qint64 end = begin + lengths.at(i).toInt();
        const qint64 overlap = std::max<qint64>(0, std::min(to, end) - std::max(from, begin));
        energy += static_cast<Real>(powers.at(i).toDouble()) * static_cast<Real>(overlap) / 3600;
        begin = end;
    }
    return energy;
}

void readPrevious(JudgeRequest &request, const QJsonObject &plan)
{
    if (plan.isEmpty())
        return;
    for (const JudgeVehicle &vehicle : request.vehicles) {
        std::array<Real, 4> energies{};
        for (const QJsonValue &candidate : at(plan, QLatin1String("vehicles")).toArray())
            if (at(candidate.toObject(), QLatin1String("id")).toString() == vehicle.id)
                for (size_t t = 0; t < std::min<size_t>(4, request.slots.size()); ++t)
                    energies.at(t) =
                        energyBetween(plan, candidate.toObject(), request.slots[t].begin, request.slots[t].end);
        request.previousWh.push_back(energies);
    }
}

void readSite(JudgeRequest &request, const QJsonObject &site)
{
    request.sitePhases = at(site, QLatin1String("phases")).toInt(3);
    request.connectionLimitW = number(site, QLatin1String("connectionLimitW"), 0);
    if (at(site, QLatin1String("limitA")).isDouble())
        request.phaseLimitW = number(site, QLatin1String("limitA"), 0) * 230;
}

} // namespace

qint64 secondsOf(const QString &isoTime)
{
    return QDateTime::fromString(isoTime, Qt::ISODate).toSecsSinceEpoch();
}

QString isoTimeOf(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
}

JudgeRequest readJudgeRequest(const QJsonObject &object)
{
    JudgeRequest request;
    request.now = secondsOf(at(object, QLatin1String("now")).toString());
    request.currency = at(object, QLatin1String("currency")).toString();
    request.ownSolar = at(object, QLatin1String("preference")).toString() == QLatin1String("ownSolar");
    request.startPrice = number(object, QLatin1String("startPrice"), 0.01);
    request.movePrice = number(object, QLatin1String("movePrice"), 0.002);
    request.extraValue = number(object, QLatin1String("extraValue"), 0);
    readSite(request, at(object, QLatin1String("site")).toObject());
    readSlots(request, at(object, QLatin1String("slots")).toObject());
    for (const QJsonValue &evse : at(object, QLatin1String("evses")).toArray())
        request.evses.push_back(readEvse(evse.toObject()));
    for (const QJsonValue &vehicle : at(object, QLatin1String("vehicles")).toArray())
        request.vehicles.push_back(readVehicle(vehicle.toObject(), request));
    readPrevious(request, at(object, QLatin1String("previousPlan")).toObject());
    return request;
}

qint64 pluggedSeconds(const JudgeSlot &slot, const JudgeSession &session)
{
    return std::max<qint64>(0, std::min(slot.end, session.depart) - std::max(slot.begin, session.arrive));
}

qint64 pluggedSeconds(const JudgeSlot &slot, const JudgeVehicle &vehicle)
{
    qint64 seconds = 0;
    for (const JudgeSession &session : vehicle.sessions)
        seconds += pluggedSeconds(slot, session);
    return seconds;
}

Real ownSunWh(const JudgeRequest &request, const JudgeSlot &slot)
{
    Pieces pieces;
    for (const JudgeVehicle &vehicle : request.vehicles)
        for (const JudgeSession &session : vehicle.sessions)
            if (pluggedSeconds(slot, session) > 0)
                pieces.emplace_back(std::max(slot.begin, session.arrive), std::min(slot.end, session.depart));
    std::sort(pieces.begin(), pieces.end());
    qint64 covered = 0;
    qint64 reached = slot.begin;
    for (const auto &[begin, end] : pieces) {
        covered += std::max<qint64>(0, end - std::max(begin, reached));
        reached = std::max(reached, end);
    }
    return static_cast<Real>(covered) * std::max<Real>(0, slot.solarW - slot.baseLoadW) / 3600;
}

} // namespace homecharge::judge
