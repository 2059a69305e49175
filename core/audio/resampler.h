#pragma once

#include "core/audio/av_handles.h"

#include <QtGlobal>

#include <span>
#include <vector>

namespace heihachi {

/// Turns planar float of any rate and channel count into interleaved stereo at one rate (swresample, polyphase FIR).
/// More than two channels are mixed down so that the sum can't exceed full scale, one is copied to both sides. Output
/// frame 0 lies at the time of input frame 0; the output is as long as the input, to the nearest frame.
class Resampler
{
public:
    /// What comes in.
    struct Format
    {
        int rate = 0; ///< Hz
        int channels = 0;
        quint64 layout = 0; ///< FFmpeg's channel mask; 0: the usual one for this number of channels

        friend bool operator==(const Format&, const Format&) = default;
    };

    Resampler(const Format& input, int outputRate);

    [[nodiscard]] const Format& input() const { return m_input; }
    /// False when this combination can't be converted.
    [[nodiscard]] bool isValid() const { return m_isCopy || m_swr; }
    /// Forgets all samples: the next one is frame 0 again.
    void reset();
    /// Appends what `frames` frames of the channels `planes` give to `output`.
    void process(std::span<const float* const> planes, size_t frames, std::vector<float>& output);
    /// Appends what is still inside; afterwards only reset() is allowed.
    void finish(std::vector<float>& output);

    /// Length of `frames` frames at `inputRate` after resampling.
    [[nodiscard]] static qint64 resampledFrames(qint64 frames, int inputRate, int outputRate);
    /// Input frames after which input and output fall together again: the grid on which a fresh resampler may start
    /// and give the same samples as one that came from the beginning.
    [[nodiscard]] static qint64 inputPeriod(int inputRate, int outputRate);

private:
    void append(const float* const* planes, int frames, std::vector<float>& output);

    Format m_input;
    int m_outputRate;
    bool m_isCopy;
    SwrHandle m_swr;
    std::vector<float> m_mono;
    qint64 m_inputFrames = 0;
    qint64 m_outputFrames = 0;
};

} // namespace heihachi
