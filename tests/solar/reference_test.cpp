// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every formula of the room against 492 moments computed by pvlib (tests/solar/data/README.md).
#include "solar/angles.h"
#include "solar/clear_sky.h"
#include "solar/irradiance.h"
#include "solar/photovoltaics.h"
#include "solar/sun_position.h"

#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QStringList>
#include <QTimeZone>

#include <gtest/gtest.h>

#include <array>

namespace homecharge::solar {
namespace {

struct Plane {
    Orientation orientation;
    QString suffix;
};

const std::array<Plane, 5> &planes()
{
    static const std::array<Plane, 5> all{
        Plane{{35, 180}, QStringLiteral("35_180")}, Plane{{15, 90}, QStringLiteral("15_90")},
        Plane{{60, 270}, QStringLiteral("60_270")}, Plane{{90, 180}, QStringLiteral("90_180")},
        Plane{{30, 0}, QStringLiteral("30_0")}};
    return all;
}

struct Row {
    QHash<QString, QString> cells;

    QString text(const QString &column) const { return cells.value(column); }
    /// Absent columns and "nan" become NaN, which fails every comparison.
    double number(const char *column) const { return number(QString::fromLatin1(column)); }
    double number(const QString &column) const
    {
        bool ok = false;
        const double value = cells.value(column).toDouble(&ok);
        return ok ? value : std::nan("");
    }
    Instant when() const
    {
        const QDateTime time = QDateTime::fromString(text(QStringLiteral("timestamp_utc")), Qt::ISODate);
        return Instant{Seconds{time.toSecsSinceEpoch()}};
    }
    Observer observer() const { return {number("lat"), number("lon"), number("altitude_m")}; }
    SunPosition sun() const { return {number("zenith"), number("apparent_zenith"), number("azimuth")}; }
    Irradiance clear() const
    {
        return {number("cs_ineichen_ghi"), number("cs_ineichen_dni"), number("cs_ineichen_dhi")};
    }
    Irradiance cloudy() const { return {number("ghi_cloudy_055"), number("erbs_dni"), number("erbs_dhi")}; }
    std::string name() const
    {
        return (text(QStringLiteral("site")) + u' ' + text(QStringLiteral("timestamp_utc"))).toStdString();
    }
};

std::vector<Row> readReference()
{
    QFile file(QStringLiteral(HOMECHARGE_SOURCE_DIR "/tests/solar/data/pvlib_reference.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList header = lines.value(0).split(u',');
    std::vector<Row> rows;
    for (int line = 1; line < lines.size(); ++line) {
        const QStringList cells = lines[line].split(u',');
        Row row;
        for (int column = 0; column < header.size(); ++column)
            row.cells.insert(header[column], cells.value(column));
        rows.push_back(row);
    }
    return rows;
}

const std::vector<Row> &reference()
{
    static const std::vector<Row> rows = readReference();
    return rows;
}

/// The tolerance the product promises for irradiance: 1 % or 2 W/m², whichever is more.
void expectClose(double ours, double expected, const Row &row, const QString &what)
{
    const double tolerance = std::max(2.0, 0.01 * std::abs(expected));
    EXPECT_NEAR(ours, expected, tolerance) << row.name() << ": " << what.toStdString();
}

SunPosition ourSun(const Row &row)
{
    return sunPosition(row.when(), row.observer());
}

Irradiance ourClearSky(const Row &row)
{
    ClearSkyInput input;
    input.apparentZenith = ourSun(row).apparentZenith;
    input.altitude = row.observer().altitude;
    input.pressure = standardPressure(input.altitude);
    input.linkeTurbidity = row.number("linke_turbidity");
    input.extraterrestrial = extraterrestrialIrradiance(row.when());
    return clearSky(input);
}

TEST(SolarReference, HasAllItsRows)
{
    EXPECT_EQ(reference().size(), 492U);
}

TEST(SolarReference, SunStandsWithinTwoHundredthsOfADegreeOfSpa)
{
    for (const Row &row : reference()) {
        const SunPosition sun = ourSun(row);
        EXPECT_LE(angleBetween(sun.zenith, sun.azimuth, row.number("zenith"), row.number("azimuth")), 0.02)
            << row.name();
        EXPECT_LE(angleBetween(sun.apparentZenith, sun.azimuth, row.number("apparent_zenith"), row.number("azimuth")),
                  0.02)
            << row.name();
    }
}

TEST(SolarReference, StandardPressureFollowsAltitude)
{
    for (const Row &row : reference())
        EXPECT_NEAR(standardPressure(row.number("altitude_m")), row.number("pressure_pa"), 0.1) << row.name();
}

TEST(SolarReference, ExtraterrestrialRadiationIsSpencers)
{
    for (const Row &row : reference())
        EXPECT_NEAR(extraterrestrialIrradiance(row.when()), row.number("dni_extra_spencer"), 0.01) << row.name();
}

TEST(SolarReference, AirmassIsKastenAndYoungs)
{
    int compared = 0;
    for (const Row &row : reference()) {
        const auto airmass = relativeAirmass(row.number("apparent_zenith"));
        const double expected = row.number("airmass_relative_ky");
        EXPECT_EQ(airmass.has_value(), !std::isnan(expected)) << row.name();
        if (airmass && !std::isnan(expected)) {
            EXPECT_NEAR(*airmass, expected, 0.001 * expected) << row.name();
            ++compared;
        }
    }
    EXPECT_GT(compared, 300);
}

TEST(SolarReference, ClearSkyIsIneichensAndPerezs)
{
    for (const Row &row : reference()) {
        const Irradiance ours = ourClearSky(row);
        expectClose(ours.global, row.clear().global, row, QStringLiteral("global"));
        expectClose(ours.direct, row.clear().direct, row, QStringLiteral("direct"));
        expectClose(ours.diffuse, row.clear().diffuse, row, QStringLiteral("diffuse"));
    }
}

TEST(SolarReference, GlobalRadiationIsSplitAsErbsDoes)
{
    for (const Row &row : reference()) {
        const Irradiance ours =
            splitGlobal(row.number("ghi_cloudy_055"), ourSun(row).zenith, extraterrestrialIrradiance(row.when()));
        expectClose(ours.direct, row.cloudy().direct, row, QStringLiteral("direct"));
        expectClose(ours.diffuse, row.cloudy().diffuse, row, QStringLiteral("diffuse"));
    }
}

TEST(SolarReference, TiltedPlanesGetWhatHayAndDaviesSay)
{
    for (const Row &row : reference()) {
        const double extraterrestrial = extraterrestrialIrradiance(row.when());
        for (const Plane &plane : planes()) {
            expectClose(planeOfArray(plane.orientation, row.sun(), row.clear(), extraterrestrial),
                        row.number(QStringLiteral("poa_haydavies_") + plane.suffix), row, plane.suffix);
            expectClose(planeOfArray(plane.orientation, row.sun(), row.cloudy(), extraterrestrial),
                        row.number(QStringLiteral("poa_cloudy_haydavies_") + plane.suffix), row,
                        QStringLiteral("cloudy ") + plane.suffix);
        }
    }
}

// The whole chain from nothing but place, time and turbidity: errors must not add up beyond the same tolerance.
TEST(SolarReference, TheWholeChainStaysWithinTheTolerance)
{
    for (const Row &row : reference()) {
        const SunPosition sun = ourSun(row);
        const double extraterrestrial = extraterrestrialIrradiance(row.when());
        for (const Plane &plane : planes()) {
            expectClose(planeOfArray(plane.orientation, sun, ourClearSky(row), extraterrestrial),
                        row.number(QStringLiteral("poa_haydavies_") + plane.suffix), row, plane.suffix);
        }
    }
}

TEST(SolarReference, CellsWarmAsFaimanSays)
{
    for (const Row &row : reference())
        EXPECT_NEAR(cellTemperature(row.number("poa_haydavies_35_180"), 15.0, 2.0), row.number("tcell_faiman_35_180"),
                    0.01)
            << row.name();
}

TEST(SolarReference, DirectAndAlternatingPowerArePvwatts)
{
    for (const Row &row : reference()) {
        const double dc = dcPower(row.number("poa_haydavies_35_180"), row.number("tcell_faiman_35_180"), 1000.0);
        EXPECT_NEAR(dc, row.number("pvwatts_dc_w_per_kwp_35_180"), 0.1) << row.name();
        EXPECT_NEAR(acPower(dc * afterLosses(), 1000.0), row.number("pvwatts_ac_w_per_kwp_35_180"), 0.1) << row.name();
    }
}

} // namespace
} // namespace homecharge::solar
