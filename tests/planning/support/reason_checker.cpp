// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/planning/support/reason_checker.h"

namespace homecharge::judge {

namespace {

/// Codes that say why a vehicle runs, codes that say why it waits, and those that fit a slot in which a limit leaves it
/// no power.
const QStringList running{QStringLiteral("minimumCharge"), QStringLiteral("chargeNow"), QStringLiteral("amongCheapest"),
                          QStringLiteral("ownSun"), QStringLiteral("departureNear")};
const QStringList waiting{QStringLiteral("waitsForCheaper"), QStringLiteral("waitsForSun"),
                          QStringLiteral("otherVehicleFirst"), QStringLiteral("targetMet"), QStringLiteral("away")};
const QStringList either{QStringLiteral("minimumCharge"), QStringLiteral("chargeNow"), QStringLiteral("departureNear")};
const QStringList limitKinds{QStringLiteral("connection"), QStringLiteral("phase"), QStringLiteral("evse"),
                             QStringLiteral("vehicle"), QStringLiteral("taper")};

class ReasonCheck
{
public:
    ReasonCheck(const JudgeRequest &request, const PlanView &view, const Evaluation &facts, size_t vehicle)
        : m_request(request), m_view(view), m_facts(facts), m_vehicle(vehicle)
    {
    }

    QStringList check()
    {
        int reached = 0;
        for (const QJsonValue &value : m_view.vehicles[m_vehicle].value(QLatin1String("reasons")).toArray()) {
            const QJsonObject reason = value.toObject();
            const int from = reason.value(QLatin1String("from")).toInt(-1);
            const int to = reason.value(QLatin1String("to")).toInt(-1);
            if (from != reached || to <= from)
                object(from, QStringLiteral("the reasons leave a gap or overlap"));
            reached = to;
            checkLimit(reason, from);
            for (int t = from; t < to; ++t)
                checkSlot(reason.value(QLatin1String("code")).toString(), t);
        }
        if (reached != static_cast<int>(m_request.slots.size() + m_view.offset))
            object(reached, QStringLiteral("the reasons don't cover all slots"));
        return m_violations;
    }

private:
    void object(int slot, const QString &what)
    {
        m_violations
            << QStringLiteral("%1, reason at slot %2: %3").arg(m_request.vehicles[m_vehicle].id).arg(slot).arg(what);
    }

    void checkLimit(const QJsonObject &reason, int from)
    {
        const QJsonValue limit = reason.value(QLatin1String("limit"));
        if (limit.isNull())
            return;
        if (!limitKinds.contains(limit.toObject().value(QLatin1String("kind")).toString()))
            object(from, QStringLiteral("unknown kind of limit"));
    }

    void checkSlot(const QString &code, int planSlot)
    {
        const auto t = static_cast<size_t>(planSlot) - m_view.offset;
        if (planSlot < static_cast<int>(m_view.offset) || t >= m_request.slots.size())
            return;
        const bool plugged = pluggedSeconds(m_request.slots[t], m_request.vehicles[m_vehicle]) > 0;
        const bool runs = m_view.schedule.runSeconds[m_vehicle][t] > 0;
        if (plugged == (code == QLatin1String("away")))
            object(planSlot, QStringLiteral("%1 is wrong: plugged in %2").arg(code).arg(plugged));
        if (runs ? !running.contains(code) : !waiting.contains(code) && !either.contains(code))
            object(planSlot, QStringLiteral("%1 is wrong: running %2").arg(code).arg(runs));
        if (code == QLatin1String("targetMet"))
            checkTargetMet(t, planSlot);
    }

    void checkTargetMet(size_t t, int planSlot)
    {
        for (const JudgeSession &session : m_request.vehicles[m_vehicle].sessions)
            if (pluggedSeconds(m_request.slots[t], session) > 0
                && m_facts.beforeTripWh[m_vehicle][t] < session.targetWh - 0.05L)
                object(planSlot, QStringLiteral("targetMet is wrong: the target isn't met"));
    }

    const JudgeRequest &m_request;
    const PlanView &m_view;
    const Evaluation &m_facts;
    size_t m_vehicle;
    QStringList m_violations;
};

} // namespace

QStringList checkReasons(const JudgeRequest &request, const PlanView &view, const Evaluation &facts, size_t vehicle)
{
    return ReasonCheck(request, view, facts, vehicle).check();
}

} // namespace homecharge::judge
