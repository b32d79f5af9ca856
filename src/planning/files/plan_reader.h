// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/charging_plan.h"
#include "planning/files/json_fields.h"
#include "planning/files/request_limits.h"

namespace homecharge::planning {

/// Reads the structure of a plan, which stands alone or is a request's previous plan.
class PlanReader
{
public:
    explicit PlanReader(FaultCollector &faults) : m_faults(faults) { }

    /// Meaningful only if the collector has no faults afterwards.
    [[nodiscard]] ChargingPlan read(const JsonField &field);

private:
    void readFormat(const JsonField &field);
    void readTotals(JsonObject &object);
    void readSlots(const JsonField &field);
    void readVehicle(const JsonField &field);
    void readVehicleSlots(JsonObject &object, VehiclePlan &vehicle);
    [[nodiscard]] PlannedSession readSession(const JsonField &field);
    [[nodiscard]] PlanReason readReason(const JsonField &field);
    [[nodiscard]] std::optional<Limit> readLimit(const JsonField &field);

    /// A list with one element for each slot of the plan; otherwise a fault and no elements.
    [[nodiscard]] std::vector<JsonField> readRow(const JsonField &field);
    [[nodiscard]] Energy readMeanPower(const JsonField &field, Seconds length);
    [[nodiscard]] std::int64_t readInRange(const JsonField &field, NumberScale scale, const Range &range);
    [[nodiscard]] Money readMoney(const JsonField &field);
    [[nodiscard]] Energy readEnergyInRange(const JsonField &field);

    FaultCollector &m_faults;
    ChargingPlan m_plan;
};

} // namespace homecharge::planning
