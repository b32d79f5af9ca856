// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homecharge/desktop.h"

#include "app/homecharge/household/household.h"
#include "charging/request_builder.h"
#include "planning/files/request_file.h"
#include "planning/planner.h"
#include "ui/mainwindow/main_window.h"
#include "ui/viewmodels/site_schedule.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTimer>
#include <QTranslator>

#include <algorithm>
#include <cstdio>

namespace homecharge {

namespace {

using viewmodels::ScheduleInput;
using viewmodels::ScheduleViewModel;
using widgets::Appearance;
using widgets::Theme;

constexpr int refused = 2;

struct Options {
    QString request;
    QString household;
    QString language;
    QString appearance;
    QString screenshot;
    QSize size;
};

QSize sizeOf(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    return parts.size() == 2 ? QSize(parts.front().toInt(), parts.back().toInt()) : QSize();
}

Options optionsOf(const QApplication &application)
{
    QCommandLineParser parser;
    const auto add = [&parser](const char *name, const char *description, const char *value) {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(description), QString::fromLatin1(value)});
    };
    add("request", "Show this planning request instead of the household.", "file");
    add("household", "Show this household: a built-in name or a file.", "name");
    add("language", "Language of this run: de, en, fr or nl.", "code");
    add("appearance", "Appearance of this run: light, dark or system.", "name");
    add("screenshot", "Save a picture of the window to this file and end.", "file");
    add("size", "Size of the window, such as 1280x820.", "size");
    parser.addHelpOption();
    parser.process(application);
    const auto value = [&parser](const char *name) { return parser.value(QString::fromLatin1(name)); };
    return {value("request"),    value("household"),  value("language"),
            value("appearance"), value("screenshot"), sizeOf(value("size"))};
}

QString joined(const QString &fileName, const std::vector<planning::Fault> &faults)
{
    QStringList lines;
    for (const planning::Fault &fault : faults)
        lines << fileName + QStringLiteral(": ") + planning::sentenceOf(fault);
    return lines.join(QLatin1Char('\n'));
}

Result<ScheduleInput> checked(ScheduleInput input)
{
    const bool plannable = !input.vehicles.empty() && !input.request.slots.empty()
        && std::none_of(input.request.vehicles.begin(), input.request.vehicles.end(),
                        [](const planning::RequestVehicle &vehicle) { return vehicle.sessions.empty(); });
    if (!plannable)
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("There is nothing to show: give at least one vehicle, each with a session."));
    return input;
}

Result<ScheduleInput> readRequestFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, QStringLiteral("%1: cannot be read: %2").arg(fileName, file.errorString()));
    planning::RequestReading reading = planning::readRequest(file.readAll());
    if (!reading.request)
        return failure(ErrorCode::InvalidInput, joined(fileName, reading.faults));
    return checked(viewmodels::scheduleOf(std::move(*reading.request)));
}

QString householdFile(const QString &name)
{
    if (name.isEmpty())
        return household::builtInHousehold();
    const QString builtIn = QStringLiteral(":/households/%1.json").arg(name);
    return QFile::exists(builtIn) ? builtIn : name;
}

Result<ScheduleInput> readHouseholdFile(const QString &fileName)
{
    const Result<household::Household> home = household::readHousehold(fileName);
    if (!home)
        return tl::unexpected(home.error());
    Result<charging::PreparedRequest> prepared = charging::buildRequest(home->snapshot);
    if (!prepared)
        return tl::unexpected(prepared.error());
    viewmodels::SiteNames names{home->address, {}};
    for (const household::WallboxModel &wallbox : home->wallboxes)
        names.wallboxModels.insert(wallbox.evseId, wallbox.model);
    return checked(viewmodels::scheduleOf(home->snapshot, std::move(prepared->request), home->sessions, names));
}

Result<ScheduleInput> readInput(const Options &options)
{
    return options.request.isEmpty() ? readHouseholdFile(householdFile(options.household))
                                     : readRequestFile(options.request);
}

