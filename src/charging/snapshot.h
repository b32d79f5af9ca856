// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/charging_plan.h"
#include "domain/evse.h"
#include "domain/series.h"
#include "domain/site.h"
#include "domain/vehicle.h"

#include <optional>
#include <vector>

namespace homecharge::charging {

/// A vehicle plugged in at an EVSE, and since when.
struct PlugIn {
    QString evseId;
    Instant since;
    std::optional<StateOfCharge> stateOfCharge; ///< on arrival, as far as known
    friend bool operator==(const PlugIn &, const PlugIn &) = default;
};

/// All that is known about one vehicle now.
struct VehicleSnapshot {
    Vehicle vehicle;
    std::optional<PlugIn> plugIn;                      ///< absent: not plugged in
    std::optional<StateOfChargeReading> stateOfCharge; ///< the last one; absent: unknown, never taken for 0 %
    Energy chargedSinceReading;                        ///< AC, between the reading and now
    std::optional<Energy> typedNeed;                   ///< AC energy the user wants if the state of charge is unknown
    std::vector<Energy> lastCharges;                   ///< AC energy of earlier sessions, newest first
    friend bool operator==(const VehicleSnapshot &, const VehicleSnapshot &) = default;
};

/// All that is known about a site at one instant: what a planning request is made of.
struct SiteSnapshot {
    Instant now;
    Site site;
    std::vector<Evse> evses;
    std::vector<VehicleSnapshot> vehicles; ///< in the order in which they come first
    PriceSeries importPrices;              ///< may reach into the past: gaps ahead are filled from there
    PriceSeries feedInPrices;              ///< beyond its ends the first or last price holds on
    SolarForecast solar;                   ///< where it ends no sun is assumed
    LoadForecast load;                     ///< where it ends the same time of the day before, else the mean
    std::optional<ChargingPlan> previousPlan;
    friend bool operator==(const SiteSnapshot &, const SiteSnapshot &) = default;
};

} // namespace homecharge::charging
