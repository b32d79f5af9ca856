// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Charging at once: what the same energy costs if each vehicle simply charges from the moment it is plugged in.
#pragma once

#include "tests/planning/support/schedule_evaluation.h"

#include <optional>

namespace homecharge::judge {

/// AC energy (Wh) that each session shall get: [vehicle][session].
using Deliveries = std::vector<std::vector<Real>>;

/// In the order of the vehicles, as early and as fast as the limits allow beside the vehicles before. Absent if not
/// all fits: an earlier vehicle may leave a later one less than its minimum power.
[[nodiscard]] std::optional<Schedule> chargeAtOnce(const JudgeRequest &request, const Deliveries &deliveries);

/// The battery (Wh) that each vehicle under its minimum must at least have after each slot, because it charges with all
/// it may have until its minimum is met: [vehicle][slot]. Only the first session counts: what follows depends on plans.
[[nodiscard]] std::vector<std::vector<Real>> forcedBatteryWh(const JudgeRequest &request);

} // namespace homecharge::judge
