// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/planning/support/random_instances.h"

#include "tests/planning/support/deterministic_random.h"
#include "tests/planning/support/judge_request.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace homecharge::judge {

namespace {

struct PriceSnippet {
    qint64 start = 0;
    std::vector<double> spot; ///< per kWh
};

std::vector<PriceSnippet> readSnippets()
{
    QFile file(QStringLiteral(HOMECHARGE_SOURCE_DIR "/tests/planning/oracle/de_lu_prices.csv"));
    std::vector<PriceSnippet> snippets;
    if (!file.open(QIODevice::ReadOnly))
        return snippets;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> fields = line.split(',');
        if (line.startsWith('#') || fields.size() < 2)
            continue;
        PriceSnippet snippet{secondsOf(QString::fromLatin1(fields.first())), {}};
        for (qsizetype i = 1; i < fields.size(); ++i)
            snippet.spot.push_back(fields.at(i).toDouble() / 1000);
        snippets.push_back(std::move(snippet));
    }
    return snippets;
}

const std::vector<PriceSnippet> &snippets()
{
    static const std::vector<PriceSnippet> read = readSnippets();
    return read;
}

/// One request under construction; every draw comes from the one generator, in a fixed order.
class InstanceBuilder
{
public:
    InstanceBuilder(int seed, const InstanceShape &shape)
        : m_random(static_cast<std::uint64_t>(seed))
        , m_shape(shape)
        , m_first(static_cast<size_t>(m_random.between(0, static_cast<int>(snippets().size()) - 1)))
        , m_start(snippets()[m_first].start)
    {
        m_now = m_start + (m_random.chance(40) ? m_random.between(60, 13 * 60) : 0);
    }

    QJsonObject build()
    {
        addHeader();
        addSlots();
        addEvses();
        QJsonArray vehicles;
        for (int v = 0; v < m_shape.vehicles; ++v)
            vehicles.append(vehicle(v));
        addSite();
        m_request[QStringLiteral("vehicles")] = vehicles;
        return m_request;
    }

private:
    static constexpr int slotLength = 900;
    [[nodiscard]] qint64 slotBegin(int slot) const { return m_start + slot * slotLength; }
    [[nodiscard]] qint64 end() const { return slotBegin(m_shape.slots); }

    void addHeader()
    {
        m_request[QStringLiteral("format")] = QStringLiteral("homecharge.planning-request/1");
        m_request[QStringLiteral("now")] = isoTimeOf(m_now);
        m_request[QStringLiteral("timeZone")] = QStringLiteral("Europe/Berlin");
        m_request[QStringLiteral("currency")] = QStringLiteral("EUR");
        m_request[QStringLiteral("startPrice")] = m_shape.startsCost ? 0.01 : 0.0;
        m_sunny = m_random.chance(45);
        if (m_sunny && m_random.chance(25))
            m_request[QStringLiteral("preference")] = QStringLiteral("ownSolar");
        if (m_random.chance(8))
            m_request[QStringLiteral("extraValue")] = m_random.between(4, 20) / 100.0;
    }

    QJsonArray prices()
    {
        const bool bare = m_random.chance(15); // spot alone: often negative
        QJsonArray result;
        for (int t = 0; t < m_shape.slots; ++t) {
            const PriceSnippet &snippet = snippets()[(m_first + static_cast<size_t>(t) / 144) % snippets().size()];
            const double spot = snippet.spot[static_cast<size_t>(t) % 144];
            const double all = bare ? spot : (spot + 0.155) * 1.19;
            result.append(std::round(all * 1e4) / 1e4);
        }
        return result;
    }

    /// A day's arc between 5 and 18 o'clock UTC with passing clouds.
    QJsonArray sun()
    {
        const int peak = m_random.between(3, 11) * 1000;
        QJsonArray result;
        for (int t = 0; t < m_shape.slots; ++t) {
            const double hour = static_cast<double>(slotBegin(t) % 86400) / 3600;
            const double arc = std::sin((hour - 5) / 13 * std::numbers::pi);
            const int clear = m_random.between(40, 100);
            const bool day = hour > 5 && hour < 18;
            result.append(day ? std::round(peak * arc * clear / 1000) * 10 : 0.0);
        }
        return result;
    }

