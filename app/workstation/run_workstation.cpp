#include "app/workstation/run_workstation.h"

#include "app/application_identity.h"
#include "app/cli/command_line.h"
#include "app/cli/terminal.h"
#include "app/workstation/window_keeper.h"
#include "core/base/tr.h"
#include "ui/session/settings_keys.h"
#include "ui/shell/watched_application.h"
#include "ui/shell/window_options.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <cstring>

namespace heihachi {
namespace {

/// The demo mix where it was installed, or in the sources of a build that was not installed; empty when neither is
/// there.
QString findDemo()
{
    const QString installed
        = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("../share/heihachi/demo_mix.ogg"));
    for (const QString& path : {installed, QStringLiteral(HEIHACHI_DEMO_IN_SOURCES)})
        if (QFileInfo::exists(path))
            return QFileInfo(path).canonicalFilePath();
    return {};
}

WindowOptions readArguments(const QApplication& application)
{
    QCommandLineParser parser;
    const QCommandLineOption cacheOption(
        QStringLiteral("cache-dir"), tr("Folder for what can be computed again"), QStringLiteral("DIR"));
    const QCommandLineOption jobsOption({QStringLiteral("j"), QStringLiteral("jobs")},
        tr("Worker threads; 0 means one for each core"), QStringLiteral("N"));
    parser.addOptions({cacheOption, jobsOption});
    parser.addPositionalArgument(QStringLiteral("FILE"), tr("Recordings or a project to open"));
    parser.process(application);

    WindowOptions options;
    for (const QString& file : parser.positionalArguments())
        options.files << QFileInfo(file).absoluteFilePath();
    options.demoPath = findDemo();
    options.cacheDirectory = parser.isSet(cacheOption)
        ? QFileInfo(parser.value(cacheOption)).absoluteFilePath()
        : QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    options.dataDirectory = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    options.threads = parser.value(jobsOption).toInt();
    return options;
}

/// Whether a window can be opened: asked before Qt, which aborts where it can't.
bool hasDisplay(int argc, char* argv[])
{
    const bool chosen
        = std::any_of(argv, argv + argc, [](const char* word) { return std::strcmp(word, "-platform") == 0; });
    return chosen || !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

int refuseWithoutDisplay(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    setApplicationIdentity();
    installTranslations({});
    printMessage(tr("There is no display to open a window on. “heihachi process FILE -o DIR” works without one; "
                    "“heihachi --help” tells more."));
    return kExitUsage;
}

} // namespace

int runWorkstation(int argc, char* argv[])
{
    if (!hasDisplay(argc, argv))
        return refuseWithoutDisplay(argc, argv);
    const WatchedApplication application(argc, argv);
    setApplicationIdentity();
    QApplication::setStyle(QStringLiteral("fusion"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/heihachi.svg")));
    QApplication::setDesktopFileName(QStringLiteral("org.heihachi.Heihachi"));
    installTranslations(QSettings().value(settings::kLanguage).toString()); // of what the arguments are told about

    const WindowKeeper keeper(readArguments(application));
    return QApplication::exec();
}

} // namespace heihachi
