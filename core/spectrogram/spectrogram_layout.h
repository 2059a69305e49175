#pragma once

#include "core/base/time_range.h"
#include "core/dsp/window.h"

#include <QtGlobal>

#include <array>
#include <compare>

namespace heihachi {

/// How a recording is cut into spectra.
struct SpectrogramParameters
{
    int fftSize = 2048; ///< samples at kAnalysisRate, one of kFftSizes
    WindowShape window = WindowShape::Hann;

    friend bool operator==(const SpectrogramParameters&, const SpectrogramParameters&) = default;
};

inline constexpr std::array kFftSizes{1024, 2048, 4096, 8192, 16384};

/// One tile of the pyramid. Level 0 is the finest.
struct SpectrogramTileKey
{
    int level = 0;
    qint64 index = 0; ///< counted from the start of the recording

    friend auto operator<=>(const SpectrogramTileKey&, const SpectrogramTileKey&) = default;
};

/// Where the columns and tiles of a spectrogram lie: a pyramid in time, each level with half the columns of the one
/// before, cut into tiles of kTileColumns columns; every tile holds all linear bins of the transform.
///
/// A column of level 0 is one spectrum, centred at column * fftSize / 8; one of level 1 the same at twice the distance.
/// A column of a coarser level holds, bin by bin, the maximum of the two columns of the level below that it stands for,
/// so that a short event keeps its level when zoomed out.
///
/// Tiles up to chunkLevel() are computed from the recording, those above it from finer ones. A tile of that level, a
/// chunk, covers kChunkFrames (48 s) at every size of transform. A value type; any thread.
class SpectrogramLayout
{
public:
    static constexpr int kTileColumns = 256;
    static constexpr qint64 kChunkFrames = qint64(1) << 21;

    SpectrogramLayout() = default; ///< of a recording of no length
    SpectrogramLayout(const SpectrogramParameters& parameters, qint64 frames); ///< frames at kAnalysisRate

    [[nodiscard]] const SpectrogramParameters& parameters() const { return m_parameters; }
    [[nodiscard]] qint64 frames() const { return m_frames; }
    [[nodiscard]] int bins() const { return m_parameters.fftSize / 2 + 1; }
    [[nodiscard]] double hzPerBin() const;
    [[nodiscard]] qint64 tileBytes() const { return qint64(bins()) * kTileColumns; }

    [[nodiscard]] int chunkLevel() const { return m_chunkLevel; }
    [[nodiscard]] qint64 chunks() const { return tiles(m_chunkLevel); }
    [[nodiscard]] int levels() const { return m_levels; }

    [[nodiscard]] qint64 hop(int level) const; ///< frames from one column to the next
    [[nodiscard]] qint64 columns(int level) const;
    [[nodiscard]] qint64 tiles(int level) const;
    /// Columns of a tile that lie within the recording, 0 to kTileColumns.
    [[nodiscard]] int columnsIn(const SpectrogramTileKey& key) const;
    /// Where column 0 of a level begins: column c stands for frames [start + c * hop, start + (c + 1) * hop).
    [[nodiscard]] double columnsStart(int level) const;
    /// Number of the column that stands for a frame; fractional part = place within it. May lie outside of the columns.
    [[nodiscard]] double columnAt(int level, double frame) const;
    /// Coarsest level with a hop of at most `framesPerPixel`; 0 when even the finest is coarser.
    [[nodiscard]] int levelFor(double framesPerPixel) const;

private:
    SpectrogramParameters m_parameters;
    qint64 m_frames = 0;
    int m_chunkLevel = 0;
    int m_levels = 1;
};

} // namespace heihachi
