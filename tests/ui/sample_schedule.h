// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/schedule_view_model.h"

namespace homecharge::test {

/// An evening in Utrecht: two cars, one of them partly charged since 18:15, dear evening and cheap night, now 23:45.
/// Prices from 05:00 on are a forecast, from 08:00 on assumed.
[[nodiscard]] viewmodels::ScheduleInput eveningWithTwoCars();

/// The same with too little time: the selected car leaves half an hour from now.
[[nodiscard]] viewmodels::ScheduleInput eveningWithAHastyDeparture();

/// A car without a wallbox and without known state of charge.
[[nodiscard]] viewmodels::ScheduleInput carOnASocketWithUnknownCharge();

/// The real planner.
[[nodiscard]] ChargingPlan planned(const planning::PlanningRequest &request,
                                   const planning::PlanningOptions &options = {});

/// 2026-03-14T22:45:00Z, which is 23:45 in Utrecht.
[[nodiscard]] Instant sampleNow();

} // namespace homecharge::test
