// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/series.h"

namespace homecharge {

Power meanOf(std::span<const Power> values)
{
    Q_ASSERT(!values.empty());
    std::int64_t sum = 0;
    for (const Power value : values)
        sum += value.inWatts();
    return Power::watts(roundedDivision(sum, static_cast<std::int64_t>(values.size())));
}

EnergyPrice meanOf(std::span<const EnergyPrice> values)
{
    Q_ASSERT(!values.empty());
    std::int64_t sum = 0;
    for (const EnergyPrice value : values)
        sum += value.inMicroPerKwh();
    return EnergyPrice::microPerKwh(roundedDivision(sum, static_cast<std::int64_t>(values.size())));
}

Rate meanOf(std::span<const Rate> values)
{
    Q_ASSERT(!values.empty());
    std::int64_t sum = 0;
    Rate mean = values.front();
    for (const Rate &value : values) {
        sum += value.price.inMicroPerKwh();
        if (value.kind > mean.kind) {
            mean.kind = value.kind;
            mean.source = value.source;
        }
    }
    mean.price = EnergyPrice::microPerKwh(roundedDivision(sum, static_cast<std::int64_t>(values.size())));
    return mean;
}

} // namespace homecharge
