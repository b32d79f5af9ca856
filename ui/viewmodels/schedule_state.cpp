// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/schedule_state.h"

namespace homecharge::viewmodels {

std::vector<ChargeBlock> plannedBlocks(const ChargeTimeline &timeline)
{
    std::vector<ChargeBlock> blocks;
    for (const TimelineSlot &slot : timeline.slots) {
        if (slot.done || !slot.charges())
            continue;
        if (!blocks.empty() && blocks.back().end == slot.runStart)
            blocks.back().end = slot.runEnd;
        else
            blocks.push_back({slot.runStart, slot.runEnd});
    }
    return blocks;
}

QString displayName(const ScheduleInput &input, const QString &id)
{
    for (std::size_t v = 0; v < input.request.vehicles.size(); ++v) {
        if (input.request.vehicles[v].id == id)
            return input.vehicles[v].name;
    }
    for (const ScheduleWallbox &wallbox : input.wallboxes) {
        if (wallbox.id == id)
            return wallbox.name;
    }
    return id;
}

} // namespace homecharge::viewmodels
