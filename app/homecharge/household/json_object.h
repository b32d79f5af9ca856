// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"
#include "domain/quantities.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <initializer_list>
#include <optional>
#include <vector>

namespace homecharge::household {

/// Everything that is wrong with a file, one sentence per fault, each beginning with the JSON path.
class Faults
{
public:
    void add(const QString &path, const QString &what) { m_lines.append(path + QStringLiteral(": ") + what); }
    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty(); }
    [[nodiscard]] QString text() const { return m_lines.join(u'\n'); }

private:
    QStringList m_lines;
};

/// Whole numbers that a field allows, both ends included.
struct WholeRange {
    std::int64_t least;
    std::int64_t most;
};

struct DecimalRange {
    double least;
    double most;
};

/// One object of a file. Reading a field that is missing or wrong notes a fault and gives a harmless value, so that all
/// faults are found in one go; nothing read may be used unless there are none. The faults must outlive the object.
class JsonObject
{
public:
    /// Fields that are not in `known` are faults: a misspelt name would otherwise change a household silently.
    JsonObject(const QJsonValue &value, QString path, Faults &faults, std::initializer_list<const char *> known);

    [[nodiscard]] bool has(const char *name) const;
    [[nodiscard]] QString pathOf(const char *name) const;
    void fault(const char *name, const QString &what) const;

    /// A text that is not empty.
    [[nodiscard]] QString text(const char *name) const;
    [[nodiscard]] QString text(const char *name, const QString &otherwise) const;
    [[nodiscard]] std::int64_t whole(const char *name, WholeRange range) const;
    [[nodiscard]] std::int64_t whole(const char *name, WholeRange range, std::int64_t otherwise) const;
    [[nodiscard]] double decimal(const char *name, DecimalRange range) const;
    [[nodiscard]] double decimal(const char *name, DecimalRange range, double otherwise) const;
    [[nodiscard]] bool flag(const char *name, bool otherwise) const;
    /// Units of the currency per kWh, ±100, rounded to the nearest millionth.
    [[nodiscard]] EnergyPrice price(const char *name) const;
    /// Percent with up to two decimals, 0 … 100.
    [[nodiscard]] StateOfCharge stateOfCharge(const char *name) const;
    /// UTC, ISO 8601 with Z, whole seconds.
    [[nodiscard]] Instant instant(const char *name) const;
    /// "07:30"; "24:00" only where the end of a day may stand.
    [[nodiscard]] MinuteOfDay timeOfDay(const char *name) const;
    /// One of the words; the index of it.
    [[nodiscard]] std::size_t choice(const char *name, std::initializer_list<const char *> words) const;
    [[nodiscard]] JsonObject object(const char *name, std::initializer_list<const char *> known) const;
    /// An array of objects; a missing one is a fault.
    [[nodiscard]] std::vector<JsonObject> objects(const char *name, std::initializer_list<const char *> known) const;
    /// An array of texts; a missing one is a fault.
    [[nodiscard]] QStringList texts(const char *name) const;

private:
    [[nodiscard]] QJsonValue value(const char *name) const;
    QJsonObject m_object;
    QString m_path;
    Faults *m_faults;
};

} // namespace homecharge::household
