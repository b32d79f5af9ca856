// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is left to decide, in floating point (kW, kWh, h, currency units), for the relaxation and the branch and bound.
// Lower levels of the objective enter as prices that are far above any price of the level under them.
#pragma once

#include "planning/schedule.h"

#include <array>
#include <vector>

namespace homecharge::planning {

struct SearchPart {
    int part = 0;    ///< index into Problem::parts
    int vehicle = 0; ///< bit of the vehicle in on/off states
    int session = 0; ///< index over all sessions of all vehicles searched
    double hours = 0;
    double lowest = 0;  ///< kW
    double highest = 0; ///< kW
    double step = 0;    ///< kW, 0: any
    bool onePhase = false;
    bool resumes = false;               ///< after an early stop at the target more may be worth while
    double previous = -1;               ///< kWh in the previous plan, −1: no price on moving
    std::array<double, 3> phaseShare{}; ///< kW on the phase per kW
};

struct SearchSlot {
    double importPrice = 0;
    double feedInPrice = 0;
    double surplus = 0; ///< kWh of own sun still free
    double total = 0;   ///< kW still free at every instant
    std::array<double, 3> phase{};
    bool perPhase = false;
    bool mixedPhases = false; ///< greedy filling is not exact: the bound ignores the shared phases
    int firstPart = 0;
    int partCount = 0;
    unsigned alwaysOn = 0; ///< vehicles (bits) that run here by decision
    unsigned mayStopEarly =
        0;                   ///< local parts for which an early stop has to be a choice of its own, see markEarlyStops
    unsigned newSession = 0; ///< vehicles (bits) whose session here differs from the one in the slot before
};

/// Demand of the sessions [firstSession, lastSession] of one vehicle together (energy carries over from one to the
/// next).
struct SearchRow {
    int firstSession = 0;
    int lastSession = 0;
    double need = 0;       ///< kWh AC, at least
    double room = 0;       ///< kWh AC, at most
    bool limited = false;  ///< `room` can bind
    double shortPrice = 0; ///< per kWh AC below `need`
    double extraValue = 0; ///< per kWh AC above `need`
};

struct SearchModel {
    std::vector<SearchSlot> slots;
    std::vector<SearchPart> parts; ///< by slot
    std::vector<SearchRow> rows;
    std::vector<std::vector<int>> sessionParts; ///< indices into parts, by time
    std::vector<int> sessionRow;                ///< row whose last session it is
    int vehicles = 0;
    int sessions = 0;
    double startPrice = 0; ///< with the tie-breaker for fewer starts
    double movePrice = 0;
    double lateness = 0;       ///< tie-breaker per kWh and slot
    double perturbation = 0;   ///< the most that the tie-breakers can add to any plan
    double fixedShortfall = 0; ///< price of the shortfall that no plan can avoid (already taken out of the needs)
    double decidedValue = 0;   ///< what the decisions cost, and all else that no search can change
    double shortPrice = 0;     ///< per weighted kWh in the battery
    double gridPrice = 0;      ///< per kWh from the grid, own solar only
    bool earlyStops = false;   ///< some slot has one
    bool exact = true;         ///< false: the model leaves out something that the request allows
};

/// What has been settled before the search: charging at once below the minimum and the vehicles in mode "now".
struct Decisions {
    Schedule schedule;
    std::vector<char> decided; ///< per part
};

[[nodiscard]] SearchModel makeSearchModel(const Problem &problem, const std::vector<BatteryModel> &batteries,
                                          const Decisions &decisions);

/// Everything below level 2 priced in, comparable with the values of the relaxation.
[[nodiscard]] double combinedObjective(const SearchModel &model, const Problem &problem, const Appraisal &appraisal);

} // namespace homecharge::planning
