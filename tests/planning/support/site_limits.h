// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The limits that hold at every instant of a slot: connection, phases, EVSE, vehicle.
#pragma once

#include "tests/planning/support/judge_request.h"

namespace homecharge::judge {

/// Share of a vehicle's power on each phase of the site.
[[nodiscard]] std::array<Real, 3> phaseShares(const JudgeRequest &request, const JudgeVehicle &vehicle);

/// What the connection leaves for all vehicles together in the slot, W; may be negative.
[[nodiscard]] Real connectionRoomW(const JudgeRequest &request, const JudgeSlot &slot);

/// The greatest power at which the vehicle may run in the slot beside the others' running powers; `runningW` has one
/// entry per vehicle, the vehicle's own is ignored. 0 if it may not run.
[[nodiscard]] Real greatestRunningW(const JudgeRequest &request, const JudgeSlot &slot, size_t vehicle,
                                    const std::vector<Real> &runningW);

/// The limits that the running powers break, as sentences.
[[nodiscard]] QStringList brokenLimits(const JudgeRequest &request, const JudgeSlot &slot,
                                       const std::vector<Real> &runningW);

} // namespace homecharge::judge
