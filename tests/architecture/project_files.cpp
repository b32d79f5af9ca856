// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/project_files.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

namespace homecharge::architecture {

namespace {

std::string contentOf(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

/// What .gitignore names: no part of the project.
bool isLeftOut(const std::filesystem::path &entry)
{
    static const std::set<std::string> names{".git", "build", ".cache", ".vscode", ".idea", "CMakeUserPresets.json"};
    return names.contains(entry.filename().string()) || entry.extension() == ".swp";
}

} // namespace

std::vector<SourceFile> projectFiles(const std::filesystem::path &root)
{
    std::vector<SourceFile> files;
    for (auto entry = std::filesystem::recursive_directory_iterator(root); entry != end(entry); ++entry) {
        if (isLeftOut(entry->path()))
            entry.disable_recursion_pending();
        else if (entry->is_regular_file())
            files.push_back({entry->path().lexically_relative(root).generic_string(), contentOf(entry->path())});
    }
    std::sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
    return files;
}

bool isCpp(const SourceFile &file)
{
    return file.path.ends_with(".h") || file.path.ends_with(".cpp");
}

} // namespace homecharge::architecture
