// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/files/plan_reader.h"

#include "planning/files/plan_file.h"

#include <algorithm>

namespace homecharge::planning {

namespace {

using Name = QLatin1String;

// Wider than in a request, because a plan adds up what a request contains; still far from overflow.
constexpr Range amount{-1'000'000'000'000'000, 1'000'000'000'000'000, "from -1000000000 to 1000000000"};
constexpr Range energyRange{0, 360'000'000'000'000, "from 0 to 100000000000 Wh"};
constexpr Range microPower{0, 20'000'000'000'000, "from 0 to 20000000 W"};
constexpr Range microSeconds{0, 86'400'000'000, "from 0 to 86400 seconds"};
constexpr Range countRange{0, 1'000'000, "from 0 to 1000000"};

Power runningPower(Energy energy, std::int64_t microseconds)
{
    if (microseconds == 0)
        return {};
    // Energies of a slot stay below 2 × 10^12 Ws, so that the product fits.
    const std::int64_t watts = roundedDivision(energy.inWattSeconds() * 1'000'000, microseconds);
    return Power::watts(std::min<std::int64_t>(watts, 20'000'000));
}

} // namespace

PlanReading readPlan(const QByteArray &json)
{
    FaultCollector faults;
    PlanReading reading;
    const JsonDocument document(json);
    if (const auto &error = document.syntaxError()) {
        faults.addFault(QStringLiteral("$"), QStringLiteral("is not readable as JSON: ") + error->message);
    } else {
        ChargingPlan plan = PlanReader(faults).read({document.root(), QStringLiteral("$")});
        if (!faults.hasFaults())
            reading.plan = std::move(plan);
    }
    reading.faults = faults.faults();
    reading.warnings = faults.warnings();
    return reading;
}

ChargingPlan PlanReader::read(const JsonField &field)
{
    JsonObject object(field, m_faults);
    readFormat(object.required(Name("format")));
    readTotals(object);
    readSlots(object.required(Name("slots")));
    for (const JsonField &vehicle : readList(object.required(Name("vehicles")), limits::mostVehicles, m_faults))
        readVehicle(vehicle);
    object.warnAboutUnknown();
    return m_plan;
}

void PlanReader::readFormat(const JsonField &field)
{
    const auto format = readText(field, m_faults);
    if (format && *format != Name("homecharge.charging-plan/1")) {
        m_faults.addFault(field.path,
                          QStringLiteral("is %1; a plan has \"homecharge.charging-plan/1\"").arg(quoted(*format)));
    }
}

void PlanReader::readTotals(JsonObject &object)
{
    assignIfRead(m_plan.currency, readCurrency(object.required(Name("currency")), m_faults));
    m_plan.cost = readMoney(object.required(Name("cost")));
    m_plan.cashCost = readMoney(object.required(Name("cashCost")));
    m_plan.objective = readMoney(object.required(Name("objective")));
    m_plan.objectiveBound = readMoney(object.required(Name("objectiveBound")));
    assignIfRead(m_plan.optimal, readBoolean(object.required(Name("optimal")), m_faults));
    m_plan.baselineCost = readMoney(object.required(Name("baselineCost")));
    m_plan.savings = readMoney(object.required(Name("savings")));
    m_plan.grid = readEnergyInRange(object.required(Name("gridWh")));
    m_plan.solar = readEnergyInRange(object.required(Name("solarWh")));
    m_plan.starts = static_cast<int>(readInRange(object.required(Name("starts")), wholeNumber, countRange));
}

void PlanReader::readSlots(const JsonField &field)
{
    JsonObject object(field, m_faults);
    Instant start;
    assignIfRead(start, readInstant(object.required(Name("start")), m_faults));
    for (const JsonField &length : readList(object.required(Name("lengthSeconds")), limits::mostSlots, m_faults)) {
        PlanSlotTotal slot;
        slot.start = start;
        slot.length = Seconds(readInRange(length, wholeNumber, limits::slotLength));
        start += slot.length;
        m_plan.slots.push_back(slot);
    }
    const std::vector<JsonField> totals = readRow(object.required(Name("totalW")));
    for (std::size_t i = 0; i < totals.size(); ++i)
        m_plan.slots[i].total = readMeanPower(totals[i], m_plan.slots[i].length);
    const std::vector<JsonField> solar = readRow(object.required(Name("solarUsedW")));
    for (std::size_t i = 0; i < solar.size(); ++i)
        m_plan.slots[i].solar = readMeanPower(solar[i], m_plan.slots[i].length);
    object.warnAboutUnknown();
}

void PlanReader::readVehicle(const JsonField &field)
{
    JsonObject object(field, m_faults);
    VehiclePlan vehicle;
    assignIfRead(vehicle.id, readText(object.required(Name("id")), m_faults));
    readVehicleSlots(object, vehicle);
    vehicle.cost = readMoney(object.required(Name("cost")));
    vehicle.solar = readEnergyInRange(object.required(Name("solarWh")));
    const JsonField readyAt = object.required(Name("readyAt"));
    if (!readyAt.isNone())
        vehicle.readyAt = readInstant(readyAt, m_faults);
    vehicle.starts = static_cast<int>(readInRange(object.required(Name("starts")), wholeNumber, countRange));
    for (const JsonField &session : readList(object.required(Name("sessions")), limits::mostSessions, m_faults))
        vehicle.sessions.push_back(readSession(session));
    for (const JsonField &reason : readList(object.required(Name("reasons")), limits::mostSlots, m_faults))
        vehicle.reasons.push_back(readReason(reason));
    object.warnAboutUnknown();
    m_plan.vehicles.push_back(std::move(vehicle));
}

void PlanReader::readVehicleSlots(JsonObject &object, VehiclePlan &vehicle)
{
    vehicle.slots.resize(m_plan.slots.size());
    const std::vector<JsonField> powers = readRow(object.required(Name("powerW")));
    const std::vector<JsonField> runs = readRow(object.required(Name("runSeconds")));
    const std::vector<JsonField> contents = readRow(object.required(Name("energyWh")));
    for (std::size_t i = 0; i < powers.size(); ++i)
        vehicle.slots[i].energy = readMeanPower(powers[i], m_plan.slots[i].length);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        PlannedSlot &slot = vehicle.slots[i];
        slot.runMicroseconds = readInRange(runs[i], millionths, microSeconds);
        slot.running = runningPower(slot.energy, slot.runMicroseconds);
    }
    for (std::size_t i = 0; i < contents.size(); ++i) {
        if (!contents[i].isNone())
            vehicle.slots[i].batteryAfter = readEnergyInRange(contents[i]);
    }
}

PlannedSession PlanReader::readSession(const JsonField &field)
{
    JsonObject object(field, m_faults);
    PlannedSession session;
    assignIfRead(session.depart, readInstant(object.required(Name("depart")), m_faults));
    session.target = readEnergyInRange(object.required(Name("targetWh")));
    session.reached = readEnergyInRange(object.required(Name("reachedWh")));
    session.shortfall = readEnergyInRange(object.required(Name("shortfallWh")));
    const JsonField cause = object.required(Name("cause"));
    if (!cause.isNone())
        session.cause = readEnumeration<ShortfallCause>(cause, m_faults);
    object.warnAboutUnknown();
    return session;
}

PlanReason PlanReader::readReason(const JsonField &field)
{
    JsonObject object(field, m_faults);
    PlanReason reason;
    const JsonField to = object.required(Name("to"));
    const Range slotIndex{0, static_cast<std::int64_t>(m_plan.slots.size()), "from 0 to the number of slots"};
    reason.from = static_cast<int>(readInRange(object.required(Name("from")), wholeNumber, slotIndex));
    reason.to = static_cast<int>(readInRange(to, wholeNumber, slotIndex));
    if (m_faults.isSound(field.path) && m_faults.isSound(to.path) && reason.to < reason.from)
        m_faults.addFault(to.path, QStringLiteral("is before from; give a later slot"));
    assignIfRead(reason.code, readEnumeration<ReasonCode>(object.required(Name("code")), m_faults));
    reason.limit = readLimit(object.required(Name("limit")));
    const JsonField price = object.required(Name("marginalPrice"));
    if (!price.isNone())
        reason.marginalPrice = EnergyPrice::microPerKwh(readInRange(price, millionths, amount));
    const JsonField now = object.required(Name("costIfNow"));
    if (!now.isNone())
        reason.costIfNow = readMoney(now);
    const JsonField nextBest = object.required(Name("costIfNextBest"));
    if (!nextBest.isNone())
        reason.costIfNextBest = readMoney(nextBest);
    object.warnAboutUnknown();
    return reason;
}

std::optional<Limit> PlanReader::readLimit(const JsonField &field)
{
    if (field.isNone())
        return std::nullopt;
    JsonObject object(field, m_faults);
    Limit limit;
    assignIfRead(limit.kind, readEnumeration<LimitKind>(object.required(Name("kind")), m_faults));
    limit.value = Power::watts(readInRange(object.required(Name("valueW")), {}, amount));
    assignIfRead(limit.by, readText(object.required(Name("by")), m_faults));
    object.warnAboutUnknown();
    return limit;
}

std::vector<JsonField> PlanReader::readRow(const JsonField &field)
{
    std::vector<JsonField> row = readList(field, limits::mostSlots, m_faults);
    if (row.size() == m_plan.slots.size())
        return row;
    if (!field.isAbsent() && m_faults.isSound(field.path)) {
        m_faults.addFault(
            field.path,
            QStringLiteral("has %1 values, but the plan has %2 slots").arg(row.size()).arg(m_plan.slots.size()));
    }
    return {};
}

std::int64_t PlanReader::readInRange(const JsonField &field, NumberScale scale, const Range &range)
{
    const auto value = readNumber(field, scale, m_faults);
    if (!value)
        return 0;
    if (range.contains(*value))
        return *value;
    m_faults.addFault(field.path, QStringLiteral("is out of range; it must be %1").arg(QLatin1String(range.words)));
    return 0;
}

Energy PlanReader::readMeanPower(const JsonField &field, Seconds length)
{
    const std::int64_t microwatts = readInRange(field, millionths, microPower);
    return Energy::wattSeconds(roundedDivision(microwatts * length.count(), 1'000'000));
}

Money PlanReader::readMoney(const JsonField &field)
{
    return Money::micro(readInRange(field, millionths, amount), m_plan.currency);
}

Energy PlanReader::readEnergyInRange(const JsonField &field)
{
    const auto energy = readEnergy(field, m_faults);
    if (!energy)
        return {};
    if (energyRange.contains(energy->inWattSeconds()))
        return *energy;
    m_faults.addFault(field.path,
                      QStringLiteral("is out of range; it must be %1").arg(QLatin1String(energyRange.words)));
    return {};
}

} // namespace homecharge::planning
