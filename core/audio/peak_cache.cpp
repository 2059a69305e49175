#include "core/audio/peak_pyramid.h"
#include "core/base/atomic_file.h"
#include "core/base/logging.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace heihachi {
namespace {

const QString kSuffix = QStringLiteral(".peaks");

/// Hashes are hex; anything else is turned into it, so that no key can name a file elsewhere.
QString filePath(const QString& directory, const QByteArray& contentHash)
{
    const bool isHex = !contentHash.isEmpty() && QByteArray::fromHex(contentHash).toHex() == contentHash;
    return QDir(directory).filePath(QString::fromLatin1(isHex ? contentHash : contentHash.toHex()) + kSuffix);
}

/// Removes the files used longest ago until the rest fits; `kept`, the newest, stays in any case.
void evict(const QString& directory, qint64 maximumBytes, const QString& kept)
{
    const QFileInfoList newestFirst
        = QDir(directory).entryInfoList({QLatin1Char('*') + kSuffix}, QDir::Files, QDir::Time);
    qint64 bytes = QFileInfo(kept).size();
    for (const QFileInfo& file : newestFirst) {
        if (file.fileName() == QFileInfo(kept).fileName())
            continue;
        bytes += file.size();
        if (bytes <= maximumBytes)
            continue;
        if (QFile::remove(file.filePath()))
            qCDebug(lcAudio) << "removed from the waveform cache:" << file.filePath();
    }
}

} // namespace

PeakCache::PeakCache(QString directory, qint64 maximumBytes)
    : m_directory(std::move(directory))
    , m_maximumBytes(maximumBytes)
{
}

std::shared_ptr<const PeakPyramid> PeakCache::find(const QByteArray& contentHash) const
{
    const QString path = filePath(m_directory, contentHash);
    auto pyramid = PeakPyramid::load(path);
    if (!pyramid) {
        if (pyramid.error().code != ErrorCode::FileNotFound)
            qCWarning(lcAudio).noquote() << pyramid.error().text();
        return nullptr;
    }
    QFile file(path); // its time says when it was used last
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    return pyramid.value();
}

Status PeakCache::store(const QByteArray& contentHash, const PeakPyramid& pyramid) const
{
    if (const Status made = ensureDirectory(m_directory); !made)
        return made;
    const QString path = filePath(m_directory, contentHash);
    const Status saved = pyramid.save(path);
    if (saved)
        evict(m_directory, m_maximumBytes, path);
    return saved;
}

} // namespace heihachi
