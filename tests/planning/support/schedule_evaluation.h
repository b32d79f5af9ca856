// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a schedule is worth and which rules it breaks, computed from the request alone.
#pragma once

#include "tests/planning/support/judge_request.h"

namespace homecharge::judge {

/// Who charges when: AC energy and running time of each vehicle in each slot.
struct Schedule {
    std::vector<std::vector<Real>> energyWh;   ///< [vehicle][slot]
    std::vector<std::vector<Real>> runSeconds; ///< [vehicle][slot]
    /// Battery energy at each departure as claimed, before the trip; only used to part the energy of a slot in which
    /// one session ends and the vehicle's next begins. May be empty.
    std::vector<std::vector<Real>> reachedWh;
};

[[nodiscard]] Schedule emptySchedule(const JudgeRequest &request);

struct SessionOutcome {
    Real reachedWh = 0;   ///< at departure, before the trip
    Real deliveredWh = 0; ///< AC
    Real shortfallWh = 0;
};

struct Evaluation {
    QStringList violations;
    std::vector<std::vector<Real>> batteryWh;    ///< [vehicle][slot], after the slot and after a trip that begins in it
    std::vector<std::vector<Real>> beforeTripWh; ///< the same, before the trip
    std::vector<std::vector<SessionOutcome>> sessions;
    std::vector<Real> totalWh; ///< per slot
    std::vector<Real> solarWh; ///< per slot, own sun used
    std::vector<Real> vehicleCost;
    std::vector<Real> vehicleSolarWh;
    std::vector<int> vehicleStarts;
    Real weightedShortfallWh = 0;
    Real gridWh = 0;
    Real sunWh = 0;
    Real cost = 0;
    Real cashCost = 0;
    Real objective = 0;
    int starts = 0;
};

[[nodiscard]] Evaluation evaluate(const JudgeRequest &request, const Schedule &schedule);

} // namespace homecharge::judge
