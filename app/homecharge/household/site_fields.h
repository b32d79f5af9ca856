// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parts of a household file that describe the site. Each notes its faults and gives a harmless value then.
#pragma once

#include "app/homecharge/household/household.h"
#include "app/homecharge/household/json_object.h"
#include "domain/site.h"

namespace homecharge::household {

/// A contract and, if it is dynamic, the file with the market's prices.
struct TariffFields {
    Tariff tariff;
    QString marketPrices; ///< name of a CSV file; empty: none
};

/// What the roof's yield is computed from beside the modules.
struct RoofFields {
    std::vector<SolarModule> modules;
    std::optional<Power> inverterLimit;
    double clearShare = 1.0;
    double airTemperature = 15.0;
};

[[nodiscard]] TariffFields readTariff(const JsonObject &file);
[[nodiscard]] RoofFields readRoof(const JsonObject &file);
/// Site without tariff and roof.
[[nodiscard]] Site readSite(const JsonObject &site);
[[nodiscard]] Evse readWallbox(const JsonObject &wallbox);

/// Notes what the domain finds wrong, under the path of the part: "vehicles[0].departures[1].target: …".
void noteProblems(Faults &faults, const QString &path, const FieldProblems &problems);

} // namespace homecharge::household
