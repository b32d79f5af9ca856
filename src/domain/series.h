// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values over time: half-open slots and series of slots of one length.
#pragma once

#include "domain/choices.h"
#include "domain/quantities.h"

#include <QtGlobal>

#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace homecharge {

inline constexpr Seconds quarterHour{900};
inline constexpr Seconds fullHour{3600};

/// The time [start, start + length).
struct TimeSlot {
    Instant start;
    Seconds length{0};

    [[nodiscard]] constexpr Instant end() const { return start + length; }
    [[nodiscard]] constexpr bool contains(Instant instant) const { return instant >= start && instant < end(); }
    friend constexpr bool operator==(const TimeSlot &, const TimeSlot &) = default;
};

/// One value per slot; the slots all have the same length and follow each other without a gap.
template<class T> class Series
{
public:
    Series() = default;
    Series(Instant start, Seconds slotLength, std::vector<T> values)
        : m_start(start), m_slotLength(slotLength), m_values(std::move(values))
    {
        Q_ASSERT(slotLength.count() > 0);
    }

    [[nodiscard]] Instant start() const { return m_start; }
    [[nodiscard]] Seconds slotLength() const { return m_slotLength; }
    [[nodiscard]] std::size_t size() const { return m_values.size(); }
    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }
    [[nodiscard]] Instant end() const { return startOf(size()); }
    [[nodiscard]] const std::vector<T> &values() const { return m_values; }
    [[nodiscard]] const T &operator[](std::size_t index) const { return m_values[index]; }
    [[nodiscard]] Instant startOf(std::size_t index) const
    {
        return m_start + m_slotLength * static_cast<std::int64_t>(index);
    }
    [[nodiscard]] TimeSlot slot(std::size_t index) const { return {startOf(index), m_slotLength}; }

    /// Index of the slot that holds `instant`; absent outside the series.
    [[nodiscard]] std::optional<std::size_t> indexAt(Instant instant) const
    {
        if (isEmpty() || instant < m_start || instant >= end())
            return std::nullopt;
        return static_cast<std::size_t>((instant - m_start) / m_slotLength);
    }
    /// The value that holds at `instant`; absent outside the series.
    [[nodiscard]] std::optional<T> valueAt(Instant instant) const
    {
        const auto index = indexAt(instant);
        return index ? std::optional<T>(m_values[*index]) : std::nullopt;
    }

    friend bool operator==(const Series &, const Series &) = default;

private:
    Instant m_start{};
    Seconds m_slotLength{quarterHour};
    std::vector<T> m_values;
};

/// Where the price of a slot comes from.
enum class RateSource {
    Contract,     ///< fixed by the tariff
    Market,       ///< published day-ahead price
    HourBefore,   ///< the list lacks this hour (as some do in autumn): taken from the hour before
    PastWeeks,    ///< not published yet: estimated from the same weekday and hour of past weeks
    MarketAverage ///< not published yet and no history: mean of the prices that are known
};

/// The price that holds in one slot.
struct Rate {
    EnergyPrice price;
    PriceKind kind = PriceKind::Known;
    RateSource source = RateSource::Contract;
    friend bool operator==(const Rate &, const Rate &) = default;
};

/// Prices slot by slot, in the currency of the tariff they were made from.
using PriceSeries = Series<Rate>;

/// Mean power of the own roof, slot by slot, as expected.
struct SolarForecast {
    Series<Power> expected;
    Series<Power> safe; ///< what is certain enough to relieve the connection limit; same slots, or empty: none
    std::optional<Instant> madeAt; ///< absent: computed from clear sky alone
    QString source;                ///< who said so, such as "open-meteo" or "clear sky"
    friend bool operator==(const SolarForecast &, const SolarForecast &) = default;
};

/// Mean power of the house without vehicles, slot by slot, as expected.
struct LoadForecast {
    Series<Power> expected;
    QString source; ///< who said so, such as "standard profile" or "own history"
    friend bool operator==(const LoadForecast &, const LoadForecast &) = default;
};

/// Mean of equally long slots, rounded to the nearest unit (halves away from zero). `values` must not be empty.
[[nodiscard]] Power meanOf(std::span<const Power> values);
[[nodiscard]] EnergyPrice meanOf(std::span<const EnergyPrice> values);
/// Mean price; the kind is the least certain one, the source that of the first slot with this kind.
[[nodiscard]] Rate meanOf(std::span<const Rate> values);

/// The same course in slots of another length: shorter slots repeat the value, longer ones take the mean. Meant for
/// prices and mean powers, not for amounts of energy. Absent if neither length is a multiple of the other, or if the
/// series does not fill the last longer slot.
template<class T> [[nodiscard]] std::optional<Series<T>> resampled(const Series<T> &series, Seconds slotLength)
{
    if (slotLength.count() <= 0)
        return std::nullopt;
    std::vector<T> values;
    if (series.slotLength() % slotLength == Seconds{0}) {
        const auto repeats = static_cast<std::size_t>(series.slotLength() / slotLength);
        values.reserve(series.size() * repeats);
        for (const T &value : series.values())
            values.insert(values.end(), repeats, value);
        return Series<T>(series.start(), slotLength, std::move(values));
    }
    if (slotLength % series.slotLength() != Seconds{0})
        return std::nullopt;
    const auto group = static_cast<std::size_t>(slotLength / series.slotLength());
    if (series.size() % group != 0)
        return std::nullopt;
    values.reserve(series.size() / group);
    for (std::size_t first = 0; first < series.size(); first += group)
        values.push_back(meanOf(std::span<const T>(series.values()).subspan(first, group)));
    return Series<T>(series.start(), slotLength, std::move(values));
}

} // namespace homecharge
