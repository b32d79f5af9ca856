// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/files/json_writer.h"

#include "planning/files/decimal.h"
#include "planning/files/instant_text.h"

namespace homecharge::planning {

void JsonWriter::beginObject()
{
    open('{', false);
}

void JsonWriter::endObject()
{
    close('}');
}

void JsonWriter::beginList()
{
    open('[', false);
}

void JsonWriter::endList()
{
    close(']');
}

void JsonWriter::beginRow()
{
    open('[', true);
}

void JsonWriter::endRow()
{
    close(']');
}

void JsonWriter::open(char bracket, bool isRow)
{
    beginValue();
    m_text += bracket;
    m_levels.push_back({isRow, true});
}

void JsonWriter::close(char bracket)
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (!level.isRow && !level.isEmpty)
        breakLine();
    m_text += bracket;
}

void JsonWriter::breakLine()
{
    m_text += '\n';
    m_text += QByteArray(static_cast<qsizetype>(2 * m_levels.size()), ' ');
}

void JsonWriter::beginValue()
{
    if (m_isNamed || m_levels.empty()) {
        m_isNamed = false;
        return;
    }
    Level &level = m_levels.back();
    if (!level.isEmpty)
        m_text += level.isRow ? ", " : ",";
    level.isEmpty = false;
    if (!level.isRow)
        breakLine();
}

void JsonWriter::name(QLatin1String name)
{
    text(name);
    m_text += ": ";
    m_isNamed = true;
}

void JsonWriter::null()
{
    beginValue();
    m_text += "null";
}

void JsonWriter::boolean(bool value)
{
    beginValue();
    m_text += value ? "true" : "false";
}

void JsonWriter::text(const QString &value)
{
    beginValue();
    m_text += '"';
    for (const char c : value.toUtf8()) {
        if (c == '"' || c == '\\') {
            m_text += '\\';
            m_text += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            m_text += "\\u00" + QByteArray::number(static_cast<int>(c), 16).rightJustified(2, '0');
        } else {
            m_text += c;
        }
    }
    m_text += '"';
}

void JsonWriter::number(std::int64_t value, int decimals)
{
    beginValue();
    m_text += decimalText(value, decimals);
}

void JsonWriter::instant(Instant value)
{
    text(instantText(value));
}

void JsonWriter::energy(Energy value)
{
    const std::int64_t hours = value.inWattSeconds() / 3600;
    const std::int64_t rest = value.inWattSeconds() % 3600;
    number(hours * 10'000 + roundedDivision(rest * 10'000, 3600), 4);
}

} // namespace homecharge::planning
