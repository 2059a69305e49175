#include "core/spectrogram/tile_cache.h"

#include "core/base/atomic_file.h"
#include "core/base/cache_files.h"
#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/spectrogram/tile_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace heihachi {
namespace {

const QString kSuffix = QStringLiteral(".tiles");
constexpr qint64 kFileBytes = qint64(1) << 20; // of the tiles of a file, before packing
constexpr qint64 kCountAgain = 16; // the folder is looked through when this part of the limit was written

int tilesPerFile(const SpectrogramLayout& layout)
{
    int tiles = 1;
    while (2 * tiles * layout.tileBytes() <= kFileBytes + kFileBytes / 8) // the one bin too many does not count
        tiles *= 2;
    return tiles;
}

} // namespace

struct SpectrogramTileCache::Shared
{
    QString directory;
    qint64 maximumBytes = 0;
    std::mutex mutex; ///< while a file is changed
    qint64 uncounted = 0; ///< bytes written since the folder was looked through
    bool isCounted = false;
};

SpectrogramTileCache::SpectrogramTileCache(QString directory, qint64 maximumBytes)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->directory = std::move(directory);
    m_shared->maximumBytes = maximumBytes;
}

QString SpectrogramTileCache::filePath(
    const QByteArray& contentHash, const SpectrogramLayout& layout, const SpectrogramTileKey& key) const
{
    const SpectrogramParameters& parameters = layout.parameters();
    const QString name
        = QStringLiteral("%1-%2%3-v%4-l%5-%6%7")
              .arg(cacheFileName(contentHash))
              .arg(parameters.fftSize)
              .arg(parameters.window == WindowShape::Hann ? QStringLiteral("hann") : QStringLiteral("bh"))
              .arg(kVersion)
              .arg(key.level)
              .arg(key.index / tilesPerFile(layout))
              .arg(kSuffix);
    return QDir(m_shared->directory).filePath(name);
}

SpectrogramTilePtr SpectrogramTileCache::find(
    const QByteArray& contentHash, const SpectrogramLayout& layout, const SpectrogramTileKey& key) const
{
    const QString path = filePath(contentHash, layout, key);
    const int places = tilesPerFile(layout);
    SpectrogramTileFile tiles(places);
    if (!tiles.load(path))
        qCWarning(lcAudio).noquote() << tr("The stored spectrogram “%1” is damaged. It will be computed again.")
                                            .arg(QDir::toNativeSeparators(path));
    SpectrogramTilePtr tile = tiles.tile(int(key.index % places), layout.bins());
    if (!tile)
        return nullptr;
    markUsed(path);
    return tile;
}

Status SpectrogramTileCache::store(const QByteArray& contentHash, const SpectrogramLayout& layout,
    const SpectrogramTileKey& key, const SpectrogramTile& tile) const
{
    if (!tile.known.all() || tile.bins != layout.bins())
        return failure(ErrorCode::InvalidArgument, tr("Only a complete part of a spectrogram is stored."));
    const std::scoped_lock lock(m_shared->mutex);
    if (const Status made = ensureDirectory(m_shared->directory); !made)
        return made;
    const QString path = filePath(contentHash, layout, key);
    const int places = tilesPerFile(layout);
    SpectrogramTileFile tiles(places);
    tiles.load(path);
    if (const Status put = tiles.put(int(key.index % places), tile); !put)
        return put;
    if (const Status saved = tiles.save(path); !saved)
        return saved;
    m_shared->uncounted += QFileInfo(path).size();
    if (!m_shared->isCounted || m_shared->uncounted > m_shared->maximumBytes / kCountAgain) {
        removeLeastRecentlyUsed(m_shared->directory, kSuffix, m_shared->maximumBytes, path);
        m_shared->isCounted = true;
        m_shared->uncounted = 0;
    }
    return {};
}

} // namespace heihachi
