// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field_problem.h"
#include "domain/quantities.h"

#include <optional>
#include <vector>

namespace homecharge {

/// State of a connector, in the words of OCPP.
enum class ConnectorStatus {
    Available,
    Preparing,
    Charging,
    SuspendedEV,
    SuspendedEVSE,
    Finishing,
    Reserved,
    Unavailable,
    Faulted,
};

/// How a vehicle is told apart on a wallbox [C6]. On screens always with letter and shape.
enum class VehicleColour {
    Blue,  ///< ■ A
    Green, ///< ▲ B
    Orange ///< ● C
};

/// Up to three vehicles share a wallbox, one per colour.
inline constexpr int maximumVehiclesPerEvse = 3;

/// A vehicle that charges at an EVSE.
struct EvseAssignment {
    QString vehicleId;
    VehicleColour colour = VehicleColour::Blue;
    QString cardUid; ///< of its RFID card, hexadecimal; may be empty only if the vehicle is the only one
    friend bool operator==(const EvseAssignment &, const EvseAssignment &) = default;
};

/// How an EVSE is recognised.
enum class EvseIdentity {
    WallboxId, ///< the eight digits on the side of the housing
    Other      ///< another make: its own identity or address
};

/// One place to charge; "wallbox" on the screens.
struct Evse {
    QString id; ///< UUID
    QString siteId;
    QString name; ///< such as "Garage"
    EvseIdentity identityKind = EvseIdentity::WallboxId;
    QString identity;   ///< eight digits, or what the other make uses
    int phases = 3;     ///< 1 … 3
    int firstPhase = 1; ///< phase of the house that its first phase is wired to, 1 … 3
    Current limitPerPhase = Current::amperes(16);
    std::optional<Power> limit; ///< lower limit set by the user or a regulation
    std::vector<EvseAssignment> vehicles;

    /// The smaller of both limits.
    [[nodiscard]] Power totalLimit() const;
    friend bool operator==(const Evse &, const Evse &) = default;
};

/// Fields "name", "identity", "phases", "firstPhase", "limitPerPhase", "limit", "vehicles", "vehicles[i].…".
[[nodiscard]] FieldProblems problemsOf(const Evse &evse);

} // namespace homecharge
