// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/files/request_reader.h"

#include "planning/files/plan_reader.h"
#include "planning/files/request_check.h"
#include "planning/files/request_file.h"

namespace homecharge::planning {

namespace {

/// A taper that begins at full begins nowhere.
void dropEmptyTapers(PlanningRequest &request)
{
    for (RequestVehicle &vehicle : request.vehicles) {
        if (vehicle.taper && vehicle.taper->kneeMillionths == limits::kneeSoc.most)
            vehicle.taper.reset();
    }
}

} // namespace

RequestReading readRequest(const QByteArray &json)
{
    FaultCollector faults;
    RequestReading reading;
    const JsonDocument document(json);
    if (const auto &error = document.syntaxError()) {
        faults.addFault(QStringLiteral("$"), QStringLiteral("is not readable as JSON: ") + error->message);
    } else {
        RequestReader reader(faults);
        PlanningRequest request = reader.read(document.root());
        RequestCheck(request, reader.sharedSlotFields(), faults).run();
        dropEmptyTapers(request);
        if (!faults.hasFaults())
            reading.request = std::move(request);
    }
    reading.faults = faults.faults();
    reading.warnings = faults.warnings();
    return reading;
}

PlanningRequest RequestReader::read(const JsonValue &root)
{
    JsonObject object({root, QStringLiteral("$")}, m_faults);
    readFormat(object.required(QLatin1String("format")));
    assignIfRead(m_request.now, readInstant(object.required(QLatin1String("now")), m_faults));
    assignIfRead(m_request.timeZone, readText(object.required(QLatin1String("timeZone")), m_faults));
    assignIfRead(m_request.currency, readCurrency(object.required(QLatin1String("currency")), m_faults));
    assignIfRead(m_request.preference,
                 readEnumeration<Preference>(object.optional(QLatin1String("preference")), m_faults));
    assignIfRead(m_request.startPriceMicro,
                 readNumber(object.optional(QLatin1String("startPrice")), millionths, m_faults));
    assignIfRead(m_request.movePrice, readPrice(object.optional(QLatin1String("movePrice")), m_faults));
    assignIfRead(m_request.extraValue, readPrice(object.optional(QLatin1String("extraValue")), m_faults));
    readSite(object.required(QLatin1String("site")));
    readSlots(object.required(QLatin1String("slots")));
    for (const JsonField &evse : readList(object.optional(QLatin1String("evses")), limits::mostEvses, m_faults))
        readEvse(evse);
    for (const JsonField &vehicle :
         readList(object.required(QLatin1String("vehicles")), limits::mostVehicles, m_faults))
        readVehicle(vehicle);
    readPreviousPlan(object.optional(QLatin1String("previousPlan")));
    object.warnAboutUnknown();
    return m_request;
}

void RequestReader::readFormat(const JsonField &field)
{
    const auto format = readText(field, m_faults);
    if (format && *format != QLatin1String("homecharge.planning-request/1")) {
        m_faults.addFault(
            field.path,
            QStringLiteral("is %1; this program reads \"homecharge.planning-request/1\"").arg(quoted(*format)));
    }
}

void RequestReader::readSite(const JsonField &field)
{
    JsonObject object(field, m_faults);
    const auto phases = readNumber(object.optional(QLatin1String("phases")), wholeNumber, m_faults);
    // Anything that doesn't fit an int is as wrong as 0.
    m_request.site.phases = phases ? static_cast<int>(limits::phase.contains(*phases) ? *phases : 0) : 3;
    assignIfRead(m_request.site.connectionLimit,
                 readPower(object.required(QLatin1String("connectionLimitW")), Rounding::Down, m_faults));
    const JsonField current = object.optional(QLatin1String("limitA"));
    if (!current.isNone()) {
        if (const auto milliamperes = readNumber(current, {3, Rounding::Down, false}, m_faults))
            m_request.site.limitPerPhase = Current::milliamperes(*milliamperes);
    }
    object.warnAboutUnknown();
}

void RequestReader::readPreviousPlan(const JsonField &field)
{
    if (field.isNone())
        return;
    ChargingPlan plan = PlanReader(m_faults).read(field);
    if (m_faults.isSound(field.path + QStringLiteral(".currency")) && m_faults.isSound(QStringLiteral("$.currency"))
        && plan.currency != m_request.currency) {
        m_faults.addFault(field.path + QStringLiteral(".currency"),
                          QStringLiteral("is %1, but the request is in %2; leave the previous plan out")
                              .arg(plan.currency.code(), m_request.currency.code()));
    }
    m_request.previousPlan = std::move(plan);
}

} // namespace homecharge::planning
