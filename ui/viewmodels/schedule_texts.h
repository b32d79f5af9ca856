// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of the schedule screen, made from its state. Each function gives complete, translated sentences.
#pragma once

#include "ui/viewmodels/formatter.h"
#include "ui/viewmodels/schedule_state.h"

#include <QStringList>

namespace homecharge::viewmodels {

enum class Tone { Plain, Good, Warning };

/// What stands in and beside a circle.
struct CircleText {
    QString figure;  ///< inside, large
    QString caption; ///< inside, small
    QString title;
    QString text;
    QString detail;  ///< on hover and for screen readers
    int percent = 0; ///< -100 … 100: negative is drawn against the clock in warning colour
    Tone tone = Tone::Plain;
};

struct SlotLine {
    QString text;
    Tone tone = Tone::Plain;
};

/// Why a slot charges or waits: title, then lines. `spoken` is the same as one paragraph.
struct SlotCard {
    QString title;
    std::vector<SlotLine> lines;
    [[nodiscard]] QString spoken() const;
};

struct Summary {
    QString text;
    Tone tone = Tone::Plain;
};

class ScheduleTexts
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleTexts)

public:
    ScheduleTexts(const ScheduleState &state, const Formatter &format) : m_state(state), m_format(format) { }

    [[nodiscard]] QString connection() const;
    /// The vehicle's key facts in one line: the fullest version first, then shorter ones.
    [[nodiscard]] QStringList facts() const;
    [[nodiscard]] CircleText cost() const;
    [[nodiscard]] CircleText savings() const;
    [[nodiscard]] CircleText solar() const;

private:
    [[nodiscard]] QString savingsSentence() const;
    [[nodiscard]] QString energyToGo() const;

    const ScheduleState &m_state;
    const Formatter &m_format;
};

/// The sentence under the diagram: what happens, and how good it is.
class SummaryWriter
{
    Q_DECLARE_TR_FUNCTIONS(SummaryWriter)

public:
    SummaryWriter(const ScheduleState &state, const Formatter &format) : m_state(state), m_format(format) { }
    [[nodiscard]] Summary summary() const;

private:
    [[nodiscard]] QString whatHappens() const;
    [[nodiscard]] QString charging(const std::vector<ChargeBlock> &blocks) const;
    [[nodiscard]] QString proof() const;
    [[nodiscard]] QString shortfall() const;
    [[nodiscard]] QString remedy() const;
    [[nodiscard]] QString uncertainPrices() const;
    [[nodiscard]] QString goal() const;

    const ScheduleState &m_state;
    const Formatter &m_format;
};

/// The card of one slot of the timeline.
class SlotCardWriter
{
    Q_DECLARE_TR_FUNCTIONS(SlotCardWriter)

public:
    SlotCardWriter(const ScheduleState &state, const Formatter &format) : m_state(state), m_format(format) { }
    [[nodiscard]] SlotCard card(std::size_t slot) const;
    /// Why the slot charges or waits, as one short sentence; empty for measured slots.
    [[nodiscard]] QString reason(const TimelineSlot &slot) const;

private:
    [[nodiscard]] const PlanReason *reasonAt(const TimelineSlot &slot) const;
    [[nodiscard]] QString priceLine(const TimelineSlot &slot) const;
    [[nodiscard]] QString energyLine(const TimelineSlot &slot) const;
    [[nodiscard]] QString rank(const TimelineSlot &slot) const;
    [[nodiscard]] QString limit(const Limit &limit) const;
    [[nodiscard]] Money stretchCost(const PlanReason &reason) const;
    /// The stretch itself if it charges, else the next one that does; null if none does.
    [[nodiscard]] const PlanReason *chargingFrom(const PlanReason &reason) const;
    [[nodiscard]] bool stretchCharges(const PlanReason &reason) const;
    void addAlternatives(SlotCard &card, const PlanReason &reason) const;

    const ScheduleState &m_state;
    const Formatter &m_format;
};

} // namespace homecharge::viewmodels
