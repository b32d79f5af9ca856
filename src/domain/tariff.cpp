// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tariff.h"

namespace homecharge {

namespace {

// 10 units per kWh is twenty times the dearest household price; more is a slip of the decimal point.
constexpr EnergyPrice highestPrice = EnergyPrice::microPerKwh(10'000'000);
// Highest value-added tax in Europe is 27 %; hundredths of a percent.
constexpr std::int64_t highestVat = 5'000;

class Checker
{
public:
    void price(const QString &field, EnergyPrice value)
    {
        if (value > highestPrice)
            m_problems.append({field, ProblemKind::TooLarge, QStringLiteral("is more than 10 per kWh"),
                               QStringLiteral("enter the price of one kWh in units of the currency, such as 0.31")});
        if (value < -highestPrice)
            m_problems.append({field, ProblemKind::TooSmall, QStringLiteral("is less than -10 per kWh"),
                               QStringLiteral("enter the price of one kWh in units of the currency, such as 0.31")});
    }

    void hours(const QString &field, const DailyHours &value)
    {
        if (!isQuarterHour(value.from) || !isQuarterHour(value.to))
            m_problems.append({field, ProblemKind::WrongForm, QStringLiteral("do not lie on quarter-hours"),
                               QStringLiteral("enter times from 00:00 to 24:00 in steps of 15 minutes")});
    }

    void zones(const QString &prefix, const std::vector<TariffZone> &zones)
    {
        for (std::size_t i = 0; i < zones.size(); ++i) {
            const QString path = prefix + QStringLiteral("zones[%1].").arg(i);
            hours(path + QLatin1String("hours"), zones[i].hours);
            price(path + QLatin1String("price"), zones[i].price);
            if (zones[i].weekdays.isEmpty())
                missing(path + QLatin1String("weekdays"), QStringLiteral("choose at least one weekday"));
            if (zones[i].months.isEmpty())
                missing(path + QLatin1String("months"), QStringLiteral("choose at least one month"));
        }
    }

    void vat(const QString &field, VatRate rate)
    {
        if (rate.hundredthsOfPercent < 0)
            m_problems.append({field, ProblemKind::TooSmall, QStringLiteral("is negative"),
                               QStringLiteral("enter the rate in percent, such as 21")});
        if (rate.hundredthsOfPercent > highestVat)
            m_problems.append({field, ProblemKind::TooLarge, QStringLiteral("is more than 50 %"),
                               QStringLiteral("enter the rate in percent, such as 21")});
    }

    void missing(const QString &field, const QString &remedy)
    {
        m_problems.append({field, ProblemKind::Missing, QStringLiteral("is missing"), remedy});
    }

    void supplier(const FlatPrice &flat) { price(QStringLiteral("price"), flat.price); }
    void supplier(const DayNightPrice &dayNight)
    {
        price(QStringLiteral("day"), dayNight.day);
        price(QStringLiteral("night"), dayNight.night);
        hours(QStringLiteral("weekdayHours"), dayNight.weekdayHours);
        if (dayNight.weekendHours)
            hours(QStringLiteral("weekendHours"), *dayNight.weekendHours);
    }
    void supplier(const ZonedPrice &zoned)
    {
        price(QStringLiteral("price"), zoned.otherwise);
        zones(QString(), zoned.zones);
    }
    void supplier(const DynamicPrice &dynamic)
    {
        if (dynamic.marketZone.isEmpty())
            missing(QStringLiteral("marketZone"), QStringLiteral("choose the market of your country, such as NL"));
    }

    void layers(const PriceLayers &value)
    {
        price(QStringLiteral("supplierSurcharge"), value.supplierSurcharge);
        price(QStringLiteral("energyTax"), value.energyTax);
        price(QStringLiteral("gridFee"), value.gridFee.otherwise);
        zones(QStringLiteral("gridFee."), value.gridFee.zones);
        vat(QStringLiteral("vat"), value.vat);
    }

    void feedIn(const FlatFeedIn &flat) { price(QStringLiteral("feedIn"), flat.price); }
    void feedIn(const SpotFeedIn &spot)
    {
        price(QStringLiteral("feedIn"), spot.deduction);
        vat(QStringLiteral("feedIn.vat"), spot.vat);
    }

    [[nodiscard]] FieldProblems problems() const { return m_problems; }

private:
    static bool isQuarterHour(MinuteOfDay time)
    {
        return time >= MinuteOfDay{0} && time <= endOfDay && time.count() % 15 == 0;
    }
    FieldProblems m_problems;
};

} // namespace

bool needsMarketPrices(const Tariff &tariff)
{
    return std::holds_alternative<DynamicPrice>(tariff.supplier) || std::holds_alternative<SpotFeedIn>(tariff.feedIn);
}

FieldProblems problemsOf(const Tariff &tariff)
{
    Checker check;
    std::visit([&check](const auto &price) { check.supplier(price); }, tariff.supplier);
    if (tariff.scope == PriceScope::EnergyOnly)
        check.layers(tariff.layers);
    std::visit([&check](const auto &price) { check.feedIn(price); }, tariff.feedIn);
    return check.problems();
}

} // namespace homecharge
