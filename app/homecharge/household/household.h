// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charging/ongoing_session.h"
#include "charging/snapshot.h"
#include "domain/result.h"

#include <vector>

namespace homecharge::household {

/// What stands on a wallbox's label.
struct WallboxModel {
    QString evseId;
    QString model;
    friend bool operator==(const WallboxModel &, const WallboxModel &) = default;
};

/// A household as it stands at one instant, with all that was measured since its cars were plugged in. Changing a
/// departure in `snapshot` and asking charging::buildRequest again replans it.
struct Household {
    QString name;
    QString address;
    charging::SiteSnapshot snapshot;
    std::vector<WallboxModel> wallboxes; ///< one per EVSE, in the same order
    std::vector<charging::OngoingSession>
        sessions; ///< one per vehicle that is plugged in, in the order of the vehicles
};

/// Reads a household (format "homecharge.household/1") and the data files it names, which lie beside it. Works for
/// files and for Qt resources. Fails with NotFound if a file is missing, InvalidFormat if one cannot be read as JSON or
/// CSV, InvalidInput for wrong fields: then the detail has one line per fault, each beginning with the JSON path.
[[nodiscard]] Result<Household> readHousehold(const QString &fileName);

/// The household that the program shows when it starts: built in, needs no file beside the program.
[[nodiscard]] QString builtInHousehold();

} // namespace homecharge::household
