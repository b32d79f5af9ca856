// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/files/json_document.h"

namespace homecharge::planning {

/// Reads a JSON text into a flat list of nodes, the root first.
class JsonParser
{
public:
    JsonParser(QByteArrayView text, std::vector<JsonNode> &nodes) : m_text(text), m_nodes(nodes) { }

    /// Absent on success; otherwise what is wrong and where.
    [[nodiscard]] std::optional<JsonSyntaxError> parse();

private:
    enum class Step { Done, Failed };

    Step value(std::uint32_t index, int depth);
    Step array(std::uint32_t index, int depth);
    Step object(std::uint32_t index, int depth);
    Step member(std::uint32_t index, int depth);
    Step number(std::uint32_t index);
    Step word(std::uint32_t index);
    Step string(std::uint32_t &begin, std::uint32_t &length);
    Step escape();
    Step codeUnit(char16_t &unit);

    [[nodiscard]] std::optional<std::uint32_t> addChild(std::uint32_t parent, std::uint32_t previous);
    [[nodiscard]] bool isAtEnd() const { return m_position >= m_text.size(); }
    [[nodiscard]] char current() const { return isAtEnd() ? '\0' : m_text[m_position]; }
    bool take(char c);
    bool takeDigits();
    void skipSpace();
    Step fail(const QString &message);
    [[nodiscard]] QString place() const;

    QByteArrayView m_text;
    std::vector<JsonNode> &m_nodes;
    qsizetype m_position = 0;
    QString m_message;
};

} // namespace homecharge::planning