    QJsonArray baseLoad()
    {
        QJsonArray result;
        for (int t = 0; t < m_shape.slots; ++t) {
            const int appliance = m_random.chance(8) ? m_random.between(5, 25) * 100 : 0;
            result.append(m_random.between(15, 40) * 10 + appliance);
        }
        return result;
    }

    void addSlots()
    {
        QJsonObject object;
        object[QStringLiteral("start")] = isoTimeOf(m_start);
        object[QStringLiteral("lengthSeconds")] = slotLength;
        object[QStringLiteral("count")] = m_shape.slots;
        object[QStringLiteral("importPrice")] = prices();
        object[QStringLiteral("feedInPrice")] = m_sunny ? m_random.between(0, 12) / 100.0 : 0.0;
        if (m_sunny)
            object[QStringLiteral("solarW")] = sun();
        if (m_random.chance(60))
            object[QStringLiteral("baseLoadW")] = baseLoad();
        m_request[QStringLiteral("slots")] = object;
    }

    [[nodiscard]] bool onePhase(int vehicle) const
    {
        return m_shape.mix == PhaseMix::AllOnePhase || (m_shape.mix == PhaseMix::Mixed && vehicle % 2 == 1);
    }

    void addEvses()
    {
        QJsonArray evses;
        for (int v = 0; v < m_shape.vehicles; ++v) {
            QJsonObject evse;
            evse[QStringLiteral("id")] = QStringLiteral("evse%1").arg(v + 1);
            evse[QStringLiteral("firstPhase")] = onePhase(v) ? m_random.between(1, 3) : 1;
            if (m_random.chance(50))
                evse[QStringLiteral("limitW")] =
                    onePhase(v) ? 230 * m_random.between(8, 32) : 690 * m_random.between(8, 20);
            evses.append(evse);
        }
        m_request[QStringLiteral("evses")] = evses;
    }

    QJsonObject vehicle(int index)
    {
        const bool one = onePhase(index);
        const int step = one ? 230 : 690;
        const int maxAmps = one ? m_random.between(12, 32) : m_random.between(12, 24);
        m_greatest = std::max(m_greatest, step * maxAmps);
        m_sum += step * maxAmps;
        QJsonObject object;
        object[QStringLiteral("id")] = QStringLiteral("car%1").arg(index + 1);
        if (m_random.chance(85))
            object[QStringLiteral("evse")] = QStringLiteral("evse%1").arg(index + 1);
        object[QStringLiteral("phases")] = one ? 1 : 3;
        object[QStringLiteral("minPowerW")] = step * 6;
        object[QStringLiteral("maxPowerW")] = step * maxAmps;
        object[QStringLiteral("powerStepW")] = m_shape.ampereSteps ? step : 0;
        object[QStringLiteral("weight")] = m_random.chance(20) ? m_random.between(2, 4) : 1;
        if (m_random.chance(4)) {
            object[QStringLiteral("mode")] = QStringLiteral("cheapest");
            object.remove(QStringLiteral("evse")); // that mode is for a car that is only told the times
        }
        addBattery(object, step * maxAmps);
        return object;
    }

    void addBattery(QJsonObject &object, int maxPower)
    {
        const int capacity = m_random.between(40, 95) * 1000;
        const int energy = capacity / 1000 * m_random.between(100, 600);
        const int efficiency = m_random.between(86, 96);
        const int upper = capacity / 100 * m_random.between(85, 100);
        object[QStringLiteral("capacityWh")] = capacity;
        object[QStringLiteral("energyWh")] = std::min(energy, upper);
        object[QStringLiteral("upperLimitWh")] = upper;
        object[QStringLiteral("efficiency")] = efficiency / 100.0;
        object[QStringLiteral("sessions")] = sessions(std::min(energy, upper), upper, maxPower * efficiency / 100);
    }

