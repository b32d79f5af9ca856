// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homecharge/household/load_weeks.h"

#include <QByteArrayList>

#include <optional>

namespace homecharge::household {

namespace {

constexpr int quarterHours = 96;

std::optional<Season> seasonNamed(const QByteArray &name)
{
    if (name == "winter")
        return Season::Winter;
    if (name == "transition")
        return Season::Transition;
    if (name == "summer")
        return Season::Summer;
    return std::nullopt;
}

tl::unexpected<Error> badLine(qsizetype line, const QString &what)
{
    return failure(ErrorCode::InvalidFormat, QStringLiteral("line %1: %2").arg(line + 1).arg(what));
}

} // namespace

Season seasonOf(LocalDate date)
{
    using namespace std::chrono;
    const year_month_day day{date};
    const auto monthDay = day.month() / day.day();
    if (monthDay >= November / 1 || monthDay <= March / 20)
        return Season::Winter;
    return monthDay >= May / 15 && monthDay <= September / 14 ? Season::Summer : Season::Transition;
}

Result<LoadWeeks> LoadWeeks::fromCsv(QByteArrayView bytes)
{
    LoadWeeks weeks;
    std::array<std::array<bool, 7>, 3> found{};
    const QByteArrayList lines = bytes.toByteArray().replace('\r', "").split('\n');
    for (qsizetype line = 1; line < lines.size(); ++line) {
        if (lines[line].isEmpty())
            continue;
        const QByteArrayList cells = lines[line].split(',');
        if (cells.size() != 2 + quarterHours)
            return badLine(line, QStringLiteral("must have 98 columns"));
        const auto season = seasonNamed(cells[0]);
        const int weekday = cells[1].toInt();
        if (!season || weekday < 1 || weekday > 7)
            return badLine(line, QStringLiteral("must begin with a season and a weekday from 1 to 7"));
        const auto row = static_cast<std::size_t>(*season);
        const auto column = static_cast<std::size_t>(weekday - 1);
        if (found[row][column])
            return badLine(line, QStringLiteral("this day occurs twice"));
        found[row][column] = true;
        for (int quarter = 0; quarter < quarterHours; ++quarter) {
            bool ok = false;
            const int watts = cells[2 + quarter].toInt(&ok);
            if (!ok || watts < 0 || watts > 100'000)
                return badLine(line, QStringLiteral("watts must be whole numbers from 0 to 100000"));
            weeks.m_days[row][column][static_cast<std::size_t>(quarter)] = Power::watts(watts);
        }
    }
    for (const auto &season : found) {
        for (const bool day : season) {
            if (!day)
                return failure(ErrorCode::InvalidFormat, QStringLiteral("a day of the three weeks is missing"));
        }
    }
    return weeks;
}

Power LoadWeeks::loadAt(const LocalTime &time) const
{
    const auto season = static_cast<std::size_t>(seasonOf(time.date));
    const auto weekday = static_cast<std::size_t>(time.weekday) - 1;
    return m_days[season][weekday][static_cast<std::size_t>(time.minuteOfDay.count() / 15)];
}

LoadForecast LoadWeeks::forecast(Instant start, std::size_t count, const TimeZone &zone,
                                 std::int64_t scalePercent) const
{
    std::vector<Power> values;
    values.reserve(count);
    for (std::size_t slot = 0; slot < count; ++slot) {
        const Instant at = start + quarterHour * static_cast<std::int64_t>(slot);
        const Power load = loadAt(zone.localTime(at));
        values.push_back(Power::watts(roundedDivision(load.inWatts() * scalePercent, 100)));
    }
    return {Series<Power>(start, quarterHour, std::move(values)), QStringLiteral("measured weeks of a household")};
}

} // namespace homecharge::household
