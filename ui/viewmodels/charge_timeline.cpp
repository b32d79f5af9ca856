// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/charge_timeline.h"

#include <algorithm>

namespace homecharge::viewmodels {

using planning::PlanningRequest;
using planning::RequestSlot;
using planning::RequestVehicle;

namespace {

class TimelineBuilder
{
public:
    TimelineBuilder(const ScheduleInput &input, const ChargingPlan &plan, std::size_t vehicle, Instant axisEnd)
        : m_input(input)
        , m_request(input.request)
        , m_plan(plan)
        , m_index(vehicle)
        , m_vehicle(input.request.vehicles[vehicle])
        , m_known(input.vehicles[vehicle])
    {
        setTimes(axisEnd);
    }

    ChargeTimeline build()
    {
        addMeasured();
        addPlanned();
        rankPrices();
        addChargeLine();
        setScale();
        return std::move(m_timeline);
    }

private:
    void setTimes(Instant axisEnd)
    {
        const planning::RequestSession &session = m_vehicle.sessions.front();
        m_timeline.now = m_request.now;
        m_timeline.departure = session.depart;
        m_timeline.start = m_known.pluggedInAt.value_or(std::max(session.arrive, m_request.now));
        m_timeline.begin = std::min(m_timeline.start, m_request.now);
        const Seconds window = m_timeline.departure - m_timeline.begin;
        const Seconds margin = std::max<Seconds>(std::chrono::hours(1), window / 10);
        const Instant lastEnd = m_request.startOf(m_request.slots.size());
        const Seconds sinceFirst = m_timeline.departure + margin - m_request.slotStart;
        const Instant wholeSlot = m_request.startOf(
            static_cast<std::size_t>((sinceFirst + m_request.slotLength - Seconds(1)) / m_request.slotLength));
        m_timeline.end = std::min(std::max(wholeSlot, axisEnd), lastEnd);
        m_timeline.end = std::max(m_timeline.end, m_timeline.departure);
    }

    // What is known about the slot that begins `offset` slots after the first of the request (negative: the past).
    const RequestSlot *factsAt(Instant start) const
    {
        const Seconds since = start - m_request.slotStart;
        const auto pastCount = static_cast<std::int64_t>(m_input.past.size());
        std::int64_t offset = since / m_request.slotLength;
        if (since < Seconds(0) && since % m_request.slotLength != Seconds(0))
            --offset;
        if (offset < -pastCount || offset >= static_cast<std::int64_t>(m_request.slots.size()))
            return nullptr;
        return offset < 0 ? &m_input.past[static_cast<std::size_t>(offset + pastCount)]
                          : &m_request.slots[static_cast<std::size_t>(offset)];
    }

    TimelineSlot slotBetween(Instant start, Instant end) const
    {
        TimelineSlot slot;
        slot.start = start;
        slot.end = end;
        slot.runStart = slot.runEnd = start;
        if (const RequestSlot *facts = factsAt(start)) {
            slot.price = facts->importPrice;
            slot.feedIn = facts->feedInPrice;
            slot.kind = facts->priceKind;
        }
        return slot;
    }

    void addMeasured()
    {
        Instant slotStart = m_request.slotStart;
        while (slotStart > m_timeline.begin && factsAt(slotStart - m_request.slotLength))
            slotStart -= m_request.slotLength;
        for (; slotStart < m_timeline.now; slotStart += m_request.slotLength) {
            const Instant start = std::max(slotStart, m_timeline.begin);
            const Instant end = std::min(slotStart + m_request.slotLength, m_timeline.now);
            if (start < end)
                m_timeline.slots.push_back(measuredSlot(start, end));
        }
    }

    TimelineSlot measuredSlot(Instant start, Instant end) const
    {
        TimelineSlot slot = slotBetween(start, end);
        slot.done = true;
        for (const MeasuredSlot &measured : m_known.measured) {
            if (measured.start < start || measured.start >= end)
                continue;
            slot.gridEnergy += measured.grid;
            slot.solarEnergy += measured.solar;
            if (measured.chargeAfter)
                slot.chargeAfter = measured.chargeAfter;
        }
        if (slot.charges()) {
            slot.runEnd = end;
            slot.grid = meanPower(slot.gridEnergy, end - start);
            slot.solar = meanPower(slot.solarEnergy, end - start);
        }
        return slot;
    }

    static Power meanPower(Energy energy, Seconds duration)
    {
        return Power::watts(roundedDivision(energy.inWattSeconds(), duration.count()));
    }

    void addPlanned()
    {
        std::size_t planSlot = 0;
        for (std::size_t i = 0; i < m_request.slots.size(); ++i) {
            const Instant start = std::max(m_request.startOf(i), m_timeline.now);
            const Instant end = m_request.startOf(i + 1);
            if (end <= start)
                continue;
            if (start >= m_timeline.end)
                break;
            while (planSlot < m_plan.slots.size() && m_plan.slots[planSlot].start < start)
                ++planSlot;
            addPlannedSlot(start, end, planSlot);
        }
    }

    void addPlannedSlot(Instant start, Instant end, std::size_t planSlot)
    {
        TimelineSlot slot = slotBetween(start, end);
        slot.afterDeparture = start >= m_timeline.departure;
        if (hasPlan(planSlot) && m_plan.slots[planSlot].start == start && !slot.afterDeparture) {
            slot.planSlot = static_cast<int>(planSlot);
            fillFromPlan(slot, m_plan.slots[planSlot], m_plan.vehicles[m_index].slots[planSlot]);
        }
        m_timeline.slots.push_back(slot);
    }

    bool hasPlan(std::size_t planSlot) const
    {
        return planSlot < m_plan.slots.size() && m_index < m_plan.vehicles.size()
            && planSlot < m_plan.vehicles[m_index].slots.size();
    }

