// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/planner_instances.h"

#include "planning/files/request_file.h"
#include "tests/planning/support/random_instances.h"

#include <QJsonDocument>

#include <algorithm>

namespace homecharge::benchmarks {

std::vector<QJsonObject> requestFiles(const InstanceFamily &family)
{
    std::vector<QJsonObject> files;
    constexpr int firstSeed = 5001; // none of those the tests use
    for (int i = 0; i < family.instances; ++i) {
        judge::InstanceShape shape;
        shape.vehicles = family.vehicles;
        shape.slots = family.slots;
        shape.startsCost = i % 2 == 0;
        shape.ampereSteps = family.ampereSteps;
        files.push_back(judge::randomRequest(firstSeed + i, shape));
    }
    return files;
}

std::vector<planning::PlanningRequest> requests(const InstanceFamily &family)
{
    std::vector<planning::PlanningRequest> result;
    for (const QJsonObject &file : requestFiles(family)) {
        const auto reading = planning::readRequest(QJsonDocument(file).toJson(QJsonDocument::Compact));
        if (reading.request)
            result.push_back(*reading.request);
    }
    return result;
}

double quantile(std::vector<double> values, double q)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<size_t>(q * static_cast<double>(values.size() - 1) + 0.5)];
}

} // namespace homecharge::benchmarks
