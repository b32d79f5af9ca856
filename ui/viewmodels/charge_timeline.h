// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the charge diagram draws: one vehicle's session from plug-in over now to departure, slot by slot.
#pragma once

#include "domain/charging_plan.h"
#include "ui/viewmodels/schedule_input.h"

namespace homecharge::viewmodels {

/// Thirds of the prices of the window, by rank; all equal prices are normal.
enum class PriceLevel { Cheap, Normal, Dear };

/// A slot, or the part of it before or after now.
struct TimelineSlot {
    Instant start;
    Instant end;
    bool done = false; ///< measured, not planned
    int planSlot = -1; ///< index into ChargingPlan::slots; -1: measured, or after the end of the plan
    bool afterDeparture = false;
    Power grid;       ///< while it runs (measured: mean over the slot)
    Power solar;      ///< while it runs
    Instant runStart; ///< when power flows; equal to runEnd if it does not
    Instant runEnd;
    Energy gridEnergy;  ///< AC
    Energy solarEnergy; ///< AC
    std::optional<Energy> intoBattery;
    std::optional<StateOfCharge> chargeAfter;
    EnergyPrice price;
    EnergyPrice feedIn;
    planning::PriceKind kind = planning::PriceKind::Known;
    PriceLevel level = PriceLevel::Normal;

    [[nodiscard]] Energy energy() const { return gridEnergy + solarEnergy; }
    [[nodiscard]] bool charges() const { return energy() > Energy(); }
};

struct ChargePoint {
    Instant at;
    StateOfCharge charge;
};

struct ChargeTimeline {
    Instant start; ///< plug-in, or arrival if that is still to come
    Instant now;
    Instant departure;
    Instant begin; ///< of the time axis
    Instant end;   ///< of the time axis, a little after departure so that it can be dragged there
    std::vector<TimelineSlot> slots;
    std::vector<ChargePoint> measuredCharge;
    std::vector<ChargePoint> plannedCharge;
    Power scale; ///< top of the power axis
    std::optional<StateOfCharge> target;
    std::optional<StateOfCharge> reached; ///< at departure, by the plan
    EnergyPrice lowestPrice;
    EnergyPrice highestPrice;
};

/// `vehicle` must be an index into the request's vehicles with at least one session. The axis ends at `axisEnd` if
/// that is later than what the departure asks for.
[[nodiscard]] ChargeTimeline timelineOf(const ScheduleInput &input, const ChargingPlan &plan, std::size_t vehicle,
                                        Instant axisEnd = Instant());

/// The vehicle's part of the sun used in a slot: in proportion to its energy.
[[nodiscard]] Energy solarShare(const PlanSlotTotal &total, Energy energy);

} // namespace homecharge::viewmodels
