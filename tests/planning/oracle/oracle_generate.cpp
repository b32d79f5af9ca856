// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Records what Cbc finds for the fixed random instances: oracle_generate FIRST LAST SECONDS OUTPUT.json
// Proven answers in the file are kept, open ones are tried again if there is more time, so that it may run in pieces.
// Built on demand; the tests only read the file.
#include "tests/planning/oracle/recorded_answers.h"
#include "tests/planning/support/cbc_oracle.h"
#include "tests/planning/support/random_instances.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace homecharge::judge;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    if (arguments.size() != 5) {
        out << "usage: oracle_generate FIRST LAST SECONDS OUTPUT.json\n";
        return 2;
    }
    RecordedAnswers answers = readRecordedAnswers(arguments.at(4));
    for (int seed = arguments.at(1).toInt(); seed <= arguments.at(2).toInt(); ++seed) {
        const auto known = answers.constFind(seed);
        if (known != answers.constEnd() && (known->proven() || known->seconds > 0.9 * arguments.at(3).toInt()))
            continue;
        const JudgeRequest request = readJudgeRequest(randomRequest(seed));
        const auto answer = askCbc(request, arguments.at(3).toInt());
        out << seed << ": " << (answer ? "" : "no answer") << Qt::endl;
        if (!answer)
            continue;
        const Evaluation evaluation = evaluate(request, answer->schedule);
        for (const QString &violation : evaluation.violations)
            out << "  " << violation << '\n';
        out << "  objective " << static_cast<double>(answer->objective) << ", its schedule "
            << static_cast<double>(evaluation.objective) << ", shortfall "
            << static_cast<double>(answer->weightedShortfallWh) << " / "
            << static_cast<double>(evaluation.weightedShortfallWh) << (answer->proven() ? ", proven, " : ", open, ")
            << answer->seconds << " s" << Qt::endl;
        answers.insert(seed, recordOf(seed, *answer));
        if (!writeRecordedAnswers(arguments.at(4), answers))
            return 1;
    }
    return 0;
}
