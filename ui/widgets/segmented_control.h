// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QFrame>

class QHBoxLayout;
class QPushButton;

namespace homecharge::widgets {

/// A few choices side by side, one of them chosen. Arrow keys move between them as in a group of radio buttons.
class SegmentedControl : public QFrame
{
    Q_OBJECT

public:
    enum class Density { Normal, Dense };

    explicit SegmentedControl(Density density = Density::Normal, QWidget *parent = nullptr);

    void setDensity(Density density);
    /// `id` must be unique and not negative. `name` becomes the object name.
    void addSegment(int id, const QString &text, const QString &name);
    void setSegmentText(int id, const QString &text);
    /// A choice that makes no sense is shown, but cannot be chosen; `reason` says why.
    void setPossible(int id, bool possible, const QString &reason);
    /// Does not emit chosen().
    void setChosen(int id);
    [[nodiscard]] int chosenSegment() const;
    [[nodiscard]] QPushButton *button(int id) const;

Q_SIGNALS:
    void chosen(int id);

private:
    QButtonGroup m_group;
    QHBoxLayout *m_layout;
};

} // namespace homecharge::widgets
