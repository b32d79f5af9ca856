// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/realisation.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace homecharge::planning {

namespace {

constexpr double wsPerKwh = 3.6e6;
constexpr std::int64_t roundingMicroWs = 2LL * 3600 * 1'000'000; // 2 Wh: what rounding can add up to over a week
constexpr std::int64_t taperMicroWs = 300LL * 3600 * 1'000'000;  // 300 Wh: the programme's grid, with taper

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
        if (battery.tapers())
            followTaper(parts, content, target);
        const std::int64_t tolerance = battery.tapers() ? taperMicroWs : roundingMicroWs;
        const bool aimsAtTarget = std::abs(intended - target) < tolerance;
        const std::int64_t goal = aimsAtTarget ? target : std::min(upper, intended);
        std::int64_t end = before + sumOf(parts) * battery.efficiency();
        if (end < goal && !battery.tapers())
            raise(parts, battery.acEnergyFor(end, goal));
        end = before + sumOf(parts) * battery.efficiency();
        const std::int64_t most = aimsAtTarget || intended < target ? target : upper;
        if (end > most)
            trim(parts, (end - most) / battery.efficiency());
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
        take(problem, vehicle, power - charge(part).runningMw, roomOf(part));
        charge(part).runningMw = power;
    }

    /// Above the knee the car takes less than it is offered.
    void followTaper(const std::vector<int> &parts, std::int64_t content, std::int64_t target) const
    {
        std::int64_t end = acceptAll(parts, content, false);
        // The plan rounds: more power where it runs already, then more slots, the cheapest first.
        std::vector<int> order = parts;
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            const auto key = [&](int part) {
                return std::pair(charge(part).energyWs == 0,
                                 problem.slots[static_cast<std::size_t>(partAt(part).slot)].importMicro);
            };
            return key(a) < key(b);
        });
        for (const int index : order) {
            if (end >= target)
                break;
            if (isDecided(index))
                continue;
            Headroom room = roomOf(index);
            take(problem, vehicle, -charge(index).runningMw, room);
            const std::int64_t power = allowedPower(problem, partAt(index), room);
            if (power <= charge(index).runningMw)
                continue;
            setRunning(index, power);
            charge(index).energyWs = 1;
            end = acceptAll(parts, content, true);
        }
    }

    /// Follows the battery through the session; with `all`, each running part takes what the car accepts. Returns the
    /// content.
    std::int64_t acceptAll(const std::vector<int> &parts, std::int64_t content, bool all) const
    {
        for (const int index : parts) {
            PartCharge &own = charge(index);
            if (own.energyWs > 0 && !isDecided(index)) {
                const std::int64_t accepted = battery.accepted(content, own.runningMw, partAt(index).seconds);
                own.energyWs = all ? accepted : std::min(own.energyWs, accepted);
                if (own.energyWs == 0)
                    setRunning(index, 0);
            }
            content += own.energyWs * battery.efficiency();
        }
        return content;
    }

    /// Adds at least `missing` to running parts as far as they go, the latest first.
    void raise(const std::vector<int> &parts, std::int64_t missing) const
    {
        for (auto it = parts.rbegin(); it != parts.rend() && missing > 0; ++it) {
            PartCharge &own = charge(*it);
            if (own.energyWs == 0 || isDecided(*it))
                continue;
            const Part &part = partAt(*it);
            const std::int64_t wanted = gridPowerAtLeast(problem, part, powerFor(own.energyWs + missing, part.seconds));
            Headroom room = roomOf(*it);
            take(problem, vehicle, -own.runningMw, room);
            const std::int64_t power = std::max(own.runningMw, std::min(wanted, allowedPower(problem, part, room)));
            const std::int64_t energy = energyOf(power, part.seconds);
            setRunning(*it, power);
            missing -= std::min(missing, energy - own.energyWs);
            own.energyWs = energy;
        }
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
            setRunning(*it,
                       own.energyWs == 0 ? 0 : gridPowerAtLeast(problem, part, powerFor(own.energyWs, part.seconds)));
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
            if (const std::int64_t room = battery.acEnergyFor(content, upper);
                own.energyWs > room && !isDecided(index)) {
                own.energyWs = room;
                after = content + room * battery.efficiency();
                if (room == 0)
                    setRunning(index, 0);
            }
            const bool whole = own.energyWs >= energyOf(own.runningMw, part.seconds);
            const bool tapers = battery.tapers() && after > battery.knee();
            if (own.energyWs > 0 && !whole && !tapers && !isDecided(index) && std::abs(after - target) > slack
                && std::abs(after - upper) > slack) {
                const std::int64_t power = std::max(part.lowestMw, own.energyWs * 1000 / part.seconds);
                const std::int64_t grid = gridPowerAtLeast(problem, part, power);
                own.energyWs = std::min(energyOf(std::min(grid, own.runningMw), part.seconds),
                                        battery.acEnergyFor(content, upper));
                after = content + own.energyWs * battery.efficiency();
            }
            content = after;
        }
    }
};

