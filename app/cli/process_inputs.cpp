#include "app/cli/process_inputs.h"

#include "core/audio/audio_files.h"
#include "core/base/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>

namespace heihachi {
namespace {

void addFile(const QString& path, QSet<QString>& seen, std::vector<ProcessInput>& files)
{
    const QFileInfo info(path);
    const QString identity = info.canonicalFilePath();
    if (seen.contains(identity))
        return;
    seen.insert(identity);
    files.push_back({info.absoluteFilePath(), {}});
}

void nameOutputs(std::vector<ProcessInput>& files, const QString& outputDirectory)
{
    QHash<QString, int> byBase;
    QHash<QString, int> byName;
    for (const ProcessInput& file : files)
        ++byBase[QFileInfo(file.path).completeBaseName()];
    for (ProcessInput& file : files) {
        const QFileInfo info(file.path);
        const bool shared = byBase.value(info.completeBaseName()) > 1 || info.completeBaseName().isEmpty();
        QString name = shared ? info.fileName() : info.completeBaseName();
        if (const int copy = ++byName[name]; copy > 1)
            name += QStringLiteral("-%1").arg(copy);
        file.outputDirectory = QDir(outputDirectory).absoluteFilePath(name);
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
        if (!info.exists()) {
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
