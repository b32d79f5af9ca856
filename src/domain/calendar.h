// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The local calendar in plain values, without a time zone: dates, minutes of a day, sets of weekdays and months.
#pragma once

#include <chrono>
#include <cstdint>
#include <initializer_list>
#include <type_traits>

namespace homecharge {

/// A date on the calendar of a site.
using LocalDate = std::chrono::local_days;

/// A wall-clock time as minutes since 00:00, 0 … 1439; 1440 stands for the end of the day.
using MinuteOfDay = std::chrono::minutes;

inline constexpr MinuteOfDay endOfDay{24 * 60};

/// `minuteAt(7, 30)` is 07:30.
[[nodiscard]] constexpr MinuteOfDay minuteAt(int hour, int minute = 0)
{
    return std::chrono::hours{hour} + std::chrono::minutes{minute};
}

[[nodiscard]] constexpr LocalDate localDate(int year, unsigned month, unsigned day)
{
    return LocalDate{
        std::chrono::year_month_day{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}}};
}

/// Numbered as in ISO 8601.
enum class Weekday { Monday = 1, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

enum class Month {
    January = 1,
    February,
    March,
    April,
    May,
    June,
    July,
    August,
    September,
    October,
    November,
    December
};

[[nodiscard]] constexpr Weekday weekdayOf(LocalDate date)
{
    return static_cast<Weekday>(std::chrono::weekday{date}.iso_encoding());
}

[[nodiscard]] constexpr Month monthOf(LocalDate date)
{
    return static_cast<Month>(static_cast<unsigned>(std::chrono::year_month_day{date}.month()));
}

/// A set of the values 1 … Count of an enumeration, kept as bits (value v is bit v − 1).
template<class Enum, int Count> class CalendarSet
{
public:
    constexpr CalendarSet() = default;
    constexpr CalendarSet(std::initializer_list<Enum> members)
    {
        for (const Enum member : members)
            m_bits |= bit(member);
    }
    [[nodiscard]] static constexpr CalendarSet all() { return fromBits((1u << Count) - 1u); }
    /// Bits above the last value are ignored. For storing a set as one number.
    [[nodiscard]] static constexpr CalendarSet fromBits(std::uint32_t bits)
    {
        CalendarSet set;
        set.m_bits = bits & ((1u << Count) - 1u);
        return set;
    }
    [[nodiscard]] constexpr std::uint32_t bits() const { return m_bits; }
    [[nodiscard]] constexpr bool contains(Enum member) const { return (m_bits & bit(member)) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr CalendarSet with(Enum member) const { return fromBits(m_bits | bit(member)); }
    [[nodiscard]] constexpr CalendarSet without(Enum member) const { return fromBits(m_bits & ~bit(member)); }
    friend constexpr bool operator==(const CalendarSet &, const CalendarSet &) = default;

private:
    static constexpr std::uint32_t bit(Enum member) { return 1u << (static_cast<unsigned>(member) - 1u); }
    std::uint32_t m_bits = 0;
};

using Weekdays = CalendarSet<Weekday, 7>;
using Months = CalendarSet<Month, 12>;

inline constexpr Weekdays mondayToFriday{Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday,
                                         Weekday::Friday};
inline constexpr Weekdays weekend{Weekday::Saturday, Weekday::Sunday};

} // namespace homecharge
