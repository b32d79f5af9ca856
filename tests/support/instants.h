// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quantities.h"

#include <QDateTime>

namespace homecharge::support {

/// The instant of an ISO 8601 time with Z or offset, such as "2026-03-29T01:00:00Z". Aborts on anything else.
[[nodiscard]] inline Instant utc(const char *iso)
{
    const QDateTime time = QDateTime::fromString(QLatin1String(iso), Qt::ISODate);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        qFatal("not an instant: %s", iso);
    return Instant{Seconds{time.toSecsSinceEpoch()}};
}

} // namespace homecharge::support
