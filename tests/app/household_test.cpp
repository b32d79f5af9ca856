// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homecharge/household/household.h"

#include "charging/request_builder.h"
#include "domain/local_time.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace homecharge::household {
namespace {

const Household &builtIn()
{
    static const Result<Household> household = readHousehold(builtInHousehold());
    EXPECT_TRUE(household) << household.error().detail.toStdString();
    return *household;
}

Instant local(unsigned day, int hour, int minute)
{
    const TimeZone zone = *TimeZone::fromName(QStringLiteral("Europe/Berlin"));
    return zone.instantAt(localDate(2026, 3, day), minuteAt(hour, minute));
}

QByteArray bytesOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The built-in household, changed, in a folder of its own.
class ChangedHousehold : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        for (const QString &name :
             {QStringLiteral("de-lu-day-ahead-2026-02-23.csv"), QStringLiteral("vienna-load-weeks.csv")})
            write(name, bytesOf(QStringLiteral(":/households/") + name));
        m_json = QJsonDocument::fromJson(bytesOf(builtInHousehold())).object();
    }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    Result<Household> read()
    {
        write(QStringLiteral("household.json"), QJsonDocument(m_json).toJson());
        return readHousehold(m_folder.filePath(QStringLiteral("household.json")));
    }
    QStringList faults()
    {
        const auto household = read();
        return household ? QStringList() : household.error().detail.split(u'\n');
    }
    /// Changes an object that lies in the file under `name`, or in the list `name` at `index`.
    void change(const QString &name, const std::function<void(QJsonObject &)> &edit)
    {
        QJsonObject object = m_json.value(name).toObject();
        edit(object);
        m_json.insert(name, object);
    }
    void changeAt(const QString &name, int index, const std::function<void(QJsonObject &)> &edit)
    {
        QJsonArray array = m_json.value(name).toArray();
        QJsonObject object = array[index].toObject();
        edit(object);
        array[index] = object;
        m_json.insert(name, array);
    }

    /// Changes the plug-in of the first vehicle.
    void changePlugIn(const std::function<void(QJsonObject &)> &edit)
    {
        changeAt(QStringLiteral("vehicles"), 0, [&edit](QJsonObject &car) {
            QJsonObject plugIn = car.value(QStringLiteral("plugIn")).toObject();
            edit(plugIn);
            car[QStringLiteral("plugIn")] = plugIn;
        });
    }

    QTemporaryDir m_folder;
    QJsonObject m_json;
};

TEST(BuiltInHousehold, NeedsNoFileBesideTheProgram)
{
    EXPECT_TRUE(builtInHousehold().startsWith(QStringLiteral(":/")));
    EXPECT_EQ(builtIn().address, QStringLiteral("Lindenweg 12, Freising"));
    EXPECT_EQ(builtIn().snapshot.site.name, QStringLiteral("Home"));
}

