// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/local_time.h"
#include "domain/tariff.h"

namespace homecharge::tariffs {

/// True if the zone's price holds at this reading of the wall clock.
[[nodiscard]] bool holdsAt(const TariffZone &zone, const LocalTime &time);

/// The price of the last zone that holds, else the price that holds otherwise.
[[nodiscard]] EnergyPrice priceAt(const ZonedPrice &price, const LocalTime &time);

/// The same prices as zones: night otherwise, day in its hours.
[[nodiscard]] ZonedPrice zonesOf(const DayNightPrice &price);

} // namespace homecharge::tariffs
