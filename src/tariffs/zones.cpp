// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tariffs/zones.h"

#include <algorithm>

namespace homecharge::tariffs {

namespace {

bool isDayOf(const TariffZone &zone, LocalDate date)
{
    return zone.weekdays.contains(weekdayOf(date)) && zone.months.contains(monthOf(date));
}

} // namespace

bool holdsAt(const TariffZone &zone, const LocalTime &time)
{
    const MinuteOfDay from = zone.hours.from;
    const MinuteOfDay to = zone.hours.to == MinuteOfDay{0} ? endOfDay : zone.hours.to;
    if (from < to)
        return time.minuteOfDay >= from && time.minuteOfDay < to && isDayOf(zone, time.date);
    if (time.minuteOfDay >= from && isDayOf(zone, time.date))
        return true;
    return time.minuteOfDay < to && isDayOf(zone, time.date - std::chrono::days{1});
}

EnergyPrice priceAt(const ZonedPrice &price, const LocalTime &time)
{
    const auto last = std::find_if(price.zones.rbegin(), price.zones.rend(),
                                   [&time](const TariffZone &zone) { return holdsAt(zone, time); });
    return last == price.zones.rend() ? price.otherwise : last->price;
}

ZonedPrice zonesOf(const DayNightPrice &price)
{
    ZonedPrice zoned{price.night, {}};
    zoned.zones.push_back({QString(), mondayToFriday, Months::all(), price.weekdayHours, price.day});
    if (price.weekendHours)
        zoned.zones.push_back({QString(), weekend, Months::all(), *price.weekendHours, price.day});
    return zoned;
}

} // namespace homecharge::tariffs
