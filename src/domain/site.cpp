// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/site.h"

#include <algorithm>
#include <cmath>

namespace homecharge {

namespace {

// A house connection above 3 x 1,000 A or 1 MW is a slip of the decimal point.
constexpr Current highestFuse = Current::amperes(1'000);
constexpr Power highestPower = Power::watts(1'000'000);

bool isIn(std::int64_t value, std::int64_t least, std::int64_t most)
{
    return value >= least && value <= most;
}

template<class Part> void appendPart(FieldProblems &problems, const QString &prefix, const Part &part)
{
    for (FieldProblem problem : problemsOf(part)) {
        problem.field.prepend(prefix);
        problems.append(problem);
    }
}

bool isCountryCode(const QString &code)
{
    return code.size() == 2 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

void checkText(FieldProblems &problems, const char *field, const QString &text, const QString &remedy)
{
    if (text.trimmed().isEmpty())
        problems.append({QLatin1String(field), ProblemKind::Missing, QStringLiteral("is missing"), remedy});
}

} // namespace

std::optional<GeoPosition> GeoPosition::degrees(double latitude, double longitude)
{
    if (!(std::abs(latitude) <= 90.0) || !(std::abs(longitude) <= 180.0))
        return std::nullopt;
    return microdegrees(std::llround(latitude * 1e6), std::llround(longitude * 1e6));
}

Power GridConnection::totalLimit() const
{
    if (!limit && !limitPerPhase)
        return Power{};
    if (!limitPerPhase)
        return *limit;
    const Power fuse = powerAt(*limitPerPhase, phases);
    return limit ? std::min(*limit, fuse) : fuse;
}

FieldProblems problemsOf(const GridConnection &connection)
{
    FieldProblems problems;
    if (connection.phases != 1 && connection.phases != 3)
        problems.append({QStringLiteral("phases"), ProblemKind::WrongForm, QStringLiteral("is neither 1 nor 3"),
                         QStringLiteral("choose one phase or three phases")});
    if (!connection.limit && !connection.limitPerPhase)
        problems.append({QStringLiteral("limit"), ProblemKind::Missing, QStringLiteral("is missing"),
                         QStringLiteral("enter the maximum power or the main fuse; an electrician knows it")});
    if (connection.limitPerPhase && *connection.limitPerPhase < Current::amperes(1))
        problems.append({QStringLiteral("limitPerPhase"), ProblemKind::TooSmall, QStringLiteral("is under 1 A"),
                         QStringLiteral("enter the main fuse in ampere, such as 25")});
    if (connection.limitPerPhase && *connection.limitPerPhase > highestFuse)
        problems.append({QStringLiteral("limitPerPhase"), ProblemKind::TooLarge, QStringLiteral("is over 1,000 A"),
                         QStringLiteral("enter the main fuse in ampere, such as 25")});
    if (connection.limit && *connection.limit < Power::watts(1))
        problems.append({QStringLiteral("limit"), ProblemKind::TooSmall, QStringLiteral("is not above 0"),
                         QStringLiteral("enter the maximum power in kW, such as 17.25")});
    if (connection.limit && *connection.limit > highestPower)
        problems.append({QStringLiteral("limit"), ProblemKind::TooLarge, QStringLiteral("is over 1,000 kW"),
                         QStringLiteral("enter the maximum power in kW, such as 17.25")});
    return problems;
}

FieldProblems problemsOf(const SolarModule &module)
{
    FieldProblems problems;
    checkText(problems, "name", module.name, QStringLiteral("enter a name, such as 'South roof'"));
    if (!isIn(module.tiltDegrees, 0, 90))
        problems.append({QStringLiteral("tiltDegrees"),
                         module.tiltDegrees < 0 ? ProblemKind::TooSmall : ProblemKind::TooLarge,
                         QStringLiteral("is not between 0 and 90 degrees"),
                         QStringLiteral("enter 0 for a flat roof, 90 for a wall")});
    if (!isIn(module.azimuthDegrees, 0, 359))
        problems.append({QStringLiteral("azimuthDegrees"),
                         module.azimuthDegrees < 0 ? ProblemKind::TooSmall : ProblemKind::TooLarge,
                         QStringLiteral("is not between 0 and 359 degrees"),
                         QStringLiteral("enter the direction from north clockwise: 180 is south")});
    if (!isIn(module.peak.inWatts(), 1, highestPower.inWatts()))
        problems.append({QStringLiteral("peak"),
                         module.peak < Power::watts(1) ? ProblemKind::TooSmall : ProblemKind::TooLarge,
                         QStringLiteral("is not between 0 and 1,000 kWp"),
                         QStringLiteral("enter the peak power in kWp from the installation's papers")});
    return problems;
}

FieldProblems problemsOf(const Site &site)
{
    FieldProblems problems;
    checkText(problems, "name", site.name, QStringLiteral("enter a name, such as 'Home'"));
    checkText(problems, "timeZone", site.timeZone, QStringLiteral("choose the time zone of the site"));
    if (!isCountryCode(site.country))
        problems.append({QStringLiteral("country"), ProblemKind::WrongForm, QStringLiteral("is not a country code"),
                         QStringLiteral("use two capital letters, such as NL")});
    if (!isIn(site.homeRadiusMetres, 10, 2'000))
        problems.append({QStringLiteral("homeRadiusMetres"),
                         site.homeRadiusMetres < 10 ? ProblemKind::TooSmall : ProblemKind::TooLarge,
                         QStringLiteral("is not between 10 and 2,000 m"), QStringLiteral("50 m fits most homes")});
    if (site.inverterLimit && *site.inverterLimit < Power::watts(1))
        problems.append({QStringLiteral("inverterLimit"), ProblemKind::TooSmall, QStringLiteral("is not above 0"),
                         QStringLiteral("enter the inverter's AC power in kW, or leave it out")});
    appendPart(problems, QStringLiteral("connection."), site.connection);
    appendPart(problems, QStringLiteral("tariff."), site.tariff);
    for (std::size_t i = 0; i < site.solarModules.size(); ++i)
        appendPart(problems, QStringLiteral("solarModules[%1].").arg(i), site.solarModules[i]);
    return problems;
}

} // namespace homecharge
