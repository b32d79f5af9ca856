// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/schedule_view_model.h"

#include <QFrame>

class QDateTimeEdit;
class QSpinBox;

namespace homecharge::schedule {

/// A small popup with the departure and the target. Every change is planned at once; "Keep" ends it, closing it in
/// any other way restores what was.
class DepartureEditor : public QFrame
{
    Q_OBJECT

public:
    explicit DepartureEditor(viewmodels::ScheduleViewModel &model, QWidget *parent = nullptr);

    /// Opens under `anchor`.
    void open(const QWidget *anchor);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeFields();
    void readModel();
    void keep();

    viewmodels::ScheduleViewModel &m_model;
    QDateTimeEdit *m_departure;
    QSpinBox *m_target;
    bool m_kept = false;
};

} // namespace homecharge::schedule
