// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/side_bar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"

#include <QActionGroup>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace homecharge::mainwindow {

using widgets::Appearance;

const std::vector<Language> &languages()
{
    static const std::vector<Language> all{{QStringLiteral("de"), QStringLiteral("Deutsch")},
                                           {QStringLiteral("en"), QStringLiteral("English")},
                                           {QStringLiteral("fr"), QStringLiteral("Français")},
                                           {QStringLiteral("nl"), QStringLiteral("Nederlands")}};
    return all;
}

SideBar::SideBar(const viewmodels::ScheduleLocation &location, widgets::Theme &theme, const QString &language,
                 QWidget *parent)
    : QFrame(parent), m_theme(theme), m_schedule(new QPushButton(this)), m_settings(new QPushButton(this))
{
    setObjectName(QStringLiteral("sideBar"));
    m_schedule->setObjectName(QStringLiteral("navSchedule"));
    m_schedule->setText(tr("Schedule"));
    m_schedule->setAccessibleName(tr("Schedule"));
    widgets::setLook(m_schedule, widgets::ButtonLook::Navigation);
    m_schedule->setCheckable(true);
    m_schedule->setChecked(true);
    m_schedule->setAutoExclusive(true);
    m_settings->setObjectName(QStringLiteral("navSettings"));
    m_settings->setText(tr("Settings"));
    m_settings->setAccessibleName(tr("Settings: appearance and language"));
    widgets::setLook(m_settings, widgets::ButtonLook::Navigation);
    m_settings->setMenu(makeMenu(language));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 18, 12, 16);
    layout->setSpacing(4);
    layout->addWidget(makeLocation(location));
    layout->addSpacing(14);
    layout->addWidget(m_schedule);
    layout->addStretch(1);
    layout->addWidget(m_settings);
    connect(&theme, &widgets::Theme::changed, this, &SideBar::refreshIcons);
    refreshIcons();
}

QWidget *SideBar::makeLocation(const viewmodels::ScheduleLocation &location)
{
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("locationCard"));
    widgets::setLook(card, widgets::CardLook::Card);
    auto *name = new QLabel(location.name.isEmpty() ? tr("Home") : location.name, card);
    name->setObjectName(QStringLiteral("locationName"));
    widgets::setLook(name, widgets::TextLook::Section);
    auto *address = new QLabel(location.address, card);
    address->setObjectName(QStringLiteral("locationAddress"));
    widgets::setLook(address, widgets::TextLook::Small);
    address->setWordWrap(true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(3);
    layout->addWidget(name);
    layout->addWidget(address);
    return card;
}

QMenu *SideBar::makeMenu(const QString &language)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("settingsMenu"));
    addAppearances(menu);
    QAction *motion = menu->addAction(tr("Reduce motion"));
    motion->setObjectName(QStringLiteral("reduceMotion"));
    motion->setCheckable(true);
    motion->setChecked(m_theme.reducedMotion());
    connect(motion, &QAction::toggled, this, &SideBar::reducedMotionChosen);
    menu->addSeparator();
    addLanguages(menu, language);
    return menu;
}

void SideBar::addAppearances(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    const std::initializer_list<std::pair<Appearance, QString>> choices{
        {Appearance::System, tr("As the system")}, {Appearance::Light, tr("Light")}, {Appearance::Dark, tr("Dark")}};
    for (const auto &[appearance, text] : choices) {
        QAction *action = group->addAction(text);
        action->setObjectName(QStringLiteral("appearance%1").arg(static_cast<int>(appearance)));
        action->setCheckable(true);
        action->setChecked(appearance == m_theme.appearance());
        menu->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = appearance] { Q_EMIT appearanceChosen(chosen); });
    }
    menu->addSeparator();
}

void SideBar::addLanguages(QMenu *menu, const QString &language)
{
    auto *group = new QActionGroup(this);
    std::vector<Language> choices{{QString(), tr("Language of the system")}};
    choices.insert(choices.end(), languages().begin(), languages().end());
    for (const Language &choice : choices) {
        QAction *action = group->addAction(choice.name);
        action->setObjectName(QStringLiteral("language_") + choice.code);
        action->setCheckable(true);
        action->setChecked(choice.code == language);
        menu->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = choice.code] { Q_EMIT languageChosen(code); });
    }
}

void SideBar::refreshIcons()
{
    m_schedule->setIcon(widgets::icon(widgets::Symbol::Schedule, m_theme.palette().accent));
    m_settings->setIcon(widgets::icon(widgets::Symbol::Appearance, m_theme.palette().muted));
}

} // namespace homecharge::mainwindow
