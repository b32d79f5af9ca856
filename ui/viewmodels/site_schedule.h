// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charging/ongoing_session.h"
#include "charging/snapshot.h"
#include "ui/viewmodels/schedule_input.h"

#include <QMap>

namespace homecharge::viewmodels {

/// What a snapshot of a site does not say, but the screen shows.
struct SiteNames {
    QString address;
    QMap<QString, QString> wallboxModels; ///< by EVSE id; may lack any
};

/// A real site as a screen. `request` was made from `snapshot`; `sessions` are those that run now.
[[nodiscard]] ScheduleInput scheduleOf(const charging::SiteSnapshot &snapshot, planning::PlanningRequest request,
                                       const std::vector<charging::OngoingSession> &sessions, const SiteNames &names);

} // namespace homecharge::viewmodels
