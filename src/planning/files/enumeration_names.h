// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the file formats, each in one place for reading, writing and explaining. A test holds them against the
// JSON Schemas.
#pragma once

#include "domain/charging_plan.h"
#include "planning/planning_request.h"

#include <QLatin1String>

#include <array>

namespace homecharge::planning {

template<class E> struct EnumerationName {
    E value;
    QLatin1String name;
};
// Written out because Apple clang does not deduce the arguments of aggregates by itself yet.
template<class E> EnumerationName(E, QLatin1String) -> EnumerationName<E>;

/// All enumerators of E with their names in files.
template<class E> inline constexpr std::array<EnumerationName<E>, 0> enumerationNames{};

template<>
inline constexpr std::array enumerationNames<Preference> = {
    EnumerationName{Preference::LowestPrice, QLatin1String("lowestPrice")},
    EnumerationName{Preference::OwnSolar, QLatin1String("ownSolar")},
};

template<>
inline constexpr std::array enumerationNames<ChargingMode> = {
    EnumerationName{ChargingMode::Intelligent, QLatin1String("intelligent")},
    EnumerationName{ChargingMode::Cheapest, QLatin1String("cheapest")},
    EnumerationName{ChargingMode::Now, QLatin1String("now")},
};

template<>
inline constexpr std::array enumerationNames<PriceKind> = {
    EnumerationName{PriceKind::Known, QLatin1String("known")},
    EnumerationName{PriceKind::Forecast, QLatin1String("forecast")},
    EnumerationName{PriceKind::Assumed, QLatin1String("assumed")},
};

template<>
inline constexpr std::array enumerationNames<ReasonCode> = {
    EnumerationName{ReasonCode::MinimumCharge, QLatin1String("minimumCharge")},
    EnumerationName{ReasonCode::ChargeNow, QLatin1String("chargeNow")},
    EnumerationName{ReasonCode::AmongCheapest, QLatin1String("amongCheapest")},
    EnumerationName{ReasonCode::OwnSun, QLatin1String("ownSun")},
    EnumerationName{ReasonCode::WaitsForCheaper, QLatin1String("waitsForCheaper")},
    EnumerationName{ReasonCode::WaitsForSun, QLatin1String("waitsForSun")},
    EnumerationName{ReasonCode::OtherVehicleFirst, QLatin1String("otherVehicleFirst")},
    EnumerationName{ReasonCode::DepartureNear, QLatin1String("departureNear")},
    EnumerationName{ReasonCode::TargetMet, QLatin1String("targetMet")},
    EnumerationName{ReasonCode::Away, QLatin1String("away")},
};

template<>
inline constexpr std::array enumerationNames<LimitKind> = {
    EnumerationName{LimitKind::Connection, QLatin1String("connection")},
    EnumerationName{LimitKind::Phase, QLatin1String("phase")},
    EnumerationName{LimitKind::Evse, QLatin1String("evse")},
    EnumerationName{LimitKind::Vehicle, QLatin1String("vehicle")},
    EnumerationName{LimitKind::Taper, QLatin1String("taper")},
};

template<>
inline constexpr std::array enumerationNames<ShortfallCause> = {
    EnumerationName{ShortfallCause::WindowTooShort, QLatin1String("windowTooShort")},
    EnumerationName{ShortfallCause::ConnectionLimit, QLatin1String("connectionLimit")},
    EnumerationName{ShortfallCause::PhaseLimit, QLatin1String("phaseLimit")},
    EnumerationName{ShortfallCause::EvseLimit, QLatin1String("evseLimit")},
    EnumerationName{ShortfallCause::OtherVehicle, QLatin1String("otherVehicle")},
    EnumerationName{ShortfallCause::Taper, QLatin1String("taper")},
};

/// The name of `value` in files.
template<class E> [[nodiscard]] QLatin1String nameOf(E value)
{
    for (const auto &entry : enumerationNames<E>) {
        if (entry.value == value)
            return entry.name;
    }
    Q_UNREACHABLE();
    return {};
}

/// The enumerator with that name; absent if there is none.
template<class E> [[nodiscard]] std::optional<E> valueNamed(const QString &name)
{
    for (const auto &entry : enumerationNames<E>) {
        if (entry.name == name)
            return entry.value;
    }
    return std::nullopt;
}

} // namespace homecharge::planning
