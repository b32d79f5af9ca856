// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Vehicles of a household file, and what was measured since they were plugged in.
#pragma once

#include "app/homecharge/household/json_object.h"
#include "charging/ongoing_session.h"
#include "charging/snapshot.h"

#include <optional>
#include <vector>

namespace homecharge::household {

/// What was measured in one quarter-hour.
struct MeasuredQuarter {
    Energy grid;
    Energy solar;
    StateOfCharge after; ///< at its end
};

struct VehicleFields {
    charging::VehicleSnapshot snapshot;
    std::vector<MeasuredQuarter> measured; ///< from plug-in on; where it ends nothing more was charged
};

[[nodiscard]] VehicleFields readVehicle(const JsonObject &vehicle);

/// How many quarter-hours of the clock the time between the two touches.
[[nodiscard]] std::size_t quartersBetween(Instant from, Instant to);

/// The session so far in quarter-hours from plug-in to now, at the prices that held. Prices must cover it.
[[nodiscard]] charging::OngoingSession ongoingSession(const VehicleFields &vehicle,
                                                      const charging::SiteSnapshot &snapshot);

} // namespace homecharge::household
