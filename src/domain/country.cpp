// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/country.h"

#include <algorithm>
#include <array>

namespace homecharge {

namespace {

struct CountryCurrency {
    const char *country;
    const char *currency;
};

// ISO 4217, in force in 2026 (Bulgaria joined the euro on 1 January).
constexpr std::array ownCurrencies{
    CountryCurrency{"AL", "ALL"}, CountryCurrency{"BA", "BAM"}, CountryCurrency{"CH", "CHF"},
    CountryCurrency{"CZ", "CZK"}, CountryCurrency{"DK", "DKK"}, CountryCurrency{"GB", "GBP"},
    CountryCurrency{"HU", "HUF"}, CountryCurrency{"IS", "ISK"}, CountryCurrency{"LI", "CHF"},
    CountryCurrency{"MD", "MDL"}, CountryCurrency{"MK", "MKD"}, CountryCurrency{"NO", "NOK"},
    CountryCurrency{"PL", "PLN"}, CountryCurrency{"RO", "RON"}, CountryCurrency{"RS", "RSD"},
    CountryCurrency{"SE", "SEK"}, CountryCurrency{"TR", "TRY"}, CountryCurrency{"UA", "UAH"},
};

} // namespace

Currency currencyOf(const QString &country)
{
    const auto found = std::find_if(ownCurrencies.begin(), ownCurrencies.end(), [&country](const CountryCurrency &own) {
        return country == QLatin1String(own.country);
    });
    if (found == ownCurrencies.end())
        return Currency::euro();
    return Currency::fromCode(QLatin1String(found->currency)).value_or(Currency::euro());
}

} // namespace homecharge
