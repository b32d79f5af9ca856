// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plain English for the codes and quantities of a plan, for the terminal. The window has its own, translated words.
#pragma once

#include "domain/charging_plan.h"
#include "domain/local_time.h"

namespace homecharge::commandline {

[[nodiscard]] QString wordsOf(ReasonCode code);
[[nodiscard]] QString wordsOf(ShortfallCause cause);
/// "the EVSE garage allows 11.04 kW".
[[nodiscard]] QString wordsOf(const Limit &limit);

/// "EUR 8.4123": four decimals, so that a tenth of a cent shows.
[[nodiscard]] QString moneyText(Money money);
/// "0.2871", per kWh.
[[nodiscard]] QString priceText(EnergyPrice price);
/// "37.56 kWh".
[[nodiscard]] QString energyText(Energy energy);
/// "11.04 kW".
[[nodiscard]] QString powerText(Power power);

/// Writes local times: "Sat 14 Mar 19:05", and where the offset changes within the plan, so that an hour may come
/// twice, "Sun 25 Oct 02:20 +02:00".
class WallClock
{
public:
    WallClock(TimeZone zone, Instant planBegin, Instant planEnd);
    [[nodiscard]] QString text(Instant instant) const;
    [[nodiscard]] QString zoneName() const { return m_zone.name(); }

private:
    TimeZone m_zone;
    bool m_showsOffset;
};

} // namespace homecharge::commandline
