// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace homecharge::architecture {

/// A file of the project: its path from the project's root, with forward slashes, and its content.
struct SourceFile {
    std::string path;
    std::string text;
};

enum class IncludeForm { Quoted, Angled };

/// One #include directive: "domain/limit.h" or <QString>, without its marks.
struct Include {
    IncludeForm form = IncludeForm::Quoted;
    std::string target;
    /// As written, with its marks.
    [[nodiscard]] std::string written() const;
};

/// The #include directives of a C++ text, in order; those in comments do not count.
[[nodiscard]] std::vector<Include> includesOf(const std::string &text);

/// A C++ text with comments and the content of string and character literals taken out; lines keep their numbers.
[[nodiscard]] std::string codeOf(const std::string &text);

/// Whether `word` occurs in `code` and neither continues an identifier at its left nor is continued at its right.
[[nodiscard]] bool containsWord(const std::string &code, const std::string &word);

} // namespace homecharge::architecture
