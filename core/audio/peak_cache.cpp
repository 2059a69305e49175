#include "core/audio/peak_pyramid.h"
#include "core/base/atomic_file.h"
#include "core/base/cache_files.h"
#include "core/base/logging.h"

#include <QDir>

namespace heihachi {
namespace {

const QString kSuffix = QStringLiteral(".peaks");

QString filePath(const QString& directory, const QByteArray& contentHash)
{
    return QDir(directory).filePath(cacheFileName(contentHash) + kSuffix);
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
    markUsed(path);
    return pyramid.value();
}

Status PeakCache::store(const QByteArray& contentHash, const PeakPyramid& pyramid) const
{
    if (const Status made = ensureDirectory(m_directory); !made)
        return made;
    const QString path = filePath(m_directory, contentHash);
    const Status saved = pyramid.save(path);
    if (saved)
        removeLeastRecentlyUsed(m_directory, kSuffix, m_maximumBytes, path);
    return saved;
}

} // namespace heihachi
