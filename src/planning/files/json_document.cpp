// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/files/json_document.h"

#include "planning/files/json_parser.h"

namespace homecharge::planning {

namespace {

char16_t controlCharacter(char escape)
{
    switch (escape) {
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return static_cast<char16_t>(escape);
    }
}

/// Resolves the escapes of a string that the parser has accepted.
QString unescaped(QByteArrayView raw)
{
    QString text;
    qsizetype plainBegin = 0;
    for (qsizetype i = raw.indexOf('\\'); i >= 0; i = raw.indexOf('\\', plainBegin)) {
        text += QString::fromUtf8(raw.sliced(plainBegin, i - plainBegin));
        const bool isCodeUnit = raw[i + 1] == 'u';
        if (isCodeUnit)
            text += QChar(raw.sliced(i + 2, 4).toUShort(nullptr, 16));
        else
            text += QChar(controlCharacter(raw[i + 1]));
        plainBegin = i + (isCodeUnit ? 6 : 2);
    }
    return text + QString::fromUtf8(raw.sliced(plainBegin));
}

} // namespace

JsonDocument::JsonDocument(QByteArray text) : m_text(std::move(text))
{
    if (m_text.size() > largestText) {
        m_error = JsonSyntaxError{QStringLiteral("it is larger than %1 MB").arg(largestText / 1024 / 1024)};
        return;
    }
    m_error = JsonParser(m_text, m_nodes).parse();
}

const JsonNode &JsonValue::node() const
{
    Q_ASSERT(m_document);
    return m_document->m_nodes[m_index];
}

JsonKind JsonValue::kind() const
{
    return isAbsent() ? JsonKind::Absent : node().kind;
}

QByteArrayView JsonValue::token() const
{
    return QByteArrayView(m_document->m_text).sliced(node().begin, node().length);
}

QString JsonValue::text() const
{
    return unescaped(token());
}

QString JsonValue::name() const
{
    return unescaped(QByteArrayView(m_document->m_text).sliced(node().keyBegin, node().keyLength));
}

std::size_t JsonValue::childCount() const
{
    return isAbsent() ? 0 : node().childCount;
}

JsonValue JsonValue::firstChild() const
{
    return isAbsent() || node().firstChild == 0 ? JsonValue() : JsonValue(m_document, node().firstChild);
}

JsonValue JsonValue::nextSibling() const
{
    return isAbsent() || node().nextSibling == 0 ? JsonValue() : JsonValue(m_document, node().nextSibling);
}

} // namespace homecharge::planning
