// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON Schemas say what the code does.
#include "planning/files/enumeration_names.h"
#include "planning/files/plan_file.h"
#include "planning/files/request_limits.h"
#include "planning/planner.h"
#include "tests/planning_files/samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace homecharge::planning {
namespace {

const QString schemaFolder = QStringLiteral(HOMECHARGE_SOURCE_DIR "/resources/schemas");

/// The lines that the independent validator prints for files with these contents, named 0.json, 1.json, …
std::vector<std::string> validated(const char *schema, const QByteArrayList &contents)
{
    const QTemporaryDir folder;
    QStringList arguments{QStringLiteral(HOMECHARGE_SOURCE_DIR "/tests/planning_files/validate.py"), schemaFolder,
                          QLatin1String(schema)};
    for (qsizetype i = 0; i < contents.size(); ++i) {
        arguments += folder.filePath(QStringLiteral("%1.json").arg(i));
        QFile file(arguments.last());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(contents[i]) == contents[i].size());
    }
    QProcess python;
    python.start(QStringLiteral("python3"), arguments);
    EXPECT_TRUE(python.waitForFinished(60'000)) << "python3 is needed for this test";
    EXPECT_EQ(python.exitCode(), 0) << "python3-jsonschema is needed: " << python.readAllStandardError().toStdString();
    std::vector<std::string> lines;
    for (const QByteArray &line : python.readAllStandardOutput().trimmed().split('\n'))
        lines.push_back(line.toStdString());
    return lines;
}

TEST(Schema, acceptsTheSamplesAndWhatIsWrittenFromThem)
{
    QByteArrayList requests;
    QByteArrayList plans;
    std::vector<std::string> requestLines;
    std::vector<std::string> planLines;
    for (const QString &name : sampleNames()) {
        const QByteArray json = sample(qPrintable(name));
        const PlanningRequest request = readRequest(json).request.value();
        for (const QByteArray &content : {json, writeRequest(request)}) {
            requestLines.push_back(std::to_string(requests.size()) + ".json valid");
            requests += content;
        }
        planLines.push_back(std::to_string(plans.size()) + ".json valid");
        plans += writePlan(plan(request));
    }
    EXPECT_EQ(validated("planning-request.schema.json", requests), requestLines);
    EXPECT_EQ(validated("charging-plan.schema.json", plans), planLines);
}

TEST(Schema, refusesWhatTheReaderRefuses)
{
    const std::pair<const char *, const char *> mistakes[] = {
        {R"("now": "2026-03-14T18:05:00Z")", R"("now": "2026-03-14T18:05:00+00:00")"},
        {R"("now": "2026-03-14T18:05:00Z")", R"("now": "2026-03-14T18:05:00.5Z")"},
        {R"("format": "homecharge.planning-request/1",)", ""},
        {R"("EUR")", R"("eur")"},
        {R"("lowestPrice")", R"("cheap")"},
        {R"("startPrice": 0.01)", R"("startPrice": -0.01)"},
        {R"("connectionLimitW": 17250)", R"("connectionLimitW": -1)"},
        {R"("phases": 3, "limitA")", R"("phases": 2, "limitA")"},
        {R"("count": 50,)", ""},
        {R"("count": 50)", R"("count": 50.5)"},
        {R"("lengthSeconds": 900)", R"("lengthSeconds": 0)"},
        {R"("importPrice": 0.2871)", R"("importPrice": [0.1, null])"},
        {R"("solarW": 0)", R"("solarW": [])"},
        {R"("firstPhase": 1)", R"("firstPhase": 4)"},
        {R"("energyWh": 31000,)", ""},
        {R"("energyWh": 31000)", R"("energyWh": null, "needWh": 9000)"},
        {R"("efficiency": 0.9)", R"("efficiency": 90)"},
        {R"("maxPowerW": 11040)", R"("maxPowerW": 0)"},
        {R"("weight": 1)", R"("weight": 0)"},
        {R"("kneeSoc": 0.8, )", ""},
        {R"("depart": "2026-03-15T06:30:00Z", )", ""},
        {R"("targetWh": 64800)", R"("targetWh": "80 %")"},
        {R"("taper": {)", R"("previousPlan": {}, "taper": 5, "x": {)"},
    };
    QByteArrayList contents;
    for (const auto &[part, replacement] : mistakes) {
        contents += replaced(sample("night.json"), part, replacement);
        EXPECT_FALSE(readRequest(contents.last()).request) << replacement;
    }
    for (const std::string &line : validated("planning-request.schema.json", contents))
        EXPECT_THAT(line, testing::HasSubstr(" invalid"));
}

QJsonObject schema(const char *name)
{
    QFile file(schemaFolder + u'/' + QLatin1String(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// The value that the names lead to.
QJsonValue at(QJsonValue value, std::initializer_list<const char *> names)
{
    for (const char *name : names)
        value = value.toObject().value(QLatin1String(name));
    return value;
}

std::vector<std::string> words(const QJsonValue &value)
{
    std::vector<std::string> result;
    for (const QJsonValue &word : value.toArray()) {
        if (word.isString())
            result.push_back(word.toString().toStdString());
    }
    return result;
}

template<class E> std::vector<std::string> names()
{
    std::vector<std::string> result;
    for (const auto &entry : enumerationNames<E>)
        result.push_back(QString(entry.name).toStdString());
    return result;
}

TEST(Schema, hasTheWordsOfTheCode)
{
    const QJsonObject request = schema("planning-request.schema.json");
    const QJsonObject plan = schema("charging-plan.schema.json");
    const QJsonValue vehicle = at(plan, {"$defs", "vehicle", "properties"});
    const QJsonValue reason = at(vehicle, {"reasons", "items", "properties"});
    EXPECT_EQ(words(at(request, {"properties", "preference", "enum"})), names<Preference>());
    EXPECT_EQ(words(at(request, {"$defs", "priceKind", "enum"})), names<PriceKind>());
    EXPECT_EQ(words(at(request, {"$defs", "vehicle", "properties", "mode", "enum"})), names<ChargingMode>());
    EXPECT_EQ(words(at(reason, {"code", "enum"})), names<ReasonCode>());
    EXPECT_EQ(words(at(reason, {"limit", "properties", "kind", "enum"})), names<LimitKind>());
    EXPECT_EQ(words(at(vehicle, {"sessions", "items", "properties", "cause", "enum"})), names<ShortfallCause>());
}

void expectRange(const QJsonValue &described, const Range &range, double unit)
{
    EXPECT_DOUBLE_EQ(described.toObject().value(QLatin1String("minimum")).toDouble(),
                     static_cast<double>(range.least) / unit)
        << range.words;
    EXPECT_DOUBLE_EQ(described.toObject().value(QLatin1String("maximum")).toDouble(),
                     static_cast<double>(range.most) / unit)
        << range.words;
}

TEST(Schema, hasTheRangesOfTheCode)
{
    const QJsonObject request = schema("planning-request.schema.json");
    const QJsonValue properties = at(request, {"properties"});
    const QJsonValue definitions = at(request, {"$defs"});
    const QJsonValue vehicle = at(definitions, {"vehicle", "properties"});
    expectRange(at(properties, {"startPrice"}), limits::startPrice, 1e6);
    expectRange(at(properties, {"movePrice"}), limits::value, 1e6);
    expectRange(at(properties, {"extraValue"}), limits::value, 1e6);
    expectRange(at(properties, {"site", "properties", "limitA"}), limits::current, 1e3);
    expectRange(at(properties, {"slots", "properties", "count"}), limits::count, 1);
    expectRange(at(properties, {"slots", "properties", "lengthSeconds"}), limits::slotLength, 1);
    expectRange(at(definitions, {"price"}), limits::price, 1e6);
    expectRange(at(definitions, {"power"}), limits::power, 1);
    expectRange(at(definitions, {"energy"}), limits::energy, 3600);
    expectRange(at(vehicle, {"capacityWh"}), limits::capacity, 3600);
    expectRange(at(vehicle, {"maxPowerW"}), limits::vehiclePower, 1);
    expectRange(at(vehicle, {"efficiency"}), limits::efficiency, 1e6);
    expectRange(at(vehicle, {"taper", "properties", "kneeSoc"}), limits::kneeSoc, 1e6);
    EXPECT_EQ(at(properties, {"vehicles", "maxItems"}).toInteger(), qint64(limits::mostVehicles));
    EXPECT_EQ(at(properties, {"evses", "maxItems"}).toInteger(), qint64(limits::mostEvses));
    EXPECT_EQ(at(vehicle, {"sessions", "maxItems"}).toInteger(), qint64(limits::mostSessions));
}

} // namespace
} // namespace homecharge::planning
