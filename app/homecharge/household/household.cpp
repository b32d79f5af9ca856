// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homecharge/household/household.h"

#include "app/homecharge/household/json_object.h"
#include "app/homecharge/household/load_weeks.h"
#include "app/homecharge/household/site_fields.h"
#include "app/homecharge/household/vehicle_fields.h"
#include "charging/request_builder.h"
#include "solar/production.h"
#include "tariffs/price_csv.h"
#include "tariffs/price_forecast.h"
#include "tariffs/price_series.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace homecharge::household {

namespace {

constexpr qint64 largestFile = 10 * 1024 * 1024;
constexpr Seconds longestStay = std::chrono::days{31};

/// What stands in the file, before the data files are read.
struct Fields {
    QString name;
    QString address;
    Instant now;
    Site site;
    double altitude = 0;
    TariffFields tariff;
    RoofFields roof;
    QString loadWeeks;
    std::int64_t loadScalePercent = 100;
    std::vector<Evse> evses;
    std::vector<WallboxModel> models;
    std::vector<VehicleFields> vehicles;
};

/// The quarter-hours that prices, sun and load have to cover.
struct Span {
    Instant from;
    Instant to;
    [[nodiscard]] std::size_t count() const { return static_cast<std::size_t>((to - from) / quarterHour); }
};

Result<QByteArray> contentsOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound,
                       QStringLiteral("%1: cannot be opened: %2").arg(fileName, file.errorString()));
    if (file.size() > largestFile)
        return failure(ErrorCode::InvalidFormat, QStringLiteral("%1: is larger than 10 MB").arg(fileName));
    return file.readAll();
}

