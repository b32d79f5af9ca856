// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/search_model.h"

namespace homecharge::planning {

/// Turns energies in floating point (kWh per part of the model) into whole watts and watt-seconds that keep every
/// limit. Rounding is made up for elsewhere in the session, so that a target that was met stays met.
[[nodiscard]] Schedule realise(const Problem &problem, const std::vector<BatteryModel> &batteries,
                               const Decisions &decisions, const SearchModel &model, const std::vector<double> &energy,
                               const std::vector<char> &on);

} // namespace homecharge::planning
