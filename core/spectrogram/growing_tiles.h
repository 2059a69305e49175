#pragma once

#include "core/spectrogram/spectrogram_tile.h"

#include <functional>
#include <map>
#include <mutex>
#include <utility>
#include <vector>

namespace heihachi {

/// The tiles above SpectrogramLayout::chunkLevel() while they are put together from chunks, in any order. What is found
/// here is a snapshot that does not change any more. Thread-safe.
class GrowingTiles
{
public:
    using Grown = std::pair<SpectrogramTileKey, SpectrogramTilePtr>;

    explicit GrowingTiles(const SpectrogramLayout& layout);

    /// Puts a chunk into all tiles above it for which `isWanted`, and returns those that are complete by it. They stay
    /// here until remove().
    [[nodiscard]] std::vector<Grown> add(
        qint64 chunk, const SpectrogramTile& tile, const std::function<bool(const SpectrogramTileKey&)>& isWanted);
    void remove(const SpectrogramTileKey& key);
    [[nodiscard]] SpectrogramTilePtr find(const SpectrogramTileKey& key) const; ///< null when nothing of it is there
    [[nodiscard]] bool holds(const SpectrogramTileKey& key, qint64 chunk) const;
    /// Forgets tiles that `isDispensable` while there are more than `maximumBytes`.
    void trim(qint64 maximumBytes, const std::function<bool(const SpectrogramTileKey&)>& isDispensable);

private:
    SpectrogramLayout m_layout;
    std::mutex m_adding; ///< one chunk at a time; reading goes on meanwhile
    mutable std::mutex m_mutex;
    std::map<SpectrogramTileKey, SpectrogramTilePtr> m_tiles;
};

} // namespace heihachi
