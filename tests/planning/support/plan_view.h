// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A plan file as the judge reads it.
#pragma once

#include "tests/planning/support/schedule_evaluation.h"

#include <QJsonArray>
#include <QJsonObject>

namespace homecharge::judge {

/// Arrays of the plan for the slots that aren't over, in step with JudgeRequest::slots.
struct PlanView {
    QJsonObject plan;
    QStringList violations;            ///< of form: lengths, missing fields
    size_t offset = 0;                 ///< slots of the plan that are over
    std::vector<QJsonObject> vehicles; ///< in the order of the request
    Schedule schedule;
    [[nodiscard]] bool usable() const { return violations.isEmpty(); }
};

[[nodiscard]] PlanView readPlanView(const JudgeRequest &request, const QJsonObject &plan);

[[nodiscard]] inline Real numberOf(const QJsonObject &object, const char *key)
{
    return static_cast<Real>(object.value(QLatin1String(key)).toDouble());
}

} // namespace homecharge::judge
