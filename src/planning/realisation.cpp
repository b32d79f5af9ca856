// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/realisation.h"

#include <algorithm>
#include <cmath>

namespace homecharge::planning {

namespace {

constexpr double wsPerKwh = 3.6e6;
constexpr std::int64_t roundingMicroWs = 20LL * 3600 * 1'000'000; // 20 Wh: what rounding can add up to over a night

/// Settles one vehicle after rounding: parts stop at targets and limits, small deficits are made up for.
struct Settling {
    const Problem &problem;
    const BatteryModel &battery;
    const Decisions &decisions;
    int vehicle;
    std::vector<Headroom> &rooms;
    Schedule &schedule;

    void session(std::size_t k, std::int64_t &content, std::int64_t intended) const
    {
        const std::vector<int> &parts = problem.vehicles[static_cast<std::size_t>(vehicle)].sessionParts[k];
        const std::int64_t before = content;
        const std::int64_t upper = std::max(before, battery.upperLimit());
        const std::int64_t target = battery.target(k);
        const bool aimsAtTarget = std::abs(intended - target) < roundingMicroWs;
        const std::int64_t goal = aimsAtTarget ? target : std::min(upper, intended);
        std::int64_t end = before + sumOf(parts) * battery.efficiency();
        if (end < goal)
            end += raise(parts, battery.acEnergyFor(end, goal)) * battery.efficiency();
        if (end > (aimsAtTarget ? target : upper))
            trim(parts, (end - (aimsAtTarget ? target : upper)) / battery.efficiency());
        lengthenTruncated(parts, before, target, upper);
        content = before + sumOf(parts) * battery.efficiency();
    }

private:
    [[nodiscard]] PartCharge &charge(int part) const { return schedule[static_cast<std::size_t>(part)]; }
    [[nodiscard]] const Part &partAt(int part) const { return problem.parts[static_cast<std::size_t>(part)]; }
    [[nodiscard]] Headroom &roomOf(int part) const { return rooms[static_cast<std::size_t>(partAt(part).slot)]; }
    [[nodiscard]] bool isDecided(int part) const { return decisions.decided[static_cast<std::size_t>(part)]; }

    [[nodiscard]] std::int64_t sumOf(const std::vector<int> &parts) const
    {
        std::int64_t sum = 0;
        for (const int part : parts)
            sum += charge(part).energyWs;
        return sum;
    }

    void setRunning(int part, std::int64_t power) const
    {
        take(problem, vehicle, power - charge(part).runningW, roomOf(part));
        charge(part).runningW = power;
    }

    /// Adds up to `missing` to running parts, the latest first; returns what was added.
    std::int64_t raise(const std::vector<int> &parts, std::int64_t missing) const
    {
        const std::int64_t asked = missing;
        for (auto it = parts.rbegin(); it != parts.rend() && missing > 0; ++it) {
            PartCharge &own = charge(*it);
            if (own.energyWs == 0 || isDecided(*it))
                continue;
            const Part &part = partAt(*it);
            const std::int64_t wanted
                = gridPowerAtLeast(problem, part, (own.energyWs + missing + part.seconds - 1) / part.seconds);
            Headroom room = roomOf(*it);
            take(problem, vehicle, -own.runningW, room);
            const std::int64_t power = std::max(own.runningW, std::min(wanted, allowedPower(problem, part, room)));
            const std::int64_t energy = std::min(power * part.seconds, own.energyWs + missing);
            setRunning(*it, power);
            missing -= energy - own.energyWs;
            own.energyWs = energy;
        }
        return asked - missing;
    }

    /// Takes `excess` out of the last running parts.
    void trim(const std::vector<int> &parts, std::int64_t excess) const
    {
        for (auto it = parts.rbegin(); it != parts.rend() && excess > 0; ++it) {
            PartCharge &own = charge(*it);
            if (own.energyWs == 0 || isDecided(*it))
                continue;
            const std::int64_t less = std::min(excess, own.energyWs);
            own.energyWs -= less;
            excess -= less;
            const Part &part = partAt(*it);
            setRunning(*it, own.energyWs == 0 ? 0 : gridPowerAtLeast(problem, part, (own.energyWs + part.seconds - 1) / part.seconds));
        }
    }

