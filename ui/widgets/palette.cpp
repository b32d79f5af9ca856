// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/palette.h"

#include <algorithm>
#include <cmath>

namespace homecharge::widgets {

namespace {

QColor hex(unsigned rgb)
{
    return QColor::fromRgb(static_cast<QRgb>(rgb | 0xff000000u));
}

Palette makeLight()
{
    Palette palette;
    palette.background = hex(0xf4f6f8);
    palette.surface = hex(0xffffff);
    palette.raised = hex(0xffffff);
    palette.subtle = hex(0xecf0f3);
    palette.shade = hex(0xf4f6f8);
    palette.line = hex(0xdfe4e9);
    palette.text = hex(0x18212b);
    palette.muted = hex(0x5d6b79);
    palette.accent = hex(0x0b6bcb);
    palette.accentSoft = hex(0xe6f1fc);
    palette.grid = hex(0x2f7dd1);
    palette.gridPlanned = hex(0x8fb7e5);
    palette.solar = hex(0xf2a900);
    palette.solarPlanned = hex(0xf8d27a);
    palette.saved = hex(0x1f9d6b);
    palette.savedText = hex(0x15794f);
    palette.solarText = hex(0x8a6100);
    palette.cheap = hex(0x3fae7c);
    palette.normal = hex(0xcbd3db);
    palette.dear = hex(0xd9694f);
    palette.dearText = hex(0xc2462c);
    palette.warning = hex(0xb4540a);
    palette.warningSoft = hex(0xfdf3e9);
    palette.pillText = hex(0xffffff);
    palette.cardBlue = hex(0x2f7dd1);
    palette.cardGreen = hex(0x1f9d6b);
    palette.cardOrange = hex(0xc9680f);
    return palette;
}

Palette makeDark()
{
    Palette palette;
    palette.dark = true;
    palette.background = hex(0x12181f);
    palette.surface = hex(0x1a222c);
    palette.raised = hex(0x34414f);
    palette.subtle = hex(0x242e39);
    palette.shade = hex(0x1f2832);
    palette.line = hex(0x303c49);
    palette.text = hex(0xe8eef4);
    palette.muted = hex(0x95a5b5);
    palette.accent = hex(0x5aa9f4);
    palette.accentSoft = hex(0x1b324c);
    palette.grid = hex(0x4c97e6);
    palette.gridPlanned = hex(0x36659a);
    palette.solar = hex(0xffc233);
    palette.solarPlanned = hex(0xa07f30);
    palette.saved = hex(0x45c793);
    palette.savedText = hex(0x45c793);
    palette.solarText = hex(0xffc233);
    palette.cheap = hex(0x3fae7c);
    palette.normal = hex(0x475463);
    palette.dear = hex(0xd9694f);
    palette.dearText = hex(0xf28b70);
    palette.warning = hex(0xf0a35a);
    palette.warningSoft = hex(0x33291f);
    palette.pillText = hex(0x12181f);
    palette.cardBlue = hex(0x4c97e6);
    palette.cardGreen = hex(0x2fae7a);
    palette.cardOrange = hex(0xe08a3c);
    return palette;
}

double linearChannel(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linearChannel(static_cast<double>(colour.redF()))
        + 0.7152 * linearChannel(static_cast<double>(colour.greenF()))
        + 0.0722 * linearChannel(static_cast<double>(colour.blueF()));
}

} // namespace

const Palette &lightPalette()
{
    static const Palette palette = makeLight();
    return palette;
}

const Palette &darkPalette()
{
    static const Palette palette = makeDark();
    return palette;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double two = luminance(b) + 0.05;
    return std::max(one, two) / std::min(one, two);
}

} // namespace homecharge::widgets
