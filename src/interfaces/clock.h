// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quantities.h"

namespace homecharge::interfaces {

/// Says what time it is. The only source of the current time for everything below the app.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock();

    /// UTC, whole seconds. May jump when the computer's clock is set.
    [[nodiscard]] virtual Instant now() const = 0;
};

} // namespace homecharge::interfaces
