// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small JSON reader (RFC 8259) for planning files. QJsonDocument is not used because it hides what a person who wrote
// a file by hand or by script needs to hear about: names given twice, where exactly a number is infinite, and the
// decimals as they were written.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace homecharge::planning {

enum class JsonKind : std::uint8_t {
    Absent,
    Null,
    False,
    True,
    Number,
    NonFinite, ///< NaN, Infinity, -Infinity: not JSON, but what several languages write
    String,
    Array,
    Object
};

struct JsonNode {
    JsonKind kind = JsonKind::Absent;
    std::uint32_t begin = 0; ///< of the token in the text; strings without their quotation marks
    std::uint32_t length = 0;
    std::uint32_t keyBegin = 0; ///< of the name, in members of an object
    std::uint32_t keyLength = 0;
    std::uint32_t firstChild = 0; ///< 0: none (node 0 is the root and nobody's child)
    std::uint32_t nextSibling = 0;
    std::uint32_t childCount = 0;
};

class JsonDocument;

/// One value in a document; cheap to copy; valid as long as the document. Absent by default.
class JsonValue
{
public:
    JsonValue() = default;
    JsonValue(const JsonDocument *document, std::uint32_t index) : m_document(document), m_index(index) { }

    [[nodiscard]] JsonKind kind() const;
    [[nodiscard]] bool isAbsent() const { return m_document == nullptr; }
    /// The token as written.
    [[nodiscard]] QByteArrayView token() const;
    /// A string's text, escapes resolved.
    [[nodiscard]] QString text() const;
    /// The name under which an object holds this value.
    [[nodiscard]] QString name() const;
    [[nodiscard]] std::size_t childCount() const;
    [[nodiscard]] JsonValue firstChild() const;
    /// Absent after the last one.
    [[nodiscard]] JsonValue nextSibling() const;

private:
    [[nodiscard]] const JsonNode &node() const;

    const JsonDocument *m_document = nullptr;
    std::uint32_t m_index = 0;
};

struct JsonSyntaxError {
    QString message; ///< "line 3, column 7: …", counted from 1, columns in characters
};

/// A parsed text. Not copyable, because its values point to it.
class JsonDocument
{
public:
    static constexpr qsizetype largestText = 32 * 1024 * 1024;
    static constexpr std::size_t mostValues = 4'000'000;
    static constexpr int deepest = 64;

    explicit JsonDocument(QByteArray text);
    JsonDocument(const JsonDocument &) = delete;
    JsonDocument &operator=(const JsonDocument &) = delete;

    [[nodiscard]] const std::optional<JsonSyntaxError> &syntaxError() const { return m_error; }
    /// Only without a syntax error.
    [[nodiscard]] JsonValue root() const { return {this, 0}; }

private:
    friend class JsonValue;
    QByteArray m_text;
    std::vector<JsonNode> m_nodes;
    std::optional<JsonSyntaxError> m_error;
};

} // namespace homecharge::planning
