// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solar/angles.h"
#include "solar/clear_sky.h"
#include "solar/irradiance.h"
#include "solar/photovoltaics.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace homecharge::solar {
namespace {

TEST(Azimuth, TranslatesBetweenNorthAndSouthAsZero)
{
    EXPECT_DOUBLE_EQ(azimuthFromSouthZero(0), 180);
    EXPECT_DOUBLE_EQ(azimuthFromSouthZero(-90), 90);
    EXPECT_DOUBLE_EQ(azimuthFromSouthZero(90), 270);
    EXPECT_DOUBLE_EQ(azimuthFromSouthZero(180), 0);
    EXPECT_DOUBLE_EQ(southZeroFromAzimuth(180), 0);
    EXPECT_DOUBLE_EQ(southZeroFromAzimuth(90), -90);
    EXPECT_DOUBLE_EQ(southZeroFromAzimuth(270), 90);
    EXPECT_DOUBLE_EQ(southZeroFromAzimuth(0), 180);
}

RC_GTEST_PROP(Azimuth, SurvivesTheWayThereAndBack, ())
{
    const double azimuth = *rc::gen::inRange(0, 360);
    RC_ASSERT(std::abs(azimuthFromSouthZero(southZeroFromAzimuth(azimuth)) - azimuth) < 1e-9);
}

TEST(PlaneOfArray, OfAFlatSurfaceIsTheGlobalRadiation)
{
    const SunPosition sun{40, 40, 150};
    const double beam = 700;
    const Irradiance sky{beam * cosDegrees(40) + 120, beam, 120};
    EXPECT_NEAR(planeOfArray({0, 180}, sun, sky, 1360), sky.global, 1e-9);
}

TEST(PlaneOfArray, SeesNoBeamFromBehind)
{
    const SunPosition lowInTheSouth{80, 80, 180};
    const Irradiance sky{200, 600, 96};
    const double north = planeOfArray({60, 0}, lowInTheSouth, sky, 1360, 0.0);
    EXPECT_NEAR(north, 96 * (1 - 600.0 / 1360) * 0.75, 1e-9);
}

RC_GTEST_PROP(SplitGlobal, KeepsTheSumAndInventsNothing, ())
{
    const double zenith = *rc::gen::inRange(0, 110);
    const double global = *rc::gen::inRange(0, 1200);
    const Irradiance sky = splitGlobal(global, zenith, 1360);
    RC_ASSERT(sky.direct >= 0.0);
    RC_ASSERT(sky.diffuse >= 0.0);
    if (zenith <= 87)
        RC_ASSERT(std::abs(sky.direct * cosDegrees(zenith) + sky.diffuse - global) < 1e-6);
    else
        RC_ASSERT(sky.diffuse == global);
}

RC_GTEST_PROP(ClearSky, IsFiniteAndNeverBrighterThanOutsideTheAir, ())
{
    ClearSkyInput input;
    input.apparentZenith = *rc::gen::inRange(0, 12000) / 100.0;
    input.altitude = *rc::gen::inRange(0, 4000);
    input.linkeTurbidity = *rc::gen::inRange(15, 80) / 10.0;
    const Irradiance sky = clearSky(input);
    RC_ASSERT(sky.global >= 0.0 && sky.direct >= 0.0 && sky.diffuse >= -1e-9);
    RC_ASSERT(sky.global <= input.extraterrestrial && sky.direct <= input.extraterrestrial);
    if (input.apparentZenith > 90.0)
        RC_ASSERT(sky.global == 0.0);
}

TEST(LinkeTurbidity, FollowsTheSeasonsOfBothHemispheres)
{
    EXPECT_GT(defaultLinkeTurbidity(52, 7), defaultLinkeTurbidity(52, 1));
    EXPECT_DOUBLE_EQ(defaultLinkeTurbidity(-52, 1), defaultLinkeTurbidity(52, 7));
    EXPECT_DOUBLE_EQ(defaultLinkeTurbidity(-35, 7), defaultLinkeTurbidity(35, 1));
    EXPECT_LT(defaultLinkeTurbidity(70, 6), defaultLinkeTurbidity(40, 6));
}

TEST(Inverter, NeverGivesMoreThanItsRating)
{
    EXPECT_DOUBLE_EQ(acPower(9'000, 5'000), 5'000);
    EXPECT_DOUBLE_EQ(acPower(0, 5'000), 0);
    EXPECT_LT(acPower(3'000, 5'000), 3'000);
}

TEST(Losses, AreAboutFourteenPercent)
{
    EXPECT_NEAR(1.0 - afterLosses(), 0.1408, 0.0001);
}

} // namespace
} // namespace homecharge::solar
