// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace homecharge {

/// How sure a price is, the surest first. Changes words and drawing, not the optimum.
enum class PriceKind {
    Known,    ///< published or agreed in the contract
    Forecast, ///< estimated from past prices
    Assumed,  ///< put in where a list lacks one
};

/// How a vehicle is charged.
enum class ChargingMode {
    Intelligent, ///< the wallbox follows the plan
    Cheapest,    ///< the car is told times
    Now,         ///< no optimisation
};

/// What the plans of a site aim at.
enum class Preference { LowestPrice, OwnSolar };

} // namespace homecharge
