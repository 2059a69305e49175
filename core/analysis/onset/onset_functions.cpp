#include "core/analysis/onset/onset_functions.h"

#include "core/audio/source_info.h"
#include "core/dsp/decibel.h"
#include "core/dsp/filter_bank.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace heihachi {

namespace {

constexpr float kFloor = 1e-8F; // power of a sub-band: -80 dB of full scale (a full-scale sine has 0.25)
constexpr float kDbSteps = 10.0F;
constexpr int kLag = 2; // frames between the levels that are compared: about the shorter window's length
constexpr std::size_t kLanes = 8;
constexpr int kLongBands = 2; // of OnsetFunctions' bands, how many come from the long window

using Complex = std::complex<float>;

std::uint8_t quantised(float value)
{
    return std::uint8_t(std::clamp(value + 0.5F, 0.0F, 255.0F));
}

float power(Complex value)
{
    return value.real() * value.real() + value.imag() * value.imag();
}

/// Distance of a bin from what steady phase and magnitude predict: |last| e^(i (2 arg last - arg older)), which is
/// last^2 conj(older) / (|last| |older|). Written out: operator* of std::complex checks for NaN and would not
/// vectorise.
inline float predictionError(Complex now, Complex last, Complex older)
{
    const float a = last.real();
    const float b = last.imag();
    const float c = older.real();
    const float d = older.imag();
    const float scale = 1.0F / std::sqrt((a * a + b * b) * (c * c + d * d) + 1e-24F);
    const float squareReal = a * a - b * b;
    const float squareImag = 2.0F * a * b;
    const float real = now.real() - (squareReal * c + squareImag * d) * scale;
    const float imag = now.imag() - (squareImag * c - squareReal * d) * scale;
    return std::sqrt(real * real + imag * imag);
}

/// Sub-bands of one spectrum and where each onset band begins among them.
struct SubBands
{
    std::vector<BinRange> ranges;
    std::vector<int> bandBegin; // bands + 1 values
    std::vector<BinRange> bandBins;
};

/// Twelve sub-bands an octave, at least one bin wide, over the bands [firstBand, endBand).
SubBands makeSubBands(int firstBand, int endBand, int window)
{
    SubBands result;
    for (int band = firstBand; band < endBand; ++band) {
        const std::array<float, 2> edges{
            OnsetFunctions::kEdgesHz[size_t(band)], OnsetFunctions::kEdgesHz[size_t(band) + 1]};
        const BinRange bins = binRanges(edges, window, kAnalysisRate).front();
        result.bandBins.push_back(bins);
        result.bandBegin.push_back(int(result.ranges.size()));
        for (int begin = bins.begin; begin < bins.end;) {
            const int end = std::min(bins.end, std::max(begin + 1, int(std::lround(begin * 1.0594631))));
            result.ranges.push_back({begin, end});
            begin = end;
        }
    }
    result.bandBegin.push_back(int(result.ranges.size()));
    return result;
}

/// What is kept of a frame until it is kLag frames old.
struct FrameLevels
{
    std::vector<float> subBandDb;
    std::vector<float> highFrequencyDb; // a band
};

/// The functions of the bands that one spectrum serves.
class SpectrumFunctions
{
public:
    SpectrumFunctions(const StftBlock& spectra, int firstBand, int endBand)
        : m_spectra(spectra)
        , m_subBands(makeSubBands(firstBand, endBand, spectra.window))
        , m_firstBand(firstBand)
        , m_power(size_t(spectra.bins))
        , m_sums(m_subBands.ranges.size())
    {
    }

    void prime(qint64 frame) { advance(frame); }

