// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The figures of the three circles: always for the whole session, what is done plus what is planned.
#pragma once

#include "domain/charging_plan.h"
#include "ui/viewmodels/charge_timeline.h"

namespace homecharge::viewmodels {

struct SessionFigures {
    Energy energy;  ///< AC
    Energy solar;   ///< of it, from the own roof
    Energy done;    ///< of it, already delivered
    Money cost;     ///< own sun at the feed-in price forgone
    Money cash;     ///< own sun free
    Money baseline; ///< the same energy charged at once from plug-in, at the same prices and the same sun
    Money savings;  ///< baseline − cost; may be negative

    /// Share of the charge-at-once cost that is still paid, in percent; 100 if that cost is not positive.
    [[nodiscard]] int costPercent() const;
    /// Share saved, in percent of the charge-at-once cost; negative if dearer.
    [[nodiscard]] int savedPercent() const;
    [[nodiscard]] int solarPercent() const;
    /// Cost per kilowatt-hour; absent without energy.
    [[nodiscard]] std::optional<EnergyPrice> averagePrice() const;
};

/// The request that answers "what if every vehicle had charged at once from plug-in what `plan` gives it".
[[nodiscard]] planning::PlanningRequest chargeAtOnceRequest(const ScheduleInput &input, const ChargingPlan &plan);

/// `atOnce` is the plan of chargeAtOnceRequest.
[[nodiscard]] SessionFigures figuresOf(const ScheduleInput &input, const ChargeTimeline &timeline,
                                       const ChargingPlan &atOnce, std::size_t vehicle);

} // namespace homecharge::viewmodels
