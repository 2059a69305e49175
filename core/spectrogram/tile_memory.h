#pragma once

#include "core/spectrogram/spectrogram_tile.h"

#include <list>
#include <map>

namespace heihachi {

/// The tiles used last, up to a number of bytes. Not thread-safe.
class TileMemory
{
public:
    explicit TileMemory(qint64 maximumBytes);

    void insert(const SpectrogramTileKey& key, SpectrogramTilePtr tile); ///< replaces; may drop others
    [[nodiscard]] SpectrogramTilePtr find(const SpectrogramTileKey& key); ///< counts as a use
    [[nodiscard]] bool contains(const SpectrogramTileKey& key) const { return m_tiles.contains(key); }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    struct Entry
    {
        SpectrogramTilePtr tile;
        std::list<SpectrogramTileKey>::iterator use;
    };
    void erase(std::map<SpectrogramTileKey, Entry>::iterator entry);

    std::map<SpectrogramTileKey, Entry> m_tiles;
    std::list<SpectrogramTileKey> m_uses; ///< latest first
    qint64 m_maximumBytes;
    qint64 m_bytes = 0;
};

} // namespace heihachi
