// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choices.h"
#include "domain/quantities.h"
#include "domain/series.h"

#include <optional>
#include <span>
#include <vector>

namespace homecharge {

/// Where a session's figures come from.
enum class SessionSource { Measured, Imported, Typed };

/// Where it was charged.
enum class SessionPlace { Home, Public };

/// What was measured in a stretch of a session, with the prices that held then.
struct SessionSlot {
    TimeSlot slot;
    Energy grid;
    Energy solar; ///< from the own roof
    Rate importRate;
    EnergyPrice feedInPrice; ///< forgone for the own sun
    friend bool operator==(const SessionSlot &, const SessionSlot &) = default;
};

/// The cost of charging at once, frozen with the session [F7].
struct SessionBaseline {
    Money cost;
    int formula = 1; ///< number of the rule it was computed by; never recomputed
    friend bool operator==(const SessionBaseline &, const SessionBaseline &) = default;
};

/// From plug-in to plug-out.
struct ChargingSession {
    QString id;        ///< UUID
    QString siteId;    ///< empty: not at a site
    QString evseId;    ///< empty: not at an EVSE of ours
    QString vehicleId; ///< empty: unknown vehicle
    SessionSource source = SessionSource::Measured;
    SessionPlace place = SessionPlace::Home;
    ChargingMode mode = ChargingMode::Intelligent;
    Instant pluggedIn;
    std::optional<Instant> pluggedOut; ///< absent: still plugged in
    Energy grid;
    Energy solar;
    Money cost;                              ///< own sun at the feed-in price forgone
    Money cashCost;                          ///< own sun free
    std::optional<SessionBaseline> baseline; ///< absent for imported and typed sessions
    std::vector<SessionSlot> slots;          ///< may be empty for imported and typed sessions

    [[nodiscard]] Energy energy() const { return grid + solar; }
    /// Baseline less cost; negative if charging at once had been cheaper, never clipped. Absent without a baseline.
    [[nodiscard]] std::optional<Money> savings() const;
    friend bool operator==(const ChargingSession &, const ChargingSession &) = default;
};

/// Cost of the slots: grid energy at the import price plus own sun at the feed-in price, each rounded once per slot.
[[nodiscard]] Money costOf(std::span<const SessionSlot> slots, Currency currency);
/// The same with own sun free.
[[nodiscard]] Money cashCostOf(std::span<const SessionSlot> slots, Currency currency);

} // namespace homecharge
