// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/charging_plan.h"
#include "planning/files/json_writer.h"

namespace homecharge::planning {

/// Puts a whole plan where the writer stands.
void writePlanObject(const ChargingPlan &plan, JsonWriter &json);

} // namespace homecharge::planning
