#pragma once

#include "core/base/result.h"
#include "core/spectrogram/spectrogram_tile.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace heihachi {

/// A file of neighbouring tiles, each packed on its own and absent until it is put there. The file: "HHSG", version
/// (32 bit), number of places (32 bit), packed size of each place (32 bit, 0 = absent), then the packed tiles in order:
/// zstd frames with checksum that hold SpectrogramTile::values. All numbers little-endian.
class SpectrogramTileFile
{
public:
    explicit SpectrogramTileFile(int places);

    /// Takes over what the file at `path` holds; leaves all places empty when it is absent, damaged, of another version
    /// or of another number of places. False when a file was there but could not be used.
    bool load(const QString& path);
    [[nodiscard]] Status save(const QString& path) const;

    [[nodiscard]] bool has(int place) const { return !m_packed[size_t(place)].isEmpty(); }
    /// Null when absent or damaged.
    [[nodiscard]] SpectrogramTilePtr tile(int place, int bins) const;
    [[nodiscard]] Status put(int place, const SpectrogramTile& tile);

private:
    std::vector<QByteArray> m_packed;
};

} // namespace heihachi
