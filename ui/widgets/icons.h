// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace homecharge::widgets {

enum class Symbol { Previous, Next, Table, Diagram, Appearance, Schedule, Clock };

/// A line drawing in one colour, sharp at 1, 2 and 3 times scaling.
[[nodiscard]] QIcon icon(Symbol symbol, const QColor &colour, int size = 18);

/// The program's own icon.
[[nodiscard]] QIcon applicationIcon();

} // namespace homecharge::widgets
