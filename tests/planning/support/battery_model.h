// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the car takes while it is offered a power: constant below the taper knee, above it falling linearly with the
// state of charge.
#pragma once

#include "tests/planning/support/judge_request.h"

namespace homecharge::judge {

/// The greatest AC power the car accepts with this energy in its battery.
[[nodiscard]] Real acceptedW(const JudgeVehicle &vehicle, Real batteryWh);

/// AC energy (Wh) taken within the time when `offeredW` is offered throughout; solves de/dt = η · min(offer, accepted)
/// in closed form, and stops at the upper limit.
[[nodiscard]] Real takenWh(const JudgeVehicle &vehicle, Real batteryWh, Real offeredW, Real seconds);

/// The least constant offer with which the car takes this energy in this time, at most the accepted power.
[[nodiscard]] Real leastOfferW(const JudgeVehicle &vehicle, Real batteryWh, Real energyWh, Real seconds);

} // namespace homecharge::judge
