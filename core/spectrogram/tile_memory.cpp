#include "core/spectrogram/tile_memory.h"

namespace heihachi {

TileMemory::TileMemory(qint64 maximumBytes)
    : m_maximumBytes(maximumBytes)
{
}

void TileMemory::erase(std::map<SpectrogramTileKey, Entry>::iterator entry)
{
    m_bytes -= qint64(entry->second.tile->values.size());
    m_uses.erase(entry->second.use);
    m_tiles.erase(entry);
}

void TileMemory::insert(const SpectrogramTileKey& key, SpectrogramTilePtr tile)
{
    if (const auto old = m_tiles.find(key); old != m_tiles.end())
        erase(old);
    m_bytes += qint64(tile->values.size());
    m_uses.push_front(key);
    m_tiles.emplace(key, Entry{std::move(tile), m_uses.begin()});
    while (m_bytes > m_maximumBytes && m_tiles.size() > 1)
        erase(m_tiles.find(m_uses.back()));
}

SpectrogramTilePtr TileMemory::find(const SpectrogramTileKey& key)
{
    const auto found = m_tiles.find(key);
    if (found == m_tiles.end())
        return nullptr;
    m_uses.splice(m_uses.begin(), m_uses, found->second.use);
    return found->second.tile;
}

} // namespace heihachi
