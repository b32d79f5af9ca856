// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vehicle.h"

#include <algorithm>

namespace homecharge {

namespace {

bool isVinTail(const QString &text)
{
    // ISO 3779: digits and capital letters without I, O and Q, which look like 1 and 0.
    const auto isAllowed = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z' && c != u'I' && c != u'O' && c != u'Q');
    };
    return text.size() == 7 && std::all_of(text.begin(), text.end(), isAllowed);
}

struct Range {
    std::int64_t least;
    std::int64_t most;
};

void checkRange(FieldProblems &problems, const char *field, std::int64_t value, Range range, const QString &what,
                const QString &remedy)
{
    if (value < range.least)
        problems.append({QLatin1String(field), ProblemKind::TooSmall, what, remedy});
    if (value > range.most)
        problems.append({QLatin1String(field), ProblemKind::TooLarge, what, remedy});
}

void checkNames(const Vehicle &vehicle, FieldProblems &problems)
{
    if (vehicle.name.trimmed().isEmpty())
        problems.append({QStringLiteral("name"), ProblemKind::Missing, QStringLiteral("is missing"),
                         QStringLiteral("enter a name for the vehicle")});
    if (!vehicle.vinTail.isEmpty() && !isVinTail(vehicle.vinTail))
        problems.append({QStringLiteral("vinTail"), ProblemKind::WrongForm,
                         QStringLiteral("is not the last seven characters of a VIN"),
                         QStringLiteral("enter seven digits or capital letters (never I, O or Q), or leave it empty")});
}

void checkCharging(const Vehicle &vehicle, FieldProblems &problems)
{
    checkRange(problems, "capacity", vehicle.capacity.inWattSeconds(),
               {Energy::wattHours(1'000).inWattSeconds(), Energy::wattHours(400'000).inWattSeconds()},
               QStringLiteral("is not between 1 and 400 kWh"), QStringLiteral("enter the usable battery capacity"));
    checkRange(problems, "phases", vehicle.phases, {1, 3}, QStringLiteral("is not 1, 2 or 3"),
               QStringLiteral("choose how many phases the car charges with"));
    checkRange(problems, "minimumCurrent", vehicle.minimumCurrent.inMilliamperes(),
               {minimumChargingCurrent.inMilliamperes(), 80'000}, QStringLiteral("is not between 6 and 80 A"),
               QStringLiteral("6 A is right for most cars"));
    checkRange(problems, "maximumCurrent", vehicle.maximumCurrent.inMilliamperes(),
               {minimumChargingCurrent.inMilliamperes(), 80'000}, QStringLiteral("is not between 6 and 80 A"),
               QStringLiteral("enter the current per phase of the on-board charger, such as 16"));
    if (vehicle.maximumCurrent < vehicle.minimumCurrent)
        problems.append({QStringLiteral("maximumCurrent"), ProblemKind::Contradictory,
                         QStringLiteral("is below the minimum current"),
                         QStringLiteral("raise the maximum or lower the minimum")});
    checkRange(problems, "efficiency", vehicle.efficiencyMillionths, {500'000, 1'000'000},
               QStringLiteral("is not between 50 and 100 %"), QStringLiteral("90 % is right for most cars"));
    checkRange(problems, "consumptionPer100Km", vehicle.consumptionPer100Km.inWattSeconds(),
               {0, Energy::wattHours(100'000).inWattSeconds()}, QStringLiteral("is not between 0 and 100 kWh"),
               QStringLiteral("enter the kWh for 100 km, such as 18, or 0 if unknown"));
}

void checkStatesOfCharge(const Vehicle &vehicle, FieldProblems &problems)
{
    checkRange(problems, "minimum", vehicle.minimum.inHundredthsOfPercent(), {0, 10'000},
               QStringLiteral("is not between 0 and 100 %"), QStringLiteral("enter 0 to charge nothing at once"));
    checkRange(problems, "upperLimit", vehicle.upperLimit.inHundredthsOfPercent(), {100, 10'000},
               QStringLiteral("is not between 1 and 100 %"), QStringLiteral("enter 100 for no limit"));
    if (vehicle.upperLimit < vehicle.minimum)
        problems.append({QStringLiteral("minimum"), ProblemKind::Contradictory,
                         QStringLiteral("is above the upper limit"),
                         QStringLiteral("lower the minimum or raise the upper limit")});
}

} // namespace

FieldProblems problemsOf(const Vehicle &vehicle)
{
    FieldProblems problems;
    checkNames(vehicle, problems);
    checkCharging(vehicle, problems);
    checkStatesOfCharge(vehicle, problems);
    problems.append(problemsOf(vehicle.departures, vehicle.upperLimit));
    return problems;
}

} // namespace homecharge