    void fillFromPlan(TimelineSlot &slot, const PlanSlotTotal &total, const PlannedSlot &planned) const
    {
        if (planned.energy > Energy()) {
            slot.solarEnergy = solarShare(total, planned.energy);
            slot.gridEnergy = planned.energy - slot.solarEnergy;
            const std::int64_t sunWatts = roundedDivision(planned.running.inWatts() * slot.solarEnergy.inWattSeconds(),
                                                          planned.energy.inWattSeconds());
            slot.solar = Power::watts(sunWatts);
            slot.grid = planned.running - slot.solar;
            slot.runStart = std::max(slot.start, m_vehicle.sessions.front().arrive);
            slot.runEnd = slot.runStart + Seconds(roundedDivision(planned.runMicroseconds, 1'000'000));
        }
        if (planned.batteryAfter && m_vehicle.energy) {
            slot.chargeAfter = StateOfCharge::of(*planned.batteryAfter, m_vehicle.capacity);
            slot.intoBattery = Energy::wattSeconds(
                roundedDivision(planned.energy.inWattSeconds() / 1000 * m_vehicle.efficiencyMillionths, 1000));
        }
    }

    void rankPrices()
    {
        std::vector<EnergyPrice> prices;
        for (const TimelineSlot &slot : m_timeline.slots) {
            if (!slot.afterDeparture)
                prices.push_back(slot.price);
        }
        if (prices.empty())
            return;
        std::sort(prices.begin(), prices.end());
        m_timeline.lowestPrice = prices.front();
        m_timeline.highestPrice = prices.back();
        for (TimelineSlot &slot : m_timeline.slots) {
            m_timeline.lowestPrice = std::min(m_timeline.lowestPrice, slot.price);
            m_timeline.highestPrice = std::max(m_timeline.highestPrice, slot.price);
            slot.level = levelAmong(prices, slot.price);
        }
    }

    // Equal prices share the middle of their ranks, so that a long stretch of one price is not torn apart.
    static PriceLevel levelAmong(const std::vector<EnergyPrice> &sorted, EnergyPrice price)
    {
        const auto [first, last] = std::equal_range(sorted.begin(), sorted.end(), price);
        const auto middleTwice = (first - sorted.begin()) + (last - sorted.begin());
        const auto countTwice = 2 * static_cast<std::ptrdiff_t>(sorted.size());
        if (3 * middleTwice < countTwice)
            return PriceLevel::Cheap;
        return 3 * middleTwice >= 2 * countTwice ? PriceLevel::Dear : PriceLevel::Normal;
    }

    void addChargeLine()
    {
        if (!m_vehicle.energy)
            return;
        const StateOfCharge present = StateOfCharge::of(*m_vehicle.energy, m_vehicle.capacity);
        m_timeline.target = StateOfCharge::of(m_vehicle.sessions.front().target, m_vehicle.capacity);
        if (m_index < m_plan.vehicles.size() && !m_plan.vehicles[m_index].sessions.empty())
            m_timeline.reached =
                StateOfCharge::of(m_plan.vehicles[m_index].sessions.front().reached, m_vehicle.capacity);
        if (m_known.pluggedInAt && *m_known.pluggedInAt < m_timeline.now)
            m_timeline.measuredCharge.push_back({*m_known.pluggedInAt, m_known.chargeAtPlugIn.value_or(present)});
        StateOfCharge last = present;
        m_timeline.plannedCharge.push_back({std::max(m_timeline.now, m_timeline.start), present});
        for (const TimelineSlot &slot : m_timeline.slots) {
            if (!slot.chargeAfter)
                continue;
            if (slot.done)
                m_timeline.measuredCharge.push_back({slot.end, *slot.chargeAfter});
            else if (slot.charges())
                addPlannedPoints(slot, last);
        }
        if (!m_timeline.measuredCharge.empty())
            m_timeline.measuredCharge.push_back({m_timeline.now, present});
        m_timeline.plannedCharge.push_back({m_timeline.departure, m_timeline.reached.value_or(last)});
    }

    void addPlannedPoints(const TimelineSlot &slot, StateOfCharge &last)
    {
        m_timeline.plannedCharge.push_back({slot.runStart, last});
        last = *slot.chargeAfter;
        m_timeline.plannedCharge.push_back({slot.runEnd, last});
    }

    void setScale()
    {
        Power scale = m_vehicle.maxPower;
        if (m_vehicle.evse) {
            const planning::RequestEvse &evse = m_request.evses[static_cast<std::size_t>(*m_vehicle.evse)];
            if (evse.limit)
                scale = std::min(scale, *evse.limit);
        }
        for (const TimelineSlot &slot : m_timeline.slots)
            scale = std::max(scale, slot.grid + slot.solar);
        m_timeline.scale = std::max(scale, Power::watts(1));
    }

    const ScheduleInput &m_input;
    const PlanningRequest &m_request;
    const ChargingPlan &m_plan;
    std::size_t m_index;
    const RequestVehicle &m_vehicle;
    const ScheduleVehicle &m_known;
    ChargeTimeline m_timeline;
};

} // namespace

Energy solarShare(const PlanSlotTotal &total, Energy energy)
{
    if (total.total <= Energy())
        return {};
    return Energy::wattSeconds(
        roundedDivision(total.solar.inWattSeconds() * energy.inWattSeconds(), total.total.inWattSeconds()));
}

ChargeTimeline timelineOf(const ScheduleInput &input, const ChargingPlan &plan, std::size_t vehicle, Instant axisEnd)
{
    return TimelineBuilder(input, plan, vehicle, axisEnd).build();
}

} // namespace homecharge::viewmodels
