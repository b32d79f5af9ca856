// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The looks the style sheet knows, so that no screen spells out a property.
#pragma once

#include <QWidget>

namespace homecharge::widgets {

enum class TextLook { Title, Section, Muted, Small, Status, Warning };
enum class CardLook { Card, Resting, Pill, QuietPill };
enum class ButtonLook { Primary, Navigation };

/// Each may be called again when the look changes.
void setLook(QWidget *label, TextLook look);
void setLook(QWidget *frame, CardLook look);
void setLook(QWidget *button, ButtonLook look);

} // namespace homecharge::widgets
