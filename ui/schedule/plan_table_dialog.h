// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/schedule_view_model.h"

#include <QDialog>

namespace homecharge::schedule {

/// The charge diagram as a table.
class PlanTableDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PlanTableDialog(viewmodels::ScheduleViewModel &model, QWidget *parent = nullptr);
};

} // namespace homecharge::schedule
