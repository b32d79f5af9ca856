// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace homecharge::architecture {

/// Which Qt module a header belongs to, read from the installed headers: no list of ours to keep up to date.
class QtHeaders
{
public:
    /// `folder` holds QtCore/, QtGui/ and so on.
    explicit QtHeaders(const std::filesystem::path &folder);

    /// "Core" for "QString", "QtCore/QString" or "qmath.h"; absent if no installed module has the header.
    [[nodiscard]] std::optional<std::string> moduleOf(const std::string &header) const;

private:
    std::map<std::string, std::string> m_moduleByHeader;
};

} // namespace homecharge::architecture
