// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The file format homecharge.charging-plan/1; resources/schemas/charging-plan.schema.json describes it.
#pragma once

#include "domain/charging_plan.h"
#include "planning/files/fault.h"

#include <QByteArray>

namespace homecharge::planning {

struct PlanReading {
    std::optional<ChargingPlan> plan; ///< present exactly if there are no faults
    std::vector<Fault> faults;
    std::vector<Fault> warnings;
};

/// The file of a plan. The same plan gives the same bytes on every machine. Slots are taken to follow each other
/// without a gap, as planning::plan makes them.
[[nodiscard]] QByteArray writePlan(const ChargingPlan &plan);

/// Reads what writePlan wrote. Exact, except that the file has no running power: PlannedSlot::running is the energy
/// divided by the running time, which is less than what was offered where the car tapers.
[[nodiscard]] PlanReading readPlan(const QByteArray &json);

} // namespace homecharge::planning
