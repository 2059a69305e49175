#pragma once

#include "core/analysis/pipeline/track.h"

namespace heihachi {

/// How a recording is cut: chunk k owns the frames [k, k + 1) * framesPerChunk and carries samples around them.
struct ChunkLayout
{
    qint64 framesPerChunk = 3000;
    qint64 contextFrames = 0; ///< largest context that a stage declares
    qint64 marginSamples = 0; ///< beyond the context: half of the longest window

    [[nodiscard]] qint64 firstFrame(qint64 chunk) const { return chunk * framesPerChunk; }
    /// First sample a chunk carries; negative where the context reaches before the recording.
    [[nodiscard]] qint64 firstSample(qint64 chunk) const
    {
        return (firstFrame(chunk) - contextFrames) * kHop - marginSamples;
    }
    /// One past the last sample that a chunk carries which ends with `endFrame`.
    [[nodiscard]] qint64 endSample(qint64 endFrame) const { return (endFrame + contextFrames) * kHop + marginSamples; }
};

/// Frames of the shared grid whose centre lies within this many samples.
[[nodiscard]] constexpr qint64 framesIn(qint64 samples)
{
    return (samples + kHop - 1) / kHop;
}

} // namespace heihachi
