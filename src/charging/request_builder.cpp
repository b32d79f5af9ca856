// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charging/request_builder.h"

#include "charging/price_outlook.h"
#include "charging/vehicle_request.h"

#include <algorithm>

namespace homecharge::charging {

namespace {

constexpr Seconds horizonWithoutVehicles = std::chrono::hours{24};

planning::PriceKind kindOf(PriceKind kind)
{
    switch (kind) {
    case PriceKind::Forecast:
        return planning::PriceKind::Forecast;
    case PriceKind::Assumed:
        return planning::PriceKind::Assumed;
    case PriceKind::Known:
        break;
    }
    return planning::PriceKind::Known;
}

/// Remembers the first slot for which each kind of gap was filled.
class Gaps
{
public:
    void note(AssumptionCode code, Instant at)
    {
        const auto isSame = [code](const Assumption &assumption) { return assumption.code == code; };
        if (std::none_of(m_found.begin(), m_found.end(), isSame))
            m_found.push_back({code, {}, at, std::nullopt});
    }
    [[nodiscard]] const std::vector<Assumption> &found() const { return m_found; }

private:
    std::vector<Assumption> m_found;
};

/// Where a forecast of the house's load ends: the same time of the last day it covers, else its mean.
Power estimatedLoad(const Series<Power> &load, Instant start)
{
    if (load.isEmpty())
        return {};
    Instant earlier = start;
    while (earlier >= load.end())
        earlier -= std::chrono::days{1};
    return load.valueAt(earlier).value_or(meanOf(load.values()));
}

EnergyPrice feedInAt(const PriceSeries &prices, Instant start)
{
    if (prices.isEmpty())
        return {};
    const Rate &nearest = start < prices.start() ? prices.values().front() : prices.values().back();
    return prices.valueAt(start).value_or(nearest).price;
}

void notePrice(const Rate &rate, const PriceSeries &prices, Instant start, Gaps &gaps)
{
    if (prices.isEmpty())
        gaps.note(AssumptionCode::PricesMissing, start);
    else if (rate.source == RateSource::PastWeeks)
        gaps.note(AssumptionCode::PricesFromPastWeeks, start);
    else if (rate.source == RateSource::MarketAverage)
        gaps.note(AssumptionCode::PricesAssumed, start);
}

planning::RequestSlot slotAt(const SiteSnapshot &snapshot, Instant start, const TimeZone &zone, Gaps &gaps)
{
    const Rate rate = expectedRate(snapshot.importPrices, start, zone);
    notePrice(rate, snapshot.importPrices, start, gaps);
    planning::RequestSlot slot;
    slot.importPrice = rate.price;
    slot.priceKind = kindOf(rate.kind);
    slot.feedInPrice = feedInAt(snapshot.feedInPrices, start);

    const auto solar = snapshot.solar.expected.valueAt(start);
    if (!solar && !snapshot.site.solarModules.empty())
        gaps.note(AssumptionCode::SolarMissing, start);
    slot.solar = std::max(solar.value_or(Power{}), Power{});
    slot.solarSafe = std::clamp(snapshot.solar.safe.valueAt(start).value_or(Power{}), Power{}, slot.solar);

    const auto load = snapshot.load.expected.valueAt(start);
    if (!load)
        gaps.note(AssumptionCode::LoadMissing, start);
    slot.baseLoad = std::max(load ? *load : estimatedLoad(snapshot.load.expected, start), Power{});
    return slot;
}

planning::RequestSite requestSite(const GridConnection &connection)
{
    planning::RequestSite site;
    site.connectionLimit = connection.totalLimit();
    site.phases = connection.phases;
    site.limitPerPhase = connection.limitPerPhase;
    return site;
}

std::optional<int> indexOfEvse(const SiteSnapshot &snapshot, const QString &id)
{
    for (std::size_t index = 0; index < snapshot.evses.size(); ++index) {
        if (snapshot.evses[index].id == id)
            return static_cast<int>(index);
    }
    return std::nullopt;
}

bool takesPart(const VehicleSnapshot &snapshot)
{
    return snapshot.plugIn || snapshot.vehicle.mode == ChargingMode::Cheapest;
}

/// The EVSE as far as the house has phases for it.
Evse connected(Evse evse, const GridConnection &connection)
{
    if (connection.phases == 1) {
        evse.phases = 1;
        evse.firstPhase = 1;
    }
    return evse;
}

/// Adds the vehicle, or says why not.
Result<void> addVehicle(PreparedRequest &prepared, const SiteSnapshot &snapshot, std::size_t index,
                        const TimeZone &zone)
{
    const VehicleSnapshot &vehicle = snapshot.vehicles[index];
    const auto field = [index](const char *name) {
        return QStringLiteral("vehicles[%1].%2").arg(index).arg(QLatin1String(name));
    };
    std::optional<int> evse;
    if (vehicle.plugIn) {
        evse = indexOfEvse(snapshot, vehicle.plugIn->evseId);
        if (!evse)
            return failure(ErrorCode::InvalidInput, field("plugIn.evseId: there is no such EVSE"));
        if (vehicle.plugIn->since > snapshot.now)
            return failure(ErrorCode::InvalidInput, field("plugIn.since: lies in the future"));
    }
    for (const planning::RequestVehicle &other : prepared.request.vehicles) {
        if (other.id == vehicle.vehicle.id)
            return failure(ErrorCode::InvalidInput, field("vehicle.id: occurs twice"));
        if (evse && other.evse == evse)
            return failure(ErrorCode::InvalidInput, field("plugIn.evseId: another vehicle is plugged in there"));
    }
    std::optional<Evse> place;
    if (evse)
        place = connected(snapshot.evses[static_cast<std::size_t>(*evse)], snapshot.site.connection);
    prepared.request.vehicles.push_back(
        requestVehicle(vehicle, place ? &*place : nullptr, snapshot.now, zone, prepared.assumptions));
    planning::RequestVehicle &added = prepared.request.vehicles.back();
    added.evse = evse;
    return {};
}

Instant lastDeparture(const planning::PlanningRequest &request)
{
    Instant last = request.vehicles.empty() ? request.now + horizonWithoutVehicles : request.now;
    for (const planning::RequestVehicle &vehicle : request.vehicles)
        last = std::max(last, vehicle.sessions.back().depart);
    return last;
}

void addSlots(PreparedRequest &prepared, const SiteSnapshot &snapshot, const TimeZone &zone)
{
    planning::PlanningRequest &request = prepared.request;
    const Instant end = lastDeparture(request);
    Gaps gaps;
    for (Instant start = request.slotStart; start < end; start += quarterHour)
        request.slots.push_back(slotAt(snapshot, start, zone, gaps));
    prepared.assumptions.insert(prepared.assumptions.end(), gaps.found().begin(), gaps.found().end());
}

void addEvses(planning::PlanningRequest &request, const SiteSnapshot &snapshot)
{
    for (const Evse &each : snapshot.evses) {
        const Evse evse = connected(each, snapshot.site.connection);
        request.evses.push_back({evse.id, evse.totalLimit(), evse.phases, evse.firstPhase});
    }
}

/// Everything but the slots, which depend on the last departure.
Result<PreparedRequest> prepare(const SiteSnapshot &snapshot, const TimeZone &zone)
{
    PreparedRequest prepared;
    planning::PlanningRequest &request = prepared.request;
    request.now = snapshot.now;
    request.timeZone = snapshot.site.timeZone;
    request.currency = snapshot.site.tariff.currency;
    request.preference = snapshot.site.preference == Preference::OwnSolar ? planning::Preference::OwnSolar
                                                                          : planning::Preference::LowestPrice;
    request.site = requestSite(snapshot.site.connection);
    request.slotStart = snapshot.now - snapshot.now.time_since_epoch() % quarterHour;
    request.slotLength = quarterHour;
    request.previousPlan = snapshot.previousPlan;
    addEvses(request, snapshot);
    for (std::size_t index = 0; index < snapshot.vehicles.size(); ++index) {
        if (!takesPart(snapshot.vehicles[index]))
            continue;
        if (const auto added = addVehicle(prepared, snapshot, index, zone); !added)
            return tl::unexpected(added.error());
    }
    return prepared;
}

Result<TimeZone> zoneOf(const Site &site)
{
    Result<TimeZone> zone = TimeZone::fromName(site.timeZone);
    if (!zone)
        return failure(ErrorCode::InvalidInput, QStringLiteral("site.timeZone: ") + zone.error().detail);
    return zone;
}

/// The site as it was when `vehicle` came, with that vehicle alone, charging at once.
SiteSnapshot atPlugIn(const SiteSnapshot &snapshot, const VehicleSnapshot &vehicle)
{
    SiteSnapshot then = snapshot;
    then.now = vehicle.plugIn->since;
    then.previousPlan.reset();
    then.vehicles = {vehicle};
    then.vehicles.front().vehicle.mode = ChargingMode::Now;
    then.vehicles.front().stateOfCharge = StateOfChargeReading{*vehicle.plugIn->stateOfCharge, then.now};
    then.vehicles.front().chargedSinceReading = {};
    return then;
}

} // namespace

Result<PreparedRequest> buildRequest(const SiteSnapshot &snapshot)
{
    const Result<TimeZone> zone = zoneOf(snapshot.site);
    if (!zone)
        return tl::unexpected(zone.error());
    Result<PreparedRequest> prepared = prepare(snapshot, *zone);
    if (prepared)
        addSlots(*prepared, snapshot, *zone);
    return prepared;
}

Result<PreparedRequest> buildBaselineRequest(const SiteSnapshot &snapshot, const QString &vehicleId)
{
    const auto isIt = [&vehicleId](const VehicleSnapshot &vehicle) { return vehicle.vehicle.id == vehicleId; };
    const auto found = std::find_if(snapshot.vehicles.begin(), snapshot.vehicles.end(), isIt);
    if (found == snapshot.vehicles.end() || !found->plugIn || !found->plugIn->stateOfCharge)
        return failure(ErrorCode::NotFound,
                       QStringLiteral("vehicle \"%1\" is not plugged in, or its state of charge "
                                      "on arrival is not known")
                           .arg(vehicleId));
    const Result<TimeZone> zone = zoneOf(snapshot.site);
    if (!zone)
        return tl::unexpected(zone.error());
    std::vector<Assumption> ignored; // the plan that is compared with has said them
    const planning::RequestSession planned =
        requestVehicle(*found, nullptr, snapshot.now, *zone, ignored).sessions.front();

    const SiteSnapshot then = atPlugIn(snapshot, *found);
    Result<PreparedRequest> baseline = prepare(then, *zone);
    if (baseline) {
        // The first departure after plug-in may have been another one; both sides must mean the same session.
        baseline->request.vehicles.front().sessions = {{then.now, planned.depart, planned.target, {}}};
        addSlots(*baseline, then, *zone);
    }
    return baseline;
}

} // namespace homecharge::charging
