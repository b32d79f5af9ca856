// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homecharge/plan_words.h"

#include <array>

namespace homecharge::commandline {

QString wordsOf(ReasonCode code)
{
    switch (code) {
    case ReasonCode::MinimumCharge:
        return QStringLiteral("charges at once up to its minimum");
    case ReasonCode::ChargeNow:
        return QStringLiteral("charges now, as its mode says");
    case ReasonCode::AmongCheapest:
        return QStringLiteral("among the cheapest before departure");
    case ReasonCode::OwnSun:
        return QStringLiteral("charges with own sun");
    case ReasonCode::WaitsForCheaper:
        return QStringLiteral("waits: it is cheaper at another time");
    case ReasonCode::WaitsForSun:
        return QStringLiteral("waits for own sun");
    case ReasonCode::OtherVehicleFirst:
        return QStringLiteral("waits: another vehicle comes first");
    case ReasonCode::DepartureNear:
        return QStringLiteral("departure is near, nothing better is left");
    case ReasonCode::TargetMet:
        return QStringLiteral("target met");
    case ReasonCode::Away:
        return QStringLiteral("not plugged in");
    }
    Q_UNREACHABLE();
    return {};
}

QString wordsOf(ShortfallCause cause)
{
    switch (cause) {
    case ShortfallCause::WindowTooShort:
        return QStringLiteral("the time is too short for its charging power");
    case ShortfallCause::ConnectionLimit:
        return QStringLiteral("the house connection doesn't allow more");
    case ShortfallCause::PhaseLimit:
        return QStringLiteral("a phase of the house connection doesn't allow more");
    case ShortfallCause::EvseLimit:
        return QStringLiteral("the EVSE doesn't allow more");
    case ShortfallCause::OtherVehicle:
        return QStringLiteral("another vehicle takes the power");
    case ShortfallCause::Taper:
        return QStringLiteral("a nearly full battery charges more slowly");
    }
    Q_UNREACHABLE();
    return {};
}

QString wordsOf(const Limit &limit)
{
    const QString by = limit.by.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(limit.by);
    const QString value = powerText(limit.value);
    switch (limit.kind) {
    case LimitKind::Connection:
        return QStringLiteral("house connection leaves %1%2").arg(value, by);
    case LimitKind::Phase:
        return QStringLiteral("phase leaves %1%2").arg(value, by);
    case LimitKind::Evse:
        return QStringLiteral("EVSE allows %1%2").arg(value, by);
    case LimitKind::Vehicle:
        return QStringLiteral("vehicle takes %1%2").arg(value, by);
    case LimitKind::Taper:
        return QStringLiteral("nearly full battery takes %1%2").arg(value, by);
    }
    Q_UNREACHABLE();
    return {};
}

QString moneyText(Money money)
{
    const std::int64_t rounded = roundedDivision(money.inMicro(), 100);
    return money.currency().code() + u' ' + QString::number(static_cast<double>(rounded) / 10'000.0, 'f', 4);
}

QString priceText(EnergyPrice price)
{
    return QString::number(price.inUnitsPerKwh(), 'f', 4);
}

QString energyText(Energy energy)
{
    return QString::number(energy.inKilowattHours(), 'f', 2) + QStringLiteral(" kWh");
}

QString powerText(Power power)
{
    return QString::number(power.inKilowatts(), 'f', 2) + QStringLiteral(" kW");
}

namespace {

QString twoDigits(std::int64_t number)
{
    return QString::number(number).rightJustified(2, u'0');
}

QString offsetText(Seconds offset)
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(std::chrono::abs(offset)).count();
    return (offset < Seconds(0) ? u'-' : u'+') + twoDigits(minutes / 60) + u':' + twoDigits(minutes % 60);
}

} // namespace

WallClock::WallClock(TimeZone zone, Instant planBegin, Instant planEnd)
    : m_zone(std::move(zone)), m_showsOffset(m_zone.offsetAt(planBegin) != m_zone.offsetAt(planEnd))
{
}

QString WallClock::text(Instant instant) const
{
    // Not QLocale's: the words of this file are English on every computer.
    static constexpr std::array weekdays{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const LocalTime local = m_zone.localTime(instant);
    const std::chrono::year_month_day date(local.date);
    const QString text = QStringLiteral("%1 %2 %3 %4:%5")
                             .arg(QLatin1String(weekdays.at(static_cast<std::size_t>(local.weekday) - 1)))
                             .arg(static_cast<unsigned>(date.day()))
                             .arg(QLatin1String(months.at(static_cast<std::size_t>(local.month) - 1)),
                                  twoDigits(local.hour()), twoDigits(local.minute()));
    return m_showsOffset ? text + u' ' + offsetText(m_zone.offsetAt(instant)) : text;
}

} // namespace homecharge::commandline
