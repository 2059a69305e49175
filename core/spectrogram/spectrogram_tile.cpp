#include "core/spectrogram/spectrogram_tile.h"

#include <algorithm>
#include <cassert>

namespace heihachi {

void halveColumns(std::span<const std::uint8_t> from, std::span<std::uint8_t> to)
{
    assert(to.size() * 2 == from.size());
    for (size_t i = 0; i < to.size(); ++i)
        to[i] = std::max(from[2 * i], from[2 * i + 1]);
}

SpectrogramTilePtr tileFromHalves(int level, const SpectrogramTile& first, const SpectrogramTile* second)
{
    assert(level >= 1);
    constexpr size_t kHalf = SpectrogramTile::kColumns / 2;
    auto tile = std::make_shared<SpectrogramTile>(first.bins);
    const auto take = [&](const SpectrogramTile& half, size_t offset) {
        for (int bin = 0; bin < tile->bins; ++bin) {
            const auto from = half.row(bin);
            std::uint8_t* to = tile->values.data() + size_t(bin) * SpectrogramTile::kColumns + offset;
            for (size_t column = 0; column < kHalf; ++column)
                to[column] = level == 1 ? from[2 * column] : std::max(from[2 * column], from[2 * column + 1]);
        }
        for (size_t column = 0; column < kHalf; ++column)
            tile->known[offset + column] = half.known[2 * column];
    };
    take(first, 0);
    if (second)
        take(*second, kHalf);
    else
        for (size_t column = kHalf; column < SpectrogramTile::kColumns; ++column)
            tile->known.set(column); // beyond the end
    return tile;
}

} // namespace heihachi
