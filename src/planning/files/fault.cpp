// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/files/fault.h"

namespace homecharge::planning {

namespace {

bool isPlainName(const QString &name)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
    };
    return !name.isEmpty() && name.size() <= 60 && std::all_of(name.begin(), name.end(), isPlain);
}

} // namespace

void FaultCollector::addFault(const QString &path, const QString &message)
{
    m_faultyPaths.insert(path);
    if (m_faults.size() < mostListed)
        m_faults.push_back({path, message});
    else
        ++m_furtherFaults;
}

void FaultCollector::addWarning(const QString &path, const QString &message)
{
    if (m_warnings.size() < mostListed)
        m_warnings.push_back({path, message});
    else
        ++m_furtherWarnings;
}

bool FaultCollector::isSound(const QString &path) const
{
    if (m_faultyPaths.isEmpty())
        return true;
    QString part = path;
    while (!part.isEmpty()) {
        if (m_faultyPaths.contains(part))
            return false;
        part.truncate(std::max(part.lastIndexOf(u'.'), part.lastIndexOf(u'[')));
    }
    return true;
}

std::vector<Fault> FaultCollector::withCount(std::vector<Fault> listed, std::size_t further)
{
    if (further > 0)
        listed.push_back({QStringLiteral("$"), QStringLiteral("and %1 more like these").arg(further)});
    return listed;
}

QString quoted(const QString &text)
{
    constexpr qsizetype longest = 60;
    QString line;
    for (const QChar c : QStringView(text).first(std::min(text.size(), longest))) {
        // Lone surrogates and everything a terminal could obey are replaced, so that a fault stays one harmless line.
        const bool isVisible = c.isPrint() || (c.isSurrogate() && text.isValidUtf16());
        line += isVisible && c != u'"' ? c : QChar(u'?');
    }
    if (text.size() > longest) {
        if (line.back().isHighSurrogate())
            line.chop(1);
        line += QChar(u'…');
    }
    return QChar(u'"') + line + QChar(u'"');
}

QString memberPath(const QString &path, const QString &name)
{
    return isPlainName(name) ? path + QChar(u'.') + name : path + QChar(u'[') + quoted(name) + QChar(u']');
}

QString elementPath(const QString &path, std::size_t index)
{
    return path + QChar(u'[') + QString::number(index) + QChar(u']');
}

} // namespace homecharge::planning
