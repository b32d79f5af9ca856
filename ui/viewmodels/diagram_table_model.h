// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/formatter.h"
#include "ui/viewmodels/schedule_state.h"

#include <QAbstractTableModel>

namespace homecharge::viewmodels {

/// The charge diagram as a table, for screen readers and for those who prefer figures.
class DiagramTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, State, PowerColumn, Grid, Solar, Price, Charge, Reason, ColumnCount };

    explicit DiagramTableModel(QObject *parent = nullptr);

    void setRows(const ScheduleState &state, const Formatter &format);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString stateText(const TimelineSlot &slot);

    std::vector<QStringList> m_rows;
};

} // namespace homecharge::viewmodels
