// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/search_model.h"

#include <algorithm>
#include <cmath>

namespace homecharge::planning {

namespace {

constexpr double wsPerKwh = 3.6e6;
constexpr double startTieBreaker = 1e-6;
constexpr double latenessTieBreaker = 2e-5; ///< for all energy and all slots together

double toKwh(std::int64_t wattSeconds)
{
    return static_cast<double>(wattSeconds) / wsPerKwh;
}

double toKw(std::int64_t milliwatts)
{
    return static_cast<double>(milliwatts) / 1e6;
}

double toUnits(std::int64_t micro)
{
    return static_cast<double>(micro) / 1e6;
}

/// Prices of the levels above the objective: each far above what a kWh can cost or earn on the next.
void setLevelPrices(SearchModel &model, const PlanningRequest &request)
{
    double greatest = std::max(0.1, toUnits(request.startPriceMicro));
    for (const RequestSlot &slot : request.slots)
        greatest = std::max(
            {greatest, std::abs(slot.importPrice.inUnitsPerKwh()), std::abs(slot.feedInPrice.inUnitsPerKwh())});
    greatest += std::abs(request.extraValue.inUnitsPerKwh()) + std::abs(request.movePrice.inUnitsPerKwh());
    model.gridPrice = request.preference == Preference::OwnSolar ? 300 * greatest : 0;
    model.shortPrice = 30'000 * greatest;
}

void addSlots(SearchModel &model, const Problem &problem, const Decisions &decisions)
{
    const std::vector<std::int64_t> taken = slotTotals(problem, decisions.schedule);
    const std::vector<Headroom> rooms = headroomLeft(problem, decisions.schedule);
    for (std::size_t t = 0; t < problem.slots.size(); ++t) {
        const ProblemSlot &own = problem.slots[t];
        SearchSlot slot;
        slot.importPrice = toUnits(own.importMicro) + model.gridPrice + model.lateness * static_cast<double>(t);
        slot.feedInPrice = toUnits(own.feedInMicro) + model.lateness * static_cast<double>(t);
        slot.surplus = toKwh(std::max<std::int64_t>(0, own.surplusWs - taken[t]));
        slot.total = toKw(rooms[t].totalMw);
        slot.perPhase = rooms[t].perPhase;
        for (std::size_t phase = 0; phase < 3; ++phase)
            slot.phase[phase] = static_cast<double>(rooms[t].phaseSixths[phase]) / 6e6;
        model.slots.push_back(slot);
    }
}

SearchPart searchPart(const Problem &problem, int index)
{
    const Part &own = problem.parts[static_cast<std::size_t>(index)];
    const ProblemVehicle &vehicle = problem.vehicles[static_cast<std::size_t>(own.vehicle)];
    SearchPart part;
    part.part = index;
    part.hours = static_cast<double>(own.seconds) / 3600.0;
    part.lowest = toKw(own.lowestMw);
    part.highest = toKw(own.highestMw);
    if (vehicle.stepMw > 0 && own.highestMw % vehicle.stepMw == 0 && own.lowestMw % vehicle.stepMw == 0)
        part.step = toKw(vehicle.stepMw);
    part.previous = own.previousWs < 0 ? -1 : toKwh(own.previousWs);
    for (int phase = 0; phase < 3; ++phase)
        part.phaseShare[static_cast<std::size_t>(phase)] =
            static_cast<double>(vehicle.wiring.sixthsOn(phase, problem.request->site.phases)) / 6.0;
    return part;
}

/// Most and least that a vehicle can hold at each departure, and the rows that follow.
struct RowBuilder {
    SearchModel &model;
    const Problem &problem;
    const BatteryModel &battery;
    const Decisions &decisions;
    int vehicle;
    int firstSession;

