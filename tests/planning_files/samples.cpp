// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/planning_files/samples.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

namespace homecharge::planning {

namespace {

const QString folder = QStringLiteral(HOMECHARGE_SOURCE_DIR "/tests/planning_files/samples/");

} // namespace

void PrintTo(const Fault &fault, std::ostream *stream)
{
    *stream << sentenceOf(fault).toStdString();
}

QByteArray sample(const char *name)
{
    QFile file(folder + QLatin1String(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

QByteArray replaced(QByteArray text, const char *part, const QByteArray &replacement)
{
    EXPECT_EQ(text.count(part), 1) << part;
    return text.replace(part, replacement);
}

QStringList sampleNames()
{
    return QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
}

} // namespace homecharge::planning
