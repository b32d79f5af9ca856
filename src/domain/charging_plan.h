// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/limit.h"
#include "domain/quantities.h"

#include <optional>
#include <vector>

namespace homecharge {

/// Why a vehicle charges or waits in a stretch of slots.
enum class ReasonCode {
    MinimumCharge,     ///< under its minimum state of charge: charges at once
    ChargeNow,         ///< mode "now"
    AmongCheapest,     ///< one of the cheapest slots before departure
    OwnSun,            ///< charges with energy from the own roof
    WaitsForCheaper,   ///< a cheaper slot comes before departure
    WaitsForSun,       ///< own sun is expected before departure
    OtherVehicleFirst, ///< another vehicle takes the capacity
    DepartureNear,     ///< charges because nothing better is left before departure
    TargetMet,
    Away, ///< not plugged in
};

/// Why a target is not reached.
enum class ShortfallCause { WindowTooShort, ConnectionLimit, PhaseLimit, EvseLimit, OtherVehicle, Taper };

/// One reason for the half-open range of slots [from, to).
struct PlanReason {
    int from = 0;
    int to = 0;
    ReasonCode code = ReasonCode::Away;
    std::optional<Limit> limit; ///< the limit that binds here, if one does
    std::optional<EnergyPrice>
        marginalPrice;              ///< price of one more kWh (AC) for this vehicle in the first slot of the stretch
    std::optional<Money> costIfNow; ///< what the stretch's energy would cost if charged from now on
    std::optional<Money> costIfNextBest; ///< what it would cost in the best slots that the plan leaves unused
    friend bool operator==(const PlanReason &, const PlanReason &) = default;
};

/// What becomes of one session: one plug-in to one departure.
struct PlannedSession {
    Instant depart;
    Energy target;    ///< in the battery; with an unknown state of charge: AC energy to deliver
    Energy reached;   ///< in the same terms, at departure
    Energy shortfall; ///< max(0, target − reached)
    std::optional<ShortfallCause> cause;
    friend bool operator==(const PlannedSession &, const PlannedSession &) = default;
};

/// What one vehicle does in one slot.
struct PlannedSlot {
    Energy energy;                      ///< AC energy taken in the slot
    Power running;                      ///< power offered while it runs; 0 if it does not
    std::int64_t runMicroseconds = 0;   ///< how long it runs within the slot
    std::optional<Energy> batteryAfter; ///< absent if the state of charge is unknown
    friend bool operator==(const PlannedSlot &, const PlannedSlot &) = default;
};

struct VehiclePlan {
    QString id;
    std::vector<PlannedSlot> slots; ///< one per slot of the plan
    Money cost;                     ///< its share, own sun at the feed-in price forgone
    Energy solar;                   ///< its share of own sun
    std::optional<Instant> readyAt; ///< when the first target not yet met is met
    int starts = 0;
    std::vector<PlannedSession> sessions;
    std::vector<PlanReason> reasons; ///< cover all slots, in order
    friend bool operator==(const VehiclePlan &, const VehiclePlan &) = default;
};

struct PlanSlotTotal {
    Instant start;
    Seconds length{0};
    Energy total; ///< of all vehicles
    Energy solar; ///< of it, from the own roof
    friend bool operator==(const PlanSlotTotal &, const PlanSlotTotal &) = default;
};

/// What we intend: a value, stored and shown. Made by planning::plan.
struct ChargingPlan {
    Currency currency;
    Money cost;           ///< own sun at the feed-in price forgone
    Money cashCost;       ///< own sun free
    Money objective;      ///< what was minimised: cost − value of extra energy + starts + changes
    Money objectiveBound; ///< no plan with the same (least) shortfall and grid energy can be cheaper than this
    bool optimal = false; ///< shortfall proven minimal and objective − objectiveBound ≤ 0.0001
    Money baselineCost;   ///< charging at once: same physics, limits, prices and sun
    Money savings;        ///< baselineCost − cost; may be negative
    Energy grid;
    Energy solar;
    int starts = 0;
    std::vector<PlanSlotTotal> slots;
    std::vector<VehiclePlan> vehicles;
    friend bool operator==(const ChargingPlan &, const ChargingPlan &) = default;
};

} // namespace homecharge
