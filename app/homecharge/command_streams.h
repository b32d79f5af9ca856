// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace homecharge::commandline {

/// What a command reads and writes, so that a test can give it buffers.
struct CommandStreams {
    QIODevice &input;
    QIODevice &output;
    QIODevice &errors;
};

/// Exit codes of all commands.
enum class ExitCode {
    Success = 0,
    Refused = 2 ///< bad input, bad usage, or a file that can't be read or written; the reason is on the error stream
};

} // namespace homecharge::commandline