    [[nodiscard]] std::int64_t decidedEnergy(std::size_t session) const
    {
        std::int64_t energy = 0;
        for (const int part : parts(session))
            energy += decisions.schedule[static_cast<std::size_t>(part)].energyWs;
        return energy;
    }
    /// The most the battery can hold at the departure, with all power in every part that is still open.
    [[nodiscard]] std::int64_t reachable(std::size_t session, std::int64_t content) const
    {
        for (const int index : parts(session)) {
            const Part &part = problem.parts[static_cast<std::size_t>(index)];
            content += battery.efficiency()
                * (decisions.decided[static_cast<std::size_t>(index)]
                       ? decisions.schedule[static_cast<std::size_t>(index)].energyWs
                       : battery.accepted(content, part.highestMw, part.seconds));
        }
        return content;
    }
    [[nodiscard]] const std::vector<int> &parts(std::size_t session) const
    {
        return problem.vehicles[static_cast<std::size_t>(vehicle)].sessionParts[session];
    }

    void build() const
    {
        const RequestVehicle &asked = problem.asked(vehicle);
        const double weight = static_cast<double>(asked.weightMillionths) / 1e6;
        const double efficiency = static_cast<double>(battery.efficiency()) / 1e6;
        std::int64_t base = battery.initial(); // content if nothing undecided is charged since `first`
        std::int64_t most = base;
        std::size_t first = 0;
        for (std::size_t k = 0; k < asked.sessions.size(); ++k) {
            base += decidedEnergy(k) * battery.efficiency();
            // What no plan can reach is taken out of the need, so that the search sees only avoidable shortfalls.
            most = reachable(k, most);
            const std::int64_t goal = std::min(battery.target(k), most);
            model.fixedShortfall += static_cast<double>(battery.target(k) - goal) / 3.6e12 * weight * model.shortPrice;
            SearchRow row;
            row.firstSession = firstSession + static_cast<int>(first);
            row.lastSession = firstSession + static_cast<int>(k);
            row.need = toKwh(battery.acEnergyFor(base, goal));
            row.room = std::max(row.need, toKwh(battery.acRoomBelow(base, std::max(battery.upperLimit(), goal))));
            row.limited = canPassTheLimit(k);
            model.decidedValue -= toKwh(std::max<std::int64_t>(0, base - battery.target(k)) / 1'000'000)
                * problem.request->extraValue.inUnitsPerKwh();
            row.shortPrice = weight * efficiency * model.shortPrice;
            row.extraValue = problem.request->extraValue.inUnitsPerKwh() * efficiency;
            model.sessionRow.push_back(static_cast<int>(model.rows.size()));
            model.rows.push_back(row);
            const std::int64_t trip = battery.trip(k);
            if (goal < trip) {
                // The battery is (or may be) empty after the trip: what comes later starts anew.
                model.exact = model.exact && most <= trip;
                first = k + 1;
                base = 0;
                most = 0;
            } else {
                base -= trip;
                most -= trip;
            }
        }
    }

