// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one place where quantities become text: numbers by locale, times in the zone of the site.
#pragma once

#include "domain/local_time.h"
#include "domain/quantities.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace homecharge::viewmodels {

class Formatter
{
    Q_DECLARE_TR_FUNCTIONS(Formatter)

public:
    Formatter(QLocale locale, TimeZone zone, Currency currency);

    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] Currency currency() const { return m_currency; }

    [[nodiscard]] QString money(Money amount) const;                           ///< "€5.26"
    [[nodiscard]] QString price(EnergyPrice price) const;                      ///< "€0.127/kWh"
    [[nodiscard]] QString priceRange(EnergyPrice low, EnergyPrice high) const; ///< "€0.12–0.14/kWh"
    [[nodiscard]] QString priceNumber(EnergyPrice price) const;                ///< "0.12", for an axis
    [[nodiscard]] QString priceUnit() const;                                   ///< "€/kWh"
    [[nodiscard]] QString cents(Money amount) const;                           ///< "0.4 ct", rounded up
    [[nodiscard]] QString energy(Energy energy) const;                         ///< "34.9 kWh"
    [[nodiscard]] QString fineEnergy(Energy energy) const;                     ///< "2.53 kWh"
    [[nodiscard]] QString energyNumber(Energy energy) const;                   ///< "1.1"
    [[nodiscard]] QString power(Power power) const;                            ///< "11.0 kW"
    [[nodiscard]] QString powerNumber(Power power) const;                      ///< "7.4", "11": for an axis
    [[nodiscard]] QString percent(StateOfCharge charge) const;                 ///< "47 %"
    [[nodiscard]] QString percent(int value) const;
    [[nodiscard]] QString time(Instant instant) const; ///< "07:30"
    /// "07:30", or "Tuesday 07:30" when it is not the day of `reference`, or with the date when over six days away.
    [[nodiscard]] QString dayAndTime(Instant instant, Instant reference) const;
    [[nodiscard]] QString dayName(Instant instant) const;   ///< "Tuesday"
    [[nodiscard]] QString duration(Seconds duration) const; ///< "2 h 45 min"

    [[nodiscard]] QDateTime local(Instant instant) const;
    /// The instant of a wall-clock time of the site; one in the gap of the spring change moves forward.
    [[nodiscard]] Instant atTime(QDate date, QTime time) const;

private:
    [[nodiscard]] QString amount(double units, int decimals) const;
    [[nodiscard]] QString symbol() const;

    QLocale m_locale;
    TimeZone m_zone;
    Currency m_currency;
};

} // namespace homecharge::viewmodels