/// The translation and the formats that go with a language.
class LanguageSwitch
{
public:
    /// An empty or unknown code means the system's language, or English if there is no translation for it.
    QLocale use(const QString &code)
    {
        const QLocale locale = localeOf(code);
        QCoreApplication::removeTranslator(&m_program);
        QCoreApplication::removeTranslator(&m_qt);
        if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qt);
        if (m_program.load(QStringLiteral(":/translations/homecharge_") + languageOf(locale)))
            QCoreApplication::installTranslator(&m_program);
        return locale;
    }

private:
    static QString languageOf(const QLocale &locale) { return locale.name().section(QLatin1Char('_'), 0, 0); }

    static bool isTranslated(const QString &code)
    {
        const auto &all = mainwindow::languages();
        return std::any_of(all.begin(), all.end(),
                           [&code](const mainwindow::Language &language) { return language.code == code; });
    }

    static QLocale localeOf(const QString &code)
    {
        const QLocale system = QLocale::system();
        const bool follow = !isTranslated(code);
        if ((follow && isTranslated(languageOf(system))) || languageOf(system) == code)
            return system;
        // Without a country English means Britain here: times of 24 hours, and the day before the month.
        return follow || code == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                     : QLocale(code);
    }

    QTranslator m_program;
    QTranslator m_qt;
};

Appearance appearanceOf(const QString &name)
{
    if (name == QLatin1String("light"))
        return Appearance::Light;
    return name == QLatin1String("dark") ? Appearance::Dark : Appearance::System;
}

QString nameOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return QStringLiteral("light");
    case Appearance::Dark:
        return QStringLiteral("dark");
    case Appearance::System:
        break;
    }
    return QStringLiteral("system");
}

const QString appearanceKey = QStringLiteral("appearance");
const QString languageKey = QStringLiteral("language");
const QString motionKey = QStringLiteral("reducedMotion");

void connectSettings(mainwindow::MainWindow &window, Theme &theme, ScheduleViewModel &model, LanguageSwitch &language,
                     QSettings &settings)
{
    using mainwindow::MainWindow;
    QObject::connect(&window, &MainWindow::appearanceChosen, &theme, [&](Appearance appearance) {
        theme.setAppearance(appearance);
        settings.setValue(appearanceKey, nameOf(appearance));
    });
    QObject::connect(&window, &MainWindow::reducedMotionChosen, &theme, [&](bool reduced) {
        theme.setReducedMotion(reduced);
        settings.setValue(motionKey, reduced);
    });
    QObject::connect(&window, &MainWindow::languageChosen, &model, [&](const QString &code) {
        settings.setValue(languageKey, code);
        const QLocale locale = language.use(code);
        window.setLanguage(code);
        model.setLocale(locale);
    });
}

void savePicture(mainwindow::MainWindow &window, const QString &fileName)
{
    // After the first layout and paint; the circles move for a moment.
    QTimer::singleShot(2 * widgets::metrics::motionMilliseconds, &window, [&window, fileName] {
        const bool saved = window.grab().save(fileName);
        QCoreApplication::exit(saved ? 0 : refused);
    });
}

} // namespace

int runDesktop(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("HomeCharge"));
    QApplication::setOrganizationName(QStringLiteral("HomeCharge"));
    const Options options = optionsOf(application);
    Result<ScheduleInput> input = readInput(options);
    if (!input) {
        std::fputs(qPrintable(input.error().detail + QLatin1Char('\n')), stderr);
        return refused;
    }
    QSettings settings;
    const auto chosen = [&settings](const QString &option, const QString &key) {
        return option.isEmpty() ? settings.value(key).toString() : option;
    };
    const QString code = chosen(options.language, languageKey);
    LanguageSwitch language;
    const QLocale locale = language.use(code);
    Theme theme(application);
    theme.setReducedMotion(settings.value(motionKey).toBool());
    theme.setAppearance(appearanceOf(chosen(options.appearance, appearanceKey)));
    ScheduleViewModel model(
        std::move(*input), [](const auto &request, const auto &effort) { return planning::plan(request, effort); },
        locale);
    mainwindow::MainWindow window(model, theme, code);
    connectSettings(window, theme, model, language, settings);
    if (options.size.isValid() && !options.size.isEmpty())
        window.resize(options.size);
    window.show();
    if (!options.screenshot.isEmpty())
        savePicture(window, options.screenshot);
    return QApplication::exec();
}

} // namespace homecharge
