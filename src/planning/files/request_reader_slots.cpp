// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/files/request_limits.h"
#include "planning/files/request_reader.h"

namespace homecharge::planning {

const std::array<RequestReader::SlotField, 6> RequestReader::slotFields = {{
    {QLatin1String("importPrice"), &RequestReader::readImportPrice},
    {QLatin1String("feedInPrice"), &RequestReader::readFeedInPrice},
    {QLatin1String("priceKind"), &RequestReader::readPriceKind},
    {QLatin1String("solarW"), &RequestReader::readSolar},
    {QLatin1String("solarSafeW"), &RequestReader::readSolarSafe},
    {QLatin1String("baseLoadW"), &RequestReader::readBaseLoad},
}};

void RequestReader::readSlots(const JsonField &field)
{
    JsonObject object(field, m_faults);
    assignIfRead(m_request.slotStart, readInstant(object.required(QLatin1String("start")), m_faults));
    const JsonField length = object.required(QLatin1String("lengthSeconds"));
    if (const auto seconds = readNumber(length, wholeNumber, m_faults))
        m_request.slotLength = Seconds(*seconds);
    const JsonField count = object.optional(QLatin1String("count"));
    std::vector<JsonField> columns;
    for (const SlotField &slotField : slotFields) {
        const bool isRequired = slotField.name == QLatin1String("importPrice");
        columns.push_back(isRequired ? object.required(slotField.name) : object.optional(slotField.name));
    }
    if (object.isSound())
        readSlotCount(count, columns);
    for (std::size_t i = 0; i < columns.size(); ++i)
        readColumn(columns[i], slotFields[i]);
    object.warnAboutUnknown();
}

void RequestReader::readSlotCount(const JsonField &field, const std::vector<JsonField> &columns)
{
    const auto given = readNumber(field, wholeNumber, m_faults);
    if (given && !limits::count.contains(*given)) {
        m_faults.addFault(field.path,
                          QStringLiteral("is out of range; it must be %1").arg(QLatin1String(limits::count.words)));
    }
    QString source = field.path;
    std::optional<std::size_t> count;
    if (given && limits::count.contains(*given))
        count = static_cast<std::size_t>(*given);
    for (const JsonField &column : columns) {
        if (column.value.kind() != JsonKind::Array)
            continue;
        const std::size_t length = column.value.childCount();
        const bool isUsable = length >= 1 && length <= limits::mostSlots;
        if (!isUsable) {
            m_faults.addFault(
                column.path,
                QStringLiteral("has %1 values; give %2").arg(length).arg(QLatin1String(limits::count.words)));
        } else if (!count && field.isAbsent()) {
            count = length;
            source = column.path;
        } else if (count && length != *count) {
            m_faults.addFault(
                column.path,
                QStringLiteral("has %1 values, but %2 says there are %3 slots").arg(length).arg(source).arg(*count));
        }
    }
    if (!count && m_faults.isSound(field.path)) {
        m_faults.addFault(field.path, QStringLiteral("is missing; give it, or a list with one value per slot"));
    }
    m_request.slots.resize(count.value_or(0));
}

void RequestReader::readColumn(const JsonField &column, const SlotField &slotField)
{
    if (column.isAbsent())
        return;
    if (column.value.kind() != JsonKind::Array) {
        RequestSlot shared;
        (this->*slotField.read)(column, shared);
        // Read again for each slot only if that can't repeat a fault for each slot.
        const bool isSound = m_faults.isSound(column.path);
        for (std::size_t i = 0; isSound && i < m_request.slots.size(); ++i)
            (this->*slotField.read)(column, m_request.slots[i]);
        m_sharedSlotFields.insert(slotField.name);
        return;
    }
    // A list of another length has its fault; its elements are looked at all the same.
    if (column.value.childCount() > limits::mostSlots)
        return;
    std::size_t index = 0;
    for (JsonValue element = column.value.firstChild(); !element.isAbsent(); element = element.nextSibling()) {
        RequestSlot beyond;
        RequestSlot &slot = index < m_request.slots.size() ? m_request.slots[index] : beyond;
        (this->*slotField.read)({element, elementPath(column.path, index)}, slot);
        ++index;
    }
}

void RequestReader::readImportPrice(const JsonField &element, RequestSlot &slot)
{
    assignIfRead(slot.importPrice, readPrice(element, m_faults));
}

void RequestReader::readFeedInPrice(const JsonField &element, RequestSlot &slot)
{
    assignIfRead(slot.feedInPrice, readPrice(element, m_faults));
}

void RequestReader::readPriceKind(const JsonField &element, RequestSlot &slot)
{
    assignIfRead(slot.priceKind, readEnumeration<PriceKind>(element, m_faults));
}

void RequestReader::readSolar(const JsonField &element, RequestSlot &slot)
{
    assignIfRead(slot.solar, readPower(element, Rounding::Nearest, m_faults));
}

void RequestReader::readSolarSafe(const JsonField &element, RequestSlot &slot)
{
    assignIfRead(slot.solarSafe, readPower(element, Rounding::Down, m_faults));
}

void RequestReader::readBaseLoad(const JsonField &element, RequestSlot &slot)
{
    if (element.value.kind() != JsonKind::Array) {
        assignIfRead(slot.baseLoad, readPower(element, Rounding::Up, m_faults));
        return;
    }
    const auto count = static_cast<std::size_t>(m_request.site.phases);
    const std::vector<JsonField> phases = readList(element, 3, m_faults);
    const bool isPhaseCountKnown = count == 1 || count == 3;
    if (phases.empty() || (isPhaseCountKnown && phases.size() != count)) {
        if (m_faults.isSound(element.path)) {
            m_faults.addFault(
                element.path,
                QStringLiteral("has %1 values; give one number or one per phase of the site").arg(phases.size()));
        }
        return;
    }
    std::array<Power, 3> powers;
    Power sum;
    for (std::size_t i = 0; i < phases.size(); ++i) {
        assignIfRead(powers[i], readPower(phases[i], Rounding::Up, m_faults));
        sum += powers[i];
    }
    slot.baseLoad = sum;
    // One phase is no distribution.
    if (count == 3)
        slot.baseLoadPerPhase = powers;
}

} // namespace homecharge::planning
