// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace homecharge {
namespace {

struct Message {
    QString source;
    QStringList translations; ///< one, or one per plural form
    bool finished = true;
};

std::vector<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(HOMECHARGE_SOURCE_DIR "/translations/homecharge_%1.ts").arg(language));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("source")) {
            messages.push_back({xml.readElementText(), {}, true});
        } else if (xml.name() == QLatin1String("translation")) {
            messages.back().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            messages.back().translations << xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    return messages;
}

QSet<QString> placeholdersOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%[1-9]"));
    QSet<QString> found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    return found;
}

class TranslationsTest : public testing::TestWithParam<const char *>
{
protected:
    const std::vector<Message> messages = messagesOf(QString::fromLatin1(GetParam()));
};

TEST_P(TranslationsTest, AreComplete) // [G8]
{
    EXPECT_GT(messages.size(), 100U);
    for (const Message &message : messages) {
        EXPECT_TRUE(message.finished) << qPrintable(message.source);
        EXPECT_FALSE(message.translations.join(QString()).isEmpty()) << qPrintable(message.source);
    }
}

TEST_P(TranslationsTest, KeepEveryPlaceholder)
{
    for (const Message &message : messages)
        EXPECT_EQ(placeholdersOf(message.translations.join(QString())), placeholdersOf(message.source))
            << qPrintable(message.source);
}

TEST(Translations, AllLanguagesHaveTheSameStrings) // [G8]
{
    const std::size_t count = messagesOf(QStringLiteral("en")).size();
    for (const char *language : {"de", "nl", "fr"})
        EXPECT_EQ(messagesOf(QString::fromLatin1(language)).size(), count) << language;
}

INSTANTIATE_TEST_SUITE_P(FourLanguages, TranslationsTest, testing::Values("en", "de", "nl", "fr"));

} // namespace
} // namespace homecharge
