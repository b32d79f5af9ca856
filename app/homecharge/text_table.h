// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace homecharge::commandline {

enum class Alignment { Left, Right };

/// Rows of text in columns that are as wide as their widest cell, two spaces apart.
class TextTable
{
public:
    explicit TextTable(std::vector<Alignment> columns) : m_columns(std::move(columns)) { }

    /// As many cells as there are columns.
    void addRow(const QStringList &cells);
    /// The lines, each after `indent`, with line breaks and without spaces at their ends.
    [[nodiscard]] QString text(const QString &indent) const;

private:
    std::vector<Alignment> m_columns;
    std::vector<QStringList> m_rows;
};

} // namespace homecharge::commandline
