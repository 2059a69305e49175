#pragma once

#include "core/spectrogram/frequency_axis.h"
#include "core/spectrogram/spectrogram_loader.h"
#include "ui/views/spectrogram/color_map.h"

#include <QHash>
#include <QImage>

namespace heihachi {

/// What is there of a stretch of a recording: the tiles of the fitting level, then of all coarser ones, then the
/// preview. A snapshot.
struct SpectrogramSources
{
    struct Level
    {
        int level = 0;
        qint64 firstTile = 0;
        std::vector<SpectrogramTilePtr> tiles; ///< null: not there
    };

    SpectrogramLayout layout;
    std::vector<Level> levels; ///< finest first
    SpectrogramPreviewPtr preview;

    [[nodiscard]] bool isEmpty() const; ///< nothing at all is there

    /// A column of a tile.
    struct Column
    {
        const SpectrogramTile* tile = nullptr;
        int column = 0;
    };
    /// Column `column` (from the start of the recording, clamped to it) of levels[n]; null tile: not known.
    [[nodiscard]] Column columnOf(size_t n, qint64 column) const;
    /// The sharpest that is known of a frame; null tile: nothing is.
    [[nodiscard]] Column at(double frame) const;
};

[[nodiscard]] SpectrogramSources collectSources(
    const SpectrogramLoader& loader, int level, double firstFrame, double endFrame);

/// Turns tiles into pixels. A pixel shows the maximum of the columns and bins that lie in it, or, where it is finer
/// than those, goes evenly from one to the next. Where the fitting level is missing, the next coarser one that is there
/// stands for it. UI thread.
class SpectrogramRaster
{
public:
    /// `image` (Format_RGB32, of `rows` rows as in setAxis) gets one column for every `framesPerPixel` from
    /// `firstFrame` on; `nothing` where not even the preview is there.
    void paint(QImage& image, const SpectrogramSources& sources, double firstFrame, double framesPerPixel,
        const ColorTable& colors, QRgb nothing);
    /// Which frequencies lie in which row of pixels.
    void setAxis(const FrequencyAxis& axis, int rows, const SpectrogramLayout& layout);

private:
    /// The bins that a row of pixels shows: the maximum of [first, end), or between first and first + 1.
    struct Row
    {
        int first = 0;
        int end = 0; ///< = first: goes from one bin to the next
        int weight = 0; ///< of bin first + 1, of 256
    };
    /// A tile with rows of pixels instead of bins.
    struct Mapped
    {
        SpectrogramTilePtr tile; ///< kept so that its address names it
        std::vector<std::uint8_t> values;
        bool isUsed = false;
    };
    /// Where the values of a column of pixels come from.
    struct Sample
    {
        const std::uint8_t* first = nullptr; ///< null: nothing is known
        const std::uint8_t* second = nullptr;
        int weight = kMaximum; ///< of `second`, of 256, or kMaximum
    };
    static constexpr int kMaximum = -1;

    [[nodiscard]] const std::uint8_t* valuesOf(const SpectrogramSources::Column& column);
    [[nodiscard]] Sample sampleAt(const SpectrogramSources& sources, double frame, double framesPerPixel);
    [[nodiscard]] std::vector<std::uint8_t> mapped(const SpectrogramTile& tile) const;

    FrequencyAxis m_axis;
    std::vector<Row> m_rows;
    int m_bins = 0;
    QHash<const SpectrogramTile*, Mapped> m_mapped;
    std::vector<Sample> m_samples;
    const SpectrogramSources* m_sources = nullptr; ///< while painting
};

} // namespace heihachi
