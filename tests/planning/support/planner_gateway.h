// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a request file to a plan file through the real codec and the real planner, as `homecharge plan` does.
#pragma once

#include "planning/planner.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace homecharge::judge {

struct PlannerAnswer {
    QStringList faults; ///< of the request; empty: the rest counts
    QByteArray bytes;   ///< the plan file
    QJsonObject plan;
    double milliseconds = 0; ///< solve only
    int nodes = 0;
};

[[nodiscard]] PlannerAnswer askPlanner(const QByteArray &request, const planning::PlanningOptions &options = {});
[[nodiscard]] PlannerAnswer askPlanner(const QJsonObject &request, const planning::PlanningOptions &options = {});

/// A request file as an object; empty if it isn't there or isn't JSON.
[[nodiscard]] QJsonObject readJsonFile(const QString &path);

} // namespace homecharge::judge
