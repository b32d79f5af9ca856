// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_text.h"

#include <cctype>
#include <regex>
#include <sstream>

namespace homecharge::architecture {

namespace {

bool isIdentifierCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

bool startsAt(const std::string &text, std::size_t at, const char *what)
{
    return text.compare(at, std::char_traits<char>::length(what), what) == 0;
}

/// Where the raw string that opens at `quote` (its first quotation mark) ends, behind its last one.
std::size_t endOfRawString(const std::string &text, std::size_t quote)
{
    const std::size_t parenthesis = text.find('(', quote);
    if (parenthesis == std::string::npos)
        return text.size();
    const std::string closing = ")" + text.substr(quote + 1, parenthesis - quote - 1) + "\"";
    const std::size_t end = text.find(closing, parenthesis);
    return end == std::string::npos ? text.size() : end + closing.size();
}

/// Where the literal that opens at `quote` ends, behind its closing mark; an unclosed one ends with its line.
std::size_t endOfLiteral(const std::string &text, std::size_t quote)
{
    std::size_t at = quote + 1;
    while (at < text.size() && text[at] != text[quote] && text[at] != '\n')
        at += text[at] == '\\' ? 2 : 1;
    return std::min(at + 1, text.size());
}

std::size_t endOfComment(const std::string &text, std::size_t begin)
{
    const bool isLine = text[begin + 1] == '/';
    const std::size_t end = text.find(isLine ? "\n" : "*/", begin + 2);
    if (end == std::string::npos)
        return text.size();
    return isLine ? end : end + 2;
}

enum class Piece { Code, Comment, Literal };

/// What begins at `at`, and where it ends.
std::pair<Piece, std::size_t> pieceAt(const std::string &text, std::size_t at)
{
    if (startsAt(text, at, "//") || startsAt(text, at, "/*"))
        return {Piece::Comment, endOfComment(text, at)};
    if (text[at] == '"')
        return {Piece::Literal, at > 0 && text[at - 1] == 'R' ? endOfRawString(text, at) : endOfLiteral(text, at)};
    // An apostrophe inside a number (10'000) separates digits and opens nothing.
    if (text[at] == '\'' && (at == 0 || !std::isxdigit(static_cast<unsigned char>(text[at - 1]))))
        return {Piece::Literal, endOfLiteral(text, at)};
    return {Piece::Code, at + 1};
}

enum class Literals { Keep, Empty };

std::string withoutComments(const std::string &text, Literals literals)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const auto [piece, end] = pieceAt(text, at);
        const std::string content = text.substr(at, end - at);
        if (piece == Piece::Code || (piece == Piece::Literal && literals == Literals::Keep))
            result += content;
        else
            for (const char c : content)
                result += c == '\n' ? '\n' : ' ';
        at = end;
    }
    return result;
}

} // namespace

std::string Include::written() const
{
    return form == IncludeForm::Quoted ? '"' + target + '"' : '<' + target + '>';
}

std::vector<Include> includesOf(const std::string &text)
{
    static const std::regex directive(R"(^\s*#\s*include\s*(["<])([^">]+)[">])");
    std::vector<Include> includes;
    std::istringstream lines(withoutComments(text, Literals::Keep));
    for (std::string line; std::getline(lines, line);) {
        std::smatch match;
        if (std::regex_search(line, match, directive))
            includes.push_back({match[1] == "<" ? IncludeForm::Angled : IncludeForm::Quoted, match[2]});
    }
    return includes;
}

std::string codeOf(const std::string &text)
{
    return withoutComments(text, Literals::Empty);
}

bool containsWord(const std::string &code, const std::string &word)
{
    for (std::size_t at = code.find(word); at != std::string::npos; at = code.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool continuesLeft = at > 0 && isIdentifierCharacter(code[at - 1]) && isIdentifierCharacter(word.front());
        const bool continuesRight =
            end < code.size() && isIdentifierCharacter(code[end]) && isIdentifierCharacter(word.back());
        if (!continuesLeft && !continuesRight)
            return true;
    }
    return false;
}

} // namespace homecharge::architecture
