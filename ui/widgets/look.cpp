// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/look.h"

#include <QStyle>
#include <QVariant>

namespace homecharge::widgets {

namespace {

QString nameOf(TextLook look)
{
    switch (look) {
    case TextLook::Title:
        return QStringLiteral("title");
    case TextLook::Section:
        return QStringLiteral("section");
    case TextLook::Muted:
        return QStringLiteral("muted");
    case TextLook::Small:
        return QStringLiteral("small");
    case TextLook::Status:
        return QStringLiteral("status");
    case TextLook::Warning:
        return QStringLiteral("warning");
    }
    return {};
}

QString nameOf(CardLook look)
{
    switch (look) {
    case CardLook::Card:
        return QStringLiteral("card");
    case CardLook::Resting:
        return QStringLiteral("resting");
    case CardLook::Pill:
        return QStringLiteral("pill");
    case CardLook::QuietPill:
        return QStringLiteral("quietPill");
    }
    return {};
}

QString nameOf(ButtonLook look)
{
    return look == ButtonLook::Primary ? QStringLiteral("primary") : QStringLiteral("navigation");
}

// The style sheet reads properties only when a widget is polished.
void setName(QWidget *widget, const QString &name)
{
    if (widget->property("look") == name)
        return;
    widget->setProperty("look", name);
    widget->style()->polish(widget);
    const QList<QWidget *> children = widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : children)
        child->style()->polish(child);
}

} // namespace

void setLook(QWidget *label, TextLook look)
{
    setName(label, nameOf(look));
}

void setLook(QWidget *frame, CardLook look)
{
    setName(frame, nameOf(look));
}

void setLook(QWidget *button, ButtonLook look)
{
    setName(button, nameOf(look));
}

} // namespace homecharge::widgets
