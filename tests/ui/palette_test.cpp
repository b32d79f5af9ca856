// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/palette.h"

#include <gtest/gtest.h>

namespace homecharge::widgets {
namespace {

class PaletteTest : public testing::TestWithParam<const Palette *>
{
protected:
    static void expectReadable(const QColor &text, const QColor &ground, const char *what)
    {
        EXPECT_GE(contrastRatio(text, ground), 4.5)
            << what << ": " << qPrintable(text.name()) << " on " << qPrintable(ground.name());
    }
};

TEST(ContrastRatio, BlackOnWhiteIsTwentyOneAndEqualColoursAreOne)
{
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrastRatio(Qt::red, Qt::red), 1.0, 1e-9);
    EXPECT_NEAR(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

TEST_P(PaletteTest, WordsOnEverySurfaceHaveAContrastOfAtLeastFourAndAHalf) // [G8]
{
    const Palette &palette = *GetParam();
    for (const QColor &ground : {palette.background, palette.surface, palette.subtle, palette.shade}) {
        expectReadable(palette.text, ground, "text");
        expectReadable(palette.muted, ground, "muted");
    }
    for (const QColor &words :
         {palette.accent, palette.savedText, palette.solarText, palette.dearText, palette.warning})
        expectReadable(words, palette.surface, "coloured words");
    expectReadable(palette.text, palette.raised, "the chosen segment");
    expectReadable(palette.accent, palette.accentSoft, "the pill of a connected vehicle");
    expectReadable(palette.warning, palette.warningSoft, "a warning");
}

TEST_P(PaletteTest, WordsOnPillsAreReadable)
{
    const Palette &palette = *GetParam();
    for (const QColor &pill : {palette.accent, palette.dearText, palette.muted})
        expectReadable(palette.pillText, pill, "pill");
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, PaletteTest, testing::Values(&lightPalette(), &darkPalette()));

} // namespace
} // namespace homecharge::widgets
