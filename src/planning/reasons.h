// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/schedule.h"

namespace homecharge::planning {

/// A reason for every stretch of slots of one vehicle, in order, covering all slots.
[[nodiscard]] std::vector<PlanReason> reasonsFor(const Problem &problem, const std::vector<BatteryModel> &batteries,
                                                 const Schedule &schedule, int vehicle);

/// Why a session of the vehicle misses its target, given the content it arrived with.
[[nodiscard]] ShortfallCause shortfallCause(const Problem &problem, const BatteryModel &battery, int vehicle,
                                            std::size_t session, std::int64_t arrivalContent);

} // namespace homecharge::planning
