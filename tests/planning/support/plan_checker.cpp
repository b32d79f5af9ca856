// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/planning/support/plan_checker.h"

#include "tests/planning/support/charging_at_once.h"
#include "tests/planning/support/plan_view.h"
#include "tests/planning/support/reason_checker.h"
#include "tests/planning/support/site_limits.h"

#include <algorithm>
#include <cmath>

namespace homecharge::judge {

namespace {

constexpr Real toleranceWh = 0.02L;

/// Claims of one plan held against the recomputed facts.
class ClaimCheck
{
public:
    ClaimCheck(const JudgeRequest &request, const PlanView &view, Judgement &judgement)
        : m_request(request), m_view(view), m_judgement(judgement)
    {
    }

    void checkAll()
    {
        checkBaseline();
        checkMoney();
        checkEnergy();
        checkSlotSums();
        checkBound();
        for (size_t v = 0; v < m_request.vehicles.size(); ++v)
            checkVehicle(v);
        checkForcedCharging();
        checkModeNow();
    }

private:
    /// Each slot's cost may be rounded to a millionth by itself.
    [[nodiscard]] Real moneyTolerance() const { return 1e-6L + 1e-7L * static_cast<Real>(m_request.slots.size()); }

    void expectNear(const QString &what, Real claimed, Real actual, Real tolerance)
    {
        if (!(std::abs(claimed - actual) <= tolerance))
            m_judgement.violations << QStringLiteral("%1 is claimed to be %2, but is %3")
                                          .arg(what)
                                          .arg(static_cast<double>(claimed), 0, 'g', 12)
                                          .arg(static_cast<double>(actual), 0, 'g', 12);
    }

    void expect(bool holds, const QString &violation)
    {
        if (!holds)
            m_judgement.violations << violation;
    }

    [[nodiscard]] Real claimed(const char *key) const { return numberOf(m_view.plan, key); }

    void checkBaseline()
    {
        Deliveries deliveries;
        for (const std::vector<SessionOutcome> &sessions : m_judgement.facts.sessions) {
            std::vector<Real> delivered;
            for (const SessionOutcome &session : sessions)
                delivered.push_back(session.deliveredWh);
            deliveries.push_back(std::move(delivered));
        }
        const std::optional<Schedule> schedule = chargeAtOnce(m_request, deliveries);
        if (!schedule)
            return;
        m_judgement.baselineKnown = true;
        const Evaluation baseline = evaluate(m_request, *schedule);
        m_judgement.baselineCost = baseline.cost;
        m_judgement.baselineStarts = baseline.starts;
        const Real tolerance = anyTaper() ? 0.01L : 2 * moneyTolerance();
        expectNear(QStringLiteral("baselineCost"), claimed("baselineCost"), m_judgement.baselineCost, tolerance);
    }

    [[nodiscard]] bool anyTaper() const
    {
        return std::any_of(m_request.vehicles.begin(), m_request.vehicles.end(),
                           [](const JudgeVehicle &vehicle) { return vehicle.taper.has_value(); });
    }

    void checkMoney()
    {
        const Evaluation &facts = m_judgement.facts;
        expectNear(QStringLiteral("cost"), claimed("cost"), facts.cost, moneyTolerance());
        expectNear(QStringLiteral("cashCost"), claimed("cashCost"), facts.cashCost, moneyTolerance());
        expectNear(QStringLiteral("objective"), claimed("objective"), facts.objective, moneyTolerance());
        expectNear(QStringLiteral("savings"), claimed("savings"), claimed("baselineCost") - claimed("cost"), 1.5e-6L);
        expectNear(QStringLiteral("starts"), claimed("starts"), facts.starts, 0);
        Real sum = 0;
        for (size_t v = 0; v < m_view.vehicles.size(); ++v) {
            const QString id = m_request.vehicles[v].id;
            expectNear(id + QStringLiteral(": cost"), numberOf(m_view.vehicles[v], "cost"), facts.vehicleCost[v],
                       moneyTolerance());
            expectNear(id + QStringLiteral(": starts"), numberOf(m_view.vehicles[v], "starts"), facts.vehicleStarts[v],
                       0);
            sum += numberOf(m_view.vehicles[v], "cost");
        }
        expectNear(QStringLiteral("cost as the sum over the vehicles"), sum, claimed("cost"),
                   1e-6L * static_cast<Real>(m_view.vehicles.size()));
    }

