// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/charging_session.h"

namespace homecharge {

std::optional<Money> ChargingSession::savings() const
{
    if (!baseline)
        return std::nullopt;
    return baseline->cost - cost;
}

Money costOf(std::span<const SessionSlot> slots, Currency currency)
{
    Money sum = cashCostOf(slots, currency);
    for (const SessionSlot &slot : slots)
        sum = sum + costOf(slot.solar, slot.feedInPrice, currency);
    return sum;
}

Money cashCostOf(std::span<const SessionSlot> slots, Currency currency)
{
    Money sum = Money::micro(0, currency);
    for (const SessionSlot &slot : slots)
        sum = sum + costOf(slot.grid, slot.importRate.price, currency);
    return sum;
}

} // namespace homecharge