TEST(BuiltInHousehold, HasTwoCarsAndAWallboxWithoutOne)
{
    const charging::SiteSnapshot &snapshot = builtIn().snapshot;
    ASSERT_EQ(snapshot.vehicles.size(), 2U);
    EXPECT_EQ(snapshot.vehicles[0].vehicle.name, QStringLiteral("BMW i4 eDrive40"));
    EXPECT_EQ(snapshot.vehicles[1].vehicle.name, QStringLiteral("BMW iX1 xDrive30"));
    ASSERT_EQ(snapshot.evses.size(), 3U);
    EXPECT_EQ(snapshot.evses[0].name, QStringLiteral("Garage"));
    EXPECT_TRUE(snapshot.evses[2].vehicles.empty());
    EXPECT_EQ(snapshot.site.connection.totalLimit(), Power::watts(17'250));
    ASSERT_EQ(builtIn().wallboxes.size(), 3U);
    EXPECT_EQ(builtIn().wallboxes[0].model, QStringLiteral("BMW i Wallbox Connect"));
}

TEST(BuiltInHousehold, StandsInTheEveningBetweenPlugInAndDeparture)
{
    const charging::SiteSnapshot &snapshot = builtIn().snapshot;
    EXPECT_EQ(snapshot.now, local(2, 21, 40));
    EXPECT_EQ(snapshot.vehicles[0].plugIn->since, local(2, 15, 45));
    EXPECT_EQ(snapshot.vehicles[0].stateOfCharge->value, StateOfCharge::percent(47));
}

TEST(BuiltInHousehold, IsPlannedUntilTheDeparturesOfBothCars)
{
    const auto prepared = charging::buildRequest(builtIn().snapshot);
    ASSERT_TRUE(prepared);
    const planning::PlanningRequest &request = prepared->request;
    ASSERT_EQ(request.vehicles.size(), 2U);
    EXPECT_EQ(request.vehicles[0].sessions[0].depart, local(3, 7, 30));
    EXPECT_EQ(request.vehicles[1].sessions[0].depart, local(4, 6, 45));
    EXPECT_EQ(request.startOf(request.slots.size()), local(4, 6, 45));
}

// [E4]
TEST(BuiltInHousehold, HasPricesThatAreKnownAndSomeThatAreNotYet)
{
    const auto prepared = charging::buildRequest(builtIn().snapshot);
    const planning::PlanningRequest &request = prepared->request;
    EXPECT_EQ(request.slots.front().priceKind, planning::PriceKind::Known);
    EXPECT_EQ(request.slots.back().priceKind, planning::PriceKind::Forecast);
    ASSERT_EQ(prepared->assumptions.size(), 1U);
    EXPECT_EQ(prepared->assumptions[0].code, charging::AssumptionCode::PricesFromPastWeeks);
    EXPECT_EQ(prepared->assumptions[0].at, local(4, 0, 0));
}

// [B3] 89.85 EUR/MWh at 01:00, with surcharge, tax, night fee and 19 % VAT: (0.08985 + 0.052 + 0.0205 + 0.011) * 1.19.
TEST(BuiltInHousehold, AddsAllLayersToTheMarketsPrice)
{
    const auto rate = builtIn().snapshot.importPrices.valueAt(local(3, 1, 0));
    ASSERT_TRUE(rate);
    EXPECT_EQ(rate->price, EnergyPrice::microPerKwh(206'287));
    EXPECT_EQ(builtIn().snapshot.feedInPrices.valueAt(local(3, 1, 0))->price, EnergyPrice::microPerKwh(77'800));
}

TEST(BuiltInHousehold, HasANightThatIsClearlyCheaperThanTheEvening)
{
    const PriceSeries &prices = builtIn().snapshot.importPrices;
    const EnergyPrice evening = prices.valueAt(local(2, 18, 0))->price;
    const EnergyPrice night = prices.valueAt(local(3, 2, 0))->price;
    EXPECT_LT(2 * night, evening);
}

TEST(BuiltInHousehold, ComputesItsRoof)
{
    const Series<Power> &sun = builtIn().snapshot.solar.expected;
    EXPECT_EQ(sun.valueAt(local(3, 2, 0)), Power{});
    EXPECT_GT(*sun.valueAt(local(3, 12, 30)), Power::watts(3'500));
    EXPECT_LE(*std::max_element(sun.values().begin(), sun.values().end()), Power::watts(7'500));
}

TEST(BuiltInHousehold, HasTheLoadOfARealHouse)
{
    // A Monday in winter: 276 W in the measured house, here times 1.6.
    EXPECT_EQ(builtIn().snapshot.load.expected.valueAt(local(2, 21, 45)), Power::watts(442));
}

// [E3]
TEST(BuiltInHousehold, KnowsWhatWasMeasuredSincePlugIn)
{
    ASSERT_EQ(builtIn().sessions.size(), 2U);
    const ChargingSession &session = builtIn().sessions[0].session;
    EXPECT_EQ(session.vehicleId, QStringLiteral("i4"));
    EXPECT_EQ(session.pluggedIn, local(2, 15, 45));
    EXPECT_EQ(session.slots.front().slot.start, local(2, 15, 45));
    EXPECT_EQ(session.slots.back().slot.end(), local(2, 21, 40));
    for (std::size_t slot = 1; slot < session.slots.size(); ++slot)
        EXPECT_EQ(session.slots[slot].slot.start, session.slots[slot - 1].slot.end());
    EXPECT_EQ(session.grid, Energy::wattHours(1'380 + 2'300 + 450));
    EXPECT_EQ(session.solar, Energy::wattHours(520 + 420 + 310));
    EXPECT_GT(session.cost.inMicro(), session.cashCost.inMicro());
}

TEST(BuiltInHousehold, MeasuredWhatFitsItsBatteryAndItsRoof)
{
    const charging::OngoingSession &ongoing = builtIn().sessions[0];
    const Vehicle &vehicle = builtIn().snapshot.vehicles[0].vehicle;
    const double gained = (ongoing.session.energy().inWattHours()) * 0.9;
    const StateOfCharge risen = ongoing.readings.back().value - ongoing.readings.front().value;
    EXPECT_NEAR(gained, contentAt(risen, vehicle.capacity).inWattHours(), 20);
    for (const SessionSlot &slot : ongoing.session.slots) {
        const Power sun = *builtIn().snapshot.solar.expected.valueAt(slot.slot.start);
        EXPECT_LE(slot.solar, sun * slot.slot.length);
        EXPECT_LE(slot.grid + slot.solar, vehicle.maximumPower() * slot.slot.length);
    }
}

TEST(BuiltInHousehold, AnswersWhatChargingAtOnceWouldHaveBeen)
{
    const auto baseline = charging::buildBaselineRequest(builtIn().snapshot, QStringLiteral("i4"));
    ASSERT_TRUE(baseline);
    EXPECT_TRUE(baseline->assumptions.empty()); // prices, sun and load are known since plug-in
}

TEST_F(ChangedHousehold, IsReadFromAFolderAsWell)
{
    EXPECT_EQ(faults(), QStringList());
}

TEST_F(ChangedHousehold, MayHaveAFlatPriceAndNoRoof)
{
    m_json.remove(QStringLiteral("roof"));
    m_json.insert(QStringLiteral("tariff"),
                  QJsonObject{{QStringLiteral("currency"), QStringLiteral("EUR")},
                              {QStringLiteral("flat"), 0.31},
                              {QStringLiteral("feedIn"), 0.08}});
    const auto household = read();
    ASSERT_TRUE(household) << household.error().detail.toStdString();
    const auto prepared = charging::buildRequest(household->snapshot);
    EXPECT_TRUE(prepared->assumptions.empty());
    EXPECT_EQ(prepared->request.slots.back().importPrice, EnergyPrice::microPerKwh(310'000));
    EXPECT_EQ(prepared->request.slots.at(60).solar, Power{});
}

TEST_F(ChangedHousehold, NamesEveryWrongFieldByItsPath)
{
    change(QStringLiteral("site"), [](QJsonObject &site) { site[QStringLiteral("latitude")] = 123; });
    changeAt(QStringLiteral("wallboxes"), 1, [](QJsonObject &box) { box[QStringLiteral("limitA")] = 3.5; });
    changeAt(QStringLiteral("vehicles"), 0,
             [](QJsonObject &car) { car[QStringLiteral("mode")] = QStringLiteral("fast"); });
    changeAt(QStringLiteral("vehicles"), 1, [](QJsonObject &car) { car.remove(QStringLiteral("capacityWh")); });
    changeAt(QStringLiteral("vehicles"), 1, [](QJsonObject &car) { car[QStringLiteral("colour")] = 1; });
    QStringList paths;
    for (const QString &fault : faults())
        paths.append(fault.section(u':', 0, 0));
    EXPECT_EQ(paths,
              (QStringList{QStringLiteral("site.latitude"), QStringLiteral("wallboxes[1].limitA"),
                           QStringLiteral("vehicles[1].colour"), QStringLiteral("vehicles[0].mode"),
                           QStringLiteral("vehicles[1].capacityWh")}));
}

TEST_F(ChangedHousehold, SaysWhatContradictsItself)
{
    changeAt(QStringLiteral("vehicles"), 0, [](QJsonObject &car) { car[QStringLiteral("minimumA")] = 20; });
    ASSERT_EQ(faults().size(), 1);
    EXPECT_TRUE(faults().first().startsWith(QStringLiteral("vehicles[0].maximumCurrent: is below")));
}

TEST_F(ChangedHousehold, HasNoCarThatComesLaterThanNowOrStandsForAYear)
{
    for (const QString &since : {QStringLiteral("2026-03-02T20:41:00Z"), QStringLiteral("2025-03-02T20:00:00Z")}) {
        changePlugIn([&since](QJsonObject &plugIn) { plugIn[QStringLiteral("since")] = since; });
        ASSERT_EQ(faults().size(), 1);
        EXPECT_TRUE(faults().first().startsWith(QStringLiteral("vehicles[0].plugIn.since: ")));
    }
}

TEST_F(ChangedHousehold, MeasuredNothingAfterNow)
{
    changePlugIn([](QJsonObject &plugIn) { plugIn[QStringLiteral("since")] = QStringLiteral("2026-03-02T20:20:00Z"); });
    ASSERT_EQ(faults().size(), 1); // three quarters measured, two since plug-in
    EXPECT_TRUE(faults().first().startsWith(QStringLiteral("vehicles[0].plugIn.measured: ")));
}

TEST_F(ChangedHousehold, BeginsTheSessionAtThePlugInNotAtTheQuarter)
{
    changePlugIn([](QJsonObject &plugIn) { plugIn[QStringLiteral("since")] = QStringLiteral("2026-03-02T14:52:00Z"); });
    const auto household = read();
    ASSERT_TRUE(household);
    const std::vector<SessionSlot> &slots = household->sessions[0].session.slots;
    EXPECT_EQ(slots[0].slot, (TimeSlot{local(2, 15, 52), Seconds{480}}));
    EXPECT_EQ(slots[1].slot, (TimeSlot{local(2, 16, 0), Seconds{900}}));
    EXPECT_EQ(slots.back().slot, (TimeSlot{local(2, 21, 30), Seconds{600}}));
}

TEST_F(ChangedHousehold, MissesAWallboxThatIsNotThere)
{
    changePlugIn([](QJsonObject &plugIn) { plugIn[QStringLiteral("wallbox")] = QStringLiteral("barn"); });
    EXPECT_TRUE(faults().first().startsWith(QStringLiteral("vehicles[0].plugIn.evseId")));
}

TEST_F(ChangedHousehold, NeedsPricesThatHoldAtItsInstant)
{
    m_json.insert(QStringLiteral("now"), QStringLiteral("2026-03-05T20:40:00Z"));
    EXPECT_TRUE(faults().first().startsWith(QStringLiteral("tariff.dynamic.prices:")));
}

TEST_F(ChangedHousehold, SaysWhichDataFileIsMissingOrBroken)
{
    write(QStringLiteral("vienna-load-weeks.csv"), "season,weekday\nwinter,1,5\n");
    EXPECT_TRUE(faults().first().contains(QStringLiteral("vienna-load-weeks.csv: line 2: ")));
    change(QStringLiteral("load"),
           [](QJsonObject &load) { load[QStringLiteral("weeks")] = QStringLiteral("none.csv"); });
    EXPECT_EQ(read().error().code, ErrorCode::NotFound);
}

TEST_F(ChangedHousehold, RefusesWhatIsNoHousehold)
{
    EXPECT_EQ(readHousehold(QStringLiteral("/nowhere/at-all.json")).error().code, ErrorCode::NotFound);
    write(QStringLiteral("text.json"), "{ \"format\": ");
    EXPECT_EQ(readHousehold(m_folder.filePath(QStringLiteral("text.json"))).error().code, ErrorCode::InvalidFormat);
    write(QStringLiteral("list.json"), "[]");
    EXPECT_EQ(readHousehold(m_folder.filePath(QStringLiteral("list.json"))).error().code, ErrorCode::InvalidInput);
}

} // namespace
} // namespace homecharge::household