    void checkEnergy()
    {
        const Evaluation &facts = m_judgement.facts;
        const Real tolerance = toleranceWh + 3e-4L * static_cast<Real>(m_request.slots.size());
        expectNear(QStringLiteral("gridWh"), claimed("gridWh"), facts.gridWh, tolerance);
        expectNear(QStringLiteral("solarWh"), claimed("solarWh"), facts.sunWh, tolerance);
        for (size_t v = 0; v < m_view.vehicles.size(); ++v)
            expectNear(m_request.vehicles[v].id + QStringLiteral(": solarWh"), numberOf(m_view.vehicles[v], "solarWh"),
                       facts.vehicleSolarWh[v], tolerance);
    }

    void checkSlotSums()
    {
        const QJsonObject slotObject = m_view.plan.value(QLatin1String("slots")).toObject();
        const QJsonArray totals = slotObject.value(QLatin1String("totalW")).toArray();
        const QJsonArray suns = slotObject.value(QLatin1String("solarUsedW")).toArray();
        for (size_t t = 0; t < m_request.slots.size(); ++t) {
            const auto index = static_cast<qsizetype>(t + m_view.offset);
            const Real hours = static_cast<Real>(m_request.slots[t].end - m_request.slots[t].begin) / 3600;
            const Real tolerance = 0.01L + toleranceWh / 20 / hours;
            const QString slot = QStringLiteral("slot %1: ").arg(t);
            expectNear(slot + QStringLiteral("totalW"), static_cast<Real>(totals.at(index).toDouble()),
                       m_judgement.facts.totalWh[t] / hours, tolerance);
            expectNear(slot + QStringLiteral("solarUsedW"), static_cast<Real>(suns.at(index).toDouble()),
                       m_judgement.facts.solarWh[t] / hours, tolerance);
        }
    }

    void checkBound()
    {
        const Real gap = claimed("objective") - claimed("objectiveBound");
        expect(gap >= -1e-9L, QStringLiteral("objectiveBound is above the objective"));
        const bool optimal = m_view.plan.value(QLatin1String("optimal")).toBool();
        expect(!optimal || gap <= 0.0001L + 1e-9L, QStringLiteral("optimal is claimed though the gap is above 0.0001"));
    }

    void checkVehicle(size_t v)
    {
        checkBatteryRow(v);
        const QJsonArray sessions = m_view.vehicles[v].value(QLatin1String("sessions")).toArray();
        for (size_t k = 0; k < m_request.vehicles[v].sessions.size(); ++k)
            checkSession(v, k, sessions.at(static_cast<qsizetype>(k)).toObject());
        checkReadyAt(v);
        m_judgement.violations << checkReasons(m_request, m_view, m_judgement.facts, v);
    }

    void checkBatteryRow(size_t v)
    {
        const QJsonArray row = m_view.vehicles[v].value(QLatin1String("energyWh")).toArray();
        for (size_t t = 0; t < m_request.slots.size(); ++t) {
            const QJsonValue value = row.at(static_cast<qsizetype>(t + m_view.offset));
            if (!m_request.vehicles[v].energyKnown) {
                expect(value.isNull(), QStringLiteral("battery energy is claimed though it is unknown"));
                continue;
            }
            const auto claimedWh = static_cast<Real>(value.toDouble());
            const Real after = m_judgement.facts.batteryWh[v][t];
            const bool beforeTrip = std::abs(claimedWh - m_judgement.facts.beforeTripWh[v][t]) <= toleranceWh;
            if (!beforeTrip)
                expectNear(QStringLiteral("%1, slot %2: energyWh").arg(m_request.vehicles[v].id).arg(t), claimedWh,
                           after, toleranceWh);
        }
    }

    void checkSession(size_t v, size_t k, const QJsonObject &claim)
    {
        const JudgeSession &session = m_request.vehicles[v].sessions[k];
        const SessionOutcome &outcome = m_judgement.facts.sessions[v][k];
        const QString name = QStringLiteral("%1, session %2: ").arg(m_request.vehicles[v].id).arg(k);
        expect(secondsOf(claim.value(QLatin1String("depart")).toString()) == session.depart,
               name + QStringLiteral("wrong departure"));
        expectNear(name + QStringLiteral("targetWh"), numberOf(claim, "targetWh"), session.targetWh, toleranceWh);
        expectNear(name + QStringLiteral("reachedWh"), numberOf(claim, "reachedWh"), outcome.reachedWh, toleranceWh);
        const Real shortfall = numberOf(claim, "shortfallWh");
        expectNear(name + QStringLiteral("shortfallWh"), shortfall, outcome.shortfallWh, toleranceWh);
        static const QStringList causes{QStringLiteral("windowTooShort"), QStringLiteral("connectionLimit"),
                                        QStringLiteral("phaseLimit"),     QStringLiteral("evseLimit"),
                                        QStringLiteral("otherVehicle"),   QStringLiteral("taper")};
        const QJsonValue cause = claim.value(QLatin1String("cause"));
        expect(shortfall > 0 ? causes.contains(cause.toString()) : cause.isNull(),
               name + QStringLiteral("shortfall without a cause or the reverse"));
    }

