// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_text.h"

#include <filesystem>
#include <vector>

namespace homecharge::architecture {

/// All files of the project except what is built and what Git and editors keep; sorted by path.
[[nodiscard]] std::vector<SourceFile> projectFiles(const std::filesystem::path &root);

/// Whether the file is C++ of ours (.h, .cpp).
[[nodiscard]] bool isCpp(const SourceFile &file);

} // namespace homecharge::architecture
