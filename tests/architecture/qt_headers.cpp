// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/qt_headers.h"

namespace homecharge::architecture {

QtHeaders::QtHeaders(const std::filesystem::path &folder)
{
    for (const auto &module : std::filesystem::directory_iterator(folder)) {
        const std::string name = module.path().filename().string();
        if (!module.is_directory() || name.rfind("Qt", 0) != 0)
            continue;
        for (const auto &header : std::filesystem::directory_iterator(module.path()))
            m_moduleByHeader.emplace(header.path().filename().string(), name.substr(2));
    }
}

std::optional<std::string> QtHeaders::moduleOf(const std::string &header) const
{
    const std::size_t slash = header.find('/');
    if (header.rfind("Qt", 0) == 0 && slash != std::string::npos)
        return header.substr(2, slash - 2);
    const auto found = m_moduleByHeader.find(header);
    if (found == m_moduleByHeader.end())
        return std::nullopt;
    return found->second;
}

} // namespace homecharge::architecture
