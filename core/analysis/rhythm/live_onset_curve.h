#pragma once

#include "core/dsp/stft.h"

#include <complex>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace heihachi {

/// The onset curves of a stream, a frame 100 times a second: the rises of OnsetFunctions over the mean of the last half
/// second, by the level of the last four seconds, 0 to 1. Frame n is known when sample n * kHop + 1024 is.
class LiveOnsetCurve
{
public:
    struct Frame
    {
        float strength = 0.0F; ///< all bands
        float low = 0.0F; ///< 32 to 150 Hz, where kicks show
        float middle = 0.0F; ///< 500 to 6000 Hz, where snares show
    };

    LiveOnsetCurve();
    /// Samples at kAnalysisRate, mono.
    void push(std::span<const float> samples);
    /// The next frame, as soon as it is known.
    [[nodiscard]] std::optional<Frame> next();

private:
    /// A rise over its past.
    class Normaliser
    {
    public:
        [[nodiscard]] float operator()(float rise);

    private:
        std::vector<float> m_recent; ///< rises of the last half second
        float m_power = 0.0F; ///< running mean square of rises over their floor
    };

    Stft m_short;
    Stft m_long;
    std::vector<float> m_samples; ///< from the first that the next frame needs
    std::vector<std::complex<float>> m_shortSpectra; ///< the last three frames
    std::vector<std::complex<float>> m_longSpectra;
    Normaliser m_all;
    Normaliser m_low;
    Normaliser m_middle;
};

} // namespace heihachi