    void row(qint64 frame, std::span<std::uint8_t> out)
    {
        advance(frame);
        const FrameLevels& now = m_history[kLag];
        const FrameLevels& before = m_history[0];
        for (std::size_t b = 0; b < m_subBands.bandBins.size(); ++b) {
            const std::size_t at = size_t(m_firstBand) + b;
            out[at] = quantised(kDbSteps * superFlux(now, before, b));
            const float rise = now.highFrequencyDb[b] - before.highFrequencyDb[b];
            out[OnsetFunctions::kBands + at] = quantised(kDbSteps * std::max(0.0F, rise));
            out[2 * OnsetFunctions::kBands + at] = quantised(255.0F * complexDomain(frame, m_subBands.bandBins[b]));
        }
    }

private:
    void advance(qint64 frame)
    {
        std::rotate(m_history.begin(), m_history.begin() + 1, m_history.end());
        FrameLevels& levels = m_history[kLag];
        const std::span<const Complex> spectrum = m_spectra.frame(frame);
        for (std::size_t k = 0; k < m_power.size(); ++k)
            m_power[k] = power(spectrum[k]);
        bandSums(m_power, m_subBands.ranges, m_sums);
        levels.subBandDb.resize(m_sums.size());
        for (std::size_t b = 0; b < m_sums.size(); ++b)
            levels.subBandDb[b] = powerToDb(m_sums[b], kFloor);
        levels.highFrequencyDb.clear();
        for (const BinRange& bins : m_subBands.bandBins) {
            float content = 0.0F;
            for (int k = bins.begin; k < bins.end; ++k)
                content += float(k) * m_power[size_t(k)];
            const float middle = 0.5F * float(bins.begin + bins.end);
            levels.highFrequencyDb.push_back(powerToDb(content / middle, float(bins.size()) * kFloor));
        }
    }

    [[nodiscard]] float superFlux(const FrameLevels& now, const FrameLevels& before, std::size_t band) const
    {
        const int begin = m_subBands.bandBegin[band];
        const int end = m_subBands.bandBegin[band + 1];
        const int last = int(before.subBandDb.size()) - 1;
        float sum = 0.0F;
        for (int b = begin; b < end; ++b) {
            const float greatest = std::max({before.subBandDb[size_t(std::max(0, b - 1))], before.subBandDb[size_t(b)],
                before.subBandDb[size_t(std::min(last, b + 1))]});
            sum += std::max(0.0F, now.subBandDb[size_t(b)] - greatest);
        }
        return sum / float(end - begin);
    }

    [[nodiscard]] float complexDomain(qint64 frame, const BinRange& bins) const
    {
        const std::span<const Complex> now = m_spectra.frame(frame);
        const std::span<const Complex> last = m_spectra.frame(frame - 1);
        const std::span<const Complex> older = m_spectra.frame(frame - 2);
        // sums in lanes, so that the loop vectorises without reordering what -O2 may not reorder
        std::array<float, kLanes> surprise{};
        std::array<float, kLanes> total{};
        const auto end = size_t(bins.end);
        for (std::size_t begin = size_t(bins.begin); begin < end; begin += kLanes) {
            const std::size_t lanes = std::min(kLanes, end - begin);
            for (std::size_t lane = 0; lane < lanes; ++lane) {
                const std::size_t k = begin + lane;
                const float nowPower = power(now[k]);
                const float lastPower = power(last[k]);
                const float error = predictionError(now[k], last[k], older[k]);
                surprise[lane] += nowPower > lastPower ? error : 0.0F;
                total[lane] += std::sqrt(nowPower) + std::sqrt(lastPower);
            }
        }
        const float least = 1e-5F * float(bins.size());
        return std::accumulate(surprise.begin(), surprise.end(), 0.0F)
            / std::accumulate(total.begin(), total.end(), least);
    }

    const StftBlock& m_spectra;
    SubBands m_subBands;
    int m_firstBand = 0;
    std::vector<float> m_power;
    std::vector<float> m_sums;
    std::array<FrameLevels, kLag + 1> m_history;
};

} // namespace

void OnsetFunctions::compute(
    const StftBlock& shortSpectra, const StftBlock& longSpectra, qint64 first, qint64 end, std::span<std::uint8_t> rows)
{
    assert(shortSpectra.window == kShortWindow && longSpectra.window == kLongWindow);
    assert(qint64(rows.size()) == (end - first) * kWidth);
    SpectrumFunctions low(longSpectra, 0, kLongBands);
    SpectrumFunctions high(shortSpectra, kLongBands, kBands);
    for (qint64 frame = first - kLag; frame < first; ++frame) {
        low.prime(frame);
        high.prime(frame);
    }
    for (qint64 frame = first; frame < end; ++frame) {
        const auto row = rows.subspan(size_t(frame - first) * kWidth, kWidth);
        low.row(frame, row);
        high.row(frame, row);
    }
}

} // namespace heihachi
