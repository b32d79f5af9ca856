// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/manners.h"

#include "tests/architecture/project_files.h"

#include <gmock/gmock.h>

using namespace homecharge::architecture;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

using Check = std::vector<std::string> (*)(const SourceFile &);

void expectOfEveryFile(Check check)
{
    const auto files = projectFiles(HOMECHARGE_SOURCE_DIR);
    EXPECT_GT(files.size(), 50u) << "the project's files were not found";
    for (const SourceFile &file : files)
        for (const std::string &fault : check(file))
            ADD_FAILURE() << fault;
}

const std::string licence = std::string("// SPDX-FileCopyrightText") + ": 2026 The HomeCharge authors\n"
    + "// SPDX-License-Identifier" + ": GPL-3.0-or-later\n";

} // namespace

TEST(Manners, EveryFileNamesItsLicence)
{
    expectOfEveryFile(licenceFaults);
}

TEST(Manners, NothingBelowAppReadsAClock)
{
    expectOfEveryFile(purityFaults);
}

TEST(Manners, NoFileNamesAFolderOfSomebodysMachine)
{
    expectOfEveryFile(machinePathFaults);
}

TEST(Manners, NoProductCodePromisesToBeFinishedLater)
{
    expectOfEveryFile(promiseFaults);
}

TEST(Manners, AMissingLicenceIsFoundInCodeAndScripts)
{
    EXPECT_THAT(licenceFaults({"src/domain/a.h", licence + "#pragma once\n"}), IsEmpty());
    EXPECT_THAT(licenceFaults({"src/domain/a.h", "#pragma once\n"}), ElementsAre(HasSubstr("src/domain/a.h")));
    EXPECT_THAT(licenceFaults({"src/domain/CMakeLists.txt", "add_library()\n"}), SizeIs(1));
    EXPECT_THAT(licenceFaults({"packaging/linux/install", "#!/bin/sh\nexit\n"}), SizeIs(1));
    EXPECT_THAT(licenceFaults({"README.md", "# HomeCharge\n"}), SizeIs(1));
    EXPECT_THAT(licenceFaults({"resources/schemas/a.json", "{}\n"}), IsEmpty());
    EXPECT_THAT(licenceFaults({"src/domain/a.h", std::string(500, ' ') + licence}), SizeIs(1));
}

TEST(Manners, AClockBelowAppIsFound)
{
    const std::string code = "auto now = std::chrono::system_clock::now();\n";
    EXPECT_THAT(purityFaults({"src/charging/a.cpp", code}), ElementsAre(HasSubstr("system_clock::now")));
    EXPECT_THAT(purityFaults({"ui/schedule/a.cpp", "x = QDateTime::currentDateTimeUtc();"}), SizeIs(1));
    EXPECT_THAT(purityFaults({"app/homecharge/clock.cpp", code}), IsEmpty());
    EXPECT_THAT(purityFaults({"src/charging/a.cpp", "// never std::chrono::system_clock::now()\n"}), IsEmpty());
}

TEST(Manners, ChanceIsFoundInPureRoomsOnly)
{
    const std::string code = "std::mt19937 engine{std::random_device{}()};\n";
    EXPECT_THAT(purityFaults({"src/planning/a.cpp", code}), SizeIs(2));
    EXPECT_THAT(purityFaults({"src/devices/ocpp/a.cpp", code}), IsEmpty());
}

TEST(Manners, APathOfAMachineIsFound)
{
    for (const std::string folder : {"home", "Users", "root", "work", "tmp"})
        EXPECT_THAT(machinePathFaults({"a.md", "see /" + folder + "/someone/notes\n"}), SizeIs(1)) << folder;
    EXPECT_THAT(machinePathFaults({"a.md", std::string("see C:/") + "Users/someone\n"}), SizeIs(1));
}

TEST(Manners, AddressesAndLongerPathsAreNoPathsOfAMachine)
{
    EXPECT_THAT(machinePathFaults({"a.md", "https://example.org/home/page and src/work/here, ./tmp/x, $HOME/tmp/x\n"}),
                IsEmpty());
}

TEST(Manners, APromiseIsFoundInProductCodeOnly)
{
    const std::string text = std::string("// TO") + "DO: later\n";
    EXPECT_THAT(promiseFaults({"src/domain/a.h", text}), SizeIs(1));
    EXPECT_THAT(promiseFaults({"CONTRIBUTING.md", text}), IsEmpty());
    EXPECT_THAT(promiseFaults({"src/domain/a.h", "auto mastodon = TODOS;\n"}), IsEmpty());
}
