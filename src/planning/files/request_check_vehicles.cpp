// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/files/instant_text.h"
#include "planning/files/request_check.h"

namespace homecharge::planning {

namespace {

QString vehiclePath(std::size_t index)
{
    return elementPath(QStringLiteral("$.vehicles"), index);
}

QString sessionPath(const QString &vehicle, std::size_t index)
{
    return elementPath(vehicle + QStringLiteral(".sessions"), index);
}

} // namespace

void RequestCheck::checkVehicle(std::size_t index)
{
    const RequestVehicle &vehicle = m_request.vehicles[index];
    const QString path = vehiclePath(index);
    checkVehiclePowers(vehicle, path);
    checkBattery(vehicle, path);
    checkUnknownState(vehicle, path);
    checkSessions(vehicle, path);
}

void RequestCheck::checkVehiclePowers(const RequestVehicle &vehicle, const QString &path)
{
    const QString maximum = path + QStringLiteral(".maxPowerW");
    const QString minimum = path + QStringLiteral(".minPowerW");
    checkRange(path + QStringLiteral(".phases"), vehicle.phases, limits::phase);
    checkRange(path + QStringLiteral(".efficiency"), vehicle.efficiencyMillionths, limits::efficiency);
    checkRange(path + QStringLiteral(".weight"), vehicle.weightMillionths, limits::weight);
    checkRange(path + QStringLiteral(".powerStepW"), vehicle.powerStep.inWatts(), limits::power);
    checkRange(maximum, vehicle.maxPower.inWatts(), limits::vehiclePower);
    checkRange(minimum, vehicle.minPower.inWatts(), limits::power);
    rule(vehicle.minPower > vehicle.maxPower, minimum, {maximum},
         QStringLiteral("is above maxPowerW (%1 W); give a lower one").arg(vehicle.maxPower.inWatts()));
    rule(vehicle.evse && (*vehicle.evse < 0 || static_cast<std::size_t>(*vehicle.evse) >= m_request.evses.size()),
         path + QStringLiteral(".evse"), {QStringLiteral("$.evses")},
         QStringLiteral("is not one of the EVSEs of the request"));
    if (!vehicle.taper)
        return;
    const QString floor = path + QStringLiteral(".taper.floorPowerW");
    checkRange(path + QStringLiteral(".taper.kneeSoc"), vehicle.taper->kneeMillionths, limits::kneeSoc);
    checkRange(floor, vehicle.taper->floor.inWatts(), limits::power);
    rule(vehicle.taper->floor > vehicle.maxPower, floor, {maximum},
         QStringLiteral("is above maxPowerW (%1 W); give a lower one").arg(vehicle.maxPower.inWatts()));
}

void RequestCheck::checkBattery(const RequestVehicle &vehicle, const QString &path)
{
    const QString capacity = path + QStringLiteral(".capacityWh");
    const QString upper = path + QStringLiteral(".upperLimitWh");
    const QString minimum = path + QStringLiteral(".minimumWh");
    checkRange(capacity, vehicle.capacity.inWattSeconds(), limits::capacity);
    checkRange(upper, vehicle.upperLimit.inWattSeconds(), limits::energy);
    checkRange(minimum, vehicle.minimum.inWattSeconds(), limits::energy);
    rule(vehicle.upperLimit > vehicle.capacity, upper, {capacity},
         QStringLiteral("is above capacityWh; give at most that"));
    rule(vehicle.minimum > vehicle.upperLimit, minimum, {upper, capacity},
         QStringLiteral("is above upperLimitWh; give at most that"));
    if (!vehicle.energy)
        return;
    const QString energy = path + QStringLiteral(".energyWh");
    checkRange(energy, vehicle.energy->inWattSeconds(), limits::energy);
    rule(*vehicle.energy > vehicle.capacity, energy, {capacity},
         QStringLiteral("is above capacityWh; a battery can't hold more than that"));
}

void RequestCheck::checkUnknownState(const RequestVehicle &vehicle, const QString &path)
{
    if (vehicle.energy)
        return;
    checkRange(path + QStringLiteral(".needWh"), vehicle.need.inWattSeconds(), limits::energy);
    const QStringList energy{path + QStringLiteral(".energyWh")};
    rule(vehicle.taper.has_value(), path + QStringLiteral(".taper"), energy,
         QStringLiteral("needs a known state of charge; give energyWh or leave the taper out"));
    rule(vehicle.sessions.size() != 1, path + QStringLiteral(".sessions"), energy,
         QStringLiteral("must have exactly one session while energyWh is unknown"));
}

void RequestCheck::checkSessions(const RequestVehicle &vehicle, const QString &path)
{
    rule(vehicle.sessions.size() > limits::mostSessions, path + QStringLiteral(".sessions"), {},
         QStringLiteral("has more than %1 sessions").arg(limits::mostSessions));
    for (std::size_t i = 0; i < vehicle.sessions.size(); ++i)
        checkSession(vehicle, i, path);
}

void RequestCheck::checkSession(const RequestVehicle &vehicle, std::size_t index, const QString &path)
{
    const RequestSession &session = vehicle.sessions[index];
    const QString self = sessionPath(path, index);
    const QString arrive = self + QStringLiteral(".arrive");
    const QString depart = self + QStringLiteral(".depart");
    const QString target = self + QStringLiteral(".targetWh");
    rule(session.depart <= session.arrive, depart, {arrive},
         QStringLiteral("is not after its arrival; give a later time"));
    rule(session.depart <= m_request.now, depart, {QStringLiteral("$.now")},
         QStringLiteral("is not after now; leave out sessions that are over"));
    rule(session.depart > endOfSlots(), depart,
         {QStringLiteral("$.slots.start"), QStringLiteral("$.slots.lengthSeconds"), QStringLiteral("$.slots.count")},
         QStringLiteral("is after the end of the last slot, %1; give more slots or an earlier time")
             .arg(instantText(endOfSlots())));
    if (index > 0) {
        rule(session.arrive < vehicle.sessions[index - 1].depart, arrive,
             {sessionPath(path, index - 1) + QStringLiteral(".depart")},
             QStringLiteral("is before the departure of the session before; give sessions in order, not overlapping"));
    }
    checkRange(target, session.target.inWattSeconds(), limits::energy);
    rule(session.target > vehicle.upperLimit, target,
         {path + QStringLiteral(".upperLimitWh"), path + QStringLiteral(".capacityWh")},
         QStringLiteral("is above upperLimitWh; give at most that"));
    checkRange(self + QStringLiteral(".tripWh"), session.trip.inWattSeconds(), limits::energy);
}

void RequestCheck::checkCables()
{
    for (std::size_t second = 0; second < m_request.vehicles.size(); ++second) {
        for (std::size_t first = 0; first < second; ++first)
            checkCable(first, second);
    }
}

void RequestCheck::checkCable(std::size_t first, std::size_t second)
{
    const RequestVehicle &one = m_request.vehicles[first];
    const RequestVehicle &other = m_request.vehicles[second];
    if (!one.evse || one.evse != other.evse)
        return;
    for (std::size_t i = 0; i < other.sessions.size(); ++i) {
        for (std::size_t k = 0; k < one.sessions.size(); ++k) {
            const bool overlap =
                one.sessions[k].arrive < other.sessions[i].depart && other.sessions[i].arrive < one.sessions[k].depart;
            if (!overlap)
                continue;
            rule(true, sessionPath(vehiclePath(second), i),
                 {vehiclePath(first) + QStringLiteral(".evse"), vehiclePath(second) + QStringLiteral(".evse"),
                  sessionPath(vehiclePath(first), k) + QStringLiteral(".arrive"),
                  sessionPath(vehiclePath(first), k) + QStringLiteral(".depart"),
                  sessionPath(vehiclePath(second), i) + QStringLiteral(".arrive"),
                  sessionPath(vehiclePath(second), i) + QStringLiteral(".depart")},
                 QStringLiteral("overlaps %1 on the same EVSE, which has one cable; give other times or another EVSE")
                     .arg(sessionPath(vehiclePath(first), k)));
        }
    }
}

} // namespace homecharge::planning
