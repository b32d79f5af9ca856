// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homecharge/household/json_object.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace homecharge::household {

namespace {

QString joined(std::initializer_list<const char *> words)
{
    QStringList list;
    for (const char *word : words)
        list.append(u'"' + QString::fromLatin1(word) + u'"');
    return list.join(QStringLiteral(", "));
}

} // namespace

JsonObject::JsonObject(const QJsonValue &value, QString path, Faults &faults, std::initializer_list<const char *> known)
    : m_object(value.toObject()), m_path(std::move(path)), m_faults(&faults)
{
    if (!value.isObject())
        m_faults->add(m_path.isEmpty() ? QStringLiteral("(file)") : m_path, QStringLiteral("must be an object"));
    for (const QString &key : m_object.keys()) {
        const auto isKey = [&key](const char *name) { return key == QLatin1String(name); };
        if (std::none_of(known.begin(), known.end(), isKey))
            m_faults->add(m_path.isEmpty() ? key : m_path + u'.' + key, QStringLiteral("no such field is known here"));
    }
}

bool JsonObject::has(const char *name) const
{
    return m_object.contains(QLatin1String(name));
}

QString JsonObject::pathOf(const char *name) const
{
    return m_path.isEmpty() ? QString::fromLatin1(name) : m_path + u'.' + QLatin1String(name);
}

void JsonObject::fault(const char *name, const QString &what) const
{
    m_faults->add(pathOf(name), what);
}

QJsonValue JsonObject::value(const char *name) const
{
    return m_object.value(QLatin1String(name));
}

QString JsonObject::text(const char *name) const
{
    QString text = value(name).toString();
    if (text.trimmed().isEmpty())
        fault(name, QStringLiteral("must be a text that is not empty"));
    return text;
}

QString JsonObject::text(const char *name, const QString &otherwise) const
{
    return has(name) ? text(name) : otherwise;
}

std::int64_t JsonObject::whole(const char *name, WholeRange range) const
{
    const double number = value(name).toDouble(std::nan(""));
    if (number >= static_cast<double>(range.least) && number <= static_cast<double>(range.most)
        && number == std::floor(number))
        return static_cast<std::int64_t>(number);
    fault(name, QStringLiteral("must be a whole number from %1 to %2").arg(range.least).arg(range.most));
    return range.least;
}

std::int64_t JsonObject::whole(const char *name, WholeRange range, std::int64_t otherwise) const
{
    return has(name) ? whole(name, range) : otherwise;
}

double JsonObject::decimal(const char *name, DecimalRange range) const
{
    const double number = value(name).toDouble(std::nan(""));
    if (number >= range.least && number <= range.most)
        return number;
    fault(name, QStringLiteral("must be a number from %1 to %2").arg(range.least).arg(range.most));
    return range.least;
}

double JsonObject::decimal(const char *name, DecimalRange range, double otherwise) const
{
    return has(name) ? decimal(name, range) : otherwise;
}

bool JsonObject::flag(const char *name, bool otherwise) const
{
    if (!has(name))
        return otherwise;
    if (!value(name).isBool())
        fault(name, QStringLiteral("must be true or false"));
    return value(name).toBool();
}

EnergyPrice JsonObject::price(const char *name) const
{
    return EnergyPrice::microPerKwh(std::llround(decimal(name, {-100.0, 100.0}) * 1e6));
}

StateOfCharge JsonObject::stateOfCharge(const char *name) const
{
    return StateOfCharge::hundredthsOfPercent(std::llround(decimal(name, {0.0, 100.0}) * 100.0));
}

Instant JsonObject::instant(const char *name) const
{
    const QString text = value(name).toString();
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (time.isValid() && text.endsWith(u'Z'))
        return Instant{Seconds{time.toSecsSinceEpoch()}};
    fault(name, QStringLiteral("must be a time in UTC such as 2026-03-02T20:40:00Z"));
    return {};
}

MinuteOfDay JsonObject::timeOfDay(const char *name) const
{
    const QString text = value(name).toString();
    if (text == QStringLiteral("24:00"))
        return endOfDay;
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    if (!time.isValid()) {
        fault(name, QStringLiteral("must be a time of day such as 07:30"));
        return {};
    }
    return minuteAt(time.hour(), time.minute());
}

std::size_t JsonObject::choice(const char *name, std::initializer_list<const char *> words) const
{
    const QString text = value(name).toString();
    const auto isWord = [&text](const char *word) { return text == QLatin1String(word); };
    const auto found = std::find_if(words.begin(), words.end(), isWord);
    if (found == words.end()) {
        fault(name, QStringLiteral("must be one of ") + joined(words));
        return 0;
    }
    return static_cast<std::size_t>(found - words.begin());
}

JsonObject JsonObject::object(const char *name, std::initializer_list<const char *> known) const
{
    return JsonObject(value(name), pathOf(name), *m_faults, known);
}

std::vector<JsonObject> JsonObject::objects(const char *name, std::initializer_list<const char *> known) const
{
    if (!value(name).isArray())
        fault(name, QStringLiteral("must be a list"));
    const QJsonArray array = value(name).toArray();
    std::vector<JsonObject> objects;
    for (qsizetype index = 0; index < array.size(); ++index)
        objects.emplace_back(array.at(index), QStringLiteral("%1[%2]").arg(pathOf(name)).arg(index), *m_faults, known);
    return objects;
}

QStringList JsonObject::texts(const char *name) const
{
    if (!value(name).isArray())
        fault(name, QStringLiteral("must be a list"));
    QStringList texts;
    const QJsonArray array = value(name).toArray();
    for (const auto &entry : array)
        texts.append(entry.toString());
    return texts;
}

} // namespace homecharge::household
