// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/schedule_input.h"

#include <algorithm>

namespace homecharge::viewmodels {

namespace {

ScheduleVehicle vehicleOf(const planning::RequestVehicle &source, Instant now)
{
    ScheduleVehicle vehicle;
    vehicle.name = source.id;
    if (source.sessions.empty() || source.sessions.front().arrive > now)
        return vehicle;
    vehicle.connected = true;
    // What happened before now is not in a request, so the session begins where the request begins.
    vehicle.pluggedInAt = now;
    if (source.energy)
        vehicle.chargeAtPlugIn = StateOfCharge::of(*source.energy, source.capacity);
    return vehicle;
}

ScheduleWallbox wallboxOf(const planning::RequestEvse &evse, std::size_t index,
                          const std::vector<planning::RequestVehicle> &vehicles)
{
    ScheduleWallbox wallbox;
    wallbox.id = evse.id;
    wallbox.name = evse.id;
    wallbox.assigned = std::any_of(vehicles.begin(), vehicles.end(), [index](const planning::RequestVehicle &vehicle) {
        return vehicle.evse == static_cast<int>(index);
    });
    return wallbox;
}

} // namespace

ScheduleInput scheduleOf(planning::PlanningRequest request)
{
    ScheduleInput input;
    for (const planning::RequestVehicle &vehicle : request.vehicles)
        input.vehicles.push_back(vehicleOf(vehicle, request.now));
    for (std::size_t i = 0; i < request.evses.size(); ++i)
        input.wallboxes.push_back(wallboxOf(request.evses[i], i, request.vehicles));
    input.location.hasSolar =
        std::any_of(request.slots.begin(), request.slots.end(),
                    [](const planning::RequestSlot &slot) { return slot.solar > Power::watts(0); });
    input.location.address = request.timeZone;
    input.request = std::move(request);
    return input;
}

} // namespace homecharge::viewmodels
