#include "core/analysis/drums/drum_spectrum.h"

#include "core/analysis/onset/onset_functions.h"
#include "core/audio/source_info.h"
#include "core/dsp/decibel.h"
#include "core/dsp/filter_bank.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace heihachi {

namespace {

constexpr std::array<float, DrumSpectrum::kLongLevels + 1> kLowEdgesHz{
    32.0F, 54.0F, 75.0F, 97.0F, 118.0F, 140.0F, 183.0F, 226.0F, 290.0F, 366.0F, 450.0F};
constexpr float kLevelFloor = 1e-9F;
constexpr float kRiseFloor = 1e-9F; // power of a bin: -90 dB of full scale

std::uint8_t quantised(float value)
{
    return std::uint8_t(std::clamp(value + 0.5F, 0.0F, 255.0F));
}

void powers(const StftBlock& spectra, qint64 frame, std::vector<float>& out)
{
    const std::span<const std::complex<float>> spectrum = spectra.frame(frame);
    out.resize(spectrum.size());
    for (std::size_t k = 0; k < out.size(); ++k)
        out[k] = spectrum[k].real() * spectrum[k].real() + spectrum[k].imag() * spectrum[k].imag();
}

float riseShare(std::span<const float> now, std::span<const float> before, const BinRange& bins)
{
    int risen = 0;
    for (std::size_t k = size_t(bins.begin); k < size_t(bins.end); ++k)
        risen += now[k] > 4.0F * (before[k] + kRiseFloor) ? 1 : 0;
    return float(risen) / float(bins.size());
}

float riseSpread(std::span<const float> now, std::span<const float> before, const BinRange& bins)
{
    float roots = 0.0F;
    float sum = 0.0F;
    for (std::size_t k = size_t(bins.begin); k < size_t(bins.end); ++k) {
        const float rise = std::max(0.0F, now[k] - before[k]);
        roots += std::sqrt(rise);
        sum += rise;
    }
    return sum > kRiseFloor ? roots * roots / (sum * float(bins.size())) : 0.0F;
}

/// Powers of the last frames of one spectrum, oldest first.
template <std::size_t Size>
class PowerHistory
{
public:
    void advance(const StftBlock& spectra, qint64 frame)
    {
        std::rotate(m_frames.begin(), m_frames.begin() + 1, m_frames.end());
        powers(spectra, frame, m_frames.back());
    }
    [[nodiscard]] const std::vector<float>& oldest() const { return m_frames.front(); }
    [[nodiscard]] const std::vector<float>& newest() const { return m_frames.back(); }

private:
    std::array<std::vector<float>, Size> m_frames;
};

} // namespace

void DrumSpectrum::compute(
    const StftBlock& shortSpectra, const StftBlock& longSpectra, qint64 first, qint64 end, std::span<std::uint8_t> rows)
{
    assert(qint64(rows.size()) == (end - first) * kWidth);
    const std::vector<float> highEdges = logarithmicEdges(450.0, 18000.0, kLevels - kLongLevels);
    const std::vector<BinRange> low = binRanges(kLowEdgesHz, longSpectra.window, kAnalysisRate);
    const std::vector<BinRange> high = binRanges(highEdges, shortSpectra.window, kAnalysisRate);
    const std::vector<BinRange> wideLong = binRanges(OnsetFunctions::kEdgesHz, longSpectra.window, kAnalysisRate);
    const std::vector<BinRange> wideShort = binRanges(OnsetFunctions::kEdgesHz, shortSpectra.window, kAnalysisRate);
    PowerHistory<3> shortPowers;
    PowerHistory<4> longPowers;
    for (qint64 frame = first - kContextFrames; frame < first; ++frame) {
        shortPowers.advance(shortSpectra, frame);
        longPowers.advance(longSpectra, frame);
    }
    std::array<float, kLevels> sums{};
    for (qint64 frame = first; frame < end; ++frame) {
        shortPowers.advance(shortSpectra, frame);
        longPowers.advance(longSpectra, frame);
        const auto row = rows.subspan(size_t(frame - first) * kWidth, kWidth);
        bandSums(longPowers.newest(), low, std::span(sums).first<kLongLevels>());
        bandSums(shortPowers.newest(), high, std::span(sums).subspan<kLongLevels>());
        for (std::size_t b = 0; b < kLevels; ++b)
            row[b] = quantised(2.0F * (powerToDb(sums[b], kLevelFloor) + 100.0F));
        for (std::size_t b = 0; b < kBands; ++b) {
            const bool isLow = b < 2;
            const float share = isLow ? riseShare(longPowers.newest(), longPowers.oldest(), wideLong[b])
                                      : riseShare(shortPowers.newest(), shortPowers.oldest(), wideShort[b]);
            row[kLevels + b] = quantised(255.0F * share);
            row[kLevels + kBands + b]
                = quantised(255.0F * riseSpread(longPowers.newest(), longPowers.oldest(), wideLong[b]));
        }
    }
}

} // namespace heihachi
