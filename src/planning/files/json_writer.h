// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quantities.h"

#include <QByteArray>
#include <QLatin1String>

#include <vector>

namespace homecharge::planning {

/// Writes JSON for people: fields in the given order, two spaces per level, lists of numbers on one line. The same
/// values give the same bytes on every machine.
class JsonWriter
{
public:
    void beginObject();
    void endObject();
    /// A list with one element per line.
    void beginList();
    void endList();
    /// A list on one line; only numbers, texts and null may be put into it.
    void beginRow();
    void endRow();
    /// The name of the next value; only in objects.
    void name(QLatin1String name);

    void null();
    void boolean(bool value);
    void text(const QString &value);
    /// value / 10^decimals in plain notation, without needless zeros.
    void number(std::int64_t value, int decimals = 0);
    void instant(Instant value);
    void money(Money value) { number(value.inMicro(), 6); }
    void price(EnergyPrice value) { number(value.inMicroPerKwh(), 6); }
    void power(Power value) { number(value.inWatts()); }
    /// Wh with at most four decimals: fine enough to get the exact watt-second back.
    void energy(Energy value);

    /// The text so far, with a line break at its end.
    [[nodiscard]] QByteArray text() const { return m_text + '\n'; }

private:
    struct Level {
        bool isRow = false;
        bool isEmpty = true;
    };
    void beginValue();
    void open(char bracket, bool isRow);
    void close(char bracket);
    void breakLine();

    QByteArray m_text;
    std::vector<Level> m_levels;
    bool m_isNamed = false;
};

} // namespace homecharge::planning
