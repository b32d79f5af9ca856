// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/schedule_texts.h"
#include "ui/widgets/theme.h"

#include <QFrame>

class QLabel;

namespace homecharge::widgets {

/// The small card over the diagram that says why a slot charges or waits.
class SlotCardView : public QFrame
{
    Q_OBJECT

public:
    explicit SlotCardView(const Theme &theme, QWidget *parent = nullptr);
    void setCard(const viewmodels::SlotCard &card);

private:
    [[nodiscard]] QString coloured(const viewmodels::SlotLine &line) const;

    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_text;
};

} // namespace homecharge::widgets
