// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solar/production.h"

#include "solar/angles.h"
#include "solar/clear_sky.h"
#include "solar/photovoltaics.h"

namespace homecharge::solar {

namespace {

/// One moment within a slot.
struct Moment {
    Instant when;
    SunPosition sun;
    double extraterrestrial = 0;

    [[nodiscard]] double horizontalExtraterrestrial() const
    {
        return extraterrestrial * std::max(cosDegrees(sun.zenith), 0.0);
    }
    [[nodiscard]] bool isSunUp() const { return sun.apparentZenith < 90.0; }
};

struct Air {
    double temperature;
    double wind;
};

Observer observerOf(const Roof &roof)
{
    return {roof.position.latitude(), roof.position.longitude(), roof.altitude};
}

/// The middles of equal parts of the slot, at most five minutes long.
std::vector<Moment> momentsOf(const Roof &roof, const TimeSlot &slot)
{
    constexpr std::int64_t longestPart = 300;
    const std::int64_t parts = std::max<std::int64_t>((slot.length.count() + longestPart - 1) / longestPart, 1);
    std::vector<Moment> moments;
    moments.reserve(static_cast<std::size_t>(parts));
    for (std::int64_t part = 0; part < parts; ++part) {
        const Instant when = slot.start + Seconds{slot.length.count() * (2 * part + 1) / (2 * parts)};
        moments.push_back({when, sunPosition(when, observerOf(roof)), extraterrestrialIrradiance(when)});
    }
    return moments;
}

double acPowerAt(const Roof &roof, const Moment &moment, const Irradiance &sky, const Air &air)
{
    double dc = 0;
    double peak = 0;
    for (const SolarModule &module : roof.modules) {
        const Orientation orientation{static_cast<double>(module.tiltDegrees),
                                      static_cast<double>(module.azimuthDegrees)};
        const double irradiance = planeOfArray(orientation, moment.sun, sky, moment.extraterrestrial);
        const double cell = cellTemperature(irradiance, air.temperature, air.wind);
        dc += dcPower(irradiance, cell, static_cast<double>(module.peak.inWatts()));
        peak += static_cast<double>(module.peak.inWatts());
    }
    const double rated = roof.inverterLimit ? static_cast<double>(roof.inverterLimit->inWatts()) : peak;
    return rated > 0.0 ? acPower(dc * afterLosses() * roof.learnedFactor, rated) : 0.0;
}

Irradiance clearSkyAt(const Roof &roof, const Moment &moment, double clearShare)
{
    const auto date = std::chrono::year_month_day{std::chrono::floor<std::chrono::days>(moment.when)};
    const double turbidity = defaultLinkeTurbidity(roof.position.latitude(), static_cast<unsigned>(date.month()));
    const Irradiance clear = clearSky({moment.sun.apparentZenith, roof.altitude, standardPressure(roof.altitude),
                                       turbidity, moment.extraterrestrial});
    if (clearShare >= 1.0)
        return clear;
    return splitGlobal(clear.global * clearShare, moment.sun.zenith, moment.extraterrestrial);
}

/// The skies of the moments of a slot whose mean is `weather`.
std::vector<Irradiance> skiesOf(const std::vector<Moment> &moments, const Weather &weather)
{
    const auto count = static_cast<double>(moments.size());
    double horizontal = 0;
    double sunUp = 0;
    for (const Moment &moment : moments) {
        horizontal += moment.horizontalExtraterrestrial() / count;
        sunUp += moment.isSunUp() ? 1.0 / count : 0.0;
    }
    std::vector<Irradiance> skies;
    skies.reserve(moments.size());
    for (const Moment &moment : moments) {
        Irradiance sky;
        if (weather.direct && weather.diffuse) {
            sky.direct = moment.isSunUp() ? *weather.direct / sunUp : 0.0;
            sky.diffuse = *weather.diffuse;
            sky.global = sky.direct * std::max(cosDegrees(moment.sun.apparentZenith), 0.0) + sky.diffuse;
        } else if (horizontal > 0.0) {
            const double global = weather.global * moment.horizontalExtraterrestrial() / horizontal;
            sky = splitGlobal(global, moment.sun.zenith, moment.extraterrestrial);
        } else {
            sky = {weather.global, 0.0, weather.global}; // twilight
        }
        skies.push_back(sky);
    }
    return skies;
}

bool isWithin(double value, double lowest, double highest)
{
    return value >= lowest && value <= highest; // false for NaN
}

/// What is wrong with the roof; empty if nothing.
QString faultOf(const Roof &roof)
{
    if (!isWithin(roof.altitude, -500.0, 9000.0))
        return QStringLiteral("altitude must lie between -500 and 9,000 m");
    if (!isWithin(roof.learnedFactor, 0.5, 1.5))
        return QStringLiteral("the learned factor must lie between 0.5 and 1.5");
    if (roof.inverterLimit && *roof.inverterLimit < Power{})
        return QStringLiteral("the inverter limit must not be negative");
    for (const SolarModule &module : roof.modules) {
        if (module.peak < Power{})
            return QStringLiteral("the peak power of module \"%1\" must not be negative").arg(module.name);
    }
    return {};
}

bool isSensible(const Weather &weather)
{
    constexpr double brightest = 2000.0; // above the solar constant: cloud edges reach 1,800 W/m² for moments
    return isWithin(weather.global, 0.0, brightest) && isWithin(weather.direct.value_or(0.0), 0.0, brightest)
        && isWithin(weather.diffuse.value_or(0.0), 0.0, brightest) && isWithin(weather.airTemperature, -80.0, 70.0)
        && isWithin(weather.windSpeed, 0.0, 120.0);
}

Power roundedPower(double watts)
{
    return Power::watts(static_cast<std::int64_t>(std::llround(watts)));
}

} // namespace

Result<SolarForecast> clearSkyProduction(const Roof &roof, const SlotGrid &slots, const ClearSkyOptions &options)
{
    if (const QString fault = faultOf(roof); !fault.isEmpty())
        return failure(ErrorCode::InvalidInput, fault);
    if (!isWithin(options.clearShare, 0.0, 1.0))
        return failure(ErrorCode::InvalidInput, QStringLiteral("the clear share must lie between 0 and 1"));
    if (slots.length <= Seconds{0})
        return failure(ErrorCode::InvalidInput, QStringLiteral("slots must have a length"));

    std::vector<Power> values;
    values.reserve(slots.count);
    for (std::size_t slot = 0; slot < slots.count; ++slot) {
        const Instant start = slots.start + slots.length * static_cast<std::int64_t>(slot);
        const std::vector<Moment> moments = momentsOf(roof, {start, slots.length});
        double sum = 0;
        for (const Moment &moment : moments)
            sum += acPowerAt(roof, moment, clearSkyAt(roof, moment, options.clearShare),
                             {options.airTemperature, options.windSpeed});
        values.push_back(roundedPower(sum / static_cast<double>(moments.size())));
    }
    SolarForecast forecast;
    forecast.expected = Series<Power>(slots.start, slots.length, std::move(values));
    forecast.source = QStringLiteral("clear sky");
    return forecast;
}

Result<SolarForecast> production(const Roof &roof, const Series<Weather> &weather, Instant madeAt,
                                 const QString &source)
{
    if (const QString fault = faultOf(roof); !fault.isEmpty())
        return failure(ErrorCode::InvalidInput, fault);
    std::vector<Power> values;
    values.reserve(weather.size());
    for (std::size_t slot = 0; slot < weather.size(); ++slot) {
        if (!isSensible(weather[slot]))
            return failure(ErrorCode::InvalidInput,
                           QStringLiteral("the weather of slot %1 is outside what exists on earth").arg(slot));
        const std::vector<Moment> moments = momentsOf(roof, weather.slot(slot));
        const std::vector<Irradiance> skies = skiesOf(moments, weather[slot]);
        double sum = 0;
        for (std::size_t moment = 0; moment < moments.size(); ++moment)
            sum += acPowerAt(roof, moments[moment], skies[moment],
                             {weather[slot].airTemperature, weather[slot].windSpeed});
        values.push_back(roundedPower(sum / static_cast<double>(moments.size())));
    }
    SolarForecast forecast;
    forecast.expected = Series<Power>(weather.start(), weather.slotLength(), std::move(values));
    forecast.madeAt = madeAt;
    forecast.source = source;
    return forecast;
}

} // namespace homecharge::solar
