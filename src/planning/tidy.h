// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/search_model.h"

namespace homecharge::planning {

/// Moves energy of each session to earlier running parts wherever that costs no more: fewer starts, earlier, and no
/// slivers. Keeps every limit and what each session delivers.
[[nodiscard]] Schedule movedEarlier(const Problem &problem, const std::vector<BatteryModel> &batteries,
                                    const Decisions &decisions, Schedule schedule);

} // namespace homecharge::planning
