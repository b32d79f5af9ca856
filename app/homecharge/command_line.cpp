// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homecharge/command_line.h"

#include "app/homecharge/plan_command.h"

namespace homecharge::commandline {

namespace {

QByteArray helpText(Desktop desktop)
{
    QByteArray text = "HomeCharge charges electric cars at home at the cheapest or sunniest moments.\n"
                      "\n"
                      "Usage:\n";
    if (desktop == Desktop::Included) {
        text += "  homecharge                     open the window\n"
                "    --request FILE               show this planning request instead of the household\n"
                "    --household NAME             show this household: a built-in name or a file\n"
                "    --language CODE              language of this run: de, en, fr or nl\n"
                "    --appearance NAME            appearance of this run: light, dark or system\n"
                "    --screenshot FILE            save a picture of the window to this file and end\n"
                "    --size WIDTHxHEIGHT          size of the window, such as 1280x820\n";
    }
    text += "  homecharge plan REQUEST.json   make a charging plan without a window; see homecharge plan --help\n"
            "  homecharge --help              show this text\n"
            "  homecharge --version           show the version\n";
    return text;
}

} // namespace

std::optional<ExitCode> runCommand(const QStringList &arguments, Desktop desktop, const CommandStreams &streams)
{
    const QString first = arguments.value(0);
    if (first == QLatin1String("plan"))
        return runPlanCommand(arguments.sliced(1), streams);
    if (first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("help")) {
        streams.output.write(helpText(desktop));
        return ExitCode::Success;
    }
    if (first == QLatin1String("--version") || first == QLatin1String("-v")) {
        streams.output.write("HomeCharge " HOMECHARGE_VERSION "\n");
        return ExitCode::Success;
    }
    if (!first.isEmpty() && !first.startsWith(u'-')) {
        streams.errors.write("There is no command \"" + first.toUtf8() + "\"; homecharge --help lists the commands.\n");
        return ExitCode::Refused;
    }
    if (desktop == Desktop::Included)
        return std::nullopt;
    streams.errors.write("This build of HomeCharge has no window.\n" + helpText(desktop));
    return ExitCode::Refused;
}

} // namespace homecharge::commandline
