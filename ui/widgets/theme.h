// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one place for colours, type and measures. Spacing goes in steps of four pixels.
#pragma once

#include "ui/widgets/palette.h"

#include <QFont>
#include <QObject>

class QApplication;

namespace homecharge::widgets {

enum class Appearance { System, Light, Dark };

enum class FontRole {
    Title,   ///< the page's heading
    Section, ///< a card's heading
    Body,
    Small,
    Caption, ///< axes, captions in circles
    Pill,
    Figure, ///< the number in a circle
};

namespace metrics {
inline constexpr int step = 4;
inline constexpr int gap = 16;
inline constexpr int compactGap = 12;
inline constexpr int cardRadius = 14;
inline constexpr int motionMilliseconds = 150;
} // namespace metrics

/// Gives the application its palette, style sheet and font, and every painter its colours. One per application.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application);

    void setAppearance(Appearance appearance);
    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    void setReducedMotion(bool reduced);
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }

    [[nodiscard]] const Palette &palette() const;
    [[nodiscard]] static QFont font(FontRole role);
    /// The system's font; where the system has none of its own, Inter if it is installed.
    [[nodiscard]] static QFont baseFont();

Q_SIGNALS:
    void changed();

private:
    void apply();
    [[nodiscard]] QString styleSheet() const;

    QApplication &m_application;
    Appearance m_appearance = Appearance::System;
    bool m_systemIsDark = false;
    bool m_reducedMotion = false;
};

} // namespace homecharge::widgets
