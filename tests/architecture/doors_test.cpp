// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/doors.h"

#include "tests/architecture/project_files.h"
#include "tests/architecture/rooms.h"

#include <gmock/gmock.h>

#include <set>

using namespace homecharge::architecture;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

const QtHeaders &qt()
{
    static const QtHeaders headers(HOMECHARGE_QT_HEADERS);
    return headers;
}

std::vector<std::string> faults(const std::string &path, const std::string &text)
{
    return doorFaults({path, text}, qt());
}

} // namespace

TEST(Doors, EveryIncludeOfTheProjectKeepsThem)
{
    int checked = 0;
    for (const SourceFile &file : projectFiles(HOMECHARGE_SOURCE_DIR)) {
        if (!isCpp(file))
            continue;
        ++checked;
        for (const std::string &fault : doorFaults(file, qt()))
            ADD_FAILURE() << fault;
    }
    EXPECT_GT(checked, 20) << "the project's files were not found";
}

TEST(Doors, RoomsNeverUseEachOtherInACircle)
{
    // A room that is named only after all it uses stands on firm ground.
    std::set<std::string> standing;
    std::size_t before = 0;
    do {
        before = standing.size();
        for (const Room &room : allRooms())
            if (std::all_of(room.rooms.begin(), room.rooms.end(),
                            [&](const std::string &used) { return standing.contains(used); }))
                standing.insert(room.name);
    } while (standing.size() > before);
    EXPECT_EQ(standing.size(), allRooms().size());
}

TEST(Doors, AFileThatUsesOnlyWhatItMayHasNoFault)
{
    EXPECT_THAT(faults("src/domain/energy.h",
                       "#include \"domain/result.h\"\n#include <QString>\n#include <chrono>\n"
                       "#include <tl/expected.hpp>\n"),
                IsEmpty());
    EXPECT_THAT(faults("src/planning/files/request.cpp", "#include \"planning/planner.h\"\n#include <QJsonObject>\n"),
                IsEmpty());
    EXPECT_THAT(
        faults("ui/schedule/page.cpp", "#include \"ui/widgets/ring.h\"\n#include <QWidget>\n#include \"page.moc\"\n"),
        IsEmpty());
}

TEST(Doors, AFaultNamesTheFileTheIncludeAndTheRule)
{
    EXPECT_THAT(
        faults("src/planning/planner.cpp", "#include \"charging/controller.h\"\n"),
        ElementsAre("src/planning/planner.cpp includes \"charging/controller.h\": planning may use only domain."));
}

TEST(Doors, TheDomainUsesNoOtherRoom)
{
    EXPECT_THAT(faults("src/domain/energy.h", "#include \"planning/planner.h\"\n"),
                ElementsAre(HasSubstr("domain may use no other room")));
}

TEST(Doors, TheDomainHasNoObjectsFilesOrClocks)
{
    EXPECT_THAT(faults("src/domain/a.h", "#include <QObject>\n"), ElementsAre(HasSubstr("plain values of Qt Core")));
    EXPECT_THAT(faults("src/domain/a.h", "#include <QtCore/QFile>\n"), ElementsAre(HasSubstr("plain values")));
    EXPECT_THAT(faults("src/domain/a.h", "#include <fstream>\n"), ElementsAre(HasSubstr("domain is pure")));
}

TEST(Doors, ThePlannerDoesNotKnowItsFiles)
{
    EXPECT_THAT(faults("src/planning/planner.cpp", "#include \"planning/files/request_file.h\"\n"),
                ElementsAre(HasSubstr("planning may use only domain")));
    EXPECT_THAT(faults("src/planning/planner.cpp", "#include <QJsonObject>\n"), ElementsAre(HasSubstr("plain values")));
}

TEST(Doors, AdaptersNeverSeeEachOther)
{
    EXPECT_THAT(faults("src/tariffs/a.cpp", "#include \"solar/sun_position.h\"\n"),
                ElementsAre(HasSubstr("tariffs may use only domain, interfaces, http.")));
    EXPECT_THAT(faults("src/devices/keba/a.cpp", "#include \"devices/ocpp/b.h\"\n"),
                ElementsAre(HasSubstr("devices/keba may use only")));
}

TEST(Doors, ScreensKnowNeitherAdaptersNorStorageNorSql)
{
    EXPECT_THAT(faults("ui/history/a.cpp",
                       "#include \"storage/sessions.h\"\n#include \"tariffs/series.h\"\n"
                       "#include <QSqlQuery>\n#include <QNetworkReply>\n"),
                ElementsAre(HasSubstr("ui/history may use only"), HasSubstr("ui/history may use only"),
                            HasSubstr("belongs to Qt Sql"), HasSubstr("belongs to Qt Network")));
}

TEST(Doors, ViewModelsHaveNoWidgets)
{
    EXPECT_THAT(faults("ui/viewmodels/a.h", "#include <QColor>\n#include <QLabel>\n"),
                ElementsAre(AllOf(HasSubstr("<QLabel>"), HasSubstr("belongs to Qt Widgets"))));
}

TEST(Doors, NobodyBelowAppUsesApp)
{
    EXPECT_THAT(faults("ui/mainwindow/a.cpp", "#include \"app/homecharge/composition.h\"\n"),
                ElementsAre(HasSubstr("app/ stands above all rooms")));
    EXPECT_THAT(faults("app/homecharge/main.cpp", "#include \"app/homecharge/composition.h\"\n#include <QSqlQuery>\n"),
                IsEmpty());
}

TEST(Doors, TheEngineHasNoTimersAndNobodyNestsEventLoops)
{
    EXPECT_THAT(faults("src/charging/a.h", "#include <QTimer>\n"), ElementsAre(HasSubstr("timers or event loops")));
    EXPECT_THAT(faults("src/tariffs/a.h", "#include <QEventLoop>\n"), ElementsAre(HasSubstr("timers or event loops")));
}

TEST(Doors, ProductCodeUsesNoSystemHeadersAndNoOtherLibraries)
{
    EXPECT_THAT(faults("src/tariffs/a.cpp", "#include <unistd.h>\n#include <boost/asio.hpp>\n"),
                ElementsAre(HasSubstr("<unistd.h>"), HasSubstr("<boost/asio.hpp>")));
}

TEST(Doors, AnIncludeWithoutItsRoomIsAFault)
{
    EXPECT_THAT(faults("src/tariffs/a.cpp", "#include \"series.h\"\n"),
                ElementsAre(HasSubstr("no room has this header")));
    EXPECT_THAT(faults("src/tariffs/a.cpp", "#include \"tests/support/test_clock.h\"\n"),
                ElementsAre(HasSubstr("no room has this header")));
}

TEST(Doors, AFileOutsideOfEveryRoomIsAFault)
{
    EXPECT_THAT(faults("src/utils/strings.h", "#include <QString>\n"), ElementsAre(HasSubstr("is in no room")));
    EXPECT_THAT(faults("src/planner.h", ""), ElementsAre(HasSubstr("is in no room")));
}
