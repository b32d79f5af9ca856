// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The instances that the benchmarks plan: the families named in the requirements, on real prices, from fixed seeds.
#pragma once

#include "planning/planning_request.h"

#include <QJsonObject>

#include <vector>

namespace homecharge::benchmarks {

struct InstanceFamily {
    const char *name;
    int vehicles;
    int slots;
    bool ampereSteps;
    int instances;
};

/// One vehicle for a day and a half, four vehicles for as long, three vehicles for a week.
inline constexpr InstanceFamily oneVehicle{"1 vehicle, 144 slots, ampere grid", 1, 144, true, 200};
inline constexpr InstanceFamily fourVehicles{"4 vehicles, 144 slots", 4, 144, false, 100};
inline constexpr InstanceFamily threeVehiclesForAWeek{"3 vehicles, 672 slots", 3, 672, false, 12};

/// Request files of the family, all three-phase, start price 0.01 in every second one.
[[nodiscard]] std::vector<QJsonObject> requestFiles(const InstanceFamily &family);
/// The same, read.
[[nodiscard]] std::vector<planning::PlanningRequest> requests(const InstanceFamily &family);

/// The q-quantile (0 … 1) of the values.
[[nodiscard]] double quantile(std::vector<double> values, double q);

} // namespace homecharge::benchmarks
