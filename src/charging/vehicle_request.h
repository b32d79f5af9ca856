// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charging/assumption.h"
#include "charging/snapshot.h"
#include "domain/local_time.h"
#include "planning/planning_request.h"

#include <vector>

namespace homecharge::charging {

/// Part of buildRequest: what the planner needs to know about one vehicle at `evse` (null: none under control).
/// Appends to `assumptions` what had to be assumed. The index of the EVSE is left to the caller.
[[nodiscard]] planning::RequestVehicle requestVehicle(const VehicleSnapshot &snapshot, const Evse *evse, Instant now,
                                                      const TimeZone &zone, std::vector<Assumption> &assumptions);

/// AC energy to deliver while the state of charge is unknown: typed, else the median of the last ten charges (of an
/// even number the lower of the middle two, so that nothing is charged that nobody ever needed), else 20 kWh [A8].
[[nodiscard]] Assumption needWithoutStateOfCharge(const VehicleSnapshot &snapshot);

} // namespace homecharge::charging