    /// A part that stops early must do so at the target or the upper limit; others run whole at their least power.
    void lengthenTruncated(const std::vector<int> &parts, std::int64_t content, std::int64_t target,
                           std::int64_t upper) const
    {
        const std::int64_t slack = battery.efficiency(); // less than one watt-second
        for (const int index : parts) {
            PartCharge &own = charge(index);
            const Part &part = partAt(index);
            std::int64_t after = content + own.energyWs * battery.efficiency();
            const bool whole = own.energyWs >= own.runningW * part.seconds;
            if (own.energyWs > 0 && !whole && !isDecided(index) && std::abs(after - target) > slack
                && std::abs(after - upper) > slack) {
                const std::int64_t power = own.energyWs >= part.lowestW * part.seconds ? own.energyWs / part.seconds : part.lowestW;
                const std::int64_t grid = gridPowerAtLeast(problem, part, power);
                own.energyWs = std::min(std::min(grid, own.runningW) * part.seconds, battery.acEnergyFor(content, upper));
                after = content + own.energyWs * battery.efficiency();
            }
            content = after;
        }
    }
};

} // namespace

Schedule realise(const Problem &problem, const std::vector<BatteryModel> &batteries, const Decisions &decisions,
                 const SearchModel &model, const std::vector<double> &energy, const std::vector<char> &on)
{
    Schedule schedule = decisions.schedule;
    std::vector<Headroom> rooms = headroomLeft(problem, schedule);
    std::vector<double> owed(problem.vehicles.size(), 0); // Ws that rounding has withheld so far
    std::vector<std::vector<double>> intended(problem.vehicles.size());
    for (std::size_t v = 0; v < problem.vehicles.size(); ++v)
        intended[v].assign(problem.vehicles[v].sessionParts.size(), 0);
    for (std::size_t i = 0; i < model.parts.size(); ++i) {
        const int index = model.parts[i].part;
        const Part &part = problem.parts[static_cast<std::size_t>(index)];
        const auto v = static_cast<std::size_t>(part.vehicle);
        const double wanted = energy[i] * wsPerKwh;
        intended[v][static_cast<std::size_t>(part.session)] += wanted;
        if (!on[i] || wanted < 1)
            continue;
        const double meanW = wanted / static_cast<double>(part.seconds);
        PartCharge &charge = schedule[static_cast<std::size_t>(index)];
        Headroom &room = rooms[static_cast<std::size_t>(part.slot)];
        const std::int64_t allowed = allowedPower(problem, part, room);
        if (allowed == 0)
            continue;
        if (meanW < static_cast<double>(part.lowestW) - 0.5) {
            charge.runningW = part.lowestW;
            charge.energyWs = std::min<std::int64_t>(std::llround(wanted), part.lowestW * part.seconds);
        } else {
            const double adjusted = meanW + owed[v] / static_cast<double>(part.seconds);
            const std::int64_t step = problem.vehicles[v].stepW;
            std::int64_t power = std::llround(adjusted);
            if (step > 0 && part.highestW % step == 0)
                power = std::llround(adjusted / static_cast<double>(step)) * step;
            charge.runningW = std::clamp(power, part.lowestW, allowed);
            charge.energyWs = charge.runningW * part.seconds;
        }
        owed[v] += wanted - static_cast<double>(charge.energyWs);
        take(problem, part.vehicle, charge.runningW, room);
    }
    for (std::size_t v = 0; v < problem.vehicles.size(); ++v) {
        const BatteryModel &battery = batteries[v];
        const Settling settling{problem, battery, decisions, static_cast<int>(v), rooms, schedule};
        std::int64_t content = battery.initial();
        double aim = static_cast<double>(content);
        for (std::size_t k = 0; k < problem.vehicles[v].sessionParts.size(); ++k) {
            for (const int part : problem.vehicles[v].sessionParts[k]) {
                if (decisions.decided[static_cast<std::size_t>(part)])
                    intended[v][k] += static_cast<double>(schedule[static_cast<std::size_t>(part)].energyWs);
            }
            aim += intended[v][k] * static_cast<double>(battery.efficiency());
            settling.session(k, content, static_cast<std::int64_t>(aim));
            const std::int64_t trip = battery.trip(k);
            aim = std::max(0.0, aim - static_cast<double>(trip));
            content = afterTrip(battery, k, content);
        }
    }
    return schedule;
}

} // namespace homecharge::planning
