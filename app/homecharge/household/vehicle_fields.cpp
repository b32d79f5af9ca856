// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homecharge/household/vehicle_fields.h"

#include <algorithm>
#include <array>

namespace homecharge::household {

namespace {

constexpr std::int64_t mostWattHours = 400'000;

Energy readEnergy(const JsonObject &fields, const char *name)
{
    return Energy::wattHours(fields.whole(name, {0, mostWattHours}));
}

Weekdays readWeekdays(const JsonObject &fields)
{
    static constexpr std::array<const char *, 7> names{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    Weekdays days;
    for (const QString &text : fields.texts("weekdays")) {
        const auto isIt = [&text](const char *name) { return text == QLatin1String(name); };
        const auto found = std::find_if(names.begin(), names.end(), isIt);
        if (found == names.end())
            fields.fault("weekdays", QStringLiteral("must be a list of mon, tue, wed, thu, fri, sat and sun"));
        else
            days = days.with(static_cast<Weekday>(found - names.begin() + 1));
    }
    return days;
}

std::vector<Departure> readDepartures(const JsonObject &vehicle)
{
    std::vector<Departure> departures;
    for (const JsonObject &fields : vehicle.objects("departures", {"time", "weekdays", "targetPercent", "active"})) {
        Departure departure;
        departure.time = fields.timeOfDay("time");
        departure.weekdays = readWeekdays(fields);
        departure.target = fields.stateOfCharge("targetPercent");
        departure.active = fields.flag("active", true);
        departures.push_back(departure);
    }
    return departures;
}

ChargingMode readMode(const JsonObject &vehicle)
{
    static constexpr std::array modes{ChargingMode::Intelligent, ChargingMode::Cheapest, ChargingMode::Now};
    return modes[vehicle.choice("mode", {"intelligent", "cheapest", "now"})];
}

Vehicle readFacts(const JsonObject &fields)
{
    Vehicle vehicle;
    vehicle.id = fields.text("id");
    vehicle.name = fields.text("name");
    vehicle.model = fields.text("model");
    vehicle.capacity = readEnergy(fields, "capacityWh");
    vehicle.phases = static_cast<int>(fields.whole("phases", {1, 3}));
    vehicle.maximumCurrent = Current::amperes(fields.whole("maximumA", {6, 80}));
    vehicle.minimumCurrent = Current::amperes(fields.whole("minimumA", {6, 80}, 6));
    vehicle.efficiencyMillionths = fields.whole("efficiencyPercent", {50, 100}) * 10'000;
    vehicle.consumptionPer100Km = readEnergy(fields, "consumptionWhPer100Km");
    vehicle.mode = readMode(fields);
    vehicle.minimum = fields.stateOfCharge("minimumPercent");
    vehicle.upperLimit = fields.stateOfCharge("upperLimitPercent");
    vehicle.departures = readDepartures(fields);
    return vehicle;
}

void readPlugIn(const JsonObject &vehicle, VehicleFields &read)
{
    const JsonObject fields = vehicle.object("plugIn", {"wallbox", "since", "percent", "measured"});
    charging::PlugIn plugIn;
    plugIn.evseId = fields.text("wallbox");
    plugIn.since = fields.instant("since");
    if (fields.has("percent"))
        plugIn.stateOfCharge = fields.stateOfCharge("percent");
    read.snapshot.plugIn = plugIn;
    for (const JsonObject &entry : fields.objects("measured", {"gridWh", "solarWh", "percent"}))
        read.measured.push_back(
            {readEnergy(entry, "gridWh"), readEnergy(entry, "solarWh"), entry.stateOfCharge("percent")});
}

/// From plug-in to now, cut at the quarter-hours of the clock.
std::vector<TimeSlot> slotsBetween(Instant from, Instant to)
{
    std::vector<TimeSlot> slots;
    for (Instant start = from; start < to;) {
        const Instant nextQuarter = start - start.time_since_epoch() % quarterHour + quarterHour;
        slots.push_back({start, std::min(nextQuarter, to) - start});
        start = nextQuarter;
    }
    return slots;
}

SessionSlot measuredSlot(const TimeSlot &slot, const MeasuredQuarter &measured, const charging::SiteSnapshot &snapshot)
{
    SessionSlot result;
    result.slot = slot;
    result.grid = measured.grid;
    result.solar = measured.solar;
    result.importRate = snapshot.importPrices.valueAt(slot.start).value_or(Rate{});
    result.feedInPrice = snapshot.feedInPrices.valueAt(slot.start).value_or(Rate{}).price;
    return result;
}

} // namespace

VehicleFields readVehicle(const JsonObject &fields)
{
    VehicleFields read;
    read.snapshot.vehicle = readFacts(fields);
    if (fields.has("stateOfCharge")) {
        const JsonObject reading = fields.object("stateOfCharge", {"percent", "at"});
        read.snapshot.stateOfCharge =
            StateOfChargeReading{reading.stateOfCharge("percent"), reading.instant("at"), StateOfChargeSource::Vehicle};
    }
    if (fields.has("plugIn"))
        readPlugIn(fields, read);
    return read;
}

std::size_t quartersBetween(Instant from, Instant to)
{
    return slotsBetween(from, to).size();
}

charging::OngoingSession ongoingSession(const VehicleFields &vehicle, const charging::SiteSnapshot &snapshot)
{
    const charging::PlugIn &plugIn = *vehicle.snapshot.plugIn;
    charging::OngoingSession ongoing;
    ChargingSession &session = ongoing.session;
    session.id = vehicle.snapshot.vehicle.id + u'@' + plugIn.evseId;
    session.siteId = snapshot.site.id;
    session.evseId = plugIn.evseId;
    session.vehicleId = vehicle.snapshot.vehicle.id;
    session.mode = vehicle.snapshot.vehicle.mode;
    session.pluggedIn = plugIn.since;
    if (plugIn.stateOfCharge)
        ongoing.readings.push_back({*plugIn.stateOfCharge, plugIn.since, StateOfChargeSource::Vehicle});
    std::size_t quarter = 0;
    for (const TimeSlot &slot : slotsBetween(plugIn.since, snapshot.now)) {
        const bool isMeasured = quarter < vehicle.measured.size();
        const MeasuredQuarter measured = isMeasured ? vehicle.measured[quarter] : MeasuredQuarter{};
        session.slots.push_back(measuredSlot(slot, measured, snapshot));
        session.grid += measured.grid;
        session.solar += measured.solar;
        if (isMeasured)
            ongoing.readings.push_back({measured.after, slot.end(), StateOfChargeSource::Vehicle});
        ++quarter;
    }
    session.cost = costOf(session.slots, snapshot.site.tariff.currency);
    session.cashCost = cashCostOf(session.slots, snapshot.site.tariff.currency);
    if (const auto &last = vehicle.snapshot.stateOfCharge;
        last && (ongoing.readings.empty() || last->at > ongoing.readings.back().at))
        ongoing.readings.push_back(*last);
    return ongoing;
}

} // namespace homecharge::household
