// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homecharge/plan_command.h"

#include "app/homecharge/plan_explanation.h"
#include "domain/result.h"
#include "planning/files/json_document.h"
#include "planning/files/plan_file.h"
#include "planning/files/request_file.h"
#include "planning/planner.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <chrono>

namespace homecharge::commandline {

namespace {

const char *const help =
    "Usage: homecharge plan REQUEST.json [--output PLAN.json] [--explain] [--node-budget N] [--timing]\n"
    "\n"
    "Reads a planning request, finds the best charging plan and writes it as JSON to standard output.\n"
    "\n"
    "  REQUEST.json          the request; - reads standard input\n"
    "  --output PLAN.json    write the plan to this file, which appears complete or not at all\n"
    "  --explain             print the plan as a table for people; the JSON then only goes to --output\n"
    "  --node-budget N       how many relaxations the proof may solve, 0 to 1000000 (default 400); when they are\n"
    "                        used up, the best plan so far is written with its distance from the best possible\n"
    "  --timing              print solve_ms and nodes as the last line of standard error\n"
    "  --help                show this text\n"
    "\n"
    "Exit code 0: there is a plan, also if a target can't be met. 2: the request is bad (each fault is a line on\n"
    "standard error: JSON path, what is wrong), the usage is wrong or a file can't be read or written.\n"
    "The formats are described by resources/schemas/planning-request.schema.json and charging-plan.schema.json.\n";

enum class Explanation { None, Table };
enum class Timing { None, Line };

struct PlanOptions {
    QString request;
    QString output; ///< empty: standard output
    Explanation explanation = Explanation::None;
    Timing timing = Timing::None;
    planning::PlanningOptions planning;
};

Result<PlanOptions> optionsFrom(const QStringList &positional, const QCommandLineParser &parser,
                                const QCommandLineOption &output, const QCommandLineOption &nodeBudget)
{
    PlanOptions options;
    if (positional.size() != 1) {
        return failure(ErrorCode::InvalidInput,
                       positional.isEmpty()
                           ? QStringLiteral("no request is given; name a file, or - for standard input")
                           : QStringLiteral("more than one request is given; name one"));
    }
    options.request = positional.first();
    options.output = parser.value(output);
    if (parser.isSet(output) && options.output.isEmpty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("--output needs the name of a file"));
    if (options.output == QLatin1String("-"))
        options.output.clear();
    if (parser.isSet(nodeBudget)) {
        bool isNumber = false;
        options.planning.nodeBudget = parser.value(nodeBudget).toInt(&isNumber);
        if (!isNumber || options.planning.nodeBudget < 0 || options.planning.nodeBudget > 1'000'000)
            return failure(ErrorCode::InvalidInput,
                           QStringLiteral("--node-budget needs a whole number from 0 to 1000000"));
    }
    return options;
}

Result<PlanOptions> parseOptions(const QStringList &arguments)
{
    const QCommandLineOption output(QStringLiteral("output"), {}, QStringLiteral("file"));
    const QCommandLineOption nodeBudget(QStringLiteral("node-budget"), {}, QStringLiteral("number"));
    const QCommandLineOption explain(QStringLiteral("explain"));
    const QCommandLineOption timing(QStringLiteral("timing"));
    QCommandLineParser parser;
    parser.addOptions({output, nodeBudget, explain, timing});
    // The parser skips the first argument as the name of the program.
    if (!parser.parse(QStringList{QStringLiteral("plan")} + arguments))
        return failure(ErrorCode::InvalidInput, parser.errorText());
    auto options = optionsFrom(parser.positionalArguments(), parser, output, nodeBudget);
    if (options) {
        options->explanation = parser.isSet(explain) ? Explanation::Table : Explanation::None;
        options->timing = parser.isSet(timing) ? Timing::Line : Timing::None;
    }
    return options;
}

/// Everything the device gives, but not much more than a request may have: some devices never end.
QByteArray readSome(QIODevice &device)
{
    constexpr qint64 enough = planning::JsonDocument::largestText + 1;
    QByteArray content;
    while (content.size() < enough) {
        const QByteArray part = device.read(std::min<qint64>(enough - content.size(), 1 << 20));
        if (part.isEmpty())
            break;
        content += part;
    }
    return content;
}

Result<QByteArray> readRequestFile(const QString &name, QIODevice &input)
{
    if (name == QLatin1String("-"))
        return readSome(input);
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, QStringLiteral("%1 can't be read: %2").arg(name, file.errorString()));
    const QByteArray content = readSome(file);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::Unavailable, QStringLiteral("%1 can't be read: %2").arg(name, file.errorString()));
    return content;
}

