// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small household in Amsterdam: 3 x 25 A, a garage with 11 kW, an i4 that came at 18:00 on Monday 2 March 2026.
#pragma once

#include "charging/snapshot.h"
#include "domain/local_time.h"

namespace homecharge::charging {

/// Wall-clock time at the site on a day of March 2026.
inline Instant march(unsigned day, int hour, int minute = 0)
{
    const TimeZone zone = *TimeZone::fromName(QStringLiteral("Europe/Amsterdam"));
    return zone.instantAt(localDate(2026, 3, day), minuteAt(hour, minute));
}

inline Departure weekdaysAt(int hour, int minute, int targetPercent)
{
    Departure departure;
    departure.time = minuteAt(hour, minute);
    departure.weekdays = mondayToFriday;
    departure.target = StateOfCharge::percent(targetPercent);
    return departure;
}

inline Evse evse(const char *id)
{
    Evse evse;
    evse.id = QLatin1String(id);
    evse.name = evse.id;
    return evse;
}

inline VehicleSnapshot vehicleAt(const char *id, const char *evseId)
{
    VehicleSnapshot snapshot;
    snapshot.vehicle.id = QLatin1String(id);
    snapshot.vehicle.capacity = Energy::wattHours(80'000);
    snapshot.vehicle.departures = {weekdaysAt(7, 30, 80)};
    snapshot.plugIn = PlugIn{QLatin1String(evseId), march(2, 18), StateOfCharge::percent(41)};
    snapshot.stateOfCharge =
        StateOfChargeReading{StateOfCharge::percent(47), march(2, 21), StateOfChargeSource::Vehicle};
    return snapshot;
}

template<class T> Series<T> constant(Instant from, Instant to, T value)
{
    return Series<T>(from, quarterHour, std::vector<T>(static_cast<std::size_t>((to - from) / quarterHour), value));
}

inline SiteSnapshot siteSnapshot()
{
    SiteSnapshot snapshot;
    snapshot.now = march(2, 21, 40);
    snapshot.site.timeZone = QStringLiteral("Europe/Amsterdam");
    snapshot.site.connection.limitPerPhase = Current::amperes(25);
    snapshot.site.solarModules = {SolarModule{QStringLiteral("south"), 35, 180, Power::watts(6'000)}};
    snapshot.evses = {evse("garage"), evse("carport")};
    snapshot.vehicles = {vehicleAt("i4", "garage")};
    snapshot.importPrices = constant(march(2, 0), march(5, 0),
                                     Rate{EnergyPrice::microPerKwh(250'000), PriceKind::Known, RateSource::Market});
    snapshot.feedInPrices = constant(march(2, 0), march(3, 0), Rate{EnergyPrice::microPerKwh(70'000)});
    snapshot.solar.expected = constant(march(2, 0), march(5, 0), Power::watts(100));
    snapshot.load.expected = constant(march(2, 0), march(5, 0), Power::watts(350));
    return snapshot;
}

} // namespace homecharge::charging
