// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/diagram_table_model.h"

#include "ui/viewmodels/schedule_texts.h"

namespace homecharge::viewmodels {

namespace {

// Figures stand under each other by their last digit.
QVariant alignmentOf(int column)
{
    const bool isFigure = column >= DiagramTableModel::PowerColumn && column <= DiagramTableModel::Charge;
    return QVariant::fromValue((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

DiagramTableModel::DiagramTableModel(QObject *parent) : QAbstractTableModel(parent) { }

QString DiagramTableModel::stateText(const TimelineSlot &slot)
{
    if (slot.afterDeparture)
        return tr("after departure");
    if (slot.done)
        return slot.charges() ? tr("charged", "done in this slot") : tr("waited");
    return slot.charges() ? tr("will charge") : tr("will wait");
}

void DiagramTableModel::setRows(const ScheduleState &state, const Formatter &format)
{
    beginResetModel();
    m_rows.clear();
    const SlotCardWriter writer(state, format);
    for (const TimelineSlot &slot : state.timeline.slots) {
        QStringList row;
        row.reserve(ColumnCount);
        row << format.time(slot.start) + QStringLiteral(" – ") + format.time(slot.end) << stateText(slot)
            << format.power(slot.grid + slot.solar) << format.fineEnergy(slot.gridEnergy)
            << format.fineEnergy(slot.solarEnergy) << format.price(slot.price)
            << (slot.chargeAfter ? format.percent(*slot.chargeAfter) : QStringLiteral("—")) << writer.reason(slot);
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

int DiagramTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DiagramTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DiagramTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_rows[static_cast<std::size_t>(index.row())].at(index.column());
    return role == Qt::TextAlignmentRole ? alignmentOf(index.column()) : QVariant();
}

QVariant DiagramTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case State:
        return tr("State");
    case PowerColumn:
        return tr("Power");
    case Grid:
        return tr("From the grid");
    case Solar:
        return tr("Own solar");
    case Price:
        return tr("Price");
    case Charge:
        return tr("State of charge");
    case Reason:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace homecharge::viewmodels
