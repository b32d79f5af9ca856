// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/planning_files/samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace homecharge::planning {
namespace {

/// One change of a good request that must give exactly one fault.
struct Mistake {
    const char *name;
    const char *part;        ///< of samples/night.json
    const char *replacement; ///< "": left out
    const char *path;
    const char *fragment; ///< of the message
};

std::ostream &operator<<(std::ostream &stream, const Mistake &mistake)
{
    return stream << mistake.name;
}

class BadRequest : public testing::TestWithParam<Mistake>
{
};

TEST_P(BadRequest, isToldByItsPathAndASentence)
{
    const Mistake &mistake = GetParam();
    const RequestReading reading = readRequest(replaced(sample("night.json"), mistake.part, mistake.replacement));
    EXPECT_FALSE(reading.request);
    ASSERT_EQ(reading.faults.size(), 1u) << testing::PrintToString(reading.faults);
    EXPECT_EQ(reading.faults[0].path.toStdString(), mistake.path);
    EXPECT_THAT(reading.faults[0].message.toStdString(), testing::HasSubstr(mistake.fragment));
}

constexpr const char *start = R"("start": "2026-03-14T18:00:00Z",)";

const Mistake missing[] = {
    {"formatMissing", R"("format": "homecharge.planning-request/1",)", "", "$.format", "missing"},
    {"nowMissing", R"("now": "2026-03-14T18:05:00Z",)", "", "$.now", "missing"},
    {"timeZoneMissing", R"("timeZone": "Europe/Amsterdam",)", "", "$.timeZone", "missing"},
    {"currencyMissing", R"("currency": "EUR",)", "", "$.currency", "missing"},
    {"siteMissing", R"("site": { "phases": 3, "limitA": 25, "connectionLimitW": 17250 },)", "", "$.site", "missing"},
    {"connectionLimitMissing", R"(, "connectionLimitW": 17250)", "", "$.site.connectionLimitW", "missing"},
    {"slotStartMissing", start, "", "$.slots.start", "missing"},
    {"slotLengthMissing", R"("lengthSeconds": 900, )", "", "$.slots.lengthSeconds", "missing"},
    {"importPriceMissing", R"("importPrice": 0.2871,)", "", "$.slots.importPrice", "missing"},
    {"countUnknown", R"("count": 50,)", "", "$.slots.count", "list with one value per slot"},
    {"vehiclesMissing", R"("vehicles")", R"("cars")", "$.vehicles", "missing"},
    {"vehicleIdMissing", R"("id": "i4",)", "", "$.vehicles[0].id", "missing"},
    {"evseIdMissing", R"({ "id": "garage", "limitW")", R"({ "limitW")", "$.evses[0].id", "missing"},
    {"capacityMissing", R"("capacityWh": 81000, )", "", "$.vehicles[0].capacityWh", "missing"},
    {"minPowerMissing", R"("minPowerW": 4140,)", "", "$.vehicles[0].minPowerW", "missing"},
    {"maxPowerMissing", R"("maxPowerW": 11040,)", "", "$.vehicles[0].maxPowerW", "missing"},
    {"energyMissing", R"("energyWh": 31000,)", "", "$.vehicles[0].energyWh", "needWh"},
    {"departMissing", R"(, "depart": "2026-03-15T06:30:00Z")", "", "$.vehicles[0].sessions[0].depart", "missing"},
    {"targetMissing", R"("targetWh": 64800, )", "", "$.vehicles[0].sessions[0].targetWh", "missing"},
    {"kneeMissing", R"("kneeSoc": 0.8, )", "", "$.vehicles[0].taper.kneeSoc", "missing"},
    {"floorPowerMissing", R"(, "floorPowerW": 1000)", "", "$.vehicles[0].taper.floorPowerW", "missing"},
};
INSTANTIATE_TEST_SUITE_P(missing, BadRequest, testing::ValuesIn(missing),
                         [](const auto &tested) { return tested.param.name; });

const Mistake kinds[] = {
    {"formatOfAPlan", "planning-request/1", "charging-plan/1", "$.format", "this program reads"},
    {"formatOfALaterVersion", "planning-request/1", "planning-request/2", "$.format", "this program reads"},
    {"nowAsNumber", R"("now": "2026-03-14T18:05:00Z")", R"("now": 1773511500)", "$.now", "is a number"},
    {"nowWithoutZone", R"("now": "2026-03-14T18:05:00Z")", R"("now": "2026-03-14T18:05:00")", "$.now", "UTC"},
    {"nowWithAnOffset", R"("now": "2026-03-14T18:05:00Z")", R"("now": "2026-03-14T18:05:00+01:00")", "$.now", "UTC"},
    {"nowWithAFraction", R"("now": "2026-03-14T18:05:00Z")", R"("now": "2026-03-14T18:05:00.5Z")", "$.now",
     "whole seconds"},
    {"nowOnADayThatIsNot", R"("now": "2026-03-14T18:05:00Z")", R"("now": "2026-02-29T18:05:00Z")", "$.now", "UTC"},
    {"nowAtAnHourThatIsNot", R"("now": "2026-03-14T18:05:00Z")", R"("now": "2026-03-14T24:05:00Z")", "$.now", "UTC"},
    {"timeZoneUnknown", "Europe/Amsterdam", "Europe/Atlantis", "$.timeZone", "IANA"},
    {"timeZoneAsOffset", "Europe/Amsterdam", "UTC+01:00", "$.timeZone", "IANA"},
    {"timeZoneEmpty", "Europe/Amsterdam", "", "$.timeZone", "IANA"},
    {"currencyAsSign", R"("EUR")", R"("€")", "$.currency", "three capital letters"},
    {"preferenceUnknown", "lowestPrice", "cheap", "$.preference", "lowestPrice, ownSolar"},
    {"modeUnknown", "intelligent", "smart", "$.vehicles[0].mode", "intelligent, cheapest, now"},
    {"priceKindUnknown", R"("known")", R"("guessed")", "$.slots.priceKind", "known, forecast, assumed"},
    {"siteAsList", R"({ "phases": 3, "limitA": 25, "connectionLimitW": 17250 })", "[]", "$.site", "is a list"},
    {"evsesAsObject", R"([ { "id": "garage", "limitW": 11040, "phases": 3, "firstPhase": 1 } ])", "{}", "$.evses",
     "is an object"},
    {"priceAsText", R"("importPrice": 0.2871)", R"("importPrice": "0.2871")", "$.slots.importPrice", "is text"},
    {"priceInfinite", R"("importPrice": 0.2871)", R"("importPrice": Infinity)", "$.slots.importPrice", "finite"},
    {"priceNegativeInfinite", R"("importPrice": 0.2871)", R"("importPrice": -Infinity)", "$.slots.importPrice",
     "finite"},
    {"priceNotANumber", R"("importPrice": 0.2871)", R"("importPrice": NaN)", "$.slots.importPrice", "finite"},
    {"priceTooLargeForADouble", R"("importPrice": 0.2871)", R"("importPrice": 1e999)", "$.slots.importPrice",
     "out of range"},
    {"powerTooLargeForADouble", R"("maxPowerW": 11040)", R"("maxPowerW": 1e400)", "$.vehicles[0].maxPowerW",
     "out of range"},
    {"capacityNull", R"("capacityWh": 81000)", R"("capacityWh": null)", "$.vehicles[0].capacityWh", "is null"},
    {"efficiencyTrue", R"("efficiency": 0.9)", R"("efficiency": true)", "$.vehicles[0].efficiency", "true or false"},
    {"countWithDecimals", R"("count": 50)", R"("count": 50.5)", "$.slots.count", "whole number"},
    {"lengthWithDecimals", R"("lengthSeconds": 900)", R"("lengthSeconds": 900.25)", "$.slots.lengthSeconds",
     "whole number"},
    {"phasesWithDecimals", R"("phases": 3, "limitA")", R"("phases": 2.5, "limitA")", "$.site.phases", "whole number"},
    {"sessionAsText", R"("tripWh": 9000 } ])", R"("tripWh": 9000 }, "tomorrow" ])", "$.vehicles[0].sessions[1]",
     "is text"},
    {"fieldTwice", R"("weight": 1,)", R"("weight": 1, "weight": 2,)", "$.vehicles[0].weight", "twice"},
};
INSTANTIATE_TEST_SUITE_P(kinds, BadRequest, testing::ValuesIn(kinds),
                         [](const auto &tested) { return tested.param.name; });

const Mistake ranges[] = {
    {"startPriceNegative", R"("startPrice": 0.01)", R"("startPrice": -0.01)", "$.startPrice", "from 0 to 10000"},
    {"extraValueNegative", R"("startPrice": 0.01)", R"("extraValue": -1)", "$.extraValue", "per kWh"},
    {"movePriceNegative", R"("startPrice": 0.01)", R"("movePrice": -1)", "$.movePrice", "per kWh"},
    {"connectionLimitNegative", R"("connectionLimitW": 17250)", R"("connectionLimitW": -1)", "$.site.connectionLimitW",
     "from 0 to 10000000 W"},
    {"connectionLimitNegativeByAHair", R"("connectionLimitW": 17250)", R"("connectionLimitW": -0.001)",
     "$.site.connectionLimitW", "from 0"},
    {"currentNegative", R"("limitA": 25)", R"("limitA": -25)", "$.site.limitA", "out of range"},
    {"sitePhasesTwo", R"("phases": 3, "limitA")", R"("phases": 2, "limitA")", "$.site.phases", "1 or 3"},
    {"sitePhasesHuge", R"("phases": 3, "limitA")", R"("phases": 4294967299, "limitA")", "$.site.phases", "1 or 3"},
    {"evseLimitNegative", R"("limitW": 11040)", R"("limitW": -11040)", "$.evses[0].limitW", "out of range"},
    {"evsePhasesFour", R"("limitW": 11040, "phases": 3)", R"("limitW": 11040, "phases": 4)", "$.evses[0].phases",
     "1, 2 or 3"},
    {"firstPhaseZero", R"("firstPhase": 1)", R"("firstPhase": 0)", "$.evses[0].firstPhase", "1, 2 or 3"},
    {"vehiclePhasesZero", R"("mode": "intelligent", "phases": 3)", R"("phases": 0)", "$.vehicles[0].phases",
     "1, 2 or 3"},
    {"countZero", R"("count": 50)", R"("count": 0)", "$.slots.count", "from 1 to 20000"},
    {"countNegative", R"("count": 50)", R"("count": -3)", "$.slots.count", "from 1 to 20000"},
    {"countHuge", R"("count": 50)", R"("count": 1000000000000)", "$.slots.count", "from 1 to 20000"},
    {"lengthZero", R"("lengthSeconds": 900)", R"("lengthSeconds": 0)", "$.slots.lengthSeconds", "from 1 to 86400"},
    {"lengthHuge", R"("lengthSeconds": 900)", R"("lengthSeconds": 1e17)", "$.slots.lengthSeconds", "from 1 to 86400"},
    {"slotsTooLongTogether", R"("lengthSeconds": 900, "count": 50)", R"("lengthSeconds": 86400, "count": 401)",
     "$.slots.count", "400 days"},
    {"priceHuge", R"("importPrice": 0.2871)", R"("importPrice": 10000.1)", "$.slots.importPrice", "out of range"},
    {"feedInHuge", R"("feedInPrice": 0.07)", R"("feedInPrice": -1e9)", "$.slots.feedInPrice", "out of range"},
    {"solarNegative", R"("solarW": 0)", R"("solarW": -1)", "$.slots.solarW", "out of range"},
    {"safeSolarNegative", R"("solarSafeW": 0)", R"("solarSafeW": -1)", "$.slots.solarSafeW", "out of range"},
    {"loadNegative", R"("baseLoadW": 350)", R"("baseLoadW": -350)", "$.slots.baseLoadW", "out of range"},
    {"energyNegative", R"("energyWh": 31000)", R"("energyWh": -1)", "$.vehicles[0].energyWh", "out of range"},
    {"capacityZero", R"("capacityWh": 81000, "upperLimitWh": 81000)", R"("capacityWh": 0)", "$.vehicles[0].capacityWh",
     "out of range"},
    {"minimumNegative", R"("minimumWh": 8100)", R"("minimumWh": -1)", "$.vehicles[0].minimumWh", "out of range"},
    {"efficiencyZero", R"("efficiency": 0.9)", R"("efficiency": 0)", "$.vehicles[0].efficiency", "0.01 to 1"},
    {"efficiencyPercent", R"("efficiency": 0.9)", R"("efficiency": 90)", "$.vehicles[0].efficiency", "0.01 to 1"},
    {"minPowerNegative", R"("minPowerW": 4140)", R"("minPowerW": -4140)", "$.vehicles[0].minPowerW", "out of range"},
    {"powerStepNegative", R"("powerStepW": 690)", R"("powerStepW": -690)", "$.vehicles[0].powerStepW", "out of range"},
    {"weightZero", R"("weight": 1)", R"("weight": 0)", "$.vehicles[0].weight", "above 0"},
    {"weightNegative", R"("weight": 1)", R"("weight": -1)", "$.vehicles[0].weight", "above 0"},
    {"kneeInPercent", R"("kneeSoc": 0.8)", R"("kneeSoc": 80)", "$.vehicles[0].taper.kneeSoc", "from 0 to 1"},
    {"floorPowerNegative", R"("floorPowerW": 1000)", R"("floorPowerW": -1)", "$.vehicles[0].taper.floorPowerW",
     "out of range"},
    {"targetNegative", R"("targetWh": 64800)", R"("targetWh": -1)", "$.vehicles[0].sessions[0].targetWh",
     "out of range"},
    {"tripNegative", R"("tripWh": 9000)", R"("tripWh": -9000)", "$.vehicles[0].sessions[0].tripWh", "out of range"},
    {"idEmpty", R"("id": "i4")", R"("id": "")", "$.vehicles[0].id", "printable"},
    {"idWithLineBreak", R"("id": "i4")", R"("id": "i\n4")", "$.vehicles[0].id", "printable"},
};
INSTANTIATE_TEST_SUITE_P(ranges, BadRequest, testing::ValuesIn(ranges),
                         [](const auto &tested) { return tested.param.name; });

const Mistake relations[] = {
    {"nowBeforeTheSlots", start, R"("start": "2026-03-14T18:15:00Z",)", "$.now", "before the first slot"},
    {"minPowerAboveMaximum", R"("minPowerW": 4140)", R"("minPowerW": 11041)", "$.vehicles[0].minPowerW",
     "above maxPowerW"},
    {"floorAboveMaximum", R"("floorPowerW": 1000)", R"("floorPowerW": 12000)", "$.vehicles[0].taper.floorPowerW",
     "above maxPowerW"},
    {"upperLimitAboveCapacity", R"("upperLimitWh": 81000)", R"("upperLimitWh": 81000.1)", "$.vehicles[0].upperLimitWh",
     "above capacityWh"},
    {"minimumAboveUpperLimit", R"("minimumWh": 8100)", R"("minimumWh": 81001)", "$.vehicles[0].minimumWh",
     "above upperLimitWh"},
    {"energyAboveCapacity", R"("energyWh": 31000)", R"("energyWh": 81001)", "$.vehicles[0].energyWh",
     "above capacityWh"},
    {"targetAboveUpperLimit", R"("targetWh": 64800)", R"("targetWh": 81001)", "$.vehicles[0].sessions[0].targetWh",
     "above upperLimitWh"},
    {"departBeforeArrival", R"("arrive": "2026-03-14T18:05:00Z")", R"("arrive": "2026-03-15T06:30:00Z")",
     "$.vehicles[0].sessions[0].depart", "is not after its arrival; give a later time"},
    {"departAtNow", R"("arrive": "2026-03-14T18:05:00Z", "depart": "2026-03-15T06:30:00Z")",
     R"("arrive": "2026-03-14T17:00:00Z", "depart": "2026-03-14T18:05:00Z")", "$.vehicles[0].sessions[0].depart",
     "is not after now"},
    {"departAfterTheSlots", R"("depart": "2026-03-15T06:30:00Z")", R"("depart": "2026-03-15T06:30:01Z")",
     "$.vehicles[0].sessions[0].depart", "after the end of the last slot, 2026-03-15T06:30:00Z"},
    {"sessionsOverlap", R"("tripWh": 9000 } ])",
     R"("tripWh": 9000 }, { "arrive": "2026-03-15T06:00:00Z", "depart": "2026-03-15T06:15:00Z", "targetWh": 1 } ])",
     "$.vehicles[0].sessions[1].arrive", "in order, not overlapping"},
    {"sessionsOutOfOrder", R"("sessions": [ {)",
     R"("sessions": [ { "arrive": "2026-03-15T06:20:00Z", "depart": "2026-03-15T06:25:00Z", "targetWh": 1 }, {)",
     "$.vehicles[0].sessions[1].arrive", "in order"},
    {"evseUnknown", R"("evse": "garage")", R"("evse": "barn")", "$.vehicles[0].evse", "\"barn\""},
    {"evseTwice", R"("firstPhase": 1 } ])", R"("firstPhase": 1 }, { "id": "garage" } ])", "$.evses[1].id",
     "second time"},
    {"needWithATaper", R"("energyWh": 31000)", R"("energyWh": null, "needWh": 9000)", "$.vehicles[0].taper",
     "known state of charge"},
    {"listOfAnotherLength", R"("solarW": 0)", R"("solarW": [0, 100, 200])", "$.slots.solarW",
     "has 3 values, but $.slots.count says there are 50 slots"},
    {"listEmpty", R"("solarW": 0)", R"("solarW": [])", "$.slots.solarW", "has 0 values"},
};
INSTANTIATE_TEST_SUITE_P(relations, BadRequest, testing::ValuesIn(relations),
                         [](const auto &tested) { return tested.param.name; });

std::vector<std::string> pathsOf(const std::vector<Fault> &faults)
{
    std::vector<std::string> paths;
    for (const Fault &fault : faults)
        paths.push_back(fault.path.toStdString());
    return paths;
}

TEST(BadRequests, areToldWithAllTheirFaults)
{
    QByteArray json = sample("night.json");
    json = replaced(json, R"("importPrice": 0.2871)", R"("importPrice": NaN)");
    json = replaced(json, R"("currency": "EUR",)", "");
    json = replaced(json, R"("evse": "garage")", R"("evse": "barn")");
    json = replaced(json, R"("targetWh": 64800)", R"("targetWh": 90000)");
    json = replaced(json, R"("limitW": 11040)", R"("limitW": -1)");
    EXPECT_THAT(pathsOf(readRequest(json).faults),
                testing::UnorderedElementsAre("$.currency", "$.slots.importPrice", "$.evses[0].limitW",
                                              "$.vehicles[0].evse", "$.vehicles[0].sessions[0].targetWh"));
}

TEST(BadRequests, nameTheElementOfAListThatIsWrong)
{
    const QByteArray json =
        replaced(sample("required_only.json"), "[0.3, -0.02, 0.25, 0.31]", R"([0.3, "x", 1e9, null])");
    EXPECT_THAT(
        pathsOf(readRequest(json).faults),
        testing::UnorderedElementsAre("$.slots.importPrice[1]", "$.slots.importPrice[2]", "$.slots.importPrice[3]"));
}

TEST(BadRequests, tellThatNowIsAfterTheSlots)
{
    const QByteArray json =
        replaced(sample("required_only.json"), R"("now": "2026-06-01T10:00:00Z")", R"("now": "2026-06-01T14:00:00Z")");
    EXPECT_THAT(pathsOf(readRequest(json).faults),
                testing::UnorderedElementsAre("$.now", "$.vehicles[0].sessions[0].depart"));
}

TEST(BadRequests, tellOfTwoListsOfDifferentLengths)
{
    const QByteArray json = replaced(sample("required_only.json"), "0.31]", "0.31], \"solarW\": [1, 2]");
    const auto faults = readRequest(json).faults;
    ASSERT_EQ(pathsOf(faults), std::vector<std::string>{"$.slots.solarW"});
    EXPECT_THAT(faults[0].message.toStdString(), testing::HasSubstr("$.slots.importPrice says there are 4 slots"));
}

TEST(BadRequests, tellOfTwoCarsOnOneCable)
{
    const QByteArray second = R"("sessions": [ { "depart": "2026-03-15T06:30:00Z", "targetWh": 1 } ] },
        { "id": "zoe", "evse": "garage", "energyWh": 0, "capacityWh": 52000, "minPowerW": 1380, "maxPowerW": 22000,
          "sessions": [ { "arrive": "2026-03-15T06:29:59Z", "depart": "2026-03-15T06:30:00Z", "targetWh": 1 } ] } ], "y": [ { "x": [ {)";
    const auto faults = readRequest(replaced(sample("night.json"), R"("sessions": [ {)", second)).faults;
    ASSERT_EQ(pathsOf(faults), std::vector<std::string>{"$.vehicles[1].sessions[0]"});
    EXPECT_THAT(faults[0].message.toStdString(), testing::HasSubstr("$.vehicles[0].sessions[0] on the same EVSE"));
}

TEST(BadRequests, tellOfTheSameIdTwice)
{
    const QByteArray second = R"("sessions": [ { "depart": "2026-03-15T06:30:00Z", "targetWh": 1 } ] },
        { "id": "i4", "energyWh": 0, "capacityWh": 52000, "minPowerW": 1380, "maxPowerW": 22000, "sessions": [] } ], "y": [ { "x": [ {)";
    EXPECT_EQ(pathsOf(readRequest(replaced(sample("night.json"), R"("sessions": [ {)", second)).faults),
              std::vector<std::string>{"$.vehicles[1].id"});
}

TEST(BadRequests, tellOfAFirstPhaseThatAOnePhaseSiteDoesNotHave)
{
    QByteArray json = replaced(sample("night.json"), R"("firstPhase": 1)", R"("firstPhase": 2)");
    json = replaced(json, R"("phases": 3, "limitA")", R"("phases": 1, "limitA")");
    EXPECT_EQ(pathsOf(readRequest(json).faults), std::vector<std::string>{"$.evses[0].firstPhase"});
}

TEST(BadRequests, tellThatAnUnknownStateOfChargeAllowsOneSessionOnly)
{
    const QByteArray json = replaced(
        sample("required_only.json"), R"("sessions": [)",
        R"("sessions": [ { "depart": "2026-06-01T11:00:00Z", "targetWh": 0 }, { "arrive": "2026-06-01T11:00:00Z", "depart": "2026-06-01T12:00:00Z", "targetWh": 0 } ], "x": [)");
    EXPECT_EQ(pathsOf(readRequest(json).faults), std::vector<std::string>{"$.vehicles[0].sessions"});
}

TEST(BadRequests, tellOfSumsThatIntegersCannotHold)
{
    QByteArray json = replaced(sample("night.json"), R"("weight": 1,)", R"("weight": 1000,)");
    json = replaced(json, R"("capacityWh": 81000)", R"("capacityWh": 10000000)");
    EXPECT_EQ(pathsOf(readRequest(json).faults), std::vector<std::string>{"$.vehicles"});
    json = replaced(sample("night.json"), R"("importPrice": 0.2871)", R"("importPrice": -10000)");
    json = replaced(json, R"("capacityWh": 81000)", R"("capacityWh": 10000000)");
    EXPECT_EQ(pathsOf(readRequest(json).faults), std::vector<std::string>{"$.slots"});
}

TEST(BadRequests, tellOfBaseLoadsThatDoNotFitThePhases)
{
    QByteArray json =
        replaced(sample("required_only.json"), "0.31]", "0.31], \"baseLoadW\": [[1, 2], [], [1, 2, -3], [\"x\"]]");
    EXPECT_THAT(pathsOf(readRequest(json).faults),
                testing::UnorderedElementsAre("$.slots.baseLoadW[0]", "$.slots.baseLoadW[1]", "$.slots.baseLoadW[2]",
                                              "$.slots.baseLoadW[3]"));
}

TEST(BadRequests, tellWhatIsWrongWithThePreviousPlan)
{
    QByteArray json = replaced(sample("everything.json"), R"("powerW": [2000.25, 0])", R"("powerW": [2000.25])");
    json = replaced(json, R"("code": "away")", R"("code": "gone")");
    json = replaced(json, R"("format": "homecharge.charging-plan/1", "currency": "CHF")",
                    R"("format": "homecharge.charging-plan/1", "currency": "EUR")");
    EXPECT_THAT(pathsOf(readRequest(json).faults),
                testing::UnorderedElementsAre("$.previousPlan.vehicles[0].powerW",
                                              "$.previousPlan.vehicles[0].reasons[1].code", "$.previousPlan.currency"));
}

TEST(BadRequests, areCountedWhenThereAreTooManyFaultsToList)
{
    const QByteArray json =
        replaced(sample("night.json"), R"("count": 50,)",
                 "\"count\": 5000, \"feedInPrice\": [" + QByteArray("[],").repeated(4999) + "[]], \"x\": 0,");
    const auto faults = readRequest(replaced(json, R"("feedInPrice": 0.07)", R"("y": 0)")).faults;
    ASSERT_EQ(faults.size(), FaultCollector::mostListed + 1);
    EXPECT_EQ(faults.back().message, QStringLiteral("and 4000 more like these"));
}

TEST(BadRequests, madeByProgramsAreToldTheSameWay)
{
    PlanningRequest request = readRequest(sample("night.json")).request.value();
    request.slots[3].solar = Power::watts(-1);
    request.vehicles[0].evse = 7;
    request.slotLength = Seconds(std::numeric_limits<std::int64_t>::max());
    EXPECT_THAT(pathsOf(checkRequest(request)),
                testing::UnorderedElementsAre("$.slots.solarW[3]", "$.vehicles[0].evse", "$.slots.lengthSeconds"));
}

} // namespace
} // namespace homecharge::planning
