// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rooms.h"

namespace homecharge::architecture {

namespace {

using Names = std::vector<std::string>;

Names operator+(Names a, const Names &b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

/// The Qt Core types that are plain values: no event loop, no files, no signals.
const Names &values()
{
    static const Names names{
        "QByteArray",     "QByteArrayView",    "QChar",       "QDate", "QDateTime",          "QHash", "QLatin1Char",
        "QLatin1String",  "QLatin1StringView", "QList",       "QMap",  "QRegularExpression", "QSet",  "QString",
        "QStringBuilder", "QStringList",       "QStringView", "QTime", "QTimeZone",          "QUrl",  "QUuid",
        "QVector",        "QtGlobal",          "QtNumeric"};
    return names;
}

const Names &json()
{
    static const Names names{"QJsonArray", "QJsonDocument", "QJsonObject", "QJsonParseError", "QJsonValue"};
    return names;
}

/// Their own: the application owns the timer and calls tick(now); a nested event loop re-enters what waits for it.
const Names timers{"QBasicTimer", "QChronoTimer", "QElapsedTimer", "QTimer"};
const Names nestedLoops{"QEventLoop"};

std::vector<Room> core()
{
    const Names device{"domain", "interfaces", "http"};
    return {
        {"domain", "src/domain", {}, {}, values(), {"tl/"}, {}},
        {"interfaces", "src/interfaces", {"domain"}, {"Core"}, {}, {}, nestedLoops + timers},
        {"planning", "src/planning", {"domain"}, {}, values(), {}, {}},
        {"planning/files", "src/planning/files", {"domain", "planning"}, {}, values() + json(), {}, {}},
        {"charging", "src/charging", {"domain", "interfaces", "planning"}, {"Core"}, {}, {}, nestedLoops + timers},
        {"whatif", "src/whatif", {"domain", "interfaces", "planning"}, {"Core"}, {}, {}, nestedLoops + timers},
        {"http", "src/http", {"domain"}, {"Core", "Network"}, {}, {}, nestedLoops},
        {"database", "src/database", {"domain"}, {"Core", "Sql"}, {}, {}, nestedLoops},
        {"tariffs", "src/tariffs", device, {"Core", "Network", "Sql"}, {}, {}, nestedLoops},
        {"solar", "src/solar", device, {"Core", "Network", "Sql"}, {}, {}, nestedLoops},
        {"places", "src/places", device, {"Core", "Network", "Sql"}, {}, {}, nestedLoops},
        {"devices/ocpp", "src/devices/ocpp", device, {"Core", "Network", "WebSockets"}, {}, {}, nestedLoops},
        {"devices/keba", "src/devices/keba", device, {"Core", "Network", "SerialBus"}, {}, {}, nestedLoops},
        {"devices/evcc", "src/devices/evcc", device, {"Core", "Network", "WebSockets"}, {}, {}, nestedLoops},
        {"devices/cardata", "src/devices/cardata", device, {"Core", "Network"}, {}, {"mosquitto"}, nestedLoops},
        {"devices/position", "src/devices/position", device, {"Core", "Positioning"}, {}, {}, nestedLoops},
        {"devices/simulated", "src/devices/simulated", {"domain", "interfaces"}, {"Core"}, {}, {}, nestedLoops},
        {"storage",
         "src/storage",
         {"domain", "interfaces", "database"},
         {"Core", "Sql"},
         {},
         {"qt6keychain/", "qtkeychain/"},
         nestedLoops},
        {"reports", "src/reports", {"domain", "interfaces"}, {"Core", "Gui"}, {}, {}, nestedLoops},
        {"portal/contract", "src/portal/contract", {"domain"}, {}, values() + json(), {}, {}},
        {"portal/client",
         "src/portal/client",
         {"portal/contract", "domain", "interfaces", "http"},
         {"Core"},
         {},
         {},
         nestedLoops},
        {"portal/server",
         "src/portal/server",
         {"portal/contract", "domain", "interfaces", "database"},
         {"Core", "Sql"},
         {},
         {"curl/", "httplib.h", "sodium.h"},
         nestedLoops},
    };
}

std::vector<Room> screens()
{
    const Names drawing{"Core", "Gui", "Widgets", "Charts"};
    const Names pieces{"ui/viewmodels", "ui/widgets"};
    const Names pages{"ui/wizard", "ui/schedule", "ui/history", "ui/whatif", "ui/settings"};
    return {
        {"ui/viewmodels",
         "ui/viewmodels",
         {"domain", "interfaces", "charging", "planning"},
         {"Core", "Gui"},
         {},
         {},
         nestedLoops},
        {"ui/widgets", "ui/widgets", {"ui/viewmodels"}, drawing, {}, {}, nestedLoops},
        {"ui/wizard", "ui/wizard", pieces + Names{"ui/settings"}, drawing, {}, {}, nestedLoops},
        {"ui/schedule", "ui/schedule", pieces, drawing, {}, {}, nestedLoops},
        {"ui/history", "ui/history", pieces, drawing, {}, {}, nestedLoops},
        {"ui/whatif", "ui/whatif", pieces, drawing, {}, {}, nestedLoops},
        {"ui/settings", "ui/settings", pieces, drawing, {}, {}, nestedLoops},
        {"ui/mainwindow", "ui/mainwindow", pieces + pages, drawing, {}, {}, nestedLoops},
    };
}

bool isInside(const std::string &path, const std::string &folder)
{
    return path.starts_with(folder + '/');
}

} // namespace

const std::vector<Room> &allRooms()
{
    static const std::vector<Room> rooms = [] {
        std::vector<Room> all = core();
        const std::vector<Room> ui = screens();
        all.insert(all.end(), ui.begin(), ui.end());
        return all;
    }();
    return rooms;
}

const Room *roomOfFile(const std::string &path)
{
    const Room *found = nullptr;
    for (const Room &room : allRooms())
        if (isInside(path, room.folder) && (found == nullptr || room.folder.size() > found->folder.size()))
            found = &room;
    return found;
}

const Room *roomOfInclude(const std::string &target)
{
    const Room *found = nullptr;
    for (const Room &room : allRooms())
        if (isInside(target, room.name) && (found == nullptr || room.name.size() > found->name.size()))
            found = &room;
    return found;
}

} // namespace homecharge::architecture
