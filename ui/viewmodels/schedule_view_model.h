// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/diagram_table_model.h"
#include "ui/viewmodels/formatter.h"
#include "ui/viewmodels/schedule_state.h"
#include "ui/viewmodels/schedule_texts.h"
#include "ui/viewmodels/site_cards.h"

#include "planning/planner.h"

#include <QObject>

#include <functional>

namespace homecharge::viewmodels {

/// Whether a choice makes sense for this set-up, and if not, why.
struct Availability {
    bool possible = true;
    QString reason;
};

/// What the schedule screen shows and what can be done there. Every change plans again at once and emits changed().
///
/// A changed departure or target is first a preview: it shows its plan, and keep() or discard() ends it. A change of
/// vehicle, mode or preference keeps a preview that is open.
class ScheduleViewModel : public QObject
{
    Q_OBJECT

public:
    using Planner = std::function<ChargingPlan(const planning::PlanningRequest &, const planning::PlanningOptions &)>;

    /// `input` must have at least one vehicle, each with at least one session.
    ScheduleViewModel(ScheduleInput input, Planner planner, QLocale locale, QObject *parent = nullptr);

    [[nodiscard]] const ScheduleState &state() const { return m_state; }
    [[nodiscard]] const ChargeTimeline &timeline() const { return m_state.timeline; }
    [[nodiscard]] const Formatter &format() const { return m_format; }
    void setLocale(const QLocale &locale);

    [[nodiscard]] const ScheduleLocation &location() const { return m_state.input.location; }
    [[nodiscard]] int vehicleCount() const;
    [[nodiscard]] int selectedVehicle() const;
    void selectVehicle(int index);
    [[nodiscard]] QString vehicleName() const;
    [[nodiscard]] QString connectionText() const;
    [[nodiscard]] bool isConnected() const;
    [[nodiscard]] QStringList facts() const;

    [[nodiscard]] planning::ChargingMode mode() const;
    [[nodiscard]] Availability availability(planning::ChargingMode mode) const;
    void setMode(planning::ChargingMode mode);
    [[nodiscard]] planning::Preference preference() const;
    [[nodiscard]] Availability availability(planning::Preference preference) const;
    void setPreference(planning::Preference preference);

    [[nodiscard]] Instant departure() const;
    [[nodiscard]] Instant earliestDeparture() const;
    [[nodiscard]] Instant latestDeparture() const;
    /// Out-of-range values move to the nearest possible one.
    void previewDeparture(Instant departure);
    /// Absent while the state of charge is unknown.
    [[nodiscard]] std::optional<StateOfCharge> target() const;
    [[nodiscard]] StateOfCharge highestTarget() const;
    void previewTarget(StateOfCharge target);
    [[nodiscard]] bool hasPreview() const;
    /// What is tried out and what it costs: the fullest wording first.
    [[nodiscard]] QStringList previewTexts() const;
    void keep();
    void discard();

    [[nodiscard]] CircleText costCircle() const;
    [[nodiscard]] CircleText savingsCircle() const;
    [[nodiscard]] CircleText solarCircle() const;
    [[nodiscard]] Summary summary() const;
    [[nodiscard]] SlotCard slotCard(std::size_t slot) const;
    [[nodiscard]] std::vector<WallboxCard> wallboxCards() const;
    [[nodiscard]] ConnectionCard connectionCard() const;
    [[nodiscard]] DiagramTableModel *table() { return &m_table; }

Q_SIGNALS:
    void changed();

private:
    struct Wish {
        Instant departure;
        Energy target;
        friend bool operator==(const Wish &, const Wish &) = default;
    };

    [[nodiscard]] planning::RequestVehicle &vehicle();
    [[nodiscard]] const planning::RequestVehicle &vehicle() const { return m_state.requestVehicle(); }
    [[nodiscard]] QString previewCost() const;
    [[nodiscard]] Wish wish() const;
    void beginPreview();
    void applyWish(const Wish &wish);
    void replan();
    [[nodiscard]] std::optional<Instant> findSufficientDeparture() const;

    ScheduleState m_state;
    Planner m_planner;
    Formatter m_format;
    DiagramTableModel m_table;
    std::optional<Wish> m_kept; ///< what holds if the preview is discarded
    Money m_keptCost;
};

} // namespace homecharge::viewmodels
