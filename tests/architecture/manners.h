// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds for the text of files: licence lines, no clock or chance below app/, no path of somebody's machine.
#pragma once

#include "tests/architecture/source_text.h"

#include <string>
#include <vector>

namespace homecharge::architecture {

/// Every file that can carry a comment names its copyright holder and licence in its first lines.
[[nodiscard]] std::vector<std::string> licenceFaults(const SourceFile &file);

/// Code of src/ and ui/ gets the current time as a value; the pure rooms know no chance either.
[[nodiscard]] std::vector<std::string> purityFaults(const SourceFile &file);

/// No file names a folder that exists only on somebody's machine.
[[nodiscard]] std::vector<std::string> machinePathFaults(const SourceFile &file);

/// No product code promises to be finished later.
[[nodiscard]] std::vector<std::string> promiseFaults(const SourceFile &file);

} // namespace homecharge::architecture
