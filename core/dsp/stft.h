#pragma once

#include "core/dsp/fft.h"
#include "core/dsp/window.h"

#include <vector>

namespace heihachi {

/// Short-time Fourier transform, scaled by the sum of its window (Hann unless told): a full-scale sine has magnitude
/// 0.5 at its bin. Frames are centred: the caller says where each one lies.
/// An instance belongs to one thread. Reference: Allen & Rabiner, Proc. IEEE 65(11), 1977.
class Stft
{
public:
    explicit Stft(int window, WindowShape shape = WindowShape::Hann); ///< samples, even
    [[nodiscard]] int window() const { return m_fft.length(); }
    [[nodiscard]] int bins() const { return m_fft.bins(); }

    /// Spectrum of `window` samples; `out` has `bins` values.
    void spectrum(std::span<const float> samples, std::span<std::complex<float>> out);
    /// Spectra of `frames` frames, the first centred on samples[centre], each next `hop` later; `out` is frames x bins.
    /// Samples outside the span count as zero.
    void spectra(std::span<const float> samples, std::ptrdiff_t centre, int hop, std::size_t frames,
        std::span<std::complex<float>> out);

private:
    RealFft m_fft;
    std::vector<float> m_window; ///< scaled
};

} // namespace heihachi
