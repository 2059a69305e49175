#include "core/compare/alignment/spectral_rows.h"

#include "core/compare/alignment/sound_features.h"
#include "core/dsp/filter_bank.h"

#include <array>
#include <cmath>

namespace heihachi {
namespace {

constexpr std::array<float, SoundFeatures::kOnsetBands + 1> kOnsetEdgesHz{
    30.0F, 150.0F, 500.0F, 1500.0F, 4000.0F, 10000.0F};
constexpr double kLowestPitchHz = 110.0;
constexpr double kHighestPitchHz = 4200.0;
constexpr double kTuningHz = 440.0; // any would do: both recordings are measured against the same

} // namespace

SpectralRows::Layout SpectralRows::onsetBands()
{
    Layout layout{SoundFeatures::kOnsetWindow, SoundFeatures::kOnsetHop, SoundFeatures::kOnsetBands, true, {}};
    const auto ranges = binRanges(kOnsetEdgesHz, layout.window, SoundFeatures::kSampleRate);
    for (int band = 0; band < layout.width; ++band)
        for (int bin = ranges[size_t(band)].begin; bin < ranges[size_t(band)].end; ++bin)
            layout.shares.push_back({bin, band, 1.0F});
    return layout;
}

SpectralRows::Layout SpectralRows::pitchClasses()
{
    Layout layout{SoundFeatures::kPitchWindow, SoundFeatures::kPitchHop, SoundFeatures::kPitches, false, {}};
    const double hzPerBin = double(SoundFeatures::kSampleRate) / layout.window;
    for (int bin = int(std::ceil(kLowestPitchHz / hzPerBin)); bin * hzPerBin < kHighestPitchHz; ++bin) {
        const double pitch = layout.width * std::log2(bin * hzPerBin / kTuningHz);
        const double below = std::floor(pitch);
        const int column = ((int(below) % layout.width) + layout.width) % layout.width;
        layout.shares.push_back({bin, column, float(1.0 - (pitch - below))});
        layout.shares.push_back({bin, (column + 1) % layout.width, float(pitch - below)});
    }
    return layout;
}

SpectralRows::SpectralRows(Layout layout)
    : m_layout(std::move(layout))
    , m_stft(m_layout.window)
    , m_waiting(size_t(m_layout.window / 2), 0.0F)
    , m_spectrum(size_t(m_stft.bins()))
    , m_bins(size_t(m_stft.bins()))
    , m_rows{m_layout.width, double(SoundFeatures::kSampleRate) / m_layout.hop, {}, {}}
{
}

void SpectralRows::add(std::span<const float> mono)
{
    m_waiting.insert(m_waiting.end(), mono.begin(), mono.end());
    m_samples += qint64(mono.size());
    takeRows();
}

FeatureRows SpectralRows::finish()
{
    const qint64 rows = m_samples / m_layout.hop + 1;
    m_waiting.insert(m_waiting.end(), size_t(m_layout.window), 0.0F);
    takeRows();
    m_rows.values.resize(size_t(rows) * size_t(m_layout.width));
    return std::move(m_rows);
}

void SpectralRows::takeRows()
{
    const auto window = size_t(m_layout.window);
    const auto width = size_t(m_layout.width);
    size_t begin = 0;
    for (; begin + window <= m_waiting.size(); begin += size_t(m_layout.hop)) {
        m_stft.spectrum(std::span(m_waiting).subspan(begin, window), m_spectrum);
        for (size_t k = 0; k < m_bins.size(); ++k)
            m_bins[k] = std::norm(m_spectrum[k]);
        if (!m_layout.isPower)
            for (float& bin : m_bins)
                bin = std::sqrt(bin);
        m_rows.values.resize(m_rows.values.size() + width, 0.0F);
        float* const row = m_rows.values.data() + m_rows.values.size() - width;
        for (const Share& share : m_layout.shares)
            row[share.column] += share.weight * m_bins[size_t(share.bin)];
    }
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + std::ptrdiff_t(begin));
}

} // namespace heihachi
