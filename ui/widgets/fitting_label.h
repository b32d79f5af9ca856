// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QStringList>

namespace homecharge::widgets {

/// A line that shows the fullest of several wordings for which there is room. Its minimum size is the last one's.
class FittingLabel : public QLabel
{
    Q_OBJECT

public:
    explicit FittingLabel(QWidget *parent = nullptr);
    /// Fullest first; must not be empty.
    void setWordings(const QStringList &wordings);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose();
    [[nodiscard]] QSize sizeOf(const QString &text) const;

    QStringList m_wordings{QString()};
};

} // namespace homecharge::widgets