/// A device or pipe is written to: QSaveFile would put a file in its place.
Result<void> writeDevice(const QString &name, const QByteArray &content)
{
    QFile file(name);
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(content) == content.size())
        return {};
    return failure(ErrorCode::StorageFailed, QStringLiteral("%1 can't be written: %2").arg(name, file.errorString()));
}

Result<void> writePlanFile(const QString &name, const QByteArray &content)
{
    const QFileInfo present(name);
    if (present.exists() && !present.isFile())
        return writeDevice(name, content);
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return failure(ErrorCode::StorageFailed, QStringLiteral("%1 can't be written: %2").arg(name, file.errorString()));
}

Result<void> writeOutput(QIODevice &output, const QByteArray &content)
{
    auto *file = qobject_cast<QFileDevice *>(&output);
    if (output.write(content) == content.size() && (file == nullptr || file->flush()))
        return {};
    return failure(ErrorCode::StorageFailed,
                   QStringLiteral("standard output can't be written: %1").arg(output.errorString()));
}

Result<void> deliver(const PlanOptions &options, const planning::PlanningRequest &request, const ChargingPlan &plan,
                     QIODevice &output)
{
    const bool hasFile = !options.output.isEmpty();
    if (hasFile) {
        if (const auto written = writePlanFile(options.output, planning::writePlan(plan)); !written)
            return written;
    }
    if (options.explanation == Explanation::Table)
        return writeOutput(output, explain(request, plan).toUtf8());
    return hasFile ? Result<void>() : writeOutput(output, planning::writePlan(plan));
}

void reportFaults(const planning::RequestReading &reading, QIODevice &errors)
{
    for (const planning::Fault &fault : reading.faults)
        errors.write(sentenceOf(fault).toUtf8() + '\n');
    for (const planning::Fault &warning : reading.warnings)
        errors.write(warning.path.toUtf8() + ": warning: " + warning.message.toUtf8() + '\n');
}

ExitCode refuse(const Error &error, QIODevice &errors)
{
    errors.write("homecharge plan: " + error.detail.toUtf8() + '\n');
    return ExitCode::Refused;
}

ExitCode solve(const PlanOptions &options, const planning::PlanningRequest &request, const CommandStreams &streams)
{
    planning::PlanningEffort effort;
    const auto begin = std::chrono::steady_clock::now();
    const ChargingPlan plan = planning::plan(request, options.planning, &effort);
    const std::chrono::duration<double, std::milli> elapsed = std::chrono::steady_clock::now() - begin;
    if (const auto delivered = deliver(options, request, plan, streams.output); !delivered)
        return refuse(delivered.error(), streams.errors);
    if (options.timing == Timing::Line) {
        streams.errors.write("solve_ms=" + QByteArray::number(elapsed.count(), 'f', 2)
                             + " nodes=" + QByteArray::number(effort.nodes) + '\n');
    }
    return ExitCode::Success;
}

} // namespace

ExitCode runPlanCommand(const QStringList &arguments, const CommandStreams &streams)
{
    if (arguments.contains(QLatin1String("--help")) || arguments.contains(QLatin1String("-h"))) {
        streams.output.write(help);
        return ExitCode::Success;
    }
    const auto options = parseOptions(arguments);
    if (!options) {
        refuse(options.error(), streams.errors);
        streams.errors.write("See homecharge plan --help.\n");
        return ExitCode::Refused;
    }
    const auto content = readRequestFile(options->request, streams.input);
    if (!content)
        return refuse(content.error(), streams.errors);
    const planning::RequestReading reading = planning::readRequest(*content);
    reportFaults(reading, streams.errors);
    return reading.request ? solve(*options, *reading.request, streams) : ExitCode::Refused;
}

} // namespace homecharge::commandline
