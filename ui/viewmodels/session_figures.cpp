// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/session_figures.h"

#include <algorithm>

namespace homecharge::viewmodels {

using planning::PlanningRequest;

namespace {

int percentOf(std::int64_t part, std::int64_t whole)
{
    return static_cast<int>(roundedDivision(part * 100, whole));
}

Energy measuredEnergy(const ScheduleVehicle &vehicle)
{
    Energy sum;
    for (const MeasuredSlot &slot : vehicle.measured)
        sum += slot.grid + slot.solar;
    return sum;
}

Energy batteryAtPlugIn(const planning::RequestVehicle &vehicle, const ScheduleVehicle &known)
{
    if (known.chargeAtPlugIn)
        return contentAt(*known.chargeAtPlugIn, vehicle.capacity);
    const Energy stored = Energy::wattSeconds(
        roundedDivision(measuredEnergy(known).inWattSeconds() / 1000 * vehicle.efficiencyMillionths, 1000));
    return std::max(Energy(), *vehicle.energy - stored);
}

void startAtPlugIn(planning::RequestVehicle &vehicle, const ScheduleVehicle &known)
{
    if (known.pluggedInAt && !vehicle.sessions.empty()) {
        vehicle.sessions.front().arrive = *known.pluggedInAt;
        if (vehicle.energy)
            vehicle.energy = batteryAtPlugIn(vehicle, known);
        else
            vehicle.need += measuredEnergy(known);
    }
    vehicle.mode = planning::ChargingMode::Now;
    vehicle.minimum = Energy();
}

// Charging at once delivers what the plan delivers: no more, and no less where the plan falls short.
void aimAtDelivered(planning::RequestVehicle &vehicle, const VehiclePlan &plan)
{
    if (!vehicle.energy)
        return;
    const std::size_t count = std::min(vehicle.sessions.size(), plan.sessions.size());
    for (std::size_t k = 0; k < count; ++k)
        vehicle.sessions[k].target = std::min(plan.sessions[k].reached, vehicle.upperLimit);
}

Money vehicleCost(const PlanSlotTotal &total, Energy energy, const planning::RequestSlot &facts, Currency currency)
{
    const Energy sun = solarShare(total, energy);
    return costOf(sun, facts.feedInPrice, currency) + costOf(energy - sun, facts.importPrice, currency);
}

Money costUntil(Instant departure, const PlanningRequest &request, const ChargingPlan &plan, std::size_t vehicle)
{
    Money sum = Money::micro(0, request.currency);
    if (vehicle >= plan.vehicles.size())
        return sum;
    const std::size_t count = std::min(plan.slots.size(), plan.vehicles[vehicle].slots.size());
    for (std::size_t t = 0; t < count && plan.slots[t].start < departure; ++t) {
        const std::int64_t index = (plan.slots[t].start - request.slotStart) / request.slotLength;
        sum = sum
            + vehicleCost(plan.slots[t], plan.vehicles[vehicle].slots[t].energy,
                          request.slots[static_cast<std::size_t>(index)], request.currency);
    }
    return sum;
}

} // namespace

int SessionFigures::costPercent() const
{
    return baseline.inMicro() > 0 ? percentOf(cost.inMicro(), baseline.inMicro()) : 100;
}

int SessionFigures::savedPercent() const
{
    const std::int64_t whole = baseline.inMicro() < 0 ? -baseline.inMicro() : baseline.inMicro();
    return whole == 0 ? 0 : percentOf(savings.inMicro(), whole);
}

int SessionFigures::solarPercent() const
{
    return energy > Energy() ? percentOf(solar.inWattSeconds(), energy.inWattSeconds()) : 0;
}

std::optional<EnergyPrice> SessionFigures::averagePrice() const
{
    if (energy <= Energy())
        return std::nullopt;
    return EnergyPrice::microPerKwh(roundedDivision(cost.inMicro() * 3'600'000, energy.inWattSeconds()));
}

PlanningRequest chargeAtOnceRequest(const ScheduleInput &input, const ChargingPlan &plan)
{
    PlanningRequest request = input.request;
    request.previousPlan.reset();
    request.slots.insert(request.slots.begin(), input.past.begin(), input.past.end());
    request.slotStart = request.startOf(0) - request.slotLength * static_cast<std::int64_t>(input.past.size());
    for (std::size_t v = 0; v < request.vehicles.size(); ++v) {
        const ScheduleVehicle &known = input.vehicles[v];
        startAtPlugIn(request.vehicles[v], known);
        if (known.pluggedInAt)
            request.now = std::min(request.now, std::max(*known.pluggedInAt, request.slotStart));
        if (v < plan.vehicles.size())
            aimAtDelivered(request.vehicles[v], plan.vehicles[v]);
    }
    return request;
}

SessionFigures figuresOf(const ScheduleInput &input, const ChargeTimeline &timeline, const ChargingPlan &atOnce,
                         std::size_t vehicle)
{
    const Currency currency = input.request.currency;
    SessionFigures figures;
    figures.cost = figures.cash = Money::micro(0, currency);
    for (const TimelineSlot &slot : timeline.slots) {
        figures.energy += slot.energy();
        figures.solar += slot.solarEnergy;
        figures.cash = figures.cash + costOf(slot.gridEnergy, slot.price, currency);
        figures.cost = figures.cost + costOf(slot.gridEnergy, slot.price, currency)
            + costOf(slot.solarEnergy, slot.feedIn, currency);
        if (slot.done)
            figures.done += slot.energy();
    }
    PlanningRequest request = input.request;
    request.slots.insert(request.slots.begin(), input.past.begin(), input.past.end());
    request.slotStart -= request.slotLength * static_cast<std::int64_t>(input.past.size());
    figures.baseline = costUntil(timeline.departure, request, atOnce, vehicle);
    figures.savings = figures.baseline - figures.cost;
    return figures;
}

} // namespace homecharge::viewmodels
