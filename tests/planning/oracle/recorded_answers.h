// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cbc's answers to the fixed random instances, recorded once because Cbc takes minutes for some of them.
#pragma once

#include "tests/planning/support/cbc_oracle.h"

#include <QMap>
#include <QString>

namespace homecharge::judge {

struct RecordedAnswer {
    int seed = 0;
    double shortfallWh = 0; ///< weighted
    bool shortfallProven = false;
    double gridWh = 0; ///< only for own sun
    bool gridProven = true;
    double objective = 0;
    double bound = 0;
    bool objectiveProven = false;
    double seconds = 0; ///< what Cbc took for all stages
    [[nodiscard]] bool proven() const { return shortfallProven && gridProven && objectiveProven; }
};

using RecordedAnswers = QMap<int, RecordedAnswer>;

[[nodiscard]] RecordedAnswer recordOf(int seed, const OracleAnswer &answer);
[[nodiscard]] QString recordedAnswersPath();

/// Empty if the file isn't there.
[[nodiscard]] RecordedAnswers readRecordedAnswers(const QString &path);
[[nodiscard]] bool writeRecordedAnswers(const QString &path, const RecordedAnswers &answers);

} // namespace homecharge::judge
