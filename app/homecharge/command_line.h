// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/homecharge/command_streams.h"

#include <QStringList>

namespace homecharge::commandline {

/// Whether this build has a window, for the help text.
enum class Desktop { Included, LeftOut };

/// Runs the command that the arguments (without the program's name) ask for. Absent: they ask for none, so the window
/// should open.
[[nodiscard]] std::optional<ExitCode> runCommand(const QStringList &arguments, Desktop desktop,
                                                 const CommandStreams &streams);

} // namespace homecharge::commandline
