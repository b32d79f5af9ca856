// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Physical and monetary quantities. Each is one integer with its unit in the type, so that power times time is exact
// and nothing is ever added to something else. Doubles appear only at the JSON and pixel edges.
#pragma once

#include <QString>

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>

namespace homecharge {

using Instant = std::chrono::sys_seconds;
using Seconds = std::chrono::seconds;

/// Rounds numerator / denominator to the nearest integer, halves away from zero. The denominator must be positive.
[[nodiscard]] constexpr std::int64_t roundedDivision(std::int64_t numerator, std::int64_t denominator)
{
    const std::int64_t quotient = numerator / denominator;
    const std::int64_t remainder = numerator % denominator;
    const std::int64_t magnitude = remainder < 0 ? -remainder : remainder;
    if (magnitude >= denominator - magnitude)
        return quotient + (numerator < 0 ? -1 : 1);
    return quotient;
}

/// The arithmetic shared by all quantities: addition, comparison, multiplication by a whole number.
template<class Derived> class Quantity
{
public:
    friend constexpr auto operator<=>(const Derived &a, const Derived &b) { return a.m_value <=> b.m_value; }
    friend constexpr bool operator==(const Derived &a, const Derived &b) { return a.m_value == b.m_value; }
    friend constexpr Derived operator+(Derived a, Derived b) { return make(a.m_value + b.m_value); }
    friend constexpr Derived operator-(Derived a, Derived b) { return make(a.m_value - b.m_value); }
    friend constexpr Derived operator-(Derived a) { return make(-a.m_value); }
    friend constexpr Derived operator*(Derived a, std::int64_t n) { return make(a.m_value * n); }
    friend constexpr Derived operator*(std::int64_t n, Derived a) { return make(n * a.m_value); }
    constexpr Derived &operator+=(Derived other)
    {
        m_value += other.m_value;
        return static_cast<Derived &>(*this);
    }
    constexpr Derived &operator-=(Derived other)
    {
        m_value -= other.m_value;
        return static_cast<Derived &>(*this);
    }

protected:
    constexpr Quantity() = default;
    constexpr explicit Quantity(std::int64_t value) : m_value(value) { }
    static constexpr Derived make(std::int64_t value)
    {
        Derived derived;
        derived.m_value = value;
        return derived;
    }
    std::int64_t m_value = 0;
};

/// Electric energy in watt-seconds (joule).
class Energy : public Quantity<Energy>
{
public:
    constexpr Energy() = default;
    [[nodiscard]] static constexpr Energy wattSeconds(std::int64_t ws) { return make(ws); }
    [[nodiscard]] static constexpr Energy wattHours(std::int64_t wh) { return make(wh * 3600); }
    [[nodiscard]] constexpr std::int64_t inWattSeconds() const { return m_value; }
    [[nodiscard]] constexpr double inWattHours() const { return static_cast<double>(m_value) / 3600.0; }
    [[nodiscard]] constexpr double inKilowattHours() const { return static_cast<double>(m_value) / 3.6e6; }
    friend class Quantity<Energy>;
};

/// Electric power in watt.
class Power : public Quantity<Power>
{
public:
    constexpr Power() = default;
    [[nodiscard]] static constexpr Power watts(std::int64_t w) { return make(w); }
    [[nodiscard]] constexpr std::int64_t inWatts() const { return m_value; }
    [[nodiscard]] constexpr double inKilowatts() const { return static_cast<double>(m_value) / 1000.0; }
    friend class Quantity<Power>;
};

/// Exact: 7,360 W for 900 s are 6,624,000 Ws (1,840 Wh).
[[nodiscard]] constexpr Energy operator*(Power power, Seconds duration)
{
    return Energy::wattSeconds(power.inWatts() * duration.count());
}
[[nodiscard]] constexpr Energy operator*(Seconds duration, Power power)
{
    return power * duration;
}

/// Electric current in milliampere.
class Current : public Quantity<Current>
{
public:
    constexpr Current() = default;
    [[nodiscard]] static constexpr Current milliamperes(std::int64_t mA) { return make(mA); }
    [[nodiscard]] static constexpr Current amperes(std::int64_t a) { return make(a * 1000); }
    [[nodiscard]] constexpr std::int64_t inMilliamperes() const { return m_value; }
    friend class Quantity<Current>;
};

/// Nominal phase-to-neutral voltage of European low-voltage grids (IEC 60038): 230 V.
inline constexpr std::int64_t nominalPhaseVoltage = 230;

/// Power of `phases` phases at the nominal voltage, rounded down to whole watts so that a limit is never moved upwards.
[[nodiscard]] constexpr Power powerAt(Current perPhase, int phases)
{
    return Power::watts(perPhase.inMilliamperes() * nominalPhaseVoltage * phases / 1000);
}

/// Price of electricity in millionths of the currency unit per kilowatt-hour; negative prices are normal.
class EnergyPrice : public Quantity<EnergyPrice>
{
public:
    constexpr EnergyPrice() = default;
    [[nodiscard]] static constexpr EnergyPrice microPerKwh(std::int64_t micro) { return make(micro); }
    [[nodiscard]] constexpr std::int64_t inMicroPerKwh() const { return m_value; }
    [[nodiscard]] constexpr double inUnitsPerKwh() const { return static_cast<double>(m_value) / 1e6; }
    friend class Quantity<EnergyPrice>;
};

/// ISO 4217 currency code, three capital letters.
class Currency
{
public:
    constexpr Currency() = default;
    /// Absent unless `code` is three capital letters A–Z.
    [[nodiscard]] static std::optional<Currency> fromCode(const QString &code);
    [[nodiscard]] static constexpr Currency euro() { return Currency('E', 'U', 'R'); }
    [[nodiscard]] QString code() const;
    friend constexpr bool operator==(const Currency &, const Currency &) = default;

private:
    constexpr Currency(char a, char b, char c) : m_a(a), m_b(b), m_c(c) { }
    char m_a = 'E', m_b = 'U', m_c = 'R';
};

/// An amount of money in millionths of the currency unit. Amounts of different currencies must not be added.
class Money
{
public:
    constexpr Money() = default;
    [[nodiscard]] static constexpr Money micro(std::int64_t amount, Currency currency)
    {
        Money money;
        money.m_micro = amount;
        money.m_currency = currency;
        return money;
    }
    [[nodiscard]] constexpr std::int64_t inMicro() const { return m_micro; }
    [[nodiscard]] constexpr double inUnits() const { return static_cast<double>(m_micro) / 1e6; }
    [[nodiscard]] constexpr Currency currency() const { return m_currency; }

