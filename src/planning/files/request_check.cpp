// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/files/request_check.h"

#include "domain/local_time.h"
#include "planning/files/instant_text.h"
#include "planning/files/request_file.h"

namespace homecharge::planning {

namespace {

/// IANA names only; Qt also knows offsets such as UTC+01:00, which have no summer time.
bool isTimeZoneName(const QString &name)
{
    return !name.startsWith(QLatin1String("UTC+")) && !name.startsWith(QLatin1String("UTC-"))
        && TimeZone::fromName(name).has_value();
}

} // namespace

std::vector<Fault> checkRequest(const PlanningRequest &request)
{
    FaultCollector faults;
    RequestCheck(request, {}, faults).run();
    return faults.faults();
}

RequestCheck::RequestCheck(const PlanningRequest &request, const QSet<QString> &sharedSlotFields,
                           FaultCollector &faults)
    : m_request(request), m_sharedSlotFields(sharedSlotFields), m_faults(faults)
{
}

void RequestCheck::run()
{
    checkGeneral();
    checkSlots();
    checkNow();
    checkEvses();
    rule(m_request.vehicles.size() > limits::mostVehicles, QStringLiteral("$.vehicles"), {},
         QStringLiteral("has more than %1 vehicles").arg(limits::mostVehicles));
    QSet<QString> ids;
    for (std::size_t i = 0; i < m_request.vehicles.size(); ++i) {
        checkId(m_request.vehicles[i].id, elementPath(QStringLiteral("$.vehicles"), i) + QStringLiteral(".id"), ids);
        checkVehicle(i);
    }
    checkCables();
    checkMagnitudes();
}

void RequestCheck::rule(bool isBroken, const QString &path, const QStringList &others, const QString &message)
{
    if (!isBroken || !m_faults.isSound(path))
        return;
    for (const QString &other : others) {
        if (!m_faults.isSound(other))
            return;
    }
    m_faults.addFault(path, message);
}

Instant RequestCheck::endOfSlots() const
{
    const bool isUsable =
        limits::slotLength.contains(m_request.slotLength.count()) && m_request.slots.size() <= limits::mostSlots;
    return isUsable ? m_request.startOf(m_request.slots.size()) : m_request.slotStart;
}

void RequestCheck::checkRange(const QString &path, std::int64_t value, const Range &range)
{
    rule(!range.contains(value), path, {},
         QStringLiteral("is out of range; it must be %1").arg(QLatin1String(range.words)));
}

void RequestCheck::checkId(const QString &id, const QString &path, QSet<QString> &known)
{
    const bool isPrintable = std::all_of(id.begin(), id.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
    rule(id.isEmpty() || id.size() > limits::longestId || !isPrintable, path, {},
         QStringLiteral("must be 1 to %1 printable characters").arg(limits::longestId));
    rule(known.contains(id), path, {}, QStringLiteral("is %1 a second time; every id must be unique").arg(quoted(id)));
    known.insert(id);
}

void RequestCheck::checkGeneral()
{
    rule(!isTimeZoneName(m_request.timeZone), QStringLiteral("$.timeZone"), {},
         QStringLiteral("is %1, which isn't a known time zone; give an IANA name like Europe/Amsterdam")
             .arg(quoted(m_request.timeZone)));
    checkRange(QStringLiteral("$.startPrice"), m_request.startPriceMicro, limits::startPrice);
    checkRange(QStringLiteral("$.movePrice"), m_request.movePrice.inMicroPerKwh(), limits::value);
    checkRange(QStringLiteral("$.extraValue"), m_request.extraValue.inMicroPerKwh(), limits::value);
    const RequestSite &site = m_request.site;
    checkRange(QStringLiteral("$.site.connectionLimitW"), site.connectionLimit.inWatts(), limits::power);
    rule(site.phases != 1 && site.phases != 3, QStringLiteral("$.site.phases"), {}, QStringLiteral("must be 1 or 3"));
    if (site.limitPerPhase)
        checkRange(QStringLiteral("$.site.limitA"), site.limitPerPhase->inMilliamperes(), limits::current);
}

void RequestCheck::checkSlots()
{
    checkRange(QStringLiteral("$.slots.lengthSeconds"), m_request.slotLength.count(), limits::slotLength);
    checkRange(QStringLiteral("$.slots.count"), static_cast<std::int64_t>(m_request.slots.size()), limits::count);
    rule(endOfSlots() - m_request.slotStart > limits::longestHorizon, QStringLiteral("$.slots.count"),
         {QStringLiteral("$.slots.lengthSeconds")},
         QStringLiteral("makes the slots longer than 400 days together; give fewer or shorter ones"));
    checkSlotNumbers(QStringLiteral("importPrice"), limits::price,
                     [](const RequestSlot &slot) { return slot.importPrice.inMicroPerKwh(); });
    checkSlotNumbers(QStringLiteral("feedInPrice"), limits::price,
                     [](const RequestSlot &slot) { return slot.feedInPrice.inMicroPerKwh(); });
    checkSlotNumbers(QStringLiteral("solarW"), limits::power,
                     [](const RequestSlot &slot) { return slot.solar.inWatts(); });
    checkSlotNumbers(QStringLiteral("solarSafeW"), limits::power,
                     [](const RequestSlot &slot) { return slot.solarSafe.inWatts(); });
    checkSlotNumbers(QStringLiteral("baseLoadW"), limits::power,
                     [](const RequestSlot &slot) { return slot.baseLoad.inWatts(); });
    checkPhasesOfBaseLoad();
}

void RequestCheck::checkSlotNumbers(const QString &name, const Range &range,
                                    std::int64_t (*valueOf)(const RequestSlot &))
{
    const QString path = QStringLiteral("$.slots.") + name;
    const bool isShared = m_sharedSlotFields.contains(name);
    for (std::size_t i = 0; i < m_request.slots.size(); ++i) {
        const std::int64_t value = valueOf(m_request.slots[i]);
        if (range.contains(value))
            continue;
        checkRange(isShared ? path : elementPath(path, i), value, range);
        if (isShared)
            return;
    }
}

void RequestCheck::checkPhasesOfBaseLoad()
{
    const QString path = QStringLiteral("$.slots.baseLoadW");
    for (std::size_t i = 0; i < m_request.slots.size(); ++i) {
        const RequestSlot &slot = m_request.slots[i];
        if (!slot.baseLoadPerPhase)
            continue;
        const QString element = elementPath(path, i);
        Power sum;
        for (const Power phase : *slot.baseLoadPerPhase) {
            rule(!limits::power.contains(phase.inWatts()), element, {},
                 QStringLiteral("has a phase that is out of range; each must be %1")
                     .arg(QLatin1String(limits::power.words)));
            sum += phase;
        }
        rule(m_request.site.phases != 3, element, {QStringLiteral("$.site.phases")},
             QStringLiteral("is given per phase, but the site has one phase; give one number"));
        rule(sum != slot.baseLoad, element, {}, QStringLiteral("must be the sum of its phases"));
    }
}

void RequestCheck::checkNow()
{
    const QString now = QStringLiteral("$.now");
    const QString start = QStringLiteral("$.slots.start");
    rule(m_request.now < m_request.slotStart, now, {start},
         QStringLiteral("is before the first slot; begin the slots at %1 or earlier").arg(instantText(m_request.now)));
    rule(m_request.now >= endOfSlots(), now,
         {start, QStringLiteral("$.slots.lengthSeconds"), QStringLiteral("$.slots.count")},
         QStringLiteral("is not before the end of the last slot, %1; give later slots").arg(instantText(endOfSlots())));
}

void RequestCheck::checkEvses()
{
    rule(m_request.evses.size() > limits::mostEvses, QStringLiteral("$.evses"), {},
         QStringLiteral("has more than %1 EVSEs").arg(limits::mostEvses));
    QSet<QString> ids;
    for (std::size_t i = 0; i < m_request.evses.size(); ++i) {
        const RequestEvse &evse = m_request.evses[i];
        const QString path = elementPath(QStringLiteral("$.evses"), i);
        checkId(evse.id, path + QStringLiteral(".id"), ids);
        if (evse.limit)
            checkRange(path + QStringLiteral(".limitW"), evse.limit->inWatts(), limits::power);
        checkRange(path + QStringLiteral(".phases"), evse.phases, limits::phase);
        checkRange(path + QStringLiteral(".firstPhase"), evse.firstPhase, limits::phase);
        rule(evse.firstPhase > m_request.site.phases, path + QStringLiteral(".firstPhase"),
             {QStringLiteral("$.site.phases")}, QStringLiteral("must be 1, because the site has one phase"));
    }
}

void RequestCheck::checkMagnitudes()
{
    if (m_faults.hasFaults())
        return;
    double largestPrice = 0;
    for (const RequestSlot &slot : m_request.slots) {
        for (const EnergyPrice price : {slot.importPrice, slot.feedInPrice})
            largestPrice = std::max(largestPrice, std::abs(static_cast<double>(price.inMicroPerKwh())));
    }
    largestPrice += static_cast<double>(m_request.extraValue.inMicroPerKwh() + m_request.movePrice.inMicroPerKwh());
    double shortfall = 0;
    double money = 0;
    for (const RequestVehicle &vehicle : m_request.vehicles) {
        const auto charges = static_cast<double>(vehicle.sessions.size());
        const auto content = static_cast<double>(std::max(vehicle.capacity, vehicle.need).inWattSeconds());
        shortfall += charges * content * static_cast<double>(vehicle.weightMillionths);
        money += charges * content * 1e6 / static_cast<double>(vehicle.efficiencyMillionths) * largestPrice;
        money += static_cast<double>(m_request.startPriceMicro) * 3.6e6
            * (charges + static_cast<double>(m_request.slots.size()) / 2);
    }
    rule(shortfall > limits::largestSum, QStringLiteral("$.vehicles"), {},
         QStringLiteral("batteries, sessions and weights are too large together to be added exactly"));
    rule(money > limits::largestSum, QStringLiteral("$.slots"), {},
         QStringLiteral("prices, batteries and start price are too large together to be added exactly"));
}

} // namespace homecharge::planning
