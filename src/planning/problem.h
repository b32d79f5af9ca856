// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The request in the terms of the solver: slots from now on, and for every vehicle the parts of slots in which it is
// plugged in, with the running powers it may have there. All integers: mW, s, Ws. Internal to the room `planning`.
#pragma once

#include "planning/planning_request.h"

#include <array>
#include <vector>

namespace homecharge::planning {

/// Capacity that is still free in a slot at every instant: in all, and per phase where a limit per phase is given.
struct Headroom {
    std::int64_t totalMw = 0;
    std::array<std::int64_t, 3> phaseSixths{}; ///< sixths of a mW, so that halves and thirds are whole
    bool perPhase = false;
};

struct ProblemSlot {
    Instant start;
    std::int64_t seconds = 0;
    std::int64_t importMicro = 0; ///< per kWh
    std::int64_t feedInMicro = 0; ///< per kWh
    std::int64_t surplusWs = 0;   ///< own sun that vehicles can use: U_t of ARCHITECTURE.md
    std::int64_t baseLoadW = 0;
    Headroom headroom; ///< for all vehicles together
};

/// One vehicle in one slot during one session.
struct Part {
    int vehicle = 0;
    int session = 0;
    int slot = 0;
    std::int64_t seconds = 0;
    std::int64_t lowestMw = 0;    ///< least running power
    std::int64_t highestMw = 0;   ///< greatest running power if it were alone; 0: it cannot charge here
    std::int64_t previousWs = -1; ///< energy in the previous plan where moving away from it has a price, else −1
};

/// How a vehicle draws from the connection.
struct VehicleWiring {
    int phases = 3;     ///< 1 … 3
    int firstPhase = 0; ///< 0 … 2
    /// Share of its power on `phase`, times six (so that halves and thirds are whole).
    [[nodiscard]] std::int64_t sixthsOn(int phase, int sitePhases) const;
};

struct ProblemVehicle {
    VehicleWiring wiring;
    std::int64_t stepMw = 0; ///< 0: any power
    std::vector<int> parts;  ///< indices into Problem::parts, by time
    std::vector<std::vector<int>> sessionParts;
};

struct Problem {
    const PlanningRequest *request = nullptr;
    int firstSlot = 0; ///< index of slots[0] in the request
    std::vector<ProblemSlot> slots;
    std::vector<Part> parts;
    std::vector<ProblemVehicle> vehicles;
    std::vector<std::vector<int>> partsOfSlot;

    [[nodiscard]] const RequestVehicle &asked(int vehicle) const
    {
        return request->vehicles[static_cast<std::size_t>(vehicle)];
    }
};

[[nodiscard]] Problem makeProblem(const PlanningRequest &request);

/// The greatest running power that fits: at most `part.highestMw`, within `room`, on the vehicle's grid of powers; 0 if
/// not even its least power fits.
[[nodiscard]] std::int64_t allowedPower(const Problem &problem, const Part &part, const Headroom &room);

/// Energy (Ws) of a power held for some seconds, rounded to the nearest.
[[nodiscard]] constexpr std::int64_t energyOf(std::int64_t powerMw, std::int64_t seconds)
{
    return (powerMw * seconds + 500) / 1000;
}

/// Least power (mW) whose energy over `seconds` is at least `energyWs`.
[[nodiscard]] constexpr std::int64_t powerFor(std::int64_t energyWs, std::int64_t seconds)
{
    return (energyWs * 1000 + seconds - 1) / seconds;
}

/// Takes `powerMw` of vehicle `vehicle` out of the headroom.
void take(const Problem &problem, int vehicle, std::int64_t powerMw, Headroom &room);

/// The least power on the vehicle's grid that is at least `powerMw` (and its least running power).
[[nodiscard]] std::int64_t gridPowerAtLeast(const Problem &problem, const Part &part, std::int64_t powerMw);

} // namespace homecharge::planning
