// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace homecharge {

/// What is wrong with a field, for programs. The screens make translated sentences from field and kind.
enum class ProblemKind {
    Missing,
    TooSmall,
    TooLarge,
    WrongForm, ///< not the characters or the length it should have
    Duplicate, ///< the same twice where each must be its own
    TooMany,
    Contradictory ///< does not fit another field
};

/// One fault of an input: the field, what is wrong and what to do about it. The texts are English and technical, for
/// the command line, logs and tests.
struct FieldProblem {
    QString field; ///< path of the field, such as "capacity" or "zones[2].hours"
    ProblemKind kind = ProblemKind::WrongForm;
    QString what;
    QString remedy;
    friend bool operator==(const FieldProblem &, const FieldProblem &) = default;
};

using FieldProblems = QList<FieldProblem>;

} // namespace homecharge
