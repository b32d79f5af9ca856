// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/files/fault.h"
#include "planning/files/request_limits.h"
#include "planning/planning_request.h"

namespace homecharge::planning {

/// The rules for the values of a request and between them. A rule that needs a value already known as faulty is left
/// out, so that one mistake gives one fault.
class RequestCheck
{
public:
    /// `sharedSlotFields`: names of slot fields that the file gives once for all slots.
    RequestCheck(const PlanningRequest &request, const QSet<QString> &sharedSlotFields, FaultCollector &faults);

    void run();

private:
    void checkGeneral();
    void checkSlots();
    void checkSlotNumbers(const QString &name, const Range &range, std::int64_t (*valueOf)(const RequestSlot &));
    void checkPhasesOfBaseLoad();
    void checkNow();
    void checkEvses();
    void checkVehicle(std::size_t index);
    void checkVehiclePowers(const RequestVehicle &vehicle, const QString &path);
    void checkBattery(const RequestVehicle &vehicle, const QString &path);
    void checkUnknownState(const RequestVehicle &vehicle, const QString &path);
    void checkSessions(const RequestVehicle &vehicle, const QString &path);
    void checkSession(const RequestVehicle &vehicle, std::size_t index, const QString &path);
    void checkCables();
    void checkCable(std::size_t first, std::size_t second);
    void checkMagnitudes();
    /// The start of the slots if there are no usable ones.
    [[nodiscard]] Instant endOfSlots() const;

    void checkId(const QString &id, const QString &path, QSet<QString> &known);
    void checkRange(const QString &path, std::int64_t value, const Range &range);
    /// A fault at `path` if `isBroken`, unless the value there or at one of the `others` is faulty already.
    void rule(bool isBroken, const QString &path, const QStringList &others, const QString &message);

    const PlanningRequest &m_request;
    const QSet<QString> &m_sharedSlotFields;
    FaultCollector &m_faults;
};

} // namespace homecharge::planning
