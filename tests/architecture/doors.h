// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one-way doors between the rooms, checked on every #include of src/ and ui/. app/ may use everything.
#pragma once

#include "tests/architecture/qt_headers.h"
#include "tests/architecture/source_text.h"

#include <string>
#include <vector>

namespace homecharge::architecture {

/// One sentence per include that breaks a rule: the file, the include, the rule. Empty if the file keeps them all.
[[nodiscard]] std::vector<std::string> doorFaults(const SourceFile &file, const QtHeaders &qt);

} // namespace homecharge::architecture
