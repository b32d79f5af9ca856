// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meter_reading.h"

namespace homecharge {

std::optional<Energy> energyBetween(const MeterReading &earlier, const MeterReading &later)
{
    if (later.at < earlier.at || later.source != earlier.source || later.total < earlier.total)
        return std::nullopt;
    return later.total - earlier.total;
}

} // namespace homecharge
