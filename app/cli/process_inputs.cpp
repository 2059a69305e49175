#include "app/cli/process_inputs.h"

#include "core/audio/audio_files.h"
#include "core/base/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace heihachi {
namespace {

/// Whether rights keep us from seeing the file at all, or what is in the folder.
bool isOutOfReach(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat found = {};
    if (::stat(name.constData(), &found) != 0)
        return errno == EACCES;
    return S_ISDIR(found.st_mode) && ::access(name.constData(), R_OK | X_OK) != 0;
}

void addFile(const QString& path, QSet<QString>& seen, std::vector<ProcessInput>& files)
{
    const QFileInfo info(path);
    const QString identity = info.canonicalFilePath();
    if (seen.contains(identity))
        return;
    seen.insert(identity);
    files.push_back({info.absoluteFilePath(), {}});
}

/// "..wav" and "...wav" would name the output folder itself and the one above it, "project.heihachi.wav" the project.
bool canNameFolder(const QString& name)
{
    return !name.isEmpty() && name != QLatin1String(".") && name != QLatin1String("..")
        && name != QLatin1String("project.heihachi") && !name.startsWith(QLatin1String("project.heihachi-"));
}

void nameOutputs(std::vector<ProcessInput>& files, const QString& outputDirectory)
{
    QHash<QString, int> byBase;
    QHash<QString, int> byName;
    for (const ProcessInput& file : files)
        ++byBase[QFileInfo(file.path).completeBaseName()];
    for (ProcessInput& file : files) {
        const QFileInfo info(file.path);
        const bool keepsExtension
            = byBase.value(info.completeBaseName()) > 1 || !canNameFolder(info.completeBaseName());
        QString name = keepsExtension ? info.fileName() : info.completeBaseName();
        if (!canNameFolder(name))
            name += QStringLiteral("-report");
        if (const int copy = ++byName[name]; copy > 1)
            name += QStringLiteral("-%1").arg(copy);
        file.outputDirectory = outputDirectory + QLatin1Char('/') + name; // QDir would take ":name" for a resource
    }
}

} // namespace

ProcessInputs expandInputs(const QStringList& inputs, const QString& outputDirectory)
{
    ProcessInputs expanded;
    QSet<QString> seen;
    for (const QString& input : inputs) {
        const QFileInfo info(input);
        const QString shown = QDir::toNativeSeparators(input);
        if (isOutOfReach(input)) {
            expanded.errors.push_back(
                {ErrorCode::PermissionDenied, tr("“%1” can't be read: permission denied.").arg(shown),
                    tr("Check the rights of the file and its folder.")});
        } else if (!info.exists()) {
            expanded.errors.push_back({ErrorCode::FileNotFound, tr("“%1” does not exist.").arg(shown),
                tr("Check the spelling of the path.")});
        } else if (!info.isDir()) {
            addFile(input, seen, expanded.files);
        } else if (const QStringList found = audioFilesBelow(input); found.isEmpty()) {
            expanded.errors.push_back({ErrorCode::NotAudio, tr("The folder “%1” holds no audio files.").arg(shown),
                tr("Name a folder with recordings, or the files themselves.")});
        } else {
            for (const QString& path : found)
                addFile(path, seen, expanded.files);
        }
    }
    nameOutputs(expanded.files, outputDirectory);
    return expanded;
}

} // namespace heihachi
