#include "core/audio/audio_files.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

namespace heihachi {
namespace {

const QStringList& extensions()
{
    static const QStringList list = QStringLiteral("wav wave w64 rf64 bwf aif aiff aifc flac mp3 mp2 m4a m4b aac ogg "
                                                   "oga opus wma wv ape tta caf au snd ac3 dts mka "
                                                   "mp4 m4v mkv mov webm avi")
                                        .split(QLatin1Char(' '));
    return list;
}

} // namespace

bool hasAudioFileName(const QString& path)
{
    static const QSet<QString> known(extensions().begin(), extensions().end());
    return known.contains(QFileInfo(path).suffix().toLower());
}

QStringList audioFilePatterns()
{
    QStringList patterns;
    for (const QString& extension : extensions())
        patterns << QStringLiteral("*.") + extension;
    return patterns;
}

QStringList audioFilesBelow(const QString& directory)
{
    QStringList files;
    QDirIterator it(directory, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
    while (it.hasNext())
        if (const QString path = it.next(); hasAudioFileName(path))
            files << path;
    files.sort();
    return files;
}

} // namespace heihachi
