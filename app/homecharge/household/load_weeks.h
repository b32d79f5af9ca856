// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/local_time.h"
#include "domain/result.h"
#include "domain/series.h"

#include <QByteArrayView>

#include <array>
#include <vector>

namespace homecharge::household {

/// The seasons of the German standard load profiles (VDEW 1999): winter 1 November to 20 March, summer 15 May to
/// 14 September, transition between them.
enum class Season { Winter, Transition, Summer };

[[nodiscard]] Season seasonOf(LocalDate date);

/// A measured week of a house's load for each season: 96 quarter-hours of the wall clock for each weekday.
class LoadWeeks
{
public:
    /// Lines "season,weekday,w0,…,w95" under a header: season winter, transition or summer, weekday 1 (Monday) … 7,
    /// mean watts. Fails with InvalidFormat, naming the line, unless every day of the three weeks is there once.
    [[nodiscard]] static Result<LoadWeeks> fromCsv(QByteArrayView bytes);

    /// Load at the season, weekday and wall-clock time of the instant.
    [[nodiscard]] Power loadAt(const LocalTime &time) const;
    /// The load of `count` quarter-hours from `start`, each multiplied by a percentage and rounded to watts.
    [[nodiscard]] LoadForecast forecast(Instant start, std::size_t count, const TimeZone &zone,
                                        std::int64_t scalePercent) const;

private:
    using Day = std::array<Power, 96>;
    std::array<std::array<Day, 7>, 3> m_days;
};

} // namespace homecharge::household
