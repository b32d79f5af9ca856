// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/manners.h"

#include "tests/architecture/project_files.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace homecharge::architecture {

namespace {

// Put together here so that this file keeps the rule it states.
const std::string copyrightLine = std::string("SPDX-FileCopyrightText") + ": 2026 The HomeCharge authors";
const std::string licenceLine = std::string("SPDX-License-Identifier") + ": GPL-3.0-or-later";

std::string fileName(const std::string &path)
{
    return path.substr(path.rfind('/') + 1);
}

std::string extension(const std::string &path)
{
    const std::string name = fileName(path);
    const std::size_t dot = name.rfind('.');
    return dot == std::string::npos ? std::string() : name.substr(dot);
}

/// Data and translations are described beside them; the licence is itself; pictures cannot carry a comment.
bool carriesLicence(const SourceFile &file)
{
    static const std::set<std::string> extensions{".h",    ".cpp",          ".cmake",      ".md",
                                                  ".svg",  ".qss",          ".in",         ".yml",
                                                  ".yaml", ".clang-format", ".clang-tidy", ".gitignore"};
    return extensions.contains(extension(file.path)) || fileName(file.path) == "CMakeLists.txt"
        || file.text.starts_with("#!");
}

bool isProduct(const SourceFile &file)
{
    return file.path.starts_with("src/") || file.path.starts_with("ui/") || file.path.starts_with("app/");
}

/// The rooms whose answer depends on their arguments alone.
bool isPure(const SourceFile &file)
{
    static const std::vector<std::string> folders{"src/domain/",  "src/planning/", "src/charging/",       "src/whatif/",
                                                  "src/tariffs/", "src/solar/",    "src/portal/contract/"};
    return std::any_of(folders.begin(), folders.end(),
                       [&](const std::string &folder) { return file.path.starts_with(folder); });
}

/// Whether the path at `at` is absolute: not the middle of a longer one, of an address, or behind a variable. A drive's
/// letter with its colon may stand before it.
bool beginsPath(const std::string &text, std::size_t at)
{
    static const std::string continued = "_.}/-";
    return at == 0
        || (!std::isalnum(static_cast<unsigned char>(text[at - 1]))
            && continued.find(text[at - 1]) == std::string::npos);
}

std::vector<std::string> faultsOfWords(const SourceFile &file, const std::vector<std::string> &words,
                                       const std::string &rule)
{
    const std::string code = codeOf(file.text);
    std::vector<std::string> faults;
    for (const std::string &word : words)
        if (containsWord(code, word))
            faults.push_back(file.path + " uses " + word + ": " + rule);
    return faults;
}

} // namespace

std::vector<std::string> licenceFaults(const SourceFile &file)
{
    if (!carriesLicence(file))
        return {};
    const std::string beginning = file.text.substr(0, 400);
    if (beginning.find(copyrightLine) != std::string::npos && beginning.find(licenceLine) != std::string::npos)
        return {};
    return {file.path + " does not begin with the lines \"" + copyrightLine + "\" and \"" + licenceLine + "\"."};
}

std::vector<std::string> purityFaults(const SourceFile &file)
{
    if (!isCpp(file) || !isProduct(file) || file.path.starts_with("app/"))
        return {};
    static const std::vector<std::string> wallClocks{
        "currentDateTime",       "currentDateTimeUtc", "currentDate", "currentTime",  "currentMSecsSinceEpoch",
        "currentSecsSinceEpoch", "system_clock::now",  "std::time",   "gettimeofday", "clock_gettime"};
    static const std::vector<std::string> chanceAndStopwatches{
        "random_device", "QRandomGenerator",      "mt19937",      "mt19937_64", "std::rand", "createUuid",
        "steady_clock",  "high_resolution_clock", "QElapsedTimer"};
    auto faults =
        faultsOfWords(file, wallClocks, "the current time is passed in as an Instant; only app/ reads a clock.");
    if (isPure(file)) {
        const auto more = faultsOfWords(file, chanceAndStopwatches, "the same input must give the same output here.");
        faults.insert(faults.end(), more.begin(), more.end());
    }
    return faults;
}

std::vector<std::string> machinePathFaults(const SourceFile &file)
{
    static const std::set<std::string> binary{".png", ".ico", ".icns", ".sqlite", ".qm", ".webp", ".jpg"};
    if (binary.contains(extension(file.path)))
        return {};
    std::vector<std::string> faults;
    for (const std::string name : {"home", "Users", "root", "work", "tmp"}) {
        const std::string folder = '/' + name + '/';
        for (std::size_t at = file.text.find(folder); at != std::string::npos; at = file.text.find(folder, at + 1))
            if (beginsPath(file.text, at))
                faults.push_back(file.path + " names a folder in " + folder + ": it is not part of the project.");
    }
    return faults;
}

std::vector<std::string> promiseFaults(const SourceFile &file)
{
    if (!isCpp(file) || !isProduct(file))
        return {};
    static const std::vector<std::string> words{std::string("TO") + "DO", std::string("FIX") + "ME",
                                                std::string("XX") + "X", std::string("HA") + "CK"};
    std::vector<std::string> faults;
    for (const std::string &word : words)
        if (containsWord(file.text, word))
            faults.push_back(file.path + " says " + word + ": finish it or leave it out.");
    return faults;
}

} // namespace homecharge::architecture
