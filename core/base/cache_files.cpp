#include "core/base/cache_files.h"

#include "core/base/logging.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace heihachi {

QString cacheFileName(const QByteArray& contentHash)
{
    const bool isHex = !contentHash.isEmpty() && QByteArray::fromHex(contentHash).toHex() == contentHash;
    return QString::fromLatin1(isHex ? contentHash : contentHash.toHex());
}

void markUsed(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
}

void removeLeastRecentlyUsed(const QString& directory, const QString& suffix, qint64 maximumBytes, const QString& kept)
{
    const QFileInfoList newestFirst
        = QDir(directory).entryInfoList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Time);
    qint64 bytes = QFileInfo(kept).size();
    for (const QFileInfo& file : newestFirst) {
        if (file.fileName() == QFileInfo(kept).fileName())
            continue;
        bytes += file.size();
        if (bytes <= maximumBytes)
            continue;
        const bool isRemoved = QFile::remove(file.filePath()); // not in the line below, which may be switched off
        qCDebug(lcAudio) << (isRemoved ? "removed from the cache:" : "not removed from the cache:") << file.filePath();
    }
}

} // namespace heihachi
