// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charging/assumption.h"
#include "charging/snapshot.h"
#include "domain/result.h"
#include "planning/planning_request.h"

#include <vector>

namespace homecharge::charging {

/// A plan looks at most this far ahead.
inline constexpr Seconds longestHorizon = std::chrono::days{7};

/// What is delivered if nothing is known about a battery and its earlier charges [A8].
inline constexpr Energy defaultNeed = Energy::wattHours(20'000);

/// A request with what had to be assumed for it.
struct PreparedRequest {
    planning::PlanningRequest request;
    std::vector<Assumption> assumptions;
};

/// Makes the planner's question from what is known now. Quarter-hours from the one that holds `now` to the last
/// departure, at most seven days; a vehicle takes part if it is plugged in, or if it is in mode "cheapest", where the
/// car is only told times. Each is planned for its next departure; without an active one for 24 hours after plug-in
/// [D1]. Without any vehicle to plan the slots still cover 24 hours, so that prices can be shown.
/// On a one-phase connection every EVSE counts as one-phase. Negative sun and load (a meter that nets) count as 0.
/// Fails with InvalidInput, naming the field, if ids do not fit together, two vehicles are plugged in at one EVSE, or
/// the time zone is unknown.
[[nodiscard]] Result<PreparedRequest> buildRequest(const SiteSnapshot &snapshot);

/// The question what charging at once from plug-in costs in the whole session [E3]: the vehicle alone, in mode "now",
/// with `now` at its plug-in and the state of charge it arrived with; the departure is the one it is planned for now.
/// The plan's cost is the answer. Fails with NotFound if it is not plugged in or if its state of charge on arrival is
/// not known; else as buildRequest.
[[nodiscard]] Result<PreparedRequest> buildBaselineRequest(const SiteSnapshot &snapshot, const QString &vehicleId);

} // namespace homecharge::charging
