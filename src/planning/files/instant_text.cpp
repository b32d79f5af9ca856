// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/files/instant_text.h"

#include <QRegularExpression>

namespace homecharge::planning {

std::optional<Instant> instantFromText(const QString &text)
{
    using namespace std::chrono;
    static const QRegularExpression pattern(
        QStringLiteral(R"(\A([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.0{1,9})?)?Z\z)"));
    if (text.size() > 40)
        return std::nullopt;
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&match](int group) { return match.captured(group).toInt(); };
    const year_month_day date{year(part(1)), month(static_cast<unsigned>(part(2))),
                              day(static_cast<unsigned>(part(3)))};
    if (!date.ok() || part(4) > 23 || part(5) > 59 || part(6) > 59)
        return std::nullopt;
    return sys_days(date) + hours(part(4)) + minutes(part(5)) + seconds(part(6));
}

QString instantText(Instant instant)
{
    using namespace std::chrono;
    const auto midnight = floor<days>(instant);
    const year_month_day date(midnight);
    const hh_mm_ss time(instant - midnight);
    const auto padded = [](auto number, int width) { return QString::number(number).rightJustified(width, u'0'); };
    return padded(static_cast<int>(date.year()), 4) + u'-' + padded(static_cast<unsigned>(date.month()), 2) + u'-'
        + padded(static_cast<unsigned>(date.day()), 2) + u'T' + padded(time.hours().count(), 2) + u':'
        + padded(time.minutes().count(), 2) + u':' + padded(time.seconds().count(), 2) + u'Z';
}

} // namespace homecharge::planning