    /// One to three sessions; each takes a share of what its window could give, now and then more than that.
    QJsonArray sessions(int energy, int upper, int powerIntoBattery)
    {
        const int count = m_shape.slots >= 72 ? m_random.between(1, m_shape.slots / 48) : 1;
        QJsonArray result;
        int battery = energy;
        for (int k = 0; k < count; ++k) {
            const auto [arrive, depart] = window(k, count);
            const double hours = static_cast<double>(depart - std::max(arrive, m_now)) / 3600;
            const int most = std::min(upper - battery, static_cast<int>(powerIntoBattery * hours));
            const int share = m_random.chance(12) ? m_random.between(90, 130) : m_random.between(10, 80);
            const int target = std::min(upper, battery + most / 100 * share);
            const int trip = k + 1 < count ? std::min(energy / (count + 1), m_random.between(2, 20) * 1000) : 0;
            QJsonObject session;
            session[QStringLiteral("arrive")] = isoTimeOf(arrive);
            session[QStringLiteral("depart")] = isoTimeOf(depart);
            session[QStringLiteral("targetWh")] = target;
            if (trip > 0)
                session[QStringLiteral("tripWh")] = trip;
            result.append(session);
            battery = std::max(battery, target) - trip;
        }
        return result;
    }

    std::pair<qint64, qint64> window(int k, int count)
    {
        const int each = m_shape.slots / count;
        const int first = k * each + (k > 0 || m_random.chance(30) ? m_random.between(2, each / 4) : 0);
        const int last = (k + 1) * each - (m_random.chance(60) ? m_random.between(1, each / 4) : 0);
        const bool betweenSlots = m_random.chance(25);
        qint64 arrive = slotBegin(first) + (betweenSlots && first > 0 ? m_random.between(1, 14) * 60 : 0);
        const qint64 depart = slotBegin(last) - (betweenSlots ? m_random.between(1, 14) * 60 : 0);
        return {std::max(arrive, m_now), depart};
    }

    void addSite()
    {
        QJsonObject site;
        int limit = 60000;
        if (m_shape.vehicles > 1 && m_random.chance(60))
            limit = m_greatest + (m_sum - m_greatest) / 100 * m_random.between(0, 70) + 300;
        site[QStringLiteral("connectionLimitW")] = limit;
        if (m_shape.mix != PhaseMix::AllThreePhase && m_random.chance(60))
            site[QStringLiteral("limitA")] = m_random.between(20, 50);
        else if (m_sunny && m_random.chance(30))
            addSafeSun();
        m_request[QStringLiteral("site")] = site;
    }

    void addSafeSun()
    {
        QJsonObject object = m_request.value(QLatin1String("slots")).toObject();
        QJsonArray safe;
        for (const QJsonValue &value : object.value(QLatin1String("solarW")).toArray())
            safe.append(std::floor(value.toDouble() * 0.4));
        object[QStringLiteral("solarSafeW")] = safe;
        m_request[QStringLiteral("slots")] = object;
    }

    DeterministicRandom m_random;
    InstanceShape m_shape;
    size_t m_first;
    qint64 m_start;
    qint64 m_now = 0;
    bool m_sunny = false;
    int m_greatest = 0;
    int m_sum = 0;
    QJsonObject m_request;
};

} // namespace

InstanceShape shapeOf(int seed)
{
    DeterministicRandom random(static_cast<std::uint64_t>(seed) + 0xC0FFEEU);
    InstanceShape shape;
    const int kind = seed % 10;
    shape.mix = kind < 6 ? PhaseMix::AllThreePhase : (kind < 9 ? PhaseMix::AllOnePhase : PhaseMix::Mixed);
    shape.vehicles = shape.mix == PhaseMix::Mixed ? random.between(2, 4) : random.between(1, 4);
    shape.slots = random.between(2, 12) * 12;
    shape.startsCost = random.chance(50);
    shape.ampereSteps = random.chance(50);
    return shape;
}

QJsonObject randomRequest(int seed)
{
    return randomRequest(seed, shapeOf(seed));
}

QJsonObject randomRequest(int seed, const InstanceShape &shape)
{
    return InstanceBuilder(seed, shape).build();
}

} // namespace homecharge::judge
