// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/files/request_limits.h"
#include "planning/files/request_reader.h"

namespace homecharge::planning {

namespace {

/// 0, which no range of a phase contains, for what doesn't fit an int.
int phaseNumber(std::int64_t value)
{
    return limits::phase.contains(value) ? static_cast<int>(value) : 0;
}

} // namespace

void RequestReader::readEvse(const JsonField &field)
{
    JsonObject object(field, m_faults);
    RequestEvse evse;
    assignIfRead(evse.id, readText(object.required(QLatin1String("id")), m_faults));
    const JsonField limit = object.optional(QLatin1String("limitW"));
    if (!limit.isNone())
        evse.limit = readPower(limit, Rounding::Down, m_faults);
    if (const auto phases = readNumber(object.optional(QLatin1String("phases")), wholeNumber, m_faults))
        evse.phases = phaseNumber(*phases);
    if (const auto phase = readNumber(object.optional(QLatin1String("firstPhase")), wholeNumber, m_faults))
        evse.firstPhase = phaseNumber(*phase);
    object.warnAboutUnknown();
    m_request.evses.push_back(std::move(evse));
}

void RequestReader::readVehicle(const JsonField &field)
{
    JsonObject object(field, m_faults);
    RequestVehicle vehicle;
    assignIfRead(vehicle.id, readText(object.required(QLatin1String("id")), m_faults));
    readEvseOf(object.optional(QLatin1String("evse")), vehicle);
    assignIfRead(vehicle.mode, readEnumeration<ChargingMode>(object.optional(QLatin1String("mode")), m_faults));
    readPowers(object, vehicle);
    readBattery(object, vehicle);
    readStateOfCharge(object, vehicle);
    assignIfRead(vehicle.weightMillionths, readNumber(object.optional(QLatin1String("weight")), millionths, m_faults));
    readTaper(object.optional(QLatin1String("taper")), vehicle);
    for (const JsonField &session :
         readList(object.required(QLatin1String("sessions")), limits::mostSessions, m_faults))
        readSession(session, vehicle);
    object.warnAboutUnknown();
    m_request.vehicles.push_back(std::move(vehicle));
}

void RequestReader::readPowers(JsonObject &object, RequestVehicle &vehicle)
{
    if (const auto phases = readNumber(object.optional(QLatin1String("phases")), wholeNumber, m_faults))
        vehicle.phases = phaseNumber(*phases);
    assignIfRead(vehicle.minPower, readPower(object.required(QLatin1String("minPowerW")), Rounding::Up, m_faults));
    assignIfRead(vehicle.maxPower, readPower(object.required(QLatin1String("maxPowerW")), Rounding::Down, m_faults));
    assignIfRead(vehicle.powerStep,
                 readPower(object.optional(QLatin1String("powerStepW")), Rounding::Nearest, m_faults));
    assignIfRead(vehicle.efficiencyMillionths,
                 readNumber(object.optional(QLatin1String("efficiency")), millionths, m_faults));
}

void RequestReader::readBattery(JsonObject &object, RequestVehicle &vehicle)
{
    assignIfRead(vehicle.capacity, readEnergy(object.required(QLatin1String("capacityWh")), m_faults));
    vehicle.upperLimit = vehicle.capacity;
    assignIfRead(vehicle.upperLimit, readEnergy(object.optional(QLatin1String("upperLimitWh")), m_faults));
    assignIfRead(vehicle.minimum, readEnergy(object.optional(QLatin1String("minimumWh")), m_faults));
}

void RequestReader::readStateOfCharge(JsonObject &object, RequestVehicle &vehicle)
{
    const JsonField energy = object.optional(QLatin1String("energyWh"));
    const JsonField need = object.optional(QLatin1String("needWh"));
    if (!energy.isNone())
        vehicle.energy = readEnergy(energy, m_faults);
    if (!need.isNone()) {
        const auto amount = readEnergy(need, m_faults);
        if (energy.isNone())
            assignIfRead(vehicle.need, amount);
        else
            m_faults.addWarning(need.path, QStringLiteral("was ignored, because energyWh is given"));
    } else if (energy.isNone() && object.isSound()) {
        m_faults.addFault(energy.path,
                          QStringLiteral("is missing; give it, or needWh if the state of charge is unknown"));
    }
}

void RequestReader::readEvseOf(const JsonField &field, RequestVehicle &vehicle)
{
    if (field.isNone())
        return;
    const auto id = readText(field, m_faults);
    if (!id)
        return;
    for (std::size_t i = 0; i < m_request.evses.size(); ++i) {
        if (m_request.evses[i].id == *id) {
            vehicle.evse = static_cast<int>(i);
            return;
        }
    }
    // It may be the one whose id couldn't be read.
    for (std::size_t i = 0; i < m_request.evses.size(); ++i) {
        if (!m_faults.isSound(elementPath(QStringLiteral("$.evses"), i) + QStringLiteral(".id")))
            return;
    }
    if (m_faults.isSound(QStringLiteral("$.evses"))) {
        m_faults.addFault(field.path,
                          QStringLiteral("is %1, which isn't the id of an EVSE in $.evses").arg(quoted(*id)));
    }
}

void RequestReader::readTaper(const JsonField &field, RequestVehicle &vehicle)
{
    if (field.isNone())
        return;
    JsonObject object(field, m_faults);
    Taper taper;
    assignIfRead(taper.kneeMillionths, readNumber(object.required(QLatin1String("kneeSoc")), millionths, m_faults));
    assignIfRead(taper.floor, readPower(object.required(QLatin1String("floorPowerW")), Rounding::Nearest, m_faults));
    object.warnAboutUnknown();
    vehicle.taper = taper;
}

void RequestReader::readSession(const JsonField &field, RequestVehicle &vehicle)
{
    JsonObject object(field, m_faults);
    RequestSession session;
    session.arrive = m_request.now;
    assignIfRead(session.arrive, readInstant(object.optional(QLatin1String("arrive")), m_faults));
    assignIfRead(session.depart, readInstant(object.required(QLatin1String("depart")), m_faults));
    assignIfRead(session.target, readEnergy(object.required(QLatin1String("targetWh")), m_faults));
    assignIfRead(session.trip, readEnergy(object.optional(QLatin1String("tripWh")), m_faults));
    object.warnAboutUnknown();
    vehicle.sessions.push_back(session);
}

} // namespace homecharge::planning
