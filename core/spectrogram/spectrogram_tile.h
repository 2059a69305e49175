#pragma once

#include "core/spectrogram/spectrogram_layout.h"

#include <bitset>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace heihachi {

/// Levels of one tile, a byte each: 0 is kTileFloorDb or less, every step kTileStepDb more, 240 is 0 dBFS, 255 is
/// +7.5 dBFS. 0 dBFS is a sine of full scale on both channels.
inline constexpr double kTileFloorDb = -120.0;
inline constexpr double kTileStepDb = 0.5;

[[nodiscard]] constexpr double tileDb(double value)
{
    return kTileFloorDb + kTileStepDb * value;
}

/// Immutable once shared; any thread.
struct SpectrogramTile
{
    static constexpr int kColumns = SpectrogramLayout::kTileColumns;

    explicit SpectrogramTile(int binCount)
        : bins(binCount)
        , values(size_t(binCount) * kColumns, 0)
    {
    }

    [[nodiscard]] std::span<const std::uint8_t> row(int bin) const
    {
        return std::span(values).subspan(size_t(bin) * kColumns, kColumns);
    }
    [[nodiscard]] std::uint8_t at(int bin, int column) const { return values[size_t(bin) * kColumns + size_t(column)]; }

    int bins;
    std::vector<std::uint8_t> values; ///< all columns of bin 0, then those of bin 1 …
    std::bitset<kColumns> known; ///< columns that are computed; the others read 0
};

using SpectrogramTilePtr = std::shared_ptr<const SpectrogramTile>;

/// Columns of a whole recording, far apart: what is shown while nothing better is there. Column c stands for frames
/// [c * framesPerColumn, (c + 1) * framesPerColumn).
struct SpectrogramPreview
{
    SpectrogramTile tile;
    int columns = 0;
    double framesPerColumn = 0.0;
};

using SpectrogramPreviewPtr = std::shared_ptr<const SpectrogramPreview>;

/// The tile of a level made of its two halves one level finer. `second` may be null where the recording ends before it.
/// `level` is that of the result, at least 1; the same as computing it from the recording.
[[nodiscard]] SpectrogramTilePtr tileFromHalves(int level, const SpectrogramTile& first, const SpectrogramTile* second);

/// Half as many columns, each the maximum of two: `from` holds an even number of columns for each bin, `to` half of
/// them. For levels from 2 on.
void halveColumns(std::span<const std::uint8_t> from, std::span<std::uint8_t> to);

} // namespace heihachi