    friend constexpr bool operator==(const Money &, const Money &) = default;
    friend Money operator+(Money a, Money b);
    friend Money operator-(Money a, Money b);
    friend constexpr Money operator-(Money a) { return micro(-a.m_micro, a.m_currency); }
    /// Orders amounts of one currency.
    friend bool operator<(Money a, Money b);

private:
    std::int64_t m_micro = 0;
    Currency m_currency;
};

/// Energy times price, rounded once to the nearest millionth of the currency unit (halves away from zero).
[[nodiscard]] Money costOf(Energy energy, EnergyPrice price, Currency currency);

/// Charge of a battery in hundredths of a percent of its usable capacity, 0 … 10,000.
class StateOfCharge : public Quantity<StateOfCharge>
{
public:
    constexpr StateOfCharge() = default;
    [[nodiscard]] static constexpr StateOfCharge hundredthsOfPercent(std::int64_t value) { return make(value); }
    [[nodiscard]] static constexpr StateOfCharge percent(std::int64_t value) { return make(value * 100); }
    /// The share that `content` is of `capacity` (must be positive), rounded to the nearest hundredth of a percent.
    [[nodiscard]] static constexpr StateOfCharge of(Energy content, Energy capacity)
    {
        return make(roundedDivision(content.inWattSeconds() * 10'000, capacity.inWattSeconds()));
    }
    [[nodiscard]] constexpr std::int64_t inHundredthsOfPercent() const { return m_value; }
    [[nodiscard]] constexpr double inPercent() const { return static_cast<double>(m_value) / 100.0; }
    friend class Quantity<StateOfCharge>;
};

/// Energy content of a battery of `capacity` at `soc`, rounded to the nearest watt-second.
[[nodiscard]] constexpr Energy contentAt(StateOfCharge soc, Energy capacity)
{
    return Energy::wattSeconds(roundedDivision(soc.inHundredthsOfPercent() * capacity.inWattSeconds(), 10'000));
}

} // namespace homecharge
