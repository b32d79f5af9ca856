// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homecharge/text_table.h"

namespace homecharge::commandline {

void TextTable::addRow(const QStringList &cells)
{
    Q_ASSERT(static_cast<std::size_t>(cells.size()) == m_columns.size());
    m_rows.push_back(cells);
}

QString TextTable::text(const QString &indent) const
{
    QList<qsizetype> widths(static_cast<qsizetype>(m_columns.size()), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    QString text;
    for (const QStringList &row : m_rows) {
        QString line = indent;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const bool isLeft = m_columns[static_cast<std::size_t>(column)] == Alignment::Left;
            line += isLeft ? row[column].leftJustified(widths[column]) : row[column].rightJustified(widths[column]);
            line += QStringLiteral("  ");
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace homecharge::commandline
