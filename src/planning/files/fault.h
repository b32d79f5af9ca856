// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

#include <vector>

namespace homecharge::planning {

/// What is wrong with one value of a file.
struct Fault {
    QString path;    ///< JSON path of the value, e.g. $.vehicles[0].sessions[1].depart; one line, also for odd names
    QString message; ///< English; continues the path as a sentence: "is not after its arrival; give a later time"
    friend bool operator==(const Fault &, const Fault &) = default;
};

/// The line a person reads: "$.now: is missing".
[[nodiscard]] inline QString sentenceOf(const Fault &fault)
{
    return fault.path + QLatin1String(": ") + fault.message;
}

/// Gathers faults and warnings, and remembers which values are faulty, so that a rule about two values stays silent
/// when one of them couldn't be read: one mistake gives one fault.
class FaultCollector
{
public:
    /// More than this many sentences help nobody; the rest is counted.
    static constexpr std::size_t mostListed = 1000;

    void addFault(const QString &path, const QString &message);
    void addWarning(const QString &path, const QString &message);

    /// True if neither the value at `path` nor anything that contains it is faulty.
    [[nodiscard]] bool isSound(const QString &path) const;
    [[nodiscard]] bool hasFaults() const { return !m_faults.empty(); }

    /// The faults in the order they were found, with a last line that counts those not listed.
    [[nodiscard]] std::vector<Fault> faults() const { return withCount(m_faults, m_furtherFaults); }
    [[nodiscard]] std::vector<Fault> warnings() const { return withCount(m_warnings, m_furtherWarnings); }

private:
    [[nodiscard]] static std::vector<Fault> withCount(std::vector<Fault> listed, std::size_t further);

    std::vector<Fault> m_faults;
    std::vector<Fault> m_warnings;
    std::size_t m_furtherFaults = 0;
    std::size_t m_furtherWarnings = 0;
    QSet<QString> m_faultyPaths;
};

/// `text` on one line, without control characters and not longer than a line of a terminal, in quotation marks.
[[nodiscard]] QString quoted(const QString &text);

/// The path of a member: $.now for plain names, $["odd name"] for others.
[[nodiscard]] QString memberPath(const QString &path, const QString &name);

/// The path of an element: $.vehicles[0].
[[nodiscard]] QString elementPath(const QString &path, std::size_t index);

} // namespace homecharge::planning
