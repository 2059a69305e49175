#pragma once

#include "core/analysis/pipeline/chunk_layout.h"

#include <optional>
#include <span>
#include <vector>

namespace heihachi {

/// The samples of one chunk with its context; zero before the start and after the end of the recording.
struct ChunkSamples
{
    qint64 index = 0;
    qint64 firstFrame = 0;
    qint64 endFrame = 0;
    qint64 firstSample = 0; ///< of left and right; may be negative
    std::vector<float> left;
    std::vector<float> right;
};

/// Cuts a stereo stream that arrives block by block into chunks. Holds one chunk and its context at most, beyond what
/// one add() brings. One thread.
class ChunkSource
{
public:
    explicit ChunkSource(const ChunkLayout& layout);

    /// The next samples, L R L R …, any even number. Take all chunks that are ready before adding more.
    void add(std::span<const float> interleaved);
    /// No more samples come: the rest becomes the last chunks.
    void finish();
    /// The next chunk whose samples have all arrived, in order.
    [[nodiscard]] std::optional<ChunkSamples> next();
    [[nodiscard]] qint64 samples() const { return m_samples; }

private:
    [[nodiscard]] bool isReady() const;

    ChunkLayout m_layout;
    qint64 m_samples = 0; ///< of the recording, so far
    qint64 m_next = 0; ///< index of the next chunk; the buffers begin with its first sample
    bool m_finished = false;
    std::vector<float> m_left;
    std::vector<float> m_right;
};

} // namespace heihachi
