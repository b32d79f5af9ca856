// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/charging_plan.h"
#include "domain/choices.h"
#include "domain/quantities.h"

#include <array>
#include <optional>
#include <vector>

namespace homecharge::planning {

using homecharge::ChargingMode;
using homecharge::Preference;
using homecharge::PriceKind;

/// What is known about one slot. Prices are for the kWh at the meter, all taxes included.
struct RequestSlot {
    EnergyPrice importPrice;
    EnergyPrice feedInPrice;
    PriceKind priceKind = PriceKind::Known;
    Power solar;     ///< expected production
    Power solarSafe; ///< production that is certain enough to relieve the connection limit
    Power baseLoad;  ///< house without vehicles
    std::optional<std::array<Power, 3>> baseLoadPerPhase; ///< absent: spread evenly over the phases of the site
};

struct RequestSite {
    Power connectionLimit;
    int phases = 3;                       ///< 1 or 3
    std::optional<Current> limitPerPhase; ///< absent: no limit per phase
};

struct RequestEvse {
    QString id;
    std::optional<Power> limit; ///< absent: none but the connection's
    int phases = 3;             ///< 1 … 3
    int firstPhase = 1;         ///< 1 … 3
};

/// Above `knee` the accepted power falls linearly with the state of charge, from the vehicle's maximum to `floor` at
/// full.
struct Taper {
    std::int64_t kneeMillionths = 0; ///< state of charge, 0 … 1,000,000 of capacity
    Power floor;
};

struct RequestSession {
    Instant arrive;
    Instant depart;
    Energy target; ///< in the battery
    Energy trip;   ///< leaves the battery at departure
};

struct RequestVehicle {
    QString id;
    std::optional<int> evse; ///< index into PlanningRequest::evses
    ChargingMode mode = ChargingMode::Intelligent;
    int phases = 3;
    std::optional<Energy> energy; ///< in the battery at arrival; absent: unknown, then `need` counts
    Energy need;                  ///< AC energy to deliver before the first departure, only if `energy` is absent
    Energy capacity;
    Energy upperLimit;
    Energy minimum;
    std::int64_t efficiencyMillionths = 1'000'000; ///< battery energy per AC energy, 1 … 1,000,000
    Power minPower;
    Power maxPower;
    Power powerStep; ///< 0: finest
    std::int64_t weightMillionths = 1'000'000;
    std::optional<Taper> taper;
    std::vector<RequestSession> sessions; ///< in order, not overlapping
};

/// Everything the planner knows; the same request and options always give the same plan.
struct PlanningRequest {
    Instant now;
    QString timeZone; ///< IANA name, for people only
    Currency currency;
    Preference preference = Preference::LowestPrice;
    std::int64_t startPriceMicro = 10'000; ///< per start of a vehicle, micro-currency
    EnergyPrice movePrice = EnergyPrice::microPerKwh(2'000);
    EnergyPrice extraValue; ///< per kWh in the battery above the target at a departure
    RequestSite site;
    Instant slotStart;
    Seconds slotLength{900};
    std::vector<RequestSlot> slots;
    std::vector<RequestEvse> evses;
    std::vector<RequestVehicle> vehicles;
    std::optional<ChargingPlan> previousPlan;

    [[nodiscard]] Instant startOf(std::size_t slot) const
    {
        return slotStart + slotLength * static_cast<std::int64_t>(slot);
    }
};

} // namespace homecharge::planning
