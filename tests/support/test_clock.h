// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interfaces/clock.h"

namespace homecharge::support {

/// A clock that stands still until the test moves it.
class TestClock final : public interfaces::Clock
{
public:
    explicit TestClock(Instant start) : m_now(start) { }
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant instant) { m_now = instant; }
    void advance(Seconds duration) { m_now += duration; }

private:
    Instant m_now;
};

} // namespace homecharge::support
