// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quantities.h"

namespace homecharge {

std::optional<Currency> Currency::fromCode(const QString &code)
{
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (code.size() != 3 || !isCapital(code[0]) || !isCapital(code[1]) || !isCapital(code[2]))
        return std::nullopt;
    return Currency(code[0].toLatin1(), code[1].toLatin1(), code[2].toLatin1());
}

QString Currency::code() const
{
    const char letters[] = {m_a, m_b, m_c};
    return QString::fromLatin1(letters, 3);
}

Money operator+(Money a, Money b)
{
    Q_ASSERT(a.m_currency == b.m_currency);
    return Money::micro(a.m_micro + b.m_micro, a.m_currency);
}

Money operator-(Money a, Money b)
{
    Q_ASSERT(a.m_currency == b.m_currency);
    return Money::micro(a.m_micro - b.m_micro, a.m_currency);
}

bool operator<(Money a, Money b)
{
    Q_ASSERT(a.m_currency == b.m_currency);
    return a.m_micro < b.m_micro;
}

Money costOf(Energy energy, EnergyPrice price, Currency currency)
{
    constexpr std::int64_t wattSecondsPerKwh = 3'600'000;
    // Whole kilowatt-hours apart from the rest: the product stays far inside 64 bits for any household.
    const std::int64_t whole = energy.inWattSeconds() / wattSecondsPerKwh;
    const std::int64_t rest = energy.inWattSeconds() % wattSecondsPerKwh;
    return Money::micro(
        whole * price.inMicroPerKwh() + roundedDivision(rest * price.inMicroPerKwh(), wattSecondsPerKwh), currency);
}

} // namespace homecharge
