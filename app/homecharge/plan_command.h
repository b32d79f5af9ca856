// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/homecharge/command_streams.h"

#include <QStringList>

namespace homecharge::commandline {

/// `homecharge plan REQUEST.json [--output PLAN.json] [--explain] [--node-budget N] [--timing]`, given the arguments
/// after "plan". Touches neither display nor network nor settings.
[[nodiscard]] ExitCode runPlanCommand(const QStringList &arguments, const CommandStreams &streams);

} // namespace homecharge::commandline
