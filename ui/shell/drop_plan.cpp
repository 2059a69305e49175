#include "ui/shell/drop_plan.h"

#include "core/audio/audio_files.h"
#include "ui/session/project_paths.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeDatabase>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::DropPlan)
};

/// Why a file can't be a recording or project, judged by its name; empty when it may be one.
QString objection(const QUrl& url)
{
    if (!url.isLocalFile())
        return Texts::tr("“%1” is not a file of this computer.").arg(url.toDisplayString());
    const QFileInfo info(url.toLocalFile());
    if (!info.exists())
        return Texts::tr("“%1” is not there any more.").arg(info.fileName());
    if (info.isDir() || isProjectPath(info.filePath()) || hasAudioFileName(info.filePath()))
        return {};
    const QMimeType type = QMimeDatabase().mimeTypeForFile(info, QMimeDatabase::MatchExtension);
    const bool mayBeSound = type.isDefault() || type.name().startsWith(QStringLiteral("audio/"))
        || type.name().startsWith(QStringLiteral("video/"));
    return mayBeSound
        ? QString()
        : Texts::tr("“%1” is neither a recording nor a project (%2).").arg(info.fileName(), type.comment());
}

QString textFor(const QStringList& paths)
{
    const QString name = QFileInfo(paths.front()).fileName();
    if (isProjectPath(paths.front()))
        return Texts::tr("Open the project “%1”").arg(name);
    if (paths.size() > 1)
        return Texts::tr("Analyse %n file(s) and folders", nullptr, int(paths.size()));
    return QFileInfo(paths.front()).isDir() ? Texts::tr("Analyse all recordings in the folder “%1”").arg(name)
                                            : Texts::tr("Analyse “%1”").arg(name);
}

} // namespace

DropPlan planDrop(const QList<QUrl>& urls)
{
    DropPlan plan;
    QStringList refused;
    for (const QUrl& url : urls) {
        const QString reason = objection(url);
        if (reason.isEmpty())
            plan.paths << url.toLocalFile();
        else
            refused << reason;
    }
    for (const QString& path : QStringList(plan.paths)) {
        if (!isProjectPath(path))
            continue;
        if (plan.paths.size() > 1)
            refused << Texts::tr("A project is opened alone: the other files are left out.");
        plan.paths = {path};
        break;
    }
    plan.refused = refused.join(QLatin1Char(' '));
    if (!plan.paths.isEmpty())
        plan.text = textFor(plan.paths);
    else
        plan.text = refused.isEmpty() ? Texts::tr("There is nothing in it that can be opened.") : plan.refused;
    return plan;
}

} // namespace heihachi
