// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace homecharge::widgets {

/// All colours of the program, once for light and once for dark. Colours named …Text are for words on a surface;
/// their contrast is at least 4.5:1 (WCAG 2.1, 1.4.3).
struct Palette {
    bool dark = false;
    QColor background;
    QColor surface;
    QColor raised; ///< the chosen part of a segmented control
    QColor subtle; ///< tracks, segmented controls, cards that rest
    QColor shade;  ///< the part of the diagram that is done
    QColor line;
    QColor text;
    QColor muted;
    QColor accent;     ///< also as text
    QColor accentSoft; ///< behind accent text
    QColor grid;
    QColor gridPlanned;
    QColor solar;
    QColor solarPlanned;
    QColor saved;
    QColor savedText;
    QColor solarText;
    QColor cheap;
    QColor normal;
    QColor dear;
    QColor dearText;    ///< also the "Now" pill
    QColor warning;     ///< also as text
    QColor warningSoft; ///< behind warning text
    QColor pillText;    ///< on accent, dearText and muted
    QColor cardBlue;
    QColor cardGreen;
    QColor cardOrange;
};

[[nodiscard]] const Palette &lightPalette();
[[nodiscard]] const Palette &darkPalette();

/// Relative contrast of two opaque colours, 1 … 21 (WCAG 2.1, definition of contrast ratio).
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace homecharge::widgets
