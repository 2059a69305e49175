#pragma once

#include "core/analysis/pipeline/track.h"

#include <complex>
#include <span>

namespace heihachi {

/// Short-time spectra of a run of frames on the shared grid, window Hann, magnitude not normalised by anything but the
/// window sum (a full-scale sine peaks at 0.5 in each of |X(+f)| and |X(-f)|, i.e. magnitude 0.5 after scaling).
struct StftBlock
{
    int window = 0; ///< samples
    qint64 firstFrame = 0; ///< index of row 0 on the shared grid; may be negative in the leading context
    qint64 frames = 0;
    int bins = 0; ///< window / 2 + 1
    std::span<const std::complex<float>> values; ///< frames x bins

    /// Spectrum of the frame with this index on the shared grid.
    [[nodiscard]] std::span<const std::complex<float>> frame(qint64 index) const
    {
        return values.subspan(size_t(index - firstFrame) * size_t(bins), size_t(bins));
    }
};

/// One piece of a recording as chunk stages see it: the frames [firstFrame, endFrame) are theirs to fill, the samples
/// reach as far to both sides as the largest declared context, and are zero before the start and after the end.
class Chunk
{
public:
    virtual ~Chunk() = default;
    [[nodiscard]] virtual qint64 firstFrame() const = 0;
    [[nodiscard]] virtual qint64 endFrame() const = 0;
    /// Mono (mean of both sides) / left / right for the samples [firstSample, firstSample + count) of the recording at
    /// kAnalysisRate. The range must lie within the chunk extended by the stage's declared context.
    [[nodiscard]] virtual std::span<const float> mono(qint64 firstSample, qint64 count) const = 0;
    [[nodiscard]] virtual std::span<const float> left(qint64 firstSample, qint64 count) const = 0;
    [[nodiscard]] virtual std::span<const float> right(qint64 firstSample, qint64 count) const = 0;
    /// Spectra of the mono signal for all frames of the chunk and the stage's context; computed once for all stages
    /// that ask for the same window. `window` must be one of ChunkNeeds::stftWindows.
    [[nodiscard]] virtual const StftBlock& stft(int window) const = 0;
};

} // namespace heihachi
