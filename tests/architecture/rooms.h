// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table "One job each" of ARCHITECTURE.md as data: who may use what.
#pragma once

#include <string>
#include <vector>

namespace homecharge::architecture {

struct Room {
    std::string name;                          ///< as ARCHITECTURE.md calls it: "planning/files", "ui/widgets"
    std::string folder;                        ///< from the project's root: "src/planning/files", "ui/widgets"
    std::vector<std::string> rooms;            ///< rooms it may use besides itself
    std::vector<std::string> qtModules;        ///< "Core", "Network": Qt modules it may use whole
    std::vector<std::string> headers;          ///< further Qt headers, one by one
    std::vector<std::string> libraries;        ///< headers of other libraries, by how their name begins: "tl/"
    std::vector<std::string> forbiddenHeaders; ///< taken out of what the lines above allow
};

/// Every room, those that do not exist yet too, so that a new one finds its door already hung.
[[nodiscard]] const std::vector<Room> &allRooms();

/// The room a file belongs to, by its path from the root; null if no room is there.
[[nodiscard]] const Room *roomOfFile(const std::string &path);

/// The room an include is written for: "planning/planner.h", "ui/widgets/ring_gauge.h"; null if none.
[[nodiscard]] const Room *roomOfInclude(const std::string &target);

} // namespace homecharge::architecture
