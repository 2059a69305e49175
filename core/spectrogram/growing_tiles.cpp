#include "core/spectrogram/growing_tiles.h"

#include <algorithm>

namespace heihachi {
namespace {

constexpr int kColumns = SpectrogramTile::kColumns;

/// Copies `width` columns of every bin to `tile`, from column `first` on.
void place(SpectrogramTile& tile, std::span<const std::uint8_t> strip, int first, int width)
{
    for (int bin = 0; bin < tile.bins; ++bin)
        std::copy_n(strip.begin() + std::ptrdiff_t(bin) * width, width,
            tile.values.begin() + std::ptrdiff_t(bin) * kColumns + first);
    for (int column = first; column < first + width; ++column)
        tile.known.set(size_t(column));
}

} // namespace

GrowingTiles::GrowingTiles(const SpectrogramLayout& layout)
    : m_layout(layout)
{
}

std::vector<GrowingTiles::Grown> GrowingTiles::add(
    qint64 chunk, const SpectrogramTile& tile, const std::function<bool(const SpectrogramTileKey&)>& isWanted)
{
    const std::scoped_lock adding(m_adding);
    std::vector<Grown> complete;
    std::vector<std::uint8_t> strip(tile.values);
    int width = kColumns;
    for (int level = m_layout.chunkLevel() + 1; level < m_layout.levels(); ++level) {
        std::vector<std::uint8_t> half(strip.size() / 2);
        halveColumns(strip, half);
        strip = std::move(half);
        width /= 2;
        const int shift = level - m_layout.chunkLevel();
        const SpectrogramTileKey key{level, chunk >> shift};
        if (!isWanted(key))
            continue;
        const SpectrogramTilePtr old = find(key);
        auto grown = old ? std::make_shared<SpectrogramTile>(*old) : std::make_shared<SpectrogramTile>(tile.bins);
        place(*grown, strip, int(chunk - (key.index << shift)) * width, width);
        const int within = m_layout.columnsIn(key);
        bool isComplete = true;
        for (int column = 0; column < within; ++column)
            isComplete = isComplete && grown->known[size_t(column)];
        if (isComplete) {
            grown->known.set();
            complete.emplace_back(key, grown);
        }
        const std::scoped_lock lock(m_mutex);
        m_tiles[key] = std::move(grown);
    }
    return complete;
}

void GrowingTiles::remove(const SpectrogramTileKey& key)
{
    const std::scoped_lock lock(m_mutex);
    m_tiles.erase(key);
}

SpectrogramTilePtr GrowingTiles::find(const SpectrogramTileKey& key) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_tiles.find(key);
    return found == m_tiles.end() ? nullptr : found->second;
}

bool GrowingTiles::holds(const SpectrogramTileKey& key, qint64 chunk) const
{
    const SpectrogramTilePtr tile = find(key);
    const int shift = key.level - m_layout.chunkLevel();
    const int width = kColumns >> shift;
    return tile && tile->known[size_t((chunk - (key.index << shift)) * width)];
}

void GrowingTiles::trim(qint64 maximumBytes, const std::function<bool(const SpectrogramTileKey&)>& isDispensable)
{
    const std::scoped_lock lock(m_mutex);
    for (auto tile = m_tiles.begin(); tile != m_tiles.end();) {
        if (qint64(m_tiles.size()) * m_layout.tileBytes() <= maximumBytes)
            return;
        tile = isDispensable(tile->first) ? m_tiles.erase(tile) : std::next(tile);
    }
}

} // namespace heihachi
