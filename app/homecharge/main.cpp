// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homecharge/command_line.h"

#include <QCoreApplication>
#include <QFile>

#ifdef HOMECHARGE_WITH_UI
#include "app/homecharge/desktop.h"
#endif
#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace {

using namespace homecharge::commandline;

/// The arguments after the program's name. Elsewhere than on Windows no application object is made for this: it would
/// complain on standard error about every locale that isn't UTF-8.
QStringList argumentsOf(int argc, char **argv)
{
#ifdef Q_OS_WIN
    const QCoreApplication application(argc, argv);
    return QCoreApplication::arguments().mid(1);
#else
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QFile::decodeName(argv[i]);
    return arguments;
#endif
}

/// Windows would turn line feeds into two characters, and plans would no longer be the same bytes on every machine.
void useBinaryStreams()
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
}

} // namespace

int main(int argc, char **argv)
{
    useBinaryStreams();
    QFile input;
    QFile output;
    QFile errors;
    const bool areOpen = input.open(stdin, QIODevice::ReadOnly) & output.open(stdout, QIODevice::WriteOnly)
        & errors.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!areOpen)
        return static_cast<int>(ExitCode::Refused);
#ifdef HOMECHARGE_WITH_UI
    constexpr Desktop desktop = Desktop::Included;
#else
    constexpr Desktop desktop = Desktop::LeftOut;
#endif
    if (const auto exitCode = runCommand(argumentsOf(argc, argv), desktop, {input, output, errors}))
        return static_cast<int>(*exitCode);
#ifdef HOMECHARGE_WITH_UI
    return homecharge::runDesktop(argc, argv);
#else
    return static_cast<int>(ExitCode::Refused);
#endif
}
