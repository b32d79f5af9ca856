// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quantities.h"

#include <QString>

#include <optional>

namespace homecharge::charging {

/// What had to be assumed to make a plan at all. Screens say each in a sentence.
enum class AssumptionCode {
    NoActiveDeparture,     ///< planned until 24 hours after plug-in; `at` is that instant
    DepartureTooFar,       ///< the next departure is more than seven days ahead; `at` is where the plan ends
    TargetAboveUpperLimit, ///< the target was lowered to the upper limit of the vehicle
    NeedAsTyped,           ///< state of charge unknown: `energy` (AC) as typed
    NeedFromLastCharges,   ///< state of charge unknown: `energy` (AC) is the median of the last charges
    NeedByDefault,         ///< state of charge unknown: `energy` (AC) is the built-in 20 kWh
    PricesFromPastWeeks,   ///< from `at` on prices are those of the same weekday and time before
    PricesAssumed,         ///< from `at` on prices are the mean of the known ones
    PricesMissing,         ///< no price is known at all: the plan charges early
    SolarMissing,          ///< from `at` on no sun is assumed
    LoadMissing,           ///< from `at` on the load of the house is estimated
};

struct Assumption {
    AssumptionCode code = AssumptionCode::NoActiveDeparture;
    QString vehicleId;            ///< empty: concerns the site
    std::optional<Instant> at;    ///< see the code
    std::optional<Energy> energy; ///< see the code
    friend bool operator==(const Assumption &, const Assumption &) = default;
};

} // namespace homecharge::charging
