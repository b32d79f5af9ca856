// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/planning/support/expected_plan.h"

#include <QDir>
#include <QJsonArray>

#include <cmath>

namespace homecharge::judge {

namespace {

constexpr double tolerance = 1.5e-6;

QString shown(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 10) : value.toVariant().toString();
}

void compareValues(const QString &path, const QJsonValue &expected, const QJsonValue &actual, QStringList &result);

void compareObjects(const QString &path, const QJsonObject &expected, const QJsonObject &actual, QStringList &result)
{
    for (auto it = expected.begin(); it != expected.end(); ++it)
        compareValues(path + QStringLiteral(".") + it.key(), it.value(), actual.value(it.key()), result);
}

void compareArrays(const QString &path, const QJsonArray &expected, const QJsonArray &actual, QStringList &result)
{
    if (expected.size() != actual.size())
        result << QStringLiteral("%1 has %2 entries, expected %3").arg(path).arg(actual.size()).arg(expected.size());
    for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i)
        compareValues(QStringLiteral("%1[%2]").arg(path).arg(i), expected.at(i), actual.at(i), result);
}

void compareValues(const QString &path, const QJsonValue &expected, const QJsonValue &actual, QStringList &result)
{
    if (expected.isObject() && actual.isObject())
        return compareObjects(path, expected.toObject(), actual.toObject(), result);
    if (expected.isArray() && actual.isArray())
        return compareArrays(path, expected.toArray(), actual.toArray(), result);
    const bool numbers = expected.isDouble() && actual.isDouble();
    const bool same = numbers ? std::abs(expected.toDouble() - actual.toDouble()) <= tolerance : expected == actual;
    if (!same)
        result << QStringLiteral("%1 is %2, expected %3").arg(path, shown(actual), shown(expected));
}

QString codeAt(const QJsonObject &plan, const QString &vehicle, int slot)
{
    for (const QJsonValue &candidate : plan.value(QLatin1String("vehicles")).toArray()) {
        if (candidate.toObject().value(QLatin1String("id")).toString() != vehicle)
            continue;
        for (const QJsonValue &value : candidate.toObject().value(QLatin1String("reasons")).toArray()) {
            const QJsonObject reason = value.toObject();
            if (slot >= reason.value(QLatin1String("from")).toInt() && slot < reason.value(QLatin1String("to")).toInt())
                return reason.value(QLatin1String("code")).toString();
        }
    }
    return {};
}

void compareCodes(const QJsonArray &codes, const QJsonObject &plan, QStringList &result)
{
    for (const QJsonValue &value : codes) {
        const QJsonObject expected = value.toObject();
        const QString vehicle = expected.value(QLatin1String("vehicle")).toString();
        const int slot = expected.value(QLatin1String("slot")).toInt();
        const QString code = codeAt(plan, vehicle, slot);
        if (code != expected.value(QLatin1String("code")).toString())
            result << QStringLiteral("%1 at slot %2 has the reason %3, expected %4")
                          .arg(vehicle)
                          .arg(slot)
                          .arg(code, expected.value(QLatin1String("code")).toString());
    }
}

} // namespace

QStringList differences(const QJsonObject &expected, const QJsonObject &plan)
{
    QStringList result;
    QJsonObject fields = expected;
    compareCodes(fields.take(QLatin1String("codes")).toArray(), plan, result);
    compareObjects(QStringLiteral("plan"), fields, plan, result);
    return result;
}

QStringList namesOfCases(const QString &folder, const QString &suffix)
{
    QStringList names;
    const QDir directory(pathOfCase(folder, QString()));
    for (const QString &file : directory.entryList({QStringLiteral("*") + suffix}, QDir::Files, QDir::Name))
        names << file.chopped(suffix.size());
    return names;
}

QString pathOfCase(const QString &folder, const QString &file)
{
    return QStringLiteral(HOMECHARGE_SOURCE_DIR "/tests/planning/") + folder + QStringLiteral("/") + file;
}

} // namespace homecharge::judge
