// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quantities.h"

#include <optional>

namespace homecharge {

/// The cumulative register of a meter at an instant.
struct MeterReading {
    Instant at;
    Energy total;               ///< since the meter was made; never falls but when it is replaced or reset
    std::optional<Power> power; ///< at this instant
    QString source;             ///< who read it, such as the id of an EVSE
    friend bool operator==(const MeterReading &, const MeterReading &) = default;
};

/// Energy that flowed from `earlier` to `later`. Absent if the times are not in order, the sources differ or the
/// register fell (it was reset): then nothing can be said, and 0 would be a lie.
[[nodiscard]] std::optional<Energy> energyBetween(const MeterReading &earlier, const MeterReading &later);

} // namespace homecharge
