#pragma once

#include <cstddef>
#include <vector>

struct AVFrame;

namespace heihachi {

/// A stretch of sound as one vector of floats per channel, full scale ±1. Kept and refilled, so that memory is reused.
class PlanarSamples
{
public:
    [[nodiscard]] size_t frames() const { return m_frames; }
    [[nodiscard]] size_t channels() const { return m_planes.size(); }
    [[nodiscard]] float* const* planes() { return m_pointers.data(); }

    /// Zeros.
    void setSilence(size_t channels, size_t frames);
    /// Samples [first, first + frames) of a decoded frame, of any sample format. False for a format that FFmpeg's audio
    /// decoders don't give.
    [[nodiscard]] bool setFrame(const AVFrame& frame, size_t first, size_t frames);

private:
    void resize(size_t channels, size_t frames);

    size_t m_frames = 0;
    std::vector<std::vector<float>> m_planes;
    std::vector<float*> m_pointers;
};

} // namespace heihachi