    /// The first target not yet met on arrival is met within the slot in which the battery crosses it.
    void checkReadyAt(size_t v)
    {
        const QJsonValue ready = m_view.vehicles[v].value(QLatin1String("readyAt"));
        if (ready.isNull())
            return;
        const qint64 at = secondsOf(ready.toString());
        const bool whilePlugged =
            std::any_of(m_request.vehicles[v].sessions.begin(), m_request.vehicles[v].sessions.end(),
                        [&](const JudgeSession &session) { return at >= session.arrive && at <= session.depart + 1; });
        expect(whilePlugged, m_request.vehicles[v].id + QStringLiteral(": readyAt is not within a session"));
        for (size_t t = 0; t < m_request.slots.size(); ++t) {
            const JudgeSlot &slot = m_request.slots[t];
            if (at <= slot.begin || at > slot.end)
                continue;
            const Real battery = m_judgement.facts.beforeTripWh[v][t];
            const bool met =
                std::any_of(m_request.vehicles[v].sessions.begin(), m_request.vehicles[v].sessions.end(),
                            [&](const JudgeSession &session) { return battery >= session.targetWh - toleranceWh; });
            expect(met, m_request.vehicles[v].id + QStringLiteral(": no target is met at readyAt"));
        }
    }

    void checkForcedCharging()
    {
        const std::vector<std::vector<Real>> least = forcedBatteryWh(m_request);
        for (size_t v = 0; v < least.size(); ++v) {
            const JudgeVehicle &vehicle = m_request.vehicles[v];
            if (vehicle.energyWh >= vehicle.minimumWh)
                continue;
            const Real slack = vehicle.taper ? 30 : toleranceWh;
            for (size_t t = 0; t < m_request.slots.size() && m_request.slots[t].begin < vehicle.sessions.front().depart;
                 ++t)
                expect(m_judgement.facts.beforeTripWh[v][t] >= std::min(least[v][t], vehicle.minimumWh) - slack,
                       QStringLiteral("%1, slot %2: under its minimum and not charging with all it may have")
                           .arg(vehicle.id)
                           .arg(t));
        }
    }

    /// Mode "now": until the target is met the power can't be raised beside the others.
    void checkModeNow()
    {
        for (size_t v = 0; v < m_request.vehicles.size(); ++v)
            if (m_request.vehicles[v].mode == QLatin1String("now"))
                for (size_t t = 0; t < m_request.slots.size(); ++t)
                    checkFullPower(v, t);
    }

    void checkFullPower(size_t v, size_t t)
    {
        const JudgeVehicle &vehicle = m_request.vehicles[v];
        const JudgeSlot &slot = m_request.slots[t];
        const Real battery = m_judgement.facts.beforeTripWh[v][t];
        const bool wants =
            std::any_of(vehicle.sessions.begin(), vehicle.sessions.end(), [&](const JudgeSession &session) {
                return pluggedSeconds(slot, session) > 0 && battery < session.targetWh - 1;
            });
        if (!wants || vehicle.taper)
            return;
        std::vector<Real> running;
        for (size_t other = 0; other < m_request.vehicles.size(); ++other) {
            const Real seconds = m_view.schedule.runSeconds[other][t];
            running.push_back(seconds > 0 ? m_view.schedule.energyWh[other][t] * 3600 / seconds : 0);
        }
        expect(running[v] >= greatestRunningW(m_request, slot, v, running) - 1,
               QStringLiteral("%1, slot %2: mode now, but not at full power").arg(vehicle.id).arg(t));
    }

    const JudgeRequest &m_request;
    const PlanView &m_view;
    Judgement &m_judgement;
};

} // namespace

Judgement judge(const QJsonObject &requestObject, const QJsonObject &plan)
{
    const JudgeRequest request = readJudgeRequest(requestObject);
    const PlanView view = readPlanView(request, plan);
    Judgement judgement;
    judgement.violations = view.violations;
    if (!view.usable())
        return judgement;
    judgement.facts = evaluate(request, view.schedule);
    judgement.violations << judgement.facts.violations;
    ClaimCheck(request, view, judgement).checkAll();
    return judgement;
}

} // namespace homecharge::judge
