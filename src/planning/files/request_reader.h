// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/files/json_fields.h"
#include "planning/planning_request.h"

namespace homecharge::planning {

/// Reads the structure of a request file. What can't be read is a fault and keeps its default.
class RequestReader
{
public:
    explicit RequestReader(FaultCollector &faults) : m_faults(faults) { }

    [[nodiscard]] PlanningRequest read(const JsonValue &root);
    /// Names of the slot fields that the file gives once for all slots.
    [[nodiscard]] const QSet<QString> &sharedSlotFields() const { return m_sharedSlotFields; }

private:
    using SlotReader = void (RequestReader::*)(const JsonField &element, RequestSlot &slot);
    struct SlotField {
        QLatin1String name;
        SlotReader read;
    };
    static const std::array<SlotField, 6> slotFields;

    void readFormat(const JsonField &field);
    void readSite(const JsonField &field);
    void readSlots(const JsonField &field);
    void readSlotCount(const JsonField &field, const std::vector<JsonField> &columns);
    void readColumn(const JsonField &column, const SlotField &slotField);
    void readImportPrice(const JsonField &element, RequestSlot &slot);
    void readFeedInPrice(const JsonField &element, RequestSlot &slot);
    void readPriceKind(const JsonField &element, RequestSlot &slot);
    void readSolar(const JsonField &element, RequestSlot &slot);
    void readSolarSafe(const JsonField &element, RequestSlot &slot);
    void readBaseLoad(const JsonField &element, RequestSlot &slot);
    void readEvse(const JsonField &field);
    void readVehicle(const JsonField &field);
    void readPowers(JsonObject &object, RequestVehicle &vehicle);
    void readBattery(JsonObject &object, RequestVehicle &vehicle);
    void readStateOfCharge(JsonObject &object, RequestVehicle &vehicle);
    void readEvseOf(const JsonField &field, RequestVehicle &vehicle);
    void readTaper(const JsonField &field, RequestVehicle &vehicle);
    void readSession(const JsonField &field, RequestVehicle &vehicle);
    void readPreviousPlan(const JsonField &field);

    FaultCollector &m_faults;
    PlanningRequest m_request;
    QSet<QString> m_sharedSlotFields;
};

} // namespace homecharge::planning
