// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"
#include "domain/field_problem.h"
#include "domain/quantities.h"

#include <optional>
#include <variant>
#include <vector>

namespace homecharge {

/// Hours that return every day, [from, to) on the wall clock. `to` before `from` runs over midnight; the part after
/// midnight then belongs to the day on which the hours began. Equal times are the whole day.
struct DailyHours {
    MinuteOfDay from{0};
    MinuteOfDay to = endOfDay;
    [[nodiscard]] constexpr bool isOverMidnight() const { return to <= from && to != MinuteOfDay{0}; }
    friend constexpr bool operator==(const DailyHours &, const DailyHours &) = default;
};

/// A price that holds at certain hours of certain weekdays and months. Hours over midnight on a Friday last until
/// Saturday morning, those on the last of a month until the first.
struct TariffZone {
    QString name;
    Weekdays weekdays = Weekdays::all();
    Months months = Months::all();
    DailyHours hours;
    EnergyPrice price;
    friend bool operator==(const TariffZone &, const TariffZone &) = default;
};

/// A price for every moment: the last zone that holds then, else `otherwise`.
struct ZonedPrice {
    EnergyPrice otherwise;
    std::vector<TariffZone> zones;
    friend bool operator==(const ZonedPrice &, const ZonedPrice &) = default;
};

struct FlatPrice {
    EnergyPrice price;
    friend bool operator==(const FlatPrice &, const FlatPrice &) = default;
};

struct DayNightPrice {
    EnergyPrice day;
    EnergyPrice night;
    DailyHours weekdayHours{minuteAt(7), minuteAt(23)}; ///< of the day price, Monday to Friday
    std::optional<DailyHours> weekendHours;             ///< of the day price; absent: the night price holds all weekend
    friend bool operator==(const DayNightPrice &, const DayNightPrice &) = default;
};

/// The day-ahead price of a bidding zone, such as "NL" or "DE-LU".
struct DynamicPrice {
    QString marketZone;
    friend bool operator==(const DynamicPrice &, const DynamicPrice &) = default;
};

using SupplierPrice = std::variant<FlatPrice, DayNightPrice, ZonedPrice, DynamicPrice>;

/// What the supplier's price contains.
enum class PriceScope {
    AllIn,     ///< everything, VAT too, as on the bill: nothing is added
    EnergyOnly ///< the layers are added
};

/// Value-added tax in hundredths of a percent: 2,100 are 21 %.
struct VatRate {
    std::int64_t hundredthsOfPercent = 0;
    friend constexpr bool operator==(const VatRate &, const VatRate &) = default;
};

/// What comes on top of the supplier's price, each without VAT; VAT comes last, on the sum, also on a negative one.
struct PriceLayers {
    EnergyPrice supplierSurcharge;
    EnergyPrice energyTax;
    ZonedPrice gridFee; ///< by time of day
    VatRate vat;
    friend bool operator==(const PriceLayers &, const PriceLayers &) = default;
};

/// A fixed price for energy fed in, incl. VAT where it is paid.
struct FlatFeedIn {
    EnergyPrice price;
    friend bool operator==(const FlatFeedIn &, const FlatFeedIn &) = default;
};

/// The day-ahead price less a deduction, with VAT on the result where it is paid.
struct SpotFeedIn {
    EnergyPrice deduction;
    VatRate vat;
    friend bool operator==(const SpotFeedIn &, const SpotFeedIn &) = default;
};

using FeedInPrice = std::variant<FlatFeedIn, SpotFeedIn>;

/// The electricity contract of a site.
struct Tariff {
    Currency currency;
    SupplierPrice supplier;
    PriceScope scope = PriceScope::AllIn;
    PriceLayers layers; ///< counts only with PriceScope::EnergyOnly
    FeedInPrice feedIn;
    friend bool operator==(const Tariff &, const Tariff &) = default;
};

/// True if the price or the feed-in price follows the market.
[[nodiscard]] bool needsMarketPrices(const Tariff &tariff);

/// Fields "price", "day", "night", "weekdayHours", "weekendHours", "zones[i].…", "marketZone",
/// "supplierSurcharge", "energyTax", "gridFee", "gridFee.zones[i].…", "vat", "feedIn", "feedIn.vat".
[[nodiscard]] FieldProblems problemsOf(const Tariff &tariff);

} // namespace homecharge
