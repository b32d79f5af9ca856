// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/planning/oracle/recorded_answers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace homecharge::judge {

namespace {

// One line per instance: seed, shortfall, proven, grid, proven, objective, bound, proven, seconds.
QByteArray line(const RecordedAnswer &answer)
{
    const auto flag = [](bool proven) { return QByteArray(proven ? "1" : "0"); };
    const auto number = [](double value) { return QByteArray::number(value, 'f', 7); };
    return '[' + QByteArray::number(answer.seed) + ',' + number(answer.shortfallWh) + ',' + flag(answer.shortfallProven)
        + ',' + number(answer.gridWh) + ',' + flag(answer.gridProven) + ',' + number(answer.objective) + ','
        + number(answer.bound) + ',' + flag(answer.objectiveProven) + ',' + QByteArray::number(answer.seconds, 'f', 2)
        + ']';
}

RecordedAnswer read(const QJsonArray &fields)
{
    RecordedAnswer answer;
    answer.seed = fields.at(0).toInt();
    answer.shortfallWh = fields.at(1).toDouble();
    answer.shortfallProven = fields.at(2).toInt() != 0;
    answer.gridWh = fields.at(3).toDouble();
    answer.gridProven = fields.at(4).toInt() != 0;
    answer.objective = fields.at(5).toDouble();
    answer.bound = fields.at(6).toDouble();
    answer.objectiveProven = fields.at(7).toInt() != 0;
    answer.seconds = fields.at(8).toDouble();
    return answer;
}

} // namespace

RecordedAnswers readRecordedAnswers(const QString &path)
{
    RecordedAnswers answers;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return answers;
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &value : all) {
        const RecordedAnswer answer = read(value.toArray());
        answers.insert(answer.seed, answer);
    }
    return answers;
}

bool writeRecordedAnswers(const QString &path, const RecordedAnswers &answers)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QByteArrayList lines;
    for (const RecordedAnswer &answer : answers)
        lines << line(answer);
    return file.write("[\n" + lines.join(",\n") + "\n]\n") > 0;
}

RecordedAnswer recordOf(int seed, const OracleAnswer &answer)
{
    RecordedAnswer record;
    record.seed = seed;
    record.shortfallWh = static_cast<double>(answer.weightedShortfallWh);
    record.shortfallProven = answer.shortfallProven;
    record.gridWh = static_cast<double>(answer.gridWh);
    record.gridProven = answer.gridProven;
    record.objective = static_cast<double>(answer.objective);
    record.bound = static_cast<double>(answer.objectiveBound);
    record.objectiveProven = answer.objectiveProven;
    record.seconds = answer.seconds;
    return record;
}

QString recordedAnswersPath()
{
    return QStringLiteral(HOMECHARGE_SOURCE_DIR "/tests/planning/oracle/instances.json");
}

} // namespace homecharge::judge
