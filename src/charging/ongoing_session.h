// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/charging_session.h"
#include "domain/vehicle.h"

#include <vector>

namespace homecharge::charging {

/// A session from plug-in until now: what is done of it, beside the plan for the rest.
struct OngoingSession {
    ChargingSession session; ///< not plugged out; its slots follow each other without a gap, the first begins at
                             ///< plug-in, the last ends now, so both may be short
    std::vector<StateOfChargeReading> readings; ///< in order of time; empty: unknown
    friend bool operator==(const OngoingSession &, const OngoingSession &) = default;
};

} // namespace homecharge::charging
