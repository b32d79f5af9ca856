// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// homecharge plan as a script sees it: the real program, its streams, files and exit code. [G6]
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace {

using testing::HasSubstr;
using testing::MatchesRegex;

const QString samples = QStringLiteral(HOMECHARGE_SOURCE_DIR "/tests/planning_files/samples/");

struct Outcome {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

class PlanProgram : public testing::Test
{
protected:
    /// Runs the program with no environment but `HOME`: no display, no locale.
    Outcome run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("HOME"), m_home.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(HOMECHARGE_PROGRAM), arguments);
        process.write(input);
        process.closeWriteChannel();
        EXPECT_TRUE(process.waitForFinished(60'000));
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    static QByteArray content(const QString &name)
    {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
        return file.readAll();
    }

    QString write(const char *name, const QByteArray &text)
    {
        QFile file(inFolder(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        return file.fileName();
    }

    [[nodiscard]] QString inFolder(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    const QString m_night = samples + QStringLiteral("night.json");
    QTemporaryDir m_folder;
    QTemporaryDir m_home;
};

TEST_F(PlanProgram, writesThePlanToStandardOutput)
{
    const Outcome outcome = run({QStringLiteral("plan"), m_night});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_EQ(outcome.errors, "");
    const QJsonObject plan = QJsonDocument::fromJson(outcome.output).object();
    EXPECT_EQ(plan.value(QLatin1String("format")).toString(), QStringLiteral("homecharge.charging-plan/1"));
    EXPECT_EQ(plan.value(QLatin1String("vehicles")).toArray().size(), 1);
}

TEST_F(PlanProgram, needsNoDisplayAndTouchesNoSettings)
{
    EXPECT_EQ(run({QStringLiteral("plan"), m_night, QStringLiteral("--explain")}).exitCode, 0);
    EXPECT_TRUE(QDir(m_home.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

TEST_F(PlanProgram, readsStandardInput)
{
    const Outcome outcome = run({QStringLiteral("plan"), QStringLiteral("-")}, content(m_night));
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_EQ(outcome.output, run({QStringLiteral("plan"), m_night}).output);
}

TEST_F(PlanProgram, givesTheSameBytesForTheSameRequestAndBudget) // [G1]
{
    const QStringList arguments{QStringLiteral("plan"), samples + QStringLiteral("everything.json"),
                                QStringLiteral("--node-budget"), QStringLiteral("3")};
    const Outcome first = run(arguments);
    EXPECT_EQ(first.exitCode, 0);
    EXPECT_EQ(first.output, run(arguments).output);
}

TEST_F(PlanProgram, writesThePlanToAFile)
{
    const QString file = write("plan.json", "old");
    const Outcome outcome = run({QStringLiteral("plan"), m_night, QStringLiteral("--output"), file});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_EQ(outcome.output, "");
    EXPECT_EQ(outcome.errors, "");
    EXPECT_EQ(content(file), run({QStringLiteral("plan"), m_night}).output);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1) << "no temporary file is left";
}

TEST_F(PlanProgram, leavesTheOldFileAloneIfTheRequestIsBad)
{
    const QString file = write("plan.json", "old");
    EXPECT_EQ(run({QStringLiteral("plan"), QStringLiteral("-"), QStringLiteral("--output"), file}, "{}").exitCode, 2);
    EXPECT_EQ(content(file), "old");
}

TEST_F(PlanProgram, printsTheTableOnStandardOutputAndTheJsonToTheFile)
{
    const QString file = inFolder("plan.json");
    const Outcome outcome =
        run({QStringLiteral("plan"), m_night, QStringLiteral("--explain"), QStringLiteral("--output"), file});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_THAT(outcome.output.toStdString(), HasSubstr("Europe/Amsterdam"));
    EXPECT_TRUE(QJsonDocument::fromJson(content(file)).isObject());
}

TEST_F(PlanProgram, tellsItsTimingInTheLastLineOfStandardError)
{
    const Outcome outcome = run({QStringLiteral("plan"), m_night, QStringLiteral("--timing")});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_THAT(outcome.errors.toStdString(), MatchesRegex("solve_ms=[0-9]+\\.[0-9][0-9] nodes=[0-9]+\n"));
}

TEST_F(PlanProgram, tellsEachFaultOfABadRequestOnALineOfStandardError)
{
    QByteArray request = content(m_night);
    request.replace("\"now\": \"2026-03-14T18:05:00Z\"", "\"now\": \"yesterday\"");
    request.replace("\"limitA\": 25", "\"limitA\": -25");
    const Outcome outcome = run({QStringLiteral("plan"), QStringLiteral("-"), QStringLiteral("--timing")}, request);
    EXPECT_EQ(outcome.exitCode, 2);
    EXPECT_EQ(outcome.output, "");
    EXPECT_EQ(outcome.errors,
              "$.now: is \"yesterday\"; give a time in UTC and whole seconds, like 2026-03-14T18:05:00Z\n"
              "$.site.limitA: is out of range; it must be from 0 to 100000 A\n");
}

TEST_F(PlanProgram, warnsOfUnknownFieldsAndPlansAllTheSame)
{
    const Outcome outcome =
        run({QStringLiteral("plan"), QStringLiteral("-")}, content(m_night).replace("\"weight\": 1", "\"wieght\": 1"));
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_EQ(outcome.errors, "$.vehicles[0].wieght: warning: is unknown and was ignored\n");
    EXPECT_TRUE(QJsonDocument::fromJson(outcome.output).isObject());
}

TEST_F(PlanProgram, answersNonsenseSoon)
{
    QElapsedTimer timer;
    timer.start();
    for (const QByteArray &nonsense : {QByteArray(), QByteArray(10'000'000, '['), QByteArray(10'000'000, '\xff'),
                                       QByteArray("{\"slots\":").repeated(1'000'000), QByteArray(33 << 20, ' ')}) {
        const Outcome outcome = run({QStringLiteral("plan"), QStringLiteral("-")}, nonsense);
        EXPECT_EQ(outcome.exitCode, 2);
        EXPECT_THAT(outcome.errors.toStdString(), MatchesRegex("\\$: is not readable as JSON: .*\n"));
    }
    EXPECT_LT(timer.elapsed(), 30'000);
}

TEST_F(PlanProgram, tellsWhichFileCannotBeReadOrWritten)
{
    const QString missing = inFolder("missing.json");
    const QString folder = m_folder.path();
    const std::pair<QStringList, QString> cases[] = {
        {{QStringLiteral("plan"), missing}, missing},
        {{QStringLiteral("plan"), folder}, folder},
        {{QStringLiteral("plan"), m_night, QStringLiteral("--output"), inFolder("no/such/plan.json")},
         inFolder("no/such/plan.json")},
        {{QStringLiteral("plan"), m_night, QStringLiteral("--output"), folder}, folder},
    };
    for (const auto &[arguments, name] : cases) {
        const Outcome outcome = run(arguments);
        EXPECT_EQ(outcome.exitCode, 2);
        EXPECT_EQ(outcome.output, "");
        EXPECT_EQ(outcome.errors.count('\n'), 1);
        EXPECT_THAT(outcome.errors.toStdString(), HasSubstr(name.toStdString() + " can't be "));
    }
}

TEST_F(PlanProgram, refusesWrongUsageWithAHint)
{
    const QList<QStringList> usages{
        {QStringLiteral("plan")},
        {QStringLiteral("plan"), m_night, m_night},
        {QStringLiteral("plan"), m_night, QStringLiteral("--fast")},
        {QStringLiteral("plan"), m_night, QStringLiteral("--output")},
        {QStringLiteral("plan"), m_night, QStringLiteral("--output=")},
        {QStringLiteral("plan"), m_night, QStringLiteral("--node-budget")},
        {QStringLiteral("plan"), m_night, QStringLiteral("--node-budget"), QStringLiteral("-1")},
        {QStringLiteral("plan"), m_night, QStringLiteral("--node-budget"), QStringLiteral("many")},
        {QStringLiteral("plan"), m_night, QStringLiteral("--explain=yes")},
    };
    for (const QStringList &arguments : usages) {
        const Outcome outcome = run(arguments);
        EXPECT_EQ(outcome.exitCode, 2) << qPrintable(arguments.join(u' '));
        EXPECT_EQ(outcome.output, "");
        EXPECT_THAT(outcome.errors.toStdString(), HasSubstr("homecharge plan --help"));
    }
}

TEST_F(PlanProgram, refusesACommandThatIsNot)
{
    const Outcome outcome = run({QStringLiteral("plam"), m_night});
    EXPECT_EQ(outcome.exitCode, 2);
    EXPECT_THAT(outcome.errors.toStdString(), HasSubstr("\"plam\""));
}

TEST_F(PlanProgram, helpsAndTellsItsVersionWithoutADisplay)
{
    EXPECT_THAT(run({QStringLiteral("--version")}).output.toStdString(), MatchesRegex("HomeCharge [0-9.]+\n"));
    EXPECT_THAT(run({QStringLiteral("--help")}).output.toStdString(), HasSubstr("homecharge plan"));
    const Outcome help = run({QStringLiteral("plan"), QStringLiteral("--help")});
    EXPECT_EQ(help.exitCode, 0);
    for (const char *option : {"--output", "--explain", "--node-budget", "--timing"})
        EXPECT_THAT(help.output.toStdString(), HasSubstr(option));
}

#ifdef Q_OS_UNIX
TEST_F(PlanProgram, writesIntoAPipeInsteadOfReplacingIt)
{
    const QByteArray pipe = QFile::encodeName(inFolder("pipe"));
    ASSERT_EQ(mkfifo(pipe.constData(), 0600), 0);
    QProcess reader;
    reader.start(QStringLiteral("cat"), {inFolder("pipe")});
    EXPECT_EQ(run({QStringLiteral("plan"), m_night, QStringLiteral("--output"), inFolder("pipe")}).exitCode, 0);
    ASSERT_TRUE(reader.waitForFinished(10'000));
    EXPECT_EQ(reader.readAllStandardOutput(), run({QStringLiteral("plan"), m_night}).output);
    struct stat status {
    };
    ASSERT_EQ(stat(pipe.constData(), &status), 0);
    EXPECT_TRUE(S_ISFIFO(status.st_mode));
}

TEST_F(PlanProgram, stopsReadingWhatNeverEnds)
{
    const Outcome outcome = run({QStringLiteral("plan"), QStringLiteral("/dev/zero")});
    EXPECT_EQ(outcome.exitCode, 2);
    EXPECT_THAT(outcome.errors.toStdString(), HasSubstr("larger than"));
}
#endif

} // namespace
