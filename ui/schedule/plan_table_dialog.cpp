// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/plan_table_dialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace homecharge::schedule {

PlanTableDialog::PlanTableDialog(viewmodels::ScheduleViewModel &model, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("planTableDialog"));
    setWindowTitle(tr("Charge plan of %1").arg(model.vehicleName()));
    auto *table = new QTableView(this);
    table->setObjectName(QStringLiteral("planTable"));
    table->setAccessibleName(windowTitle());
    table->setModel(model.table());
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(30);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeTable"));
    close->setAccessibleName(tr("Close the table"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(table);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(900, 560);
}

} // namespace homecharge::schedule
