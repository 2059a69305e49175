#pragma once

#include "core/compare/alignment/feature_rows.h"
#include "core/dsp/stft.h"

#include <complex>

namespace heihachi {

/// Sums over spectra of a mono signal that comes in blocks: power in bands, or magnitude of pitch classes. Row n is
/// centred on sample n * hop; samples before the start and after the end count as zero. Memory: the rows and a window.
class SpectralRows
{
public:
    /// How a bin of the spectrum counts.
    struct Share
    {
        int bin = 0;
        int column = 0;
        float weight = 1.0F;
    };
    struct Layout
    {
        int window = 0; ///< samples
        int hop = 0;
        int width = 0;
        bool isPower = true; ///< of the bins; else their magnitude
        std::vector<Share> shares;
    };
    [[nodiscard]] static Layout onsetBands();
    [[nodiscard]] static Layout pitchClasses();

    explicit SpectralRows(Layout layout);
    void add(std::span<const float> mono); ///< at SoundFeatures::kSampleRate
    [[nodiscard]] FeatureRows finish();

private:
    void takeRows();

    Layout m_layout;
    Stft m_stft;
    std::vector<float> m_waiting; ///< samples from half a window before the next row on
    std::vector<std::complex<float>> m_spectrum;
    std::vector<float> m_bins;
    qint64 m_samples = 0;
    FeatureRows m_rows;
};

} // namespace heihachi
