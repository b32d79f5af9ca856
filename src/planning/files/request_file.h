// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The file format homecharge.planning-request/1; resources/schemas/planning-request.schema.json describes it.
#pragma once

#include "planning/files/fault.h"
#include "planning/planning_request.h"

#include <QByteArray>

namespace homecharge::planning {

struct RequestReading {
    std::optional<PlanningRequest> request; ///< present exactly if there are no faults; then it can be planned
    std::vector<Fault> faults;              ///< everything that is wrong, each with its path
    std::vector<Fault> warnings;            ///< fields that were ignored
};

/// Reads a request. Never fails in another way than by faults, whatever the bytes are.
///
/// Numbers are taken in decimal as written. Money is rounded to the sixth decimal, energy to the watt-second and
/// powers to the watt: limits and solarSafeW down, base load and minimum power up, the rest to the nearest.
[[nodiscard]] RequestReading readRequest(const QByteArray &json);

/// What is wrong with a request made by a program: ranges, order, references. Paths as in the file, for slots always
/// with an index. Empty: planning::plan may be called.
[[nodiscard]] std::vector<Fault> checkRequest(const PlanningRequest &request);

/// The file of a request. Reading it gives an equal request, except that PlannedSlot::running of the previous plan is
/// derived from energy and running time.
[[nodiscard]] QByteArray writeRequest(const PlanningRequest &request);

} // namespace homecharge::planning
