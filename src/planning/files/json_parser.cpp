// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/files/json_parser.h"

#include <algorithm>
#include <array>

namespace homecharge::planning {

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr int hexadecimal(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

struct Word {
    QByteArrayView text;
    JsonKind kind;
};
constexpr std::array words{
    Word{"null", JsonKind::Null},           Word{"true", JsonKind::True},     Word{"false", JsonKind::False},
    Word{"NaN", JsonKind::NonFinite},       Word{"nan", JsonKind::NonFinite}, Word{"Infinity", JsonKind::NonFinite},
    Word{"-Infinity", JsonKind::NonFinite}, Word{"inf", JsonKind::NonFinite}, Word{"-inf", JsonKind::NonFinite},
    Word{"-nan", JsonKind::NonFinite},
};

} // namespace

std::optional<JsonSyntaxError> JsonParser::parse()
{
    // Windows editors put a byte order mark in front.
    if (m_text.startsWith("\xEF\xBB\xBF"))
        m_position = 3;
    m_nodes.assign(1, JsonNode());
    skipSpace();
    if (isAtEnd())
        return JsonSyntaxError{QStringLiteral("there is no JSON in it: it is empty")};
    if (value(0, 0) == Step::Done) {
        skipSpace();
        if (isAtEnd())
            return std::nullopt;
        m_message = QStringLiteral("there is more text after the end of the JSON value");
    }
    return JsonSyntaxError{place() + QStringLiteral(": ") + m_message};
}

JsonParser::Step JsonParser::value(std::uint32_t index, int depth)
{
    if (depth > JsonDocument::deepest)
        return fail(QStringLiteral("lists and objects are nested more than %1 deep").arg(JsonDocument::deepest));
    m_nodes[index].begin = static_cast<std::uint32_t>(m_position);
    switch (current()) {
    case '{':
        return object(index, depth);
    case '[':
        return array(index, depth);
    case '"': {
        JsonNode &node = m_nodes[index];
        node.kind = JsonKind::String;
        return string(node.begin, node.length);
    }
    default:
        break;
    }
    const bool isSigned = current() == '-' && m_position + 1 < m_text.size();
    if (isLetter(isSigned ? m_text[m_position + 1] : current()))
        return word(index);
    return number(index);
}

JsonParser::Step JsonParser::array(std::uint32_t index, int depth)
{
    m_nodes[index].kind = JsonKind::Array;
    take('[');
    skipSpace();
    if (take(']'))
        return Step::Done;
    std::uint32_t previous = 0;
    do {
        skipSpace();
        const auto child = addChild(index, previous);
        if (!child || value(*child, depth + 1) == Step::Failed)
            return Step::Failed;
        previous = *child;
        skipSpace();
    } while (take(','));
    return take(']') ? Step::Done : fail(QStringLiteral("a comma or ] is missing in the list"));
}

JsonParser::Step JsonParser::object(std::uint32_t index, int depth)
{
    m_nodes[index].kind = JsonKind::Object;
    take('{');
    skipSpace();
    if (take('}'))
        return Step::Done;
    std::uint32_t previous = 0;
    do {
        skipSpace();
        const auto child = addChild(index, previous);
        if (!child || member(*child, depth) == Step::Failed)
            return Step::Failed;
        previous = *child;
        skipSpace();
    } while (take(','));
    return take('}') ? Step::Done : fail(QStringLiteral("a comma or } is missing in the object"));
}

JsonParser::Step JsonParser::member(std::uint32_t index, int depth)
{
    if (current() != '"')
        return fail(QStringLiteral("a field name in quotation marks is missing"));
    std::uint32_t begin = 0;
    std::uint32_t length = 0;
    if (string(begin, length) == Step::Failed)
        return Step::Failed;
    m_nodes[index].keyBegin = begin;
    m_nodes[index].keyLength = length;
    skipSpace();
    if (!take(':'))
        return fail(QStringLiteral("a colon is missing after the field name"));
    skipSpace();
    return value(index, depth + 1);
}

JsonParser::Step JsonParser::number(std::uint32_t index)
{
    const qsizetype begin = m_position;
    take('-');
    const bool isZero = take('0');
    bool isNumber = isZero || takeDigits();
    if (isNumber && take('.'))
        isNumber = takeDigits();
    if (isNumber && (take('e') || take('E'))) {
        if (!take('+'))
            take('-');
        isNumber = takeDigits();
    }
    if (!isNumber || (isZero && isDigit(current())))
        return fail(isAtEnd() ? QStringLiteral("the text ends in the middle of a value")
                              : QStringLiteral("there is no value that JSON knows here"));
    m_nodes[index].kind = JsonKind::Number;
    m_nodes[index].length = static_cast<std::uint32_t>(m_position - begin);
    return Step::Done;
}

JsonParser::Step JsonParser::word(std::uint32_t index)
{
    for (const Word &known : words) {
        if (!m_text.sliced(m_position).startsWith(known.text))
            continue;
        m_position += known.text.size();
        if (isLetter(current()))
            break;
        m_nodes[index].kind = known.kind;
        m_nodes[index].length = static_cast<std::uint32_t>(known.text.size());
        return Step::Done;
    }
    return fail(QStringLiteral("there is a word that JSON doesn't know; text needs quotation marks"));
}

JsonParser::Step JsonParser::string(std::uint32_t &begin, std::uint32_t &length)
{
    const qsizetype start = ++m_position;
    while (!isAtEnd() && current() != '"') {
        if (static_cast<unsigned char>(current()) < 0x20)
            return fail(QStringLiteral("there is a line break or control character inside quotation marks"));
        if (take('\\')) {
            if (escape() == Step::Failed)
                return Step::Failed;
        } else {
            ++m_position;
        }
    }
    if (!m_text.sliced(start, m_position - start).isValidUtf8()) {
        m_position = start;
        return fail(QStringLiteral("the text in quotation marks is not UTF-8; save the file as UTF-8"));
    }
    begin = static_cast<std::uint32_t>(start);
    length = static_cast<std::uint32_t>(m_position - start);
    return take('"') ? Step::Done : fail(QStringLiteral("the text ends before the closing quotation mark"));
}

JsonParser::Step JsonParser::escape()
{
    if (!take('u')) {
        if (isAtEnd() || !QByteArrayView("\"\\/bfnrt").contains(current()))
            return fail(QStringLiteral("a backslash is followed by something JSON doesn't know"));
        ++m_position;
        return Step::Done;
    }
    char16_t unit = 0;
    if (codeUnit(unit) == Step::Failed)
        return Step::Failed;
    bool isWhole = !QChar::isSurrogate(unit);
    if (QChar::isHighSurrogate(unit) && take('\\') && take('u')) {
        if (codeUnit(unit) == Step::Failed)
            return Step::Failed;
        isWhole = QChar::isLowSurrogate(unit);
    }
    return isWhole ? Step::Done : fail(QStringLiteral("half a character is written with \\u"));
}

JsonParser::Step JsonParser::codeUnit(char16_t &unit)
{
    int code = 0;
    for (int i = 0; i < 4; ++i) {
        const int digit = hexadecimal(current());
        if (digit < 0)
            return fail(QStringLiteral("\\u must be followed by four hexadecimal digits"));
        code = code * 16 + digit;
        ++m_position;
    }
    unit = static_cast<char16_t>(code);
    return Step::Done;
}

std::optional<std::uint32_t> JsonParser::addChild(std::uint32_t parent, std::uint32_t previous)
{
    if (m_nodes.size() >= JsonDocument::mostValues) {
        fail(QStringLiteral("there are more than %1 values in it").arg(JsonDocument::mostValues));
        return std::nullopt;
    }
    const auto index = static_cast<std::uint32_t>(m_nodes.size());
    m_nodes.emplace_back();
    (previous == 0 ? m_nodes[parent].firstChild : m_nodes[previous].nextSibling) = index;
    ++m_nodes[parent].childCount;
    return index;
}

bool JsonParser::take(char c)
{
    const bool isThere = !isAtEnd() && current() == c;
    m_position += isThere ? 1 : 0;
    return isThere;
}

bool JsonParser::takeDigits()
{
    const qsizetype begin = m_position;
    while (isDigit(current()))
        ++m_position;
    return m_position > begin;
}

void JsonParser::skipSpace()
{
    while (!isAtEnd() && QByteArrayView(" \t\r\n").contains(current()))
        ++m_position;
}

JsonParser::Step JsonParser::fail(const QString &message)
{
    m_message = message;
    return Step::Failed;
}

QString JsonParser::place() const
{
    const QByteArrayView before = m_text.first(std::min(m_position, m_text.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const QByteArrayView inLine = before.sliced(before.lastIndexOf('\n') + 1);
    // Bytes 10xxxxxx continue a character.
    const auto column = std::count_if(inLine.begin(), inLine.end(), [](char c) { return (c & 0xC0) != 0x80; }) + 1;
    return QStringLiteral("line %1, column %2").arg(line).arg(column);
}

} // namespace homecharge::planning
