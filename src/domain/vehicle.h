// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choices.h"
#include "domain/departure.h"
#include "domain/field_problem.h"
#include "domain/quantities.h"

#include <optional>
#include <vector>

namespace homecharge {

/// Lowest current at which a vehicle charges (IEC 61851-1).
inline constexpr Current minimumChargingCurrent = Current::amperes(6);

/// A car: its facts [A7] and how its owner wants it charged [D].
struct Vehicle {
    QString id; ///< UUID
    QString name;
    QString model;
    QString vinTail;                               ///< last seven characters of the VIN; may be empty
    Energy capacity;                               ///< usable
    int phases = 3;                                ///< that its charger uses, 1 … 3
    Current maximumCurrent = Current::amperes(16); ///< per phase
    Current minimumCurrent = minimumChargingCurrent;
    std::int64_t efficiencyMillionths = 900'000; ///< battery energy per AC energy, 1 … 1,000,000
    Energy consumptionPer100Km;                  ///< from the battery; 0: unknown, no range is shown
    ChargingMode mode = ChargingMode::Intelligent;
    StateOfCharge minimum = StateOfCharge::percent(20);     ///< charged at once [D3]
    StateOfCharge upperLimit = StateOfCharge::percent(100); ///< never more than this [D3]
    std::vector<Departure> departures;

    [[nodiscard]] Power maximumPower() const { return powerAt(maximumCurrent, phases); }
    [[nodiscard]] Power minimumPower() const { return powerAt(minimumCurrent, phases); }
    friend bool operator==(const Vehicle &, const Vehicle &) = default;
};

/// Who said how full the battery is.
enum class StateOfChargeSource { Vehicle, Portal, Wallbox, Typed, Estimated };

/// How full a battery was at an instant. Where none is known there is none: it is never taken for 0 %.
struct StateOfChargeReading {
    StateOfCharge value;
    Instant at;
    StateOfChargeSource source = StateOfChargeSource::Typed;
    friend bool operator==(const StateOfChargeReading &, const StateOfChargeReading &) = default;
};

/// Fields "name", "vinTail", "capacity", "phases", "maximumCurrent", "minimumCurrent", "efficiency",
/// "consumptionPer100Km", "minimum", "upperLimit", and those of the departures.
[[nodiscard]] FieldProblems problemsOf(const Vehicle &vehicle);

} // namespace homecharge
