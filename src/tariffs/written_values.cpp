// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tariffs/written_values.h"

namespace homecharge::tariffs {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The number that `text` writes with digits only; absent otherwise.
std::optional<int> digitsOf(QByteArrayView text)
{
    int value = 0;
    for (const char c : text) {
        if (!isDigit(c))
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<LocalDate> writtenDate(QByteArrayView text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digitsOf(text.first(4));
    const auto month = digitsOf(text.sliced(5, 2));
    const auto day = digitsOf(text.sliced(8, 2));
    if (!year || !month || !day || *year < 1990 || *year > 2100)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    return date.ok() ? std::optional(LocalDate{date}) : std::nullopt;
}

/// "HH:MM", at most `highestHour`:59.
std::optional<MinuteOfDay> hourAndMinute(QByteArrayView text, int highestHour)
{
    if (text.size() != 5 || text[2] != ':')
        return std::nullopt;
    const auto hour = digitsOf(text.first(2));
    const auto minute = digitsOf(text.sliced(3, 2));
    if (!hour || !minute || *hour > highestHour || *minute > 59)
        return std::nullopt;
    return minuteAt(*hour, *minute);
}

/// "Z", "+HH:MM" or "-HH:MM".
std::optional<Seconds> writtenOffset(QByteArrayView text)
{
    if (text == QByteArrayView("Z"))
        return Seconds{0};
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-'))
        return std::nullopt;
    const auto size = hourAndMinute(text.sliced(1), 14);
    if (!size)
        return std::nullopt;
    return text[0] == '-' ? -*size : *size;
}

} // namespace

std::optional<std::int64_t> scaledDecimal(QByteArrayView text, int digits)
{
    const bool negative = !text.empty() && text[0] == '-';
    if (negative || (!text.empty() && text[0] == '+'))
        text = text.sliced(1);
    const qsizetype point = text.indexOf('.');
    const QByteArrayView whole = point < 0 ? text : text.first(point);
    const QByteArrayView fraction = point < 0 ? QByteArrayView() : text.sliced(point + 1);
    if (whole.empty() || whole.size() > 9 || (point >= 0 && fraction.empty()))
        return std::nullopt;
    std::int64_t value = 0;
    for (const char c : whole) {
        if (!isDigit(c))
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    bool roundUp = false;
    for (qsizetype i = 0; i < fraction.size(); ++i) {
        if (!isDigit(fraction[i]))
            return std::nullopt;
        if (i < digits)
            value = value * 10 + (fraction[i] - '0');
        else if (i == digits)
            roundUp = fraction[i] >= '5'; // half or more: later digits cannot change the nearest integer
    }
    for (qsizetype i = fraction.size(); i < digits; ++i)
        value *= 10;
    value += roundUp ? 1 : 0;
    return negative ? -value : value;
}

std::optional<WrittenTime> writtenTime(QByteArrayView text)
{
    if (text.size() < 16 || (text[10] != 'T' && text[10] != ' '))
        return std::nullopt;
    const auto date = writtenDate(text.first(10));
    const auto minute = hourAndMinute(text.sliced(11, 5), 23);
    if (!date || !minute)
        return std::nullopt;
    QByteArrayView rest = text.sliced(16);
    if (rest.startsWith(QByteArrayView(":00")))
        rest = rest.sliced(3);
    WrittenTime time{*date, *minute, std::nullopt};
    if (rest.empty())
        return time;
    time.offset = writtenOffset(rest);
    return time.offset ? std::optional(time) : std::nullopt;
}

} // namespace homecharge::tariffs
