#include "core/spectrogram/spectrogram_layout.h"

#include "core/audio/source_info.h"

#include <algorithm>
#include <cassert>

namespace heihachi {
namespace {

constexpr int kOverlap = 8; // columns of level 0 per transform length
constexpr qint64 kTopTiles = 4; // the coarsest level has no more, if it can be helped
constexpr int kMostLevelsAboveChunks = 8; // a chunk is at least one column wide: 2^8 = kTileColumns

} // namespace

SpectrogramLayout::SpectrogramLayout(const SpectrogramParameters& parameters, qint64 frames)
    : m_parameters(parameters)
    , m_frames(std::max<qint64>(0, frames))
{
    assert(std::ranges::find(kFftSizes, parameters.fftSize) != kFftSizes.end());
    while (kTileColumns * hop(m_chunkLevel) < kChunkFrames)
        ++m_chunkLevel;
    int top = m_chunkLevel;
    while (tiles(top) > kTopTiles && top < m_chunkLevel + kMostLevelsAboveChunks)
        ++top;
    m_levels = top + 1;
}

double SpectrogramLayout::hzPerBin() const
{
    return double(kAnalysisRate) / m_parameters.fftSize;
}

qint64 SpectrogramLayout::hop(int level) const
{
    return qint64(m_parameters.fftSize / kOverlap) << level;
}

qint64 SpectrogramLayout::columns(int level) const
{
    const qint64 step = hop(level);
    return (m_frames + step - 1) / step;
}

qint64 SpectrogramLayout::tiles(int level) const
{
    return (columns(level) + kTileColumns - 1) / kTileColumns;
}

int SpectrogramLayout::columnsIn(const SpectrogramTileKey& key) const
{
    return int(std::clamp<qint64>(columns(key.level) - key.index * kTileColumns, 0, kTileColumns));
}

double SpectrogramLayout::columnsStart(int level) const
{
    return -0.5 * double(hop(std::min(level, 1))); // its first spectrum is centred at frame 0
}

double SpectrogramLayout::columnAt(int level, double frame) const
{
    return (frame - columnsStart(level)) / double(hop(level));
}

int SpectrogramLayout::levelFor(double framesPerPixel) const
{
    int level = 0;
    while (level + 1 < m_levels && double(hop(level + 1)) <= framesPerPixel)
        ++level;
    return level;
}

} // namespace heihachi
