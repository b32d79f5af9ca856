// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the bytes are: a request that can be planned, or at least one fault, each on one line.
#include "planning/files/plan_file.h"
#include "tests/planning_files/samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace homecharge::planning {
namespace {

QByteArray anySample()
{
    const QStringList names = sampleNames();
    return sample(qPrintable(names.at(*rc::gen::inRange<qsizetype>(0, names.size()))));
}

bool isOneLine(const Fault &fault)
{
    const QString line = sentenceOf(fault);
    return line.startsWith(u'$') && !line.contains(u'\n') && !line.contains(u'\r') && line.size() < 1000;
}

/// True if the reading is an answer: a checked request without faults, or readable faults without a request.
bool isAnswer(const RequestReading &reading)
{
    if (reading.request.has_value() != reading.faults.empty())
        return false;
    if (reading.request && !checkRequest(*reading.request).empty())
        return false;
    return std::all_of(reading.faults.begin(), reading.faults.end(), isOneLine)
        && std::all_of(reading.warnings.begin(), reading.warnings.end(), isOneLine);
}

TEST(AnyBytes, cutOffAnywhereGetAnAnswer)
{
    for (const QString &name : sampleNames()) {
        const QByteArray json = sample(qPrintable(name)).trimmed();
        for (qsizetype length = 0; length < json.size(); ++length) {
            const RequestReading reading = readRequest(json.first(length));
            ASSERT_TRUE(isAnswer(reading)) << length;
            ASSERT_FALSE(reading.request) << length;
        }
    }
}

RC_GTEST_PROP(AnyBytes, withSomeOfThemChangedGetAnAnswer, ())
{
    QByteArray json = anySample();
    const auto changes = *rc::gen::inRange(1, 8);
    for (int i = 0; i < changes; ++i) {
        const auto at = *rc::gen::inRange<qsizetype>(0, json.size());
        json[at] =
            *rc::gen::oneOf(rc::gen::arbitrary<char>(), rc::gen::elementOf(std::string("{}[]\",:0123456789-eE.nullx")));
    }
    RC_ASSERT(isAnswer(readRequest(json)));
}

RC_GTEST_PROP(AnyBytes, getAnAnswer, (const std::string &bytes))
{
    const QByteArray json = QByteArray::fromStdString(bytes);
    RC_ASSERT(isAnswer(readRequest(json)));
    RC_ASSERT(!readPlan(json).faults.empty());
}

rc::Gen<QByteArray> anyName()
{
    return rc::gen::map(
        rc::gen::elementOf(std::vector<std::string>{
            "format",     "now",      "timeZone",      "currency",         "site",      "slots",     "vehicles",
            "evses",      "id",       "evse",          "sessions",         "depart",    "arrive",    "targetWh",
            "capacityWh", "energyWh", "needWh",        "minPowerW",        "maxPowerW", "taper",     "kneeSoc",
            "start",      "count",    "lengthSeconds", "importPrice",      "baseLoadW", "priceKind", "previousPlan",
            "powerW",     "reasons",  "limit",         "connectionLimitW", "",          "\\u0000"}),
        [](const std::string &name) { return QByteArray::fromStdString(name); });
}

QByteArray anyValue(int depth)
{
    const int kind = *rc::gen::inRange(0, depth > 0 ? 4 : 2);
    if (kind == 0)
        return QByteArray::fromStdString(
            *rc::gen::elementOf(std::vector<std::string>{"null", "true", "0", "-1", "1e999", "-1e999", "0.5", "900",
                                                         "50", "NaN", "20000", "9007199254740993", "1e-9"}));
    if (kind == 1)
        return QByteArray::fromStdString(*rc::gen::elementOf(std::vector<std::string>{
            "\"\"", "\"2026-03-14T18:05:00Z\"", "\"9999-12-31T23:59:59Z\"", "\"0000-01-01T00:00:00Z\"", "\"EUR\"",
            "\"homecharge.planning-request/1\"", "\"Europe/Amsterdam\"", "\"i4\"", "\"\\ud83d\\ude00\"", "\"now\""}));
    QByteArrayList parts;
    const auto count = *rc::gen::inRange(0, 8);
    for (int i = 0; i < count; ++i)
        parts += kind == 2 ? anyValue(depth - 1) : '"' + *anyName() + "\": " + anyValue(depth - 1);
    return kind == 2 ? '[' + parts.join(',') + ']' : '{' + parts.join(',') + '}';
}

RC_GTEST_PROP(AnyJson, getsAnAnswer, ())
{
    RC_ASSERT(isAnswer(readRequest(anyValue(4))));
}

/// A member or element of a sample replaced by any JSON: passes the first checks and reaches the deeper ones.
RC_GTEST_PROP(AnyJson, insteadOfAValueGetsAnAnswer, ())
{
    QByteArray json = anySample();
    const auto changes = *rc::gen::inRange(1, 4);
    for (int i = 0; i < changes; ++i) {
        const qsizetype colon = json.indexOf(": ", *rc::gen::inRange<qsizetype>(0, json.size()));
        if (colon < 0)
            continue;
        qsizetype end = colon + 2;
        while (end < json.size() && !QByteArrayView(",}]\n").contains(json[end]))
            ++end;
        json.replace(colon + 2, end - colon - 2, anyValue(2));
    }
    RC_ASSERT(isAnswer(readRequest(json)));
}

TEST(AnyBytes, inGreatNumberGetAnAnswerSoon)
{
    EXPECT_TRUE(isAnswer(readRequest(QByteArray(10'000'000, 'x'))));
    EXPECT_TRUE(isAnswer(readRequest('"' + QByteArray(10'000'000, 'x') + '"')));
    EXPECT_TRUE(isAnswer(readRequest("{\"" + QByteArray(10'000'000, 'x') + "\": 1}")));
    EXPECT_TRUE(isAnswer(readRequest('[' + QByteArray("{},").repeated(2'000'000) + "0]")));
    EXPECT_TRUE(isAnswer(readRequest(
        replaced(sample("night.json"), R"("limitA": 25)", "\"limitA\": 25." + QByteArray(9'000'000, '9')))));
}

} // namespace
} // namespace homecharge::planning
