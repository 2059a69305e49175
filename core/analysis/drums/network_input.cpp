#include "core/analysis/drums/network_input.h"

#include "core/analysis/pipeline/track.h"
#include "core/audio/source_info.h"
#include "core/dsp/stft.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace heihachi {

namespace {

constexpr float kFloor = 1e-7F; // power: -70 dB of full scale
constexpr float kRangeDb = 70.0F;

} // namespace

NetworkInput::NetworkInput(std::span<const float> edgesHz, std::array<int, 2> windows)
    : m_windows(windows)
    , m_ranges{binRanges(edgesHz, windows[0], kAnalysisRate), binRanges(edgesHz, windows[1], kAnalysisRate)}
{
}

int NetworkInput::reach() const
{
    return std::max(m_windows[0], m_windows[1]) / 2;
}

void NetworkInput::compute(std::span<const float> samples, qint64 frames, std::span<float> out) const
{
    const auto width = size_t(bands());
    assert(out.size() == 2 * size_t(frames) * width);
    assert(frames == 0 || samples.size() >= size_t(2 * reach() + (frames - 1) * kHop));
    for (size_t channel = 0; channel < 2; ++channel) {
        Stft stft(m_windows[channel]);
        std::vector<std::complex<float>> spectrum(size_t(stft.bins()));
        std::vector<float> power(spectrum.size());
        for (size_t frame = 0; frame < size_t(frames); ++frame) {
            const size_t begin = size_t(reach() - m_windows[channel] / 2) + frame * kHop;
            stft.spectrum(samples.subspan(begin, size_t(m_windows[channel])), spectrum);
            std::ranges::transform(spectrum, power.begin(),
                [](std::complex<float> bin) { return bin.real() * bin.real() + bin.imag() * bin.imag(); });
            const auto row = out.subspan((channel * size_t(frames) + frame) * width, width);
            bandSums(power, m_ranges[channel], row);
            for (float& value : row)
                value = (10.0F * std::log10(value + kFloor) + kRangeDb) / kRangeDb;
        }
    }
}

} // namespace heihachi
