#include "core/dsp/stft.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace heihachi {

Stft::Stft(int window, WindowShape shape)
    : m_fft(window)
    , m_window(makeWindow(shape, window))
{
    const double sum = std::accumulate(m_window.begin(), m_window.end(), 0.0);
    for (float& value : m_window)
        value = float(value / sum);
}

void Stft::spectrum(std::span<const float> samples, std::span<std::complex<float>> out)
{
    assert(samples.size() == m_window.size() && out.size() == size_t(bins()));
    float* const input = m_fft.input().data();
    const std::size_t count = m_window.size();
    for (std::size_t n = 0; n < count; ++n)
        input[n] = samples[n] * m_window[n];
    std::ranges::copy(m_fft.transform(), out.begin());
}

void Stft::spectra(std::span<const float> samples, std::ptrdiff_t centre, int hop, std::size_t frames,
    std::span<std::complex<float>> out)
{
    const auto bins = size_t(this->bins());
    const auto window = std::ptrdiff_t(m_window.size());
    const auto length = std::ptrdiff_t(samples.size());
    assert(out.size() == frames * bins);
    const std::span<float> input = m_fft.input();
    for (std::size_t frame = 0; frame < frames; ++frame) {
        const std::ptrdiff_t begin = centre + std::ptrdiff_t(frame) * hop - window / 2;
        const std::span<std::complex<float>> row = out.subspan(frame * bins, bins);
        if (begin >= 0 && begin + window <= length) {
            spectrum(samples.subspan(size_t(begin), size_t(window)), row);
            continue;
        }
        for (std::ptrdiff_t n = 0; n < window; ++n) {
            const std::ptrdiff_t at = begin + n;
            input[size_t(n)] = at >= 0 && at < length ? samples[size_t(at)] * m_window[size_t(n)] : 0.0F;
        }
        std::ranges::copy(m_fft.transform(), row.begin());
    }
}

} // namespace heihachi
