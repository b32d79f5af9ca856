// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/formatter.h"

#include <cmath>

namespace homecharge::viewmodels {

namespace {

constexpr QChar noBreakSpace(0x00a0);
constexpr QChar wordJoiner(0x2060);

QString withUnit(const QString &number, QLatin1String unit)
{
    return number + noBreakSpace + unit;
}

// A line must not end between the amount and its unit.
QString unbroken(QString price)
{
    return price.replace(QLatin1Char('/'), QLatin1Char('/') + QString(wordJoiner));
}

// A rounded zero must not carry the sign of what it was rounded from.
double withoutNegativeZero(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) == 0.0 ? 0.0 : value;
}

} // namespace

Formatter::Formatter(QLocale locale, TimeZone zone, Currency currency)
    : m_locale(std::move(locale)), m_zone(std::move(zone)), m_currency(currency)
{
}

QString Formatter::symbol() const
{
    const QString code = m_currency.code();
    if (code == QLatin1String("EUR"))
        return QStringLiteral("€");
    if (code == QLatin1String("GBP"))
        return QStringLiteral("£");
    return code;
}

QString Formatter::amount(double units, int decimals) const
{
    // Some locales put negative amounts in brackets as bookkeepers do; people read a minus.
    const double shown = withoutNegativeZero(units, decimals);
    const QString text = m_locale.toCurrencyString(std::abs(shown), symbol(), decimals);
    return shown < 0.0 ? QChar(0x2212) + text : text;
}

QString Formatter::money(Money money) const
{
    return amount(money.inUnits(), 2);
}

QString Formatter::price(EnergyPrice price) const
{
    return unbroken(tr("%1/kWh", "a price per kilowatt-hour").arg(amount(price.inUnitsPerKwh(), 3)));
}

QString Formatter::priceRange(EnergyPrice low, EnergyPrice high) const
{
    const QString from = m_locale.toString(withoutNegativeZero(low.inUnitsPerKwh(), 2), 'f', 2);
    const QString to = m_locale.toString(withoutNegativeZero(high.inUnitsPerKwh(), 2), 'f', 2);
    const QString upper = amount(high.inUnitsPerKwh(), 2);
    if (from == to)
        return unbroken(tr("%1/kWh", "a price per kilowatt-hour").arg(upper));
    const bool negative = low < EnergyPrice() || high < EnergyPrice();
    if (negative)
        return unbroken(tr("%1 to %2/kWh", "a range of prices").arg(amount(low.inUnitsPerKwh(), 2), upper));
    QString range = upper;
    range.replace(to, from + QStringLiteral("–") + to);
    return unbroken(tr("%1/kWh", "a price per kilowatt-hour").arg(range));
}

QString Formatter::priceNumber(EnergyPrice price) const
{
    return m_locale.toString(withoutNegativeZero(price.inUnitsPerKwh(), 2), 'f', 2);
}

QString Formatter::priceUnit() const
{
    return tr("%1/kWh", "a price per kilowatt-hour").arg(symbol());
}

QString Formatter::cents(Money money) const
{
    // Rounded up: a stated gap must never look smaller than it is.
    const double hundredths = std::ceil(money.inUnits() * 1000.0 - 1e-9) / 10.0;
    return tr("%1 ct", "hundredths of the currency").arg(m_locale.toString(hundredths, 'f', 1));
}

QString Formatter::energy(Energy energy) const
{
    return withUnit(energyNumber(energy), QLatin1String("kWh"));
}

QString Formatter::fineEnergy(Energy energy) const
{
    return withUnit(m_locale.toString(energy.inKilowattHours(), 'f', 2), QLatin1String("kWh"));
}

QString Formatter::energyNumber(Energy energy) const
{
    return m_locale.toString(withoutNegativeZero(energy.inKilowattHours(), 1), 'f', 1);
}

QString Formatter::power(Power power) const
{
    return withUnit(m_locale.toString(power.inKilowatts(), 'f', 1), QLatin1String("kW"));
}

QString Formatter::powerNumber(Power power) const
{
    const double rounded = std::round(power.inKilowatts() * 10.0) / 10.0;
    return m_locale.toString(rounded, 'f', rounded == std::round(rounded) ? 0 : 1);
}

QString Formatter::percent(StateOfCharge charge) const
{
    return percent(static_cast<int>(roundedDivision(charge.inHundredthsOfPercent(), 100)));
}

QString Formatter::percent(int value) const
{
    return tr("%1 %", "a percentage; keep the no-break space").arg(m_locale.toString(value));
}

QString Formatter::time(Instant instant) const
{
    return m_locale.toString(local(instant).time(), QLocale::ShortFormat);
}

QString Formatter::dayName(Instant instant) const
{
    return m_locale.dayName(local(instant).date().dayOfWeek());
}

QString Formatter::dayAndTime(Instant instant, Instant reference) const
{
    const QDate day = local(instant).date();
    const qint64 away = local(reference).date().daysTo(day);
    if (away == 0)
        return time(instant);
    if (away > 0 && away < 7)
        return tr("%1 %2", "weekday and time, as in: Tuesday 07:30").arg(dayName(instant), time(instant));
    return tr("%1 %2", "date and time, as in: 24/11/2026 07:30")
        .arg(m_locale.toString(day, QLocale::ShortFormat), time(instant));
}

QString Formatter::duration(Seconds duration) const
{
    const std::int64_t minutes = roundedDivision(duration.count(), 60);
    const QString hourPart =
        tr("%1 h", "hours; keep the no-break space").arg(m_locale.toString(qlonglong(minutes / 60)));
    const QString minutePart =
        tr("%1 min", "minutes; keep the no-break space").arg(m_locale.toString(qlonglong(minutes % 60)));
    if (minutes < 60)
        return minutePart;
    return minutes % 60 == 0 ? hourPart : hourPart + noBreakSpace + minutePart;
}

QDateTime Formatter::local(Instant instant) const
{
    const int offset = static_cast<int>(m_zone.offsetAt(instant).count());
    return QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count(), Qt::OffsetFromUTC, offset);
}

Instant Formatter::atTime(QDate date, QTime time) const
{
    const std::chrono::year_month_day day(std::chrono::year(date.year()),
                                          std::chrono::month(static_cast<unsigned>(date.month())),
                                          std::chrono::day(static_cast<unsigned>(date.day())));
    return m_zone.instantAt(LocalDate(day), MinuteOfDay(time.hour() * 60 + time.minute()));
}

} // namespace homecharge::viewmodels