/// What rounding may owe a vehicle from one slot to the next.
constexpr double wsPerStep = 3600;

/// Power and energy of a part that has its least power already.
void setPower(const Problem &problem, const Part &part, double wanted, double owed, PartCharge &charge, Headroom &room)
{
    const double mean = wanted * 1000 / static_cast<double>(part.seconds); // mW
    if (mean < static_cast<double>(part.lowestMw) - 500) {
        charge.energyWs = std::min<std::int64_t>(std::llround(wanted), energyOf(part.lowestMw, part.seconds));
        return;
    }
    take(problem, part.vehicle, -charge.runningMw, room);
    const std::int64_t allowed = std::max(part.lowestMw, allowedPower(problem, part, room));
    const double adjusted = mean + owed * 1000 / static_cast<double>(part.seconds);
    const std::int64_t step = problem.vehicles[static_cast<std::size_t>(part.vehicle)].stepMw;
    std::int64_t power = std::llround(adjusted);
    if (const std::int64_t watts = roundedDivision(power, 1000); std::abs(power - watts * 1000) <= 20)
        power = watts * 1000; // the noise of floating point
    if (step > 0 && part.highestMw % step == 0)
        power = std::llround(mean / static_cast<double>(step)) * step;
    charge.runningMw = std::clamp(power, part.lowestMw, allowed);
    charge.energyWs = energyOf(charge.runningMw, part.seconds);
    take(problem, part.vehicle, charge.runningMw, room);
}

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
    for (const SearchSlot &slot : model.slots) {
        const auto first = static_cast<std::size_t>(slot.firstPart);
        const auto end = first + static_cast<std::size_t>(slot.partCount);
        // All that run get their least power first, so that rounding one up can't put another out.
        for (std::size_t i = first; i < end; ++i) {
            const Part &part = problem.parts[static_cast<std::size_t>(model.parts[i].part)];
            Headroom &room = rooms[static_cast<std::size_t>(part.slot)];
            if (!on[i] || energy[i] * wsPerKwh < 1 || allowedPower(problem, part, room) == 0)
                continue;
            schedule[static_cast<std::size_t>(model.parts[i].part)].runningMw = part.lowestMw;
            take(problem, part.vehicle, part.lowestMw, room);
        }
        for (std::size_t i = first; i < end; ++i) {
            const Part &part = problem.parts[static_cast<std::size_t>(model.parts[i].part)];
            const auto v = static_cast<std::size_t>(part.vehicle);
            PartCharge &charge = schedule[static_cast<std::size_t>(model.parts[i].part)];
            const double wanted = energy[i] * wsPerKwh;
            intended[v][static_cast<std::size_t>(part.session)] += wanted;
            if (charge.runningMw == 0)
                continue;
            Headroom &room = rooms[static_cast<std::size_t>(part.slot)];
            setPower(problem, part, wanted, owed[v], charge, room);
            owed[v] = std::clamp(owed[v] + wanted - static_cast<double>(charge.energyWs), -wsPerStep, wsPerStep);
        }
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
