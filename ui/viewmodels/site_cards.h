// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cards beside the diagram: one per wallbox, one for the house connection.
#pragma once

#include "ui/viewmodels/formatter.h"
#include "ui/viewmodels/schedule_state.h"

namespace homecharge::viewmodels {

struct WallboxCard {
    QString id;
    QString name;
    QString make;
    QString status;
    bool assigned = true;   ///< grey if not
    bool connected = false; ///< a vehicle is plugged in now
    std::vector<ChargingCard> cards;
};

struct ConnectionCard {
    QString limit;
    QString peak;
    int housePermille = 0;   ///< of the limit, in the slot of the peak
    int vehiclePermille = 0; ///< of the limit, on top of the house
};

class SiteCardWriter
{
    Q_DECLARE_TR_FUNCTIONS(SiteCardWriter)

public:
    SiteCardWriter(const ScheduleState &state, const Formatter &format) : m_state(state), m_format(format) { }
    [[nodiscard]] std::vector<WallboxCard> wallboxes() const;
    [[nodiscard]] ConnectionCard connection() const;

private:
    [[nodiscard]] std::optional<std::size_t> vehicleAt(const QString &wallbox) const;
    [[nodiscard]] QString vehicleStatus(std::size_t vehicle) const;
    [[nodiscard]] Power vehiclesIn(std::size_t planSlot) const;

    const ScheduleState &m_state;
    const Formatter &m_format;
};

} // namespace homecharge::viewmodels
