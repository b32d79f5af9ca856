// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homecharge/household/site_fields.h"

namespace homecharge::household {

namespace {

ZonedPrice readGridFee(const JsonObject &tariff)
{
    const JsonObject fee = tariff.object("gridFee", {"otherwise", "zones"});
    ZonedPrice price;
    price.otherwise = fee.price("otherwise");
    for (const JsonObject &entry : fee.objects("zones", {"name", "from", "to", "price"})) {
        TariffZone zone;
        zone.name = entry.text("name");
        zone.hours = {entry.timeOfDay("from"), entry.timeOfDay("to")};
        zone.price = entry.price("price");
        price.zones.push_back(zone);
    }
    return price;
}

PriceLayers readLayers(const JsonObject &tariff)
{
    PriceLayers layers;
    layers.supplierSurcharge = tariff.price("supplierSurcharge");
    layers.energyTax = tariff.price("energyTax");
    layers.gridFee = readGridFee(tariff);
    layers.vat.hundredthsOfPercent = tariff.whole("vatPercent", {0, 100}) * 100;
    return layers;
}

GridConnection readConnection(const JsonObject &site)
{
    const JsonObject fields = site.object("connection", {"phases", "limitA", "limitW"});
    GridConnection connection;
    connection.phases = static_cast<int>(fields.whole("phases", {1, 3}));
    if (fields.has("limitA"))
        connection.limitPerPhase = Current::amperes(fields.whole("limitA", {1, 1'000}));
    if (fields.has("limitW"))
        connection.limit = Power::watts(fields.whole("limitW", {1, 1'000'000}));
    return connection;
}

} // namespace

TariffFields readTariff(const JsonObject &file)
{
    const JsonObject fields = file.object(
        "tariff", {"currency", "dynamic", "flat", "supplierSurcharge", "energyTax", "gridFee", "vatPercent", "feedIn"});
    TariffFields read;
    const auto currency = Currency::fromCode(fields.text("currency"));
    if (!currency)
        fields.fault("currency", QStringLiteral("must be three capital letters such as EUR"));
    read.tariff.currency = currency.value_or(Currency::euro());
    if (fields.has("flat")) {
        read.tariff.supplier = FlatPrice{fields.price("flat")};
    } else {
        const JsonObject dynamic = fields.object("dynamic", {"marketZone", "prices"});
        read.tariff.supplier = DynamicPrice{dynamic.text("marketZone")};
        read.marketPrices = dynamic.text("prices");
        read.tariff.scope = PriceScope::EnergyOnly;
        read.tariff.layers = readLayers(fields);
    }
    read.tariff.feedIn = FlatFeedIn{fields.price("feedIn")};
    return read;
}

RoofFields readRoof(const JsonObject &file)
{
    RoofFields read;
    if (!file.has("roof"))
        return read;
    const JsonObject roof = file.object("roof", {"clearSharePercent", "airTemperature", "inverterLimitW", "modules"});
    read.clearShare = static_cast<double>(roof.whole("clearSharePercent", {0, 100}, 100)) / 100.0;
    read.airTemperature = roof.decimal("airTemperature", {-60.0, 60.0}, 15.0);
    if (roof.has("inverterLimitW"))
        read.inverterLimit = Power::watts(roof.whole("inverterLimitW", {1, 1'000'000}));
    for (const JsonObject &entry : roof.objects("modules", {"name", "tilt", "azimuth", "peakW"})) {
        SolarModule module;
        module.name = entry.text("name");
        module.tiltDegrees = static_cast<int>(entry.whole("tilt", {0, 90}));
        module.azimuthDegrees = static_cast<int>(entry.whole("azimuth", {0, 359}));
        module.peak = Power::watts(entry.whole("peakW", {1, 1'000'000}));
        read.modules.push_back(module);
    }
    return read;
}

Site readSite(const JsonObject &fields)
{
    Site site;
    site.id = fields.text("id");
    site.name = fields.text("name");
    site.country = fields.text("country");
    site.timeZone = fields.text("timeZone");
    site.parkingSpot =
        GeoPosition::degrees(fields.decimal("latitude", {-90.0, 90.0}), fields.decimal("longitude", {-180.0, 180.0}))
            .value_or(GeoPosition{});
    site.preference =
        fields.choice("preference", {"lowestPrice", "ownSolar"}) == 0 ? Preference::LowestPrice : Preference::OwnSolar;
    site.connection = readConnection(fields);
    return site;
}

Evse readWallbox(const JsonObject &fields)
{
    Evse evse;
    evse.id = fields.text("id");
    evse.name = fields.text("name");
    evse.identity = fields.text("wallboxId");
    evse.phases = static_cast<int>(fields.whole("phases", {1, 3}));
    evse.firstPhase = static_cast<int>(fields.whole("firstPhase", {1, 3}, 1));
    evse.limitPerPhase = Current::amperes(fields.whole("limitA", {6, 80}));
    if (fields.has("limitW"))
        evse.limit = Power::watts(fields.whole("limitW", {1, 1'000'000}));
    for (const JsonObject &entry : fields.objects("vehicles", {"id", "colour", "card"})) {
        EvseAssignment assignment;
        assignment.vehicleId = entry.text("id");
        assignment.colour = static_cast<VehicleColour>(entry.choice("colour", {"blue", "green", "orange"}));
        assignment.cardUid = entry.text("card", QString());
        evse.vehicles.push_back(assignment);
    }
    return evse;
}

void noteProblems(Faults &faults, const QString &path, const FieldProblems &problems)
{
    for (const FieldProblem &problem : problems)
        faults.add(path + u'.' + problem.field, problem.what + QStringLiteral("; ") + problem.remedy);
}

} // namespace homecharge::household
