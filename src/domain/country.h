// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quantities.h"

namespace homecharge {

/// What electricity is paid in in a European country (ISO 3166-1 alpha-2); the euro where it is none of those with a
/// currency of their own. A proposal for set-up: the user may choose another.
[[nodiscard]] Currency currencyOf(const QString &country);

} // namespace homecharge
