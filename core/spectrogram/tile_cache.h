#pragma once

#include "core/base/result.h"
#include "core/spectrogram/spectrogram_tile.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <mutex>

namespace heihachi {

/// Tiles of spectrograms on disk by content hash of the recording, parameters and version of the computation. About a
/// megabyte of neighbouring tiles shares a file; files are replaced in one step, and each tile has a checksum: what is
/// damaged counts as absent. The files used longest ago are removed when the folder grows beyond `maximumBytes`.
/// Copies share one state. Thread-safe.
class SpectrogramTileCache
{
public:
    static constexpr int kVersion = 1; // part of the file name: raise it whenever a value may change
    static constexpr qint64 kDefaultBytes = qint64(1) << 30;

    explicit SpectrogramTileCache(QString directory, qint64 maximumBytes = kDefaultBytes);

    /// Null when absent or damaged.
    [[nodiscard]] SpectrogramTilePtr find(
        const QByteArray& contentHash, const SpectrogramLayout& layout, const SpectrogramTileKey& key) const;
    /// Tiles with unknown columns are not stored (InvalidArgument).
    [[nodiscard]] Status store(const QByteArray& contentHash, const SpectrogramLayout& layout,
        const SpectrogramTileKey& key, const SpectrogramTile& tile) const;
    /// The file that holds (or would hold) a tile.
    [[nodiscard]] QString filePath(
        const QByteArray& contentHash, const SpectrogramLayout& layout, const SpectrogramTileKey& key) const;

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace heihachi
