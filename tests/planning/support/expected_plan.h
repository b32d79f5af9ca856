// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A plan file, or the part of one that a scenario asserts, held against the plan that was made.
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace homecharge::judge {

/// Every field of `expected` must be in `plan`: numbers within 1e-6 and half the file's last digit, arrays as long and
/// element by element, objects field by field. `codes` (vehicle, slot, code) asserts the reason at single slots.
[[nodiscard]] QStringList differences(const QJsonObject &expected, const QJsonObject &plan);

/// Names of the files in a folder below tests/planning that end with `suffix`, without it, sorted.
[[nodiscard]] QStringList namesOfCases(const QString &folder, const QString &suffix);
[[nodiscard]] QString pathOfCase(const QString &folder, const QString &file);

} // namespace homecharge::judge
