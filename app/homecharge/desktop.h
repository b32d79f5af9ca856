// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace homecharge {

/// Opens the window and runs until it is closed. Options: --request FILE, --household NAME, --language CODE,
/// --appearance light|dark|system; for pictures of the window --screenshot FILE [--size WIDTHxHEIGHT].
/// Returns 2, with a sentence on standard error and without a window, if the input cannot be shown.
[[nodiscard]] int runDesktop(int argc, char **argv);

} // namespace homecharge
