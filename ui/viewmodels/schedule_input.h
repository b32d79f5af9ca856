// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quantities.h"
#include "planning/planning_request.h"

#include <QString>

#include <optional>
#include <vector>

namespace homecharge::viewmodels {

/// What the meter counted for one vehicle in a stretch of time, not longer than a slot and not across a slot's border.
struct MeasuredSlot {
    Instant start;
    Seconds length{0};
    Energy grid;  ///< AC, bought
    Energy solar; ///< AC, from the own roof
    std::optional<StateOfCharge> chargeAfter;
};

/// What the screen knows about a vehicle besides what the planner needs.
struct ScheduleVehicle {
    QString name; ///< as the household calls it
    bool connected = false;
    std::optional<Instant> pluggedInAt;          ///< start of the running session; absent: not plugged in
    std::optional<StateOfCharge> chargeAtPlugIn; ///< absent: not known
    std::vector<MeasuredSlot> measured;          ///< since plug-in, in order
    std::optional<int> rangeKilometres;          ///< at the present state of charge
};

/// A charging card of a wallbox; its colour is told by letter and shape too.
enum class CardColour { BlueSquare, GreenTriangle, OrangeCircle };

struct ChargingCard {
    CardColour colour = CardColour::BlueSquare;
    QString vehicle; ///< display name; empty: the card is free
};

struct ScheduleWallbox {
    QString id; ///< RequestEvse::id, or any other id for one that takes no part in the plan
    QString name;
    QString make;
    bool assigned = true; ///< at least one vehicle charges here
    std::vector<ChargingCard> cards;
};

struct ScheduleLocation {
    QString name;
    QString address;
    bool hasSolar = false;
};

/// Everything the schedule screen shows, before planning. `vehicles` runs parallel to `request.vehicles`.
struct ScheduleInput {
    planning::PlanningRequest request;
    ScheduleLocation location;
    std::vector<ScheduleVehicle> vehicles;
    std::vector<ScheduleWallbox> wallboxes;
    /// Prices, sun and load of the slots directly before `request.slotStart`, of the same length, oldest first: what
    /// "charging at once from plug-in" is compared with.
    std::vector<planning::RequestSlot> past;
};

/// A bare planning request as a screen: identifiers stand in for names, every session counts as starting at arrival.
[[nodiscard]] ScheduleInput scheduleOf(planning::PlanningRequest request);

} // namespace homecharge::viewmodels
