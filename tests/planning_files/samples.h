// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/files/request_file.h"

#include <QByteArray>
#include <QStringList>

#include <ostream>

namespace homecharge::planning {

/// So that a failed expectation shows the sentence.
void PrintTo(const Fault &fault, std::ostream *stream);

/// A request from tests/planning_files/samples.
[[nodiscard]] QByteArray sample(const char *name);

/// `text` with the one occurrence of `part` replaced; fails the test if there isn't exactly one.
[[nodiscard]] QByteArray replaced(QByteArray text, const char *part, const QByteArray &replacement);

/// The samples' names.
[[nodiscard]] QStringList sampleNames();

} // namespace homecharge::planning
