// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quantities.h"

namespace homecharge {

/// Who capped a power.
enum class LimitKind { Connection, Phase, Evse, Vehicle, Taper };

/// A cap together with its source.
struct Limit {
    LimitKind kind = LimitKind::Connection;
    Power value;
    QString by; ///< id of the EVSE or vehicle that takes the capacity or sets the cap; empty: the house itself
    friend bool operator==(const Limit &, const Limit &) = default;
};

} // namespace homecharge
