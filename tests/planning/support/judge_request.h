// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A planning request as the judge reads it: plain numbers, straight from the file format, sharing nothing with the
// planner. Watt, watt-hours, seconds since 1970, units of the currency per kWh.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace homecharge::judge {

using Real = long double;

struct JudgeSlot {
    qint64 begin = 0; ///< the slot that holds now begins at now
    qint64 end = 0;
    Real importPrice = 0;
    Real feedInPrice = 0;
    Real solarW = 0;
    Real solarSafeW = 0;
    Real baseLoadW = 0;
    std::array<Real, 3> basePhaseW{}; ///< on each phase of the site
};

struct JudgeEvse {
    QString id;
    std::optional<Real> limitW;
    int phases = 3;
    int firstPhase = 1;
};

struct JudgeTaper {
    Real kneeSoc = 1;
    Real floorW = 0;
};

struct JudgeSession {
    qint64 arrive = 0;
    qint64 depart = 0;
    Real targetWh = 0; ///< in the battery; AC where the state of charge is unknown
    Real tripWh = 0;
};

struct JudgeVehicle {
    QString id;
    int evse = -1; ///< index; -1: none
    QString mode;
    int phases = 3;
    bool energyKnown = true;
    Real energyWh = 0; ///< 0 if unknown: then battery figures count AC energy delivered
    Real capacityWh = 0;
    Real upperLimitWh = 0;
    Real minimumWh = 0;
    Real efficiency = 1; ///< 1 if the state of charge is unknown
    Real minPowerW = 0;
    Real maxPowerW = 0;
    Real powerStepW = 0;
    Real weight = 1;
    std::optional<JudgeTaper> taper;
    std::vector<JudgeSession> sessions;
};

struct JudgeRequest {
    qint64 now = 0;
    bool ownSolar = false;
    QString currency;
    Real startPrice = 0;
    Real movePrice = 0;
    Real extraValue = 0;
    int sitePhases = 3;
    std::optional<Real> phaseLimitW;
    Real connectionLimitW = 0;
    int pastSlots = 0; ///< slots of the file that end before now; they are left out of `slots`
    std::vector<JudgeSlot> slots;
    std::vector<JudgeEvse> evses;
    std::vector<JudgeVehicle> vehicles;
    std::vector<std::array<Real, 4>>
        previousWh; ///< per vehicle, AC energy of the first four slots; empty: no last plan
};

/// Reads a valid request; the codec's tests say what a valid one is.
[[nodiscard]] JudgeRequest readJudgeRequest(const QJsonObject &request);

/// Seconds since 1970 of an ISO 8601 time in UTC.
[[nodiscard]] qint64 secondsOf(const QString &isoTime);
[[nodiscard]] QString isoTimeOf(qint64 seconds);

/// Seconds of the slot in which the session is plugged in.
[[nodiscard]] qint64 pluggedSeconds(const JudgeSlot &slot, const JudgeSession &session);
[[nodiscard]] qint64 pluggedSeconds(const JudgeSlot &slot, const JudgeVehicle &vehicle);
/// Own sun above the base load while any vehicle is plugged in, Wh.
[[nodiscard]] Real ownSunWh(const JudgeRequest &request, const JudgeSlot &slot);

} // namespace homecharge::judge
