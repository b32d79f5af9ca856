// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From JSON values to quantities: every function reports what is wrong to a FaultCollector and then returns nothing.
#pragma once

#include "planning/files/decimal.h"
#include "planning/files/enumeration_names.h"
#include "planning/files/fault.h"
#include "planning/files/json_document.h"

#include <QHash>

namespace homecharge::planning {

/// A value and where it stands.
struct JsonField {
    JsonValue value;
    QString path;
    [[nodiscard]] bool isAbsent() const { return value.isAbsent(); }
    /// Absent or null: "none".
    [[nodiscard]] bool isNone() const { return isAbsent() || value.kind() == JsonKind::Null; }
};

/// An object whose fields are asked for by name. Fields given twice are faults; fields nobody asked for are warnings.
class JsonObject
{
public:
    /// Without an object at `field` all its fields are absent and `isSound` is false.
    JsonObject(const JsonField &field, FaultCollector &faults);

    [[nodiscard]] bool isSound() const { return m_isSound; }
    [[nodiscard]] JsonField optional(QLatin1String name);
    /// A missing field is a fault.
    [[nodiscard]] JsonField required(QLatin1String name);
    /// Names the fields that were never asked for.
    void warnAboutUnknown();
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
    FaultCollector &m_faults;
    bool m_isSound = false;
    std::vector<QString> m_names; ///< in the order of the file
    QHash<QString, JsonValue> m_members;
    QSet<QString> m_asked;
};

/// How a number of a file becomes an integer: value × 10^decimals, rounded.
struct NumberScale {
    int decimals = 0;
    Rounding rounding = Rounding::Nearest;
    bool isWholeOnly = false;
};
inline constexpr NumberScale wholeNumber{0, Rounding::Nearest, true};
inline constexpr NumberScale millionths{6, Rounding::Nearest, false};

/// Saturates at ±10^18: far outside all ranges, which are checked afterwards.
[[nodiscard]] std::optional<std::int64_t> readNumber(const JsonField &field, NumberScale scale, FaultCollector &faults);
/// Wh, rounded to the nearest watt-second.
[[nodiscard]] std::optional<Energy> readEnergy(const JsonField &field, FaultCollector &faults);
[[nodiscard]] std::optional<Power> readPower(const JsonField &field, Rounding rounding, FaultCollector &faults);
[[nodiscard]] std::optional<EnergyPrice> readPrice(const JsonField &field, FaultCollector &faults);
[[nodiscard]] std::optional<Instant> readInstant(const JsonField &field, FaultCollector &faults);
[[nodiscard]] std::optional<QString> readText(const JsonField &field, FaultCollector &faults);
[[nodiscard]] std::optional<bool> readBoolean(const JsonField &field, FaultCollector &faults);
[[nodiscard]] std::optional<Currency> readCurrency(const JsonField &field, FaultCollector &faults);
/// The elements of a list with their paths; a fault and no elements if it is no list or has more than `most`.
[[nodiscard]] std::vector<JsonField> readList(const JsonField &field, std::size_t most, FaultCollector &faults);

/// Reports that the value at `field` isn't `expected`, e.g. "a number".
void reportKind(const JsonField &field, const QString &expected, FaultCollector &faults);

template<class E> [[nodiscard]] std::optional<E> readEnumeration(const JsonField &field, FaultCollector &faults)
{
    const auto text = readText(field, faults);
    if (!text)
        return std::nullopt;
    if (const auto value = valueNamed<E>(*text))
        return value;
    QStringList names;
    for (const auto &entry : enumerationNames<E>)
        names += entry.name;
    faults.addFault(field.path,
                    QStringLiteral("is %1; use one of %2").arg(quoted(*text), names.join(QStringLiteral(", "))));
    return std::nullopt;
}

/// Stores what could be read and leaves the default otherwise.
template<class T, class U> void assignIfRead(T &target, const std::optional<U> &value)
{
    if (value)
        target = *value;
}

} // namespace homecharge::planning
