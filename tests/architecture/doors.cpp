// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/doors.h"

#include "tests/architecture/rooms.h"

#include <algorithm>
#include <optional>
#include <regex>
#include <set>

namespace homecharge::architecture {

namespace {

bool contains(const std::vector<std::string> &names, const std::string &name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::string listed(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// "QtCore/QString" and "QString" are the same header.
std::string bareName(const std::string &header)
{
    return header.substr(header.find('/') + 1);
}

/// Why a file of the room must not use the room that the include names; absent if it may.
std::optional<std::string> ownHeaderFault(const Room &room, const std::string &target)
{
    if (target.ends_with(".moc"))
        return std::nullopt;
    if (target.starts_with("app/"))
        return "app/ stands above all rooms and is used by none.";
    const Room *used = roomOfInclude(target);
    if (used == nullptr)
        return "no room has this header; includes are written from src/ or from the root, with the room's name.";
    if (used->name == room.name || contains(room.rooms, used->name))
        return std::nullopt;
    return room.name + " may use " + (room.rooms.empty() ? "no other room." : "only " + listed(room.rooms) + ".");
}

/// A header of the C++ standard library: no dot, no slash, no capital.
bool isStandard(const std::string &target)
{
    return std::regex_match(target, std::regex("[a-z_0-9]+"));
}

std::optional<std::string> standardHeaderFault(const Room &room, const std::string &target)
{
    static const std::set<std::string> impure{"ctime",    "cstdio", "filesystem", "fstream", "future",
                                              "iostream", "mutex",  "random",     "thread"};
    if (room.qtModules.empty() && impure.contains(target))
        return room.name + " is pure: no input or output, clock, threads or randomness.";
    return std::nullopt;
}

std::optional<std::string> qtHeaderFault(const Room &room, const std::string &target, const std::string &module)
{
    if (contains(room.forbiddenHeaders, bareName(target)))
        return room.name + " must not have timers or event loops of its own.";
    if (contains(room.qtModules, module) || contains(room.headers, bareName(target)))
        return std::nullopt;
    if (room.qtModules.empty())
        return room.name + " may use only the plain values of Qt Core listed in tests/architecture/rooms.cpp.";
    return "it belongs to Qt " + module + ", and " + room.name + " may use only Qt " + listed(room.qtModules) + ".";
}

std::optional<std::string> foreignHeaderFault(const Room &room, const std::string &target, const QtHeaders &qt)
{
    if (isStandard(target))
        return standardHeaderFault(room, target);
    if (const auto module = qt.moduleOf(target))
        return qtHeaderFault(room, target, *module);
    for (const std::string &library : room.libraries)
        if (target.starts_with(library))
            return std::nullopt;
    // Qt Charts need not be installed where only what lies below ui is built.
    if (room.folder.starts_with("ui/") && target.starts_with('Q'))
        return std::nullopt;
    return room.name + " may use no library but "
        + (room.libraries.empty() ? "Qt and the standard library." : "Qt, the standard library and those of its row.");
}

} // namespace

std::vector<std::string> doorFaults(const SourceFile &file, const QtHeaders &qt)
{
    if (!file.path.starts_with("src/") && !file.path.starts_with("ui/"))
        return {};
    const Room *room = roomOfFile(file.path);
    if (room == nullptr)
        return {file.path
                + " is in no room: ARCHITECTURE.md and tests/architecture/rooms.cpp say what rooms there are."};
    std::vector<std::string> faults;
    for (const Include &include : includesOf(file.text)) {
        const auto fault = include.form == IncludeForm::Quoted ? ownHeaderFault(*room, include.target)
                                                               : foreignHeaderFault(*room, include.target, qt);
        if (fault)
            faults.push_back(file.path + " includes " + include.written() + ": " + *fault);
    }
    return faults;
}

} // namespace homecharge::architecture
