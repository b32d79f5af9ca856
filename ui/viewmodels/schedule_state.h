// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/charge_timeline.h"
#include "ui/viewmodels/schedule_input.h"
#include "ui/viewmodels/session_figures.h"

namespace homecharge::viewmodels {

/// One planned moment of the screen: what went in, what the planner made of it, and what follows from both.
struct ScheduleState {
    ScheduleInput input;
    ChargingPlan plan;
    std::size_t vehicle = 0; ///< the selected one
    ChargeTimeline timeline;
    SessionFigures figures;
    /// If the target is missed: the earliest departure, found by planning again, that would meet it.
    std::optional<Instant> sufficientDeparture;

    [[nodiscard]] const planning::PlanningRequest &request() const { return input.request; }
    [[nodiscard]] const planning::RequestVehicle &requestVehicle() const { return input.request.vehicles[vehicle]; }
    [[nodiscard]] const ScheduleVehicle &knownVehicle() const { return input.vehicles[vehicle]; }
    /// Null while there is no plan for the vehicle.
    [[nodiscard]] const VehiclePlan *vehiclePlan() const
    {
        return vehicle < plan.vehicles.size() ? &plan.vehicles[vehicle] : nullptr;
    }
    /// The running or next session; null if the plan has none.
    [[nodiscard]] const PlannedSession *session() const
    {
        const VehiclePlan *own = vehiclePlan();
        return own && !own->sessions.empty() ? &own->sessions.front() : nullptr;
    }
    [[nodiscard]] bool hasShortfall() const { return session() && session()->shortfall > Energy(); }
};

/// A consecutive run of charging slots.
struct ChargeBlock {
    Instant start;
    Instant end;
};

/// The planned blocks of the selected vehicle before departure.
[[nodiscard]] std::vector<ChargeBlock> plannedBlocks(const ChargeTimeline &timeline);

/// The name of the EVSE or vehicle with this identifier as the household calls it.
[[nodiscard]] QString displayName(const ScheduleInput &input, const QString &id);

} // namespace homecharge::viewmodels
