// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QStyleFactory>

namespace homecharge::widgets {

namespace {

// macOS counts 72 points to the inch where the others count 96, so the same look needs a larger number there.
#ifdef Q_OS_MACOS
constexpr double basePoints = 13.0;
#else
constexpr double basePoints = 10.5;
#endif

double relativeSize(FontRole role)
{
    switch (role) {
    case FontRole::Title:
        return 1.5;
    case FontRole::Section:
        return 0.97;
    case FontRole::Body:
        return 1.0;
    case FontRole::Small:
        return 0.9;
    case FontRole::Caption:
        return 0.8;
    case FontRole::Pill:
        return 0.8;
    case FontRole::Figure:
        return 1.75;
    }
    return 1.0;
}

QFont::Weight weightOf(FontRole role)
{
    switch (role) {
    case FontRole::Title:
    case FontRole::Figure:
        return QFont::Bold;
    case FontRole::Section:
    case FontRole::Pill:
        return QFont::DemiBold;
    case FontRole::Body:
    case FontRole::Small:
    case FontRole::Caption:
        break;
    }
    return QFont::Normal;
}

QPalette qtPalette(const Palette &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.background);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.subtle);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::Button, colours.surface);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::ToolTipBase, colours.surface);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.pillText);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, colours.muted);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, colours.muted);
    palette.setColor(QPalette::Disabled, QPalette::Text, colours.muted);
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

Theme::Theme(QApplication &application) : m_application(application), m_systemIsDark(isDark(application.palette()))
{
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setFont(baseFont());
    apply();
}

void Theme::setAppearance(Appearance appearance)
{
    if (appearance == m_appearance)
        return;
    m_appearance = appearance;
    apply();
}

void Theme::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
}

const Palette &Theme::palette() const
{
    const bool dark = m_appearance == Appearance::Dark || (m_appearance == Appearance::System && m_systemIsDark);
    return dark ? darkPalette() : lightPalette();
}

QFont Theme::baseFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QString resolved = QFontInfo(font).family();
    const bool systemHasNone =
        resolved == QLatin1String("DejaVu Sans") || resolved == QLatin1String("Bitstream Vera Sans");
    if (systemHasNone && QFontDatabase::families().contains(QStringLiteral("Inter")))
        font = QFont(QStringLiteral("Inter"));
    font.setPointSizeF(basePoints);
    return font;
}

QFont Theme::font(FontRole role)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * relativeSize(role));
    font.setWeight(weightOf(role));
    return font;
}

void Theme::apply()
{
    m_application.setPalette(qtPalette(palette()));
    m_application.setStyleSheet(styleSheet());
    Q_EMIT changed();
}

QString Theme::styleSheet() const
{
    QFile file(QStringLiteral(":/styles/homecharge.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const Palette &colours = palette();
    // Longer names first: "accent" is the beginning of "accentSoft".
    const std::initializer_list<std::pair<const char *, QColor>> tokens{{"accentSoft", colours.accentSoft},
                                                                        {"accent", colours.accent},
                                                                        {"background", colours.background},
                                                                        {"surface", colours.surface},
                                                                        {"raised", colours.raised},
                                                                        {"subtle", colours.subtle},
                                                                        {"line", colours.line},
                                                                        {"text", colours.text},
                                                                        {"muted", colours.muted},
                                                                        {"savedText", colours.savedText},
                                                                        {"warningSoft", colours.warningSoft},
                                                                        {"warning", colours.warning},
                                                                        {"pillText", colours.pillText}};
    for (const auto &[name, colour] : tokens)
        sheet.replace(QLatin1Char('@') + QLatin1String(name), colour.name());
    const std::initializer_list<std::pair<const char *, FontRole>> sizes{{"title", FontRole::Title},
                                                                         {"section", FontRole::Section},
                                                                         {"small", FontRole::Small},
                                                                         {"caption", FontRole::Caption}};
    for (const auto &[name, role] : sizes)
        sheet.replace(QLatin1String("$") + QLatin1String(name),
                      QString::number(font(role).pointSizeF(), 'f', 2) + QLatin1String("pt"));
    return sheet;
}

} // namespace homecharge::widgets
