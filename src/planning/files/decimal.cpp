// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/files/decimal.h"

#include <QByteArray>

#include <algorithm>

namespace homecharge::planning {

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The exponent after "e", clamped: nothing beyond a billion makes a difference.
std::int64_t exponentOf(QByteArrayView text)
{
    constexpr std::int64_t clamp = 1'000'000'000;
    const bool isNegative = text.startsWith('-');
    std::int64_t exponent = 0;
    for (const char c : text) {
        if (isDigit(c))
            exponent = std::min(exponent * 10 + (c - '0'), clamp);
    }
    return isNegative ? -exponent : exponent;
}

} // namespace

Decimal::Decimal(QByteArrayView token)
{
    m_isNegative = token.startsWith('-');
    bool isFraction = false;
    for (qsizetype i = m_isNegative ? 1 : 0; i < token.size(); ++i) {
        const char c = token[i];
        if (c == 'e' || c == 'E') {
            m_point += exponentOf(token.sliced(i + 1));
            break;
        }
        if (c == '.') {
            isFraction = true;
            continue;
        }
        const bool isLeadingZero = m_count == 0 && c == '0';
        if (!isLeadingZero)
            append(c);
        if (isFraction && isLeadingZero)
            --m_point;
        else if (!isFraction && !isLeadingZero)
            ++m_point;
    }
}

void Decimal::append(char digit)
{
    if (m_count < m_digits.size())
        m_digits[m_count++] = digit;
    else
        m_hasMore = m_hasMore || digit != '0';
}

std::int64_t Decimal::digitAt(std::int64_t position) const
{
    const bool isKnown = position >= 0 && position < static_cast<std::int64_t>(m_count);
    return isKnown ? m_digits[static_cast<std::size_t>(position)] - '0' : 0;
}

bool Decimal::hasDigitsFrom(std::int64_t position) const
{
    for (auto i = static_cast<std::size_t>(std::max<std::int64_t>(position, 0)); i < m_count; ++i) {
        if (m_digits[i] != '0')
            return true;
    }
    return m_hasMore;
}

std::int64_t Decimal::scaled(int decimals, Rounding rounding) const
{
    if (m_count == 0)
        return 0;
    const std::int64_t wholeDigits = m_point + decimals;
    if (wholeDigits > 18)
        return m_isNegative ? -saturation : saturation;
    std::int64_t magnitude = 0;
    for (std::int64_t i = 0; i < wholeDigits; ++i)
        magnitude = magnitude * 10 + digitAt(i);
    bool isAwayFromZero = false;
    if (rounding == Rounding::Nearest)
        isAwayFromZero = wholeDigits >= 0 && digitAt(wholeDigits) >= 5;
    else
        isAwayFromZero = hasDigitsFrom(wholeDigits) && (rounding == Rounding::Down) == m_isNegative;
    magnitude += isAwayFromZero ? 1 : 0;
    return m_isNegative ? -magnitude : magnitude;
}

bool Decimal::isWhole() const
{
    return m_count == 0 || !hasDigitsFrom(m_point);
}

QByteArray decimalText(std::int64_t value, int decimals)
{
    // Unsigned, because the smallest signed number has no positive counterpart.
    const auto bits = static_cast<std::uint64_t>(value);
    QByteArray text = QByteArray::number(static_cast<qulonglong>(value < 0 ? 0 - bits : bits));
    if (decimals > 0) {
        text = text.rightJustified(decimals + 1, '0');
        text.insert(text.size() - decimals, '.');
        while (text.endsWith('0'))
            text.chop(1);
        if (text.endsWith('.'))
            text.chop(1);
    }
    return value < 0 ? '-' + text : text;
}

} // namespace homecharge::planning
