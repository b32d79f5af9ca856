// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quantities.h"

namespace homecharge::planning {

/// Reads "2026-03-14T18:05:00Z": UTC, ISO 8601 with Z. Seconds may be left out and a fraction may be given if it is
/// zero (as JavaScript writes it); anything finer than a second is refused rather than silently moved.
[[nodiscard]] std::optional<Instant> instantFromText(const QString &text);

/// "2026-03-14T18:05:00Z". For the years 0 to 9999.
[[nodiscard]] QString instantText(Instant instant);

} // namespace homecharge::planning
