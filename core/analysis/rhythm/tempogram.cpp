#include "core/analysis/rhythm/tempogram.h"

#include "core/dsp/fft.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kRate = 100.0;
constexpr std::size_t kWindow = std::size_t(Tempogram::kWindowSeconds * kRate);
constexpr int kTransform = 4096; // zeros enough that no lag wraps
constexpr std::size_t kLags = 640; // four beats at the slowest tempo, and one
constexpr std::array<float, 4> kTeeth{0.4F, 0.3F, 0.2F, 0.1F};
constexpr float kSilence = 1e-3F;

/// Autocorrelation of a window by the power spectrum (Wiener-Khinchin), each lag over the number of its products.
class Autocorrelation
{
public:
    /// Lags 0 to kLags - 1, lag 0 being 1; all 0 for a window without anything.
    std::span<const float> of(std::span<const float> window)
    {
        const auto input = m_fft.input();
        std::ranges::fill(input, 0.0F);
        float mean = 0.0F;
        for (const float value : window)
            mean += value / float(window.size());
        float energy = 0.0F;
        for (std::size_t n = 0; n < window.size(); ++n) {
            input[n] = window[n] - mean;
            energy += input[n] * input[n];
        }
        std::ranges::fill(m_lags, 0.0F);
        if (energy < kSilence * float(window.size()) * 0.1F)
            return m_lags;
        const auto spectrum = m_fft.transform();
        for (std::size_t k = 0; k < spectrum.size(); ++k)
            m_powers[k] = std::norm(spectrum[k]);
        // The powers are real and even, so their inverse transform is their forward one.
        for (std::size_t k = 0; k < m_powers.size(); ++k) {
            input[k] = m_powers[k];
            input[(std::size_t(kTransform) - k) % std::size_t(kTransform)] = m_powers[k];
        }
        const auto correlation = m_fft.transform();
        const float scale = float(window.size()) / correlation[0].real();
        for (std::size_t lag = 0; lag < std::min(kLags, window.size() / 2); ++lag)
            m_lags[lag] = correlation[lag].real() * scale / float(window.size() - lag);
        return m_lags;
    }

private:
    RealFft m_fft{kTransform};
    std::vector<float> m_powers = std::vector<float>(std::size_t(m_fft.bins()));
    std::vector<float> m_lags = std::vector<float>(kLags);
};

float at(std::span<const float> lags, double lag)
{
    const auto below = std::size_t(lag);
    if (below + 1 >= lags.size())
        return 0.0F;
    const auto share = float(lag - double(below));
    return lags[below] * (1.0F - share) + lags[below + 1] * share;
}

float combScore(std::span<const float> lags, double period, float antiphase)
{
    float score = 0.0F;
    for (std::size_t k = 0; k < kTeeth.size(); ++k)
        score += kTeeth[k] * (at(lags, double(k + 1) * period) - antiphase * at(lags, (double(k) + 0.5) * period));
    return score;
}

void appendScores(
    Autocorrelation& autocorrelation, std::span<const float> window, float antiphase, std::vector<float>& scores)
{
    const auto lags = autocorrelation.of(window);
    for (const double bpm : Tempogram::tempos())
        scores.push_back(combScore(lags, 60.0 * kRate / bpm, antiphase));
}

/// A little wider peaks, so that a lag of a whole number of frames meets beats that lie between frames.
std::vector<float> smoothed(std::span<const float> curve)
{
    constexpr std::array<float, 5> kKernel{0.25F, 0.75F, 1.0F, 0.75F, 0.25F};
    std::vector<float> out(curve.size());
    for (std::size_t n = 0; n < curve.size(); ++n)
        for (std::size_t k = 0; k < kKernel.size(); ++k)
            if (n + k >= 2 && n + k - 2 < curve.size())
                out[n] += kKernel[k] * curve[n + k - 2];
    return out;
}

} // namespace

const std::vector<double>& Tempogram::tempos()
{
    static const std::vector<double> kTempos = [] {
        std::vector<double> tempos;
        for (double bpm = kSlowestBpm; bpm <= kFastestBpm; bpm *= kStepRatio)
            tempos.push_back(bpm);
        return tempos;
    }();
    return kTempos;
}

Tempogram Tempogram::of(std::span<const float> curve, float antiphase)
{
    Tempogram out;
    const std::vector<float> wide = smoothed(curve);
    const auto seconds = std::size_t(std::ceil(double(wide.size()) / kRate));
    out.m_scores.reserve(seconds * tempos().size());
    Autocorrelation autocorrelation;
    for (std::size_t second = 0; second < seconds; ++second) {
        const auto centre = std::ptrdiff_t(double(second) * kRate);
        const std::ptrdiff_t last = std::max<std::ptrdiff_t>(0, std::ptrdiff_t(wide.size()) - std::ptrdiff_t(kWindow));
        const auto begin = std::size_t(std::clamp<std::ptrdiff_t>(centre - std::ptrdiff_t(kWindow / 2), 0, last));
        appendScores(autocorrelation, std::span(wide).subspan(begin, std::min(kWindow, wide.size() - begin)), antiphase,
            out.m_scores);
    }
    return out;
}

std::vector<float> Tempogram::scoresOf(std::span<const float> window, float antiphase)
{
    std::vector<float> scores;
    Autocorrelation autocorrelation;
    appendScores(autocorrelation, smoothed(window), antiphase, scores);
    return scores;
}

} // namespace heihachi
