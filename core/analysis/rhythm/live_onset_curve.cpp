#include "core/analysis/rhythm/live_onset_curve.h"

#include "core/analysis/onset/onset_functions.h"
#include "core/analysis/rhythm/onset_weights.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr std::size_t kFrames = OnsetFunctions::kContextFrames + 1;
constexpr std::size_t kFloorFrames = 50;
constexpr float kPowerDecay = 0.9975F; // four seconds

/// Moves the spectra one frame on and puts that of `samples` last.
void shiftIn(Stft& stft, std::span<const float> samples, std::vector<std::complex<float>>& spectra)
{
    const auto bins = std::ptrdiff_t(stft.bins());
    std::shift_left(spectra.begin(), spectra.end(), bins);
    stft.spectrum(samples, std::span(spectra).last(std::size_t(bins)));
}

} // namespace

LiveOnsetCurve::LiveOnsetCurve()
    : m_short(OnsetFunctions::kShortWindow)
    , m_long(OnsetFunctions::kLongWindow)
    , m_samples(OnsetFunctions::kLongWindow / 2) // frame 0 is centred on the first sample
    , m_shortSpectra(kFrames * std::size_t(m_short.bins()))
    , m_longSpectra(kFrames * std::size_t(m_long.bins()))
{
}

void LiveOnsetCurve::push(std::span<const float> samples)
{
    for (const float sample : samples)
        m_samples.push_back(std::isfinite(sample) ? sample : 0.0F);
}

std::optional<LiveOnsetCurve::Frame> LiveOnsetCurve::next()
{
    constexpr std::size_t kLong = OnsetFunctions::kLongWindow;
    constexpr std::size_t kShort = OnsetFunctions::kShortWindow;
    constexpr qint64 kBefore = -OnsetFunctions::kContextFrames;
    if (m_samples.size() < kLong)
        return std::nullopt;
    const std::span<const float> window = std::span(m_samples).first(kLong);
    shiftIn(m_long, window, m_longSpectra);
    shiftIn(m_short, window.subspan((kLong - kShort) / 2, kShort), m_shortSpectra);
    m_samples.erase(m_samples.begin(), m_samples.begin() + kHop);
    const StftBlock shortBlock{m_short.window(), kBefore, qint64(kFrames), m_short.bins(), m_shortSpectra};
    const StftBlock longBlock{m_long.window(), kBefore, qint64(kFrames), m_long.bins(), m_longSpectra};
    std::array<std::uint8_t, OnsetFunctions::kWidth> row{};
    OnsetFunctions::compute(shortBlock, longBlock, 0, 1, row);
    return Frame{
        m_all(weightedRise(row)), m_low(0.2F * float(row[0])), m_middle(0.1F * (float(row[2]) + float(row[3])))};
}

float LiveOnsetCurve::Normaliser::operator()(float rise)
{
    m_recent.push_back(rise);
    if (m_recent.size() > kFloorFrames)
        m_recent.erase(m_recent.begin());
    float floor = 0.0F;
    for (const float value : m_recent)
        floor += value / float(m_recent.size());
    const float over = std::max(0.0F, rise - floor);
    m_power = kPowerDecay * m_power + (1.0F - kPowerDecay) * over * over;
    return onsetStrength(over, m_power);
}

} // namespace heihachi