void readLoad(const JsonObject &file, Fields &fields)
{
    const JsonObject load = file.object("load", {"weeks", "scalePercent"});
    fields.loadWeeks = load.text("weeks");
    fields.loadScalePercent = load.whole("scalePercent", {1, 10'000}, 100);
}

void readWallboxes(const JsonObject &file, Fields &fields)
{
    for (const JsonObject &entry :
         file.objects("wallboxes",
                      {"id", "name", "model", "wallboxId", "phases", "firstPhase", "limitA", "limitW", "vehicles"})) {
        const Evse evse = readWallbox(entry);
        fields.models.push_back({evse.id, entry.text("model", QString())});
        fields.evses.push_back(evse);
    }
}

void readVehicles(const JsonObject &file, Fields &fields)
{
    for (const JsonObject &entry : file.objects("vehicles",
                                                {"id", "name", "model", "capacityWh", "phases", "maximumA", "minimumA",
                                                 "efficiencyPercent", "consumptionWhPer100Km", "mode", "minimumPercent",
                                                 "upperLimitPercent", "departures", "stateOfCharge", "plugIn"})) {
        const VehicleFields vehicle = readVehicle(entry);
        fields.vehicles.push_back(vehicle);
    }
}

Fields readFields(const QJsonObject &json, Faults &faults)
{
    const JsonObject file(json, QString(), faults,
                          {"format", "name", "now", "site", "tariff", "load", "roof", "wallboxes", "vehicles"});
    Fields fields;
    if (file.text("format") != QStringLiteral("homecharge.household/1"))
        file.fault("format", QStringLiteral("must be \"homecharge.household/1\""));
    fields.name = file.text("name");
    fields.now = file.instant("now");
    const JsonObject site = file.object("site",
                                        {"id", "name", "address", "country", "timeZone", "latitude", "longitude",
                                         "altitudeM", "preference", "connection"});
    fields.site = readSite(site);
    fields.address = site.text("address");
    fields.altitude = site.decimal("altitudeM", {-500.0, 9000.0}, 0.0);
    fields.tariff = readTariff(file);
    fields.roof = readRoof(file);
    readLoad(file, fields);
    readWallboxes(file, fields);
    readVehicles(file, fields);
    fields.site.tariff = fields.tariff.tariff;
    fields.site.solarModules = fields.roof.modules;
    fields.site.inverterLimit = fields.roof.inverterLimit;
    return fields;
}

void checkPlugIn(const VehicleFields &vehicle, Instant now, const QString &path, Faults &faults)
{
    const Instant since = vehicle.snapshot.plugIn->since;
    if (since > now || since < now - longestStay)
        faults.add(path + QStringLiteral(".since"), QStringLiteral("must lie in the 31 days before now"));
    else if (vehicle.measured.size() > quartersBetween(since, now))
        faults.add(path + QStringLiteral(".measured"), QStringLiteral("reaches beyond now"));
}

/// What only shows when fields are seen together.
void checkFields(const Fields &fields, Faults &faults)
{
    noteProblems(faults, QStringLiteral("site"), problemsOf(fields.site));
    for (std::size_t index = 0; index < fields.evses.size(); ++index)
        noteProblems(faults, QStringLiteral("wallboxes[%1]").arg(index), problemsOf(fields.evses[index]));
    for (std::size_t index = 0; index < fields.vehicles.size(); ++index) {
        const QString path = QStringLiteral("vehicles[%1]").arg(index);
        const VehicleFields &vehicle = fields.vehicles[index];
        noteProblems(faults, path, problemsOf(vehicle.snapshot.vehicle));
        if (vehicle.snapshot.plugIn)
            checkPlugIn(vehicle, fields.now, path + QStringLiteral(".plugIn"), faults);
    }
}

/// From the first plug-in to the end of the longest plan.
Span spanOf(const Fields &fields)
{
    Instant from = fields.now;
    for (const VehicleFields &vehicle : fields.vehicles) {
        if (vehicle.snapshot.plugIn)
            from = std::min(from, vehicle.snapshot.plugIn->since);
    }
    from -= from.time_since_epoch() % quarterHour;
    const Instant end = fields.now + charging::longestHorizon + quarterHour;
    return {from, end - end.time_since_epoch() % quarterHour};
}

Result<void> addMarketPrices(charging::SiteSnapshot &snapshot, const QString &fileName, const Span &span,
                             const TimeZone &zone)
{
    const Result<QByteArray> bytes = contentsOf(fileName);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto list = tariffs::readPriceCsv(*bytes);
    if (!list)
        return failure(list.error().code, fileName + QStringLiteral(": ") + list.error().detail);
    if (!list->problems.empty())
        return failure(ErrorCode::InvalidFormat,
                       QStringLiteral("%1: line %2: %3")
                           .arg(fileName)
                           .arg(list->problems.front().line)
                           .arg(list->problems.front().reason));
    const auto &prices = list->prices.prices();
    if (prices.front().slot.start > span.from || prices.back().slot.end() <= snapshot.now)
        return failure(
            ErrorCode::InvalidInput,
            QStringLiteral("tariff.dynamic.prices: %1 does not hold the prices from plug-in to now").arg(fileName));
    const tariffs::MarketPrices continued = tariffs::continuedTo(span.to, list->prices, zone);
    const tariffs::SlotRange range{prices.front().slot.start, span.to};
    auto series = tariffs::priceSeries(snapshot.site.tariff, range, zone, &continued);
    if (!series)
        return tl::unexpected(series.error());
    snapshot.importPrices = std::move(*series);
    return {};
}

Result<void> addPrices(charging::SiteSnapshot &snapshot, const QString &marketPrices, const Span &span,
                       const TimeZone &zone)
{
    const tariffs::SlotRange range{span.from, span.to};
    auto feedIn = tariffs::feedInSeries(snapshot.site.tariff, range);
    if (!feedIn)
        return tl::unexpected(feedIn.error());
    snapshot.feedInPrices = std::move(*feedIn);
    if (!marketPrices.isEmpty())
        return addMarketPrices(snapshot, marketPrices, span, zone);
    auto series = tariffs::priceSeries(snapshot.site.tariff, range, zone);
    if (!series)
        return tl::unexpected(series.error());
    snapshot.importPrices = std::move(*series);
    return {};
}

Result<void> addSolar(charging::SiteSnapshot &snapshot, const Fields &fields, const Span &span)
{
    solar::Roof roof;
    roof.position = fields.site.parkingSpot;
    roof.altitude = fields.altitude;
    roof.modules = fields.roof.modules;
    roof.inverterLimit = fields.roof.inverterLimit;
    auto forecast = solar::clearSkyProduction(roof, {span.from, quarterHour, span.count()},
                                              {fields.roof.clearShare, fields.roof.airTemperature});
    if (!forecast)
        return tl::unexpected(forecast.error());
    snapshot.solar = std::move(*forecast);
    return {};
}

Result<void> addLoad(charging::SiteSnapshot &snapshot, const QString &fileName, std::int64_t scalePercent,
                     const Span &span, const TimeZone &zone)
{
    const Result<QByteArray> bytes = contentsOf(fileName);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Result<LoadWeeks> weeks = LoadWeeks::fromCsv(*bytes);
    if (!weeks)
        return failure(weeks.error().code, fileName + QStringLiteral(": ") + weeks.error().detail);
    snapshot.load = weeks->forecast(span.from, span.count(), zone, scalePercent);
    return {};
}

charging::SiteSnapshot snapshotOf(const Fields &fields)
{
    charging::SiteSnapshot snapshot;
    snapshot.now = fields.now;
    snapshot.site = fields.site;
    snapshot.evses = fields.evses;
    for (const VehicleFields &vehicle : fields.vehicles)
        snapshot.vehicles.push_back(vehicle.snapshot);
    return snapshot;
}

Result<Household> compose(const Fields &fields, const QString &folder)
{
    const Result<TimeZone> zone = TimeZone::fromName(fields.site.timeZone);
    if (!zone)
        return failure(ErrorCode::InvalidInput, QStringLiteral("site.timeZone: ") + zone.error().detail);
    const Span span = spanOf(fields);
    Household household{fields.name, fields.address, snapshotOf(fields), fields.models, {}};
    const QString marketPrices =
        fields.tariff.marketPrices.isEmpty() ? QString() : folder + u'/' + fields.tariff.marketPrices;
    Result<void> added = addPrices(household.snapshot, marketPrices, span, *zone);
    if (added)
        added = addSolar(household.snapshot, fields, span);
    if (added)
        added = addLoad(household.snapshot, folder + u'/' + fields.loadWeeks, fields.loadScalePercent, span, *zone);
    if (!added)
        return tl::unexpected(added.error());
    for (const VehicleFields &vehicle : fields.vehicles) {
        if (vehicle.snapshot.plugIn)
            household.sessions.push_back(ongoingSession(vehicle, household.snapshot));
    }
    // Ids that do not fit together are found by whoever puts them together.
    if (const auto prepared = charging::buildRequest(household.snapshot); !prepared)
        return tl::unexpected(prepared.error());
    return household;
}

} // namespace

Result<Household> readHousehold(const QString &fileName)
{
    const Result<QByteArray> bytes = contentsOf(fileName);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &problem);
    if (document.isNull())
        return failure(
            ErrorCode::InvalidFormat,
            QStringLiteral("%1: at byte %2: %3").arg(fileName).arg(problem.offset).arg(problem.errorString()));
    Faults faults;
    const Fields fields = readFields(document.object(), faults);
    if (faults.isEmpty())
        checkFields(fields, faults); // not before: it would complain about the harmless values too
    if (!faults.isEmpty())
        return failure(ErrorCode::InvalidInput, faults.text());
    return compose(fields, QFileInfo(fileName).path());
}

QString builtInHousehold()
{
    return QStringLiteral(":/households/family-winter.json");
}

} // namespace homecharge::household
