// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/files/json_fields.h"

#include "planning/files/instant_text.h"

namespace homecharge::planning {

namespace {

QString kindWords(JsonKind kind)
{
    switch (kind) {
    case JsonKind::Null:
        return QStringLiteral("null");
    case JsonKind::False:
    case JsonKind::True:
        return QStringLiteral("true or false");
    case JsonKind::Number:
        return QStringLiteral("a number");
    case JsonKind::NonFinite:
        return QStringLiteral("not a finite number");
    case JsonKind::String:
        return QStringLiteral("text");
    case JsonKind::Array:
        return QStringLiteral("a list");
    case JsonKind::Object:
        return QStringLiteral("an object");
    case JsonKind::Absent:
        break;
    }
    return QStringLiteral("missing");
}

} // namespace

void reportKind(const JsonField &field, const QString &expected, FaultCollector &faults)
{
    faults.addFault(field.path, QStringLiteral("is %1; give %2").arg(kindWords(field.value.kind()), expected));
}

JsonObject::JsonObject(const JsonField &field, FaultCollector &faults) : m_path(field.path), m_faults(faults)
{
    if (field.isAbsent())
        return;
    if (field.value.kind() != JsonKind::Object) {
        reportKind(field, QStringLiteral("an object: { … }"), faults);
        return;
    }
    m_isSound = true;
    for (JsonValue member = field.value.firstChild(); !member.isAbsent(); member = member.nextSibling()) {
        const QString name = member.name();
        if (m_members.contains(name)) {
            m_faults.addFault(memberPath(m_path, name), QStringLiteral("is given twice; keep one"));
            continue;
        }
        m_members.insert(name, member);
        m_names.push_back(name);
    }
}

JsonField JsonObject::optional(QLatin1String name)
{
    m_asked.insert(name);
    return {m_members.value(name), memberPath(m_path, name)};
}

JsonField JsonObject::required(QLatin1String name)
{
    const JsonField field = optional(name);
    // Fields of something that isn't there are not missing on top of that.
    if (m_isSound && field.isAbsent())
        m_faults.addFault(field.path, QStringLiteral("is missing; it is required"));
    return field;
}

void JsonObject::warnAboutUnknown()
{
    for (const QString &name : m_names) {
        if (!m_asked.contains(name))
            m_faults.addWarning(memberPath(m_path, name), QStringLiteral("is unknown and was ignored"));
    }
}

std::optional<std::int64_t> readNumber(const JsonField &field, NumberScale scale, FaultCollector &faults)
{
    if (field.isAbsent())
        return std::nullopt;
    if (field.value.kind() != JsonKind::Number) {
        reportKind(field, scale.isWholeOnly ? QStringLiteral("a whole number") : QStringLiteral("a number"), faults);
        return std::nullopt;
    }
    const Decimal number(field.value.token());
    if (scale.isWholeOnly && !number.isWhole()) {
        faults.addFault(field.path, QStringLiteral("has decimals; give a whole number"));
        return std::nullopt;
    }
    return number.scaled(scale.decimals, scale.rounding);
}

std::optional<Energy> readEnergy(const JsonField &field, FaultCollector &faults)
{
    const auto microWattHours = readNumber(field, millionths, faults);
    if (!microWattHours)
        return std::nullopt;
    // Whole watt-hours apart from the rest, so that the product stays inside 64 bits.
    constexpr std::int64_t micro = 1'000'000;
    const std::int64_t whole = std::clamp<std::int64_t>(*microWattHours / micro, -100'000'000'000, 100'000'000'000);
    return Energy::wattHours(whole) + Energy::wattSeconds(roundedDivision(*microWattHours % micro * 3600, micro));
}

std::optional<Power> readPower(const JsonField &field, Rounding rounding, FaultCollector &faults)
{
    const auto watts = readNumber(field, {0, rounding, false}, faults);
    return watts ? std::optional(Power::watts(*watts)) : std::nullopt;
}

std::optional<EnergyPrice> readPrice(const JsonField &field, FaultCollector &faults)
{
    const auto micro = readNumber(field, millionths, faults);
    return micro ? std::optional(EnergyPrice::microPerKwh(*micro)) : std::nullopt;
}

std::optional<QString> readText(const JsonField &field, FaultCollector &faults)
{
    if (field.isAbsent())
        return std::nullopt;
    if (field.value.kind() != JsonKind::String) {
        reportKind(field, QStringLiteral("text in quotation marks"), faults);
        return std::nullopt;
    }
    return field.value.text();
}

std::optional<Instant> readInstant(const JsonField &field, FaultCollector &faults)
{
    const auto text = readText(field, faults);
    if (!text)
        return std::nullopt;
    const auto instant = instantFromText(*text);
    if (!instant) {
        faults.addFault(field.path,
                        QStringLiteral("is %1; give a time in UTC and whole seconds, like 2026-03-14T18:05:00Z")
                            .arg(quoted(*text)));
    }
    return instant;
}

std::optional<bool> readBoolean(const JsonField &field, FaultCollector &faults)
{
    if (field.isAbsent())
        return std::nullopt;
    const JsonKind kind = field.value.kind();
    if (kind == JsonKind::True || kind == JsonKind::False)
        return kind == JsonKind::True;
    reportKind(field, QStringLiteral("true or false"), faults);
    return std::nullopt;
}

std::optional<Currency> readCurrency(const JsonField &field, FaultCollector &faults)
{
    const auto text = readText(field, faults);
    if (!text)
        return std::nullopt;
    const auto currency = Currency::fromCode(*text);
    if (!currency) {
        faults.addFault(
            field.path,
            QStringLiteral("is %1; give a currency code of three capital letters, like EUR").arg(quoted(*text)));
    }
    return currency;
}

std::vector<JsonField> readList(const JsonField &field, std::size_t most, FaultCollector &faults)
{
    std::vector<JsonField> elements;
    if (field.isAbsent())
        return elements;
    if (field.value.kind() != JsonKind::Array) {
        reportKind(field, QStringLiteral("a list: [ … ]"), faults);
        return elements;
    }
    if (field.value.childCount() > most) {
        faults.addFault(field.path,
                        QStringLiteral("has %1 elements; give at most %2").arg(field.value.childCount()).arg(most));
        return elements;
    }
    elements.reserve(field.value.childCount());
    for (JsonValue element = field.value.firstChild(); !element.isAbsent(); element = element.nextSibling())
        elements.push_back({element, elementPath(field.path, elements.size())});
    return elements;
}

} // namespace homecharge::planning