    /// With one session and prices above zero nobody charges past the target, so the upper limit can't bind.
    [[nodiscard]] bool canPassTheLimit(std::size_t session) const
    {
        if (problem.request->extraValue > EnergyPrice() || problem.asked(vehicle).sessions.size() > 1)
            return true;
        for (const int index : parts(session)) {
            const ProblemSlot &slot =
                problem.slots[static_cast<std::size_t>(problem.parts[static_cast<std::size_t>(index)].slot)];
            if (slot.importMicro <= 0 || (slot.surplusWs > 0 && slot.feedInMicro <= 0)
                || problem.parts[static_cast<std::size_t>(index)].previousWs >= 0)
                return true;
        }
        return false;
    }
};

void addParts(SearchModel &model, const Problem &problem, const Decisions &decisions, const std::vector<int> &bitOf,
              const std::vector<int> &sessionOf)
{
    for (std::size_t t = 0; t < problem.slots.size(); ++t) {
        SearchSlot &slot = model.slots[t];
        slot.firstPart = static_cast<int>(model.parts.size());
        bool onePhase = false;
        bool manyPhases = false;
        for (const int index : problem.partsOfSlot[t]) {
            const Part &own = problem.parts[static_cast<std::size_t>(index)];
            const int bit = bitOf[static_cast<std::size_t>(own.vehicle)];
            if (bit < 0)
                continue;
            if (decisions.decided[static_cast<std::size_t>(index)]) {
                if (decisions.schedule[static_cast<std::size_t>(index)].energyWs > 0)
                    slot.alwaysOn |= 1U << static_cast<unsigned>(bit);
                continue;
            }
            if (own.highestMw == 0)
                continue;
            SearchPart part = searchPart(problem, index);
            part.vehicle = bit;
            part.session = sessionOf[static_cast<std::size_t>(own.vehicle)] + own.session;
            part.resumes =
                model.rows[static_cast<std::size_t>(model.sessionRow[static_cast<std::size_t>(part.session)])].limited;
            const int phases = problem.vehicles[static_cast<std::size_t>(own.vehicle)].wiring.phases;
            part.onePhase = phases == 1;
            (phases == 1 ? onePhase : manyPhases) = true;
            model.sessionParts[static_cast<std::size_t>(part.session)].push_back(static_cast<int>(model.parts.size()));
            model.parts.push_back(part);
        }
        slot.partCount = static_cast<int>(model.parts.size()) - slot.firstPart;
        slot.mixedPhases = slot.perPhase && onePhase && manyPhases && problem.request->site.phases > 1;
        model.exact = model.exact && !slot.mixedPhases; // filled to a tolerance: the gap is stated, no proof claimed
    }
}

/// Where the cost of a slot is straight between nothing and the least power, a part that stops early is a mixture of
/// one that does not run and one that runs whole, and needs no choice of its own. A bend in between (own sun ends, the
/// energy of the previous plan) makes the mixture dearer than the early stop, so there it does.
void markEarlyStops(SearchModel &model)
{
    std::vector<int> sessionBefore(static_cast<std::size_t>(model.vehicles), -1);
    for (SearchSlot &slot : model.slots) {
        std::vector<int> sessionNow(static_cast<std::size_t>(model.vehicles), -1);
        double least = 0;
        for (int i = 0; i < slot.partCount; ++i) {
            const SearchPart &part = model.parts[static_cast<std::size_t>(slot.firstPart + i)];
            least += part.lowest * part.hours;
            sessionNow[static_cast<std::size_t>(part.vehicle)] = part.session;
        }
        double most = 0;
        bool equallyLong = true;
        for (int i = slot.firstPart; i < slot.firstPart + slot.partCount; ++i) {
            const SearchPart &part = model.parts[static_cast<std::size_t>(i)];
            most += part.highest;
            equallyLong = equallyLong
                && std::abs(part.hours - model.parts[static_cast<std::size_t>(slot.firstPart)].hours) < 1e-9;
        }
        // Sharing both a limit and the sun for different times: the greedy filling is not exact there.
        model.exact = model.exact && (equallyLong || slot.surplus <= 0 || (most <= slot.total && !slot.perPhase));
        const bool bends = slot.surplus > 0 && slot.surplus < least && slot.feedInPrice < slot.importPrice;
        for (int i = 0; i < slot.partCount; ++i) {
            const SearchPart &part = model.parts[static_cast<std::size_t>(slot.firstPart + i)];
            if (bends || (part.previous > 0 && part.previous < part.lowest * part.hours))
                slot.mayStopEarly |= 1U << static_cast<unsigned>(i);
        }
        for (std::size_t v = 0; v < sessionNow.size(); ++v) {
            if (sessionNow[v] != sessionBefore[v])
                slot.newSession |= 1U << v;
        }
        model.earlyStops = model.earlyStops || slot.mayStopEarly != 0;
        sessionBefore = std::move(sessionNow);
    }
}

bool hasUndecided(const Problem &problem, const Decisions &decisions, std::size_t vehicle)
{
    return std::any_of(problem.vehicles[vehicle].parts.begin(), problem.vehicles[vehicle].parts.end(), [&](int part) {
        return !decisions.decided[static_cast<std::size_t>(part)]
            && problem.parts[static_cast<std::size_t>(part)].highestMw > 0;
    });
}

/// Cost of the decided energy, of moves that can't change, and of the vehicles that are not searched at all.
void addDecidedValue(SearchModel &model, const Problem &problem, const std::vector<BatteryModel> &batteries,
                     const Decisions &decisions, const std::vector<int> &bitOf)
{
    const Appraisal appraisal = appraise(problem, batteries, decisions.schedule);
    model.decidedValue += toUnits(appraisal.cost.inMicro()) + model.gridPrice * toKwh(appraisal.gridWs);
    for (std::size_t i = 0; i < problem.parts.size(); ++i) {
        const Part &part = problem.parts[i];
        const bool searched = bitOf[static_cast<std::size_t>(part.vehicle)] >= 0;
        if (part.previousWs >= 0 && (decisions.decided[i] || part.highestMw == 0 || !searched))
            model.decidedValue += model.movePrice * std::abs(toKwh(decisions.schedule[i].energyWs - part.previousWs));
    }
    for (std::size_t v = 0; v < problem.vehicles.size(); ++v) {
        if (bitOf[v] >= 0)
            continue;
        model.decidedValue += toUnits(problem.request->startPriceMicro) * appraisal.startsOf[v];
        const double weight = static_cast<double>(problem.asked(static_cast<int>(v)).weightMillionths) / 1e6;
        for (std::size_t k = 0; k < appraisal.sessions[v].size(); ++k) {
            const SessionOutcome &outcome = appraisal.sessions[v][k];
            const std::int64_t extra = std::max<std::int64_t>(0, outcome.reached - batteries[v].target(k));
            model.decidedValue -= toKwh(extra / 1'000'000) * problem.request->extraValue.inUnitsPerKwh();
            model.fixedShortfall += static_cast<double>(outcome.shortfall) / 3.6e12 * weight * model.shortPrice;
        }
    }
}

} // namespace

SearchModel makeSearchModel(const Problem &problem, const std::vector<BatteryModel> &batteries,
                            const Decisions &decisions)
{
    SearchModel model;
    const PlanningRequest &request = *problem.request;
    setLevelPrices(model, request);
    model.startPrice = toUnits(request.startPriceMicro) + startTieBreaker;
    model.movePrice = request.movePrice.inUnitsPerKwh();
    double energy = 1; // kWh that is to be charged, roughly: all batteries full
    for (const RequestVehicle &vehicle : request.vehicles)
        energy += vehicle.capacity.inKilowattHours() * static_cast<double>(vehicle.sessions.size());
    model.lateness = latenessTieBreaker / (energy * static_cast<double>(problem.slots.size() + 1));
    addSlots(model, problem, decisions);
    std::vector<int> bitOf(problem.vehicles.size(), -1);
    std::vector<int> sessionOf(problem.vehicles.size(), 0);
    for (std::size_t v = 0; v < problem.vehicles.size(); ++v) {
        if (!hasUndecided(problem, decisions, v))
            continue;
        bitOf[v] = model.vehicles++;
        sessionOf[v] = model.sessions;
        model.sessions += static_cast<int>(request.vehicles[v].sessions.size());
    }
    model.sessionParts.resize(static_cast<std::size_t>(model.sessions));
    for (std::size_t v = 0; v < problem.vehicles.size(); ++v) {
        if (bitOf[v] >= 0)
            RowBuilder{model, problem, batteries[v], decisions, static_cast<int>(v), sessionOf[v]}.build();
    }
    addParts(model, problem, decisions, bitOf, sessionOf);
    markEarlyStops(model);
    addDecidedValue(model, problem, batteries, decisions, bitOf);
    model.perturbation =
        latenessTieBreaker + static_cast<double>(problem.slots.size()) * startTieBreaker * 0.05 * model.vehicles;
    constexpr double mixedTolerance = 5e-4; // of the golden section over a night
    if (std::any_of(model.slots.begin(), model.slots.end(), [](const SearchSlot &slot) { return slot.mixedPhases; }))
        model.perturbation += mixedTolerance;
    return model;
}

double combinedObjective(const SearchModel &model, const Problem &problem, const Appraisal &appraisal)
{
    double shortfall = appraisal.weightedShortfallWh / 1000.0 * model.shortPrice - model.fixedShortfall;
    if (shortfall < 1e-3 * model.shortPrice)
        shortfall = 0; // under a watt-hour: rounding
    double value = toUnits(appraisal.objective.inMicro()) + shortfall;
    if (problem.request->preference == Preference::OwnSolar)
        value += toKwh(appraisal.gridWs) * model.gridPrice;
    return value;
}

} // namespace homecharge::planning
