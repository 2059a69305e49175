#include "core/analysis/onset/onset_picker.h"

#include "core/analysis/onset/attack_envelope.h"
#include "core/analysis/onset/onset_functions.h"
#include "core/analysis/pipeline/track.h"
#include "core/dsp/peak_picking.h"
#include "core/dsp/robust_statistics.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace heihachi {

namespace {

constexpr int kNormalisationReach = 500; // frames
constexpr float kLimit = 8.0F;
// added to the local mean of each function, in its steps: 1 dB for the rises, 0.06 for complex domain
constexpr std::array<float, OnsetFunctions::kFunctions> kLeast{10.0F, 10.0F, 16.0F};

constexpr double kLeastGap = 0.022; // s
constexpr int kRise = 5; // rows on each side that a rise is measured between
constexpr int kBassCycle = 27; // rows, 30 ms: a cycle of 33 Hz

/// Two peaks may be timed to one rise: of onsets closer than kLeastGap the stronger stays.
std::vector<Onset> withoutRepeats(std::span<const Onset> sorted)
{
    std::vector<Onset> kept;
    for (const Onset& onset : sorted) {
        if (kept.empty() || onset.time - kept.back().time >= kLeastGap)
            kept.push_back(onset);
        else if (onset.strength > kept.back().strength)
            kept.back() = onset;
    }
    return kept;
}

} // namespace

OnsetPicker::OnsetPicker(const Settings& settings)
    : m_settings(settings)
{
}

std::vector<float> OnsetPicker::fuse(std::span<const std::uint8_t> functions)
{
    const std::size_t frames = functions.size() / OnsetFunctions::kWidth;
    std::vector<float> fused(frames, 0.0F);
    std::vector<float> column(frames);
    for (std::size_t c = 0; c < OnsetFunctions::kWidth; ++c) {
        for (std::size_t n = 0; n < frames; ++n)
            column[n] = float(functions[n * OnsetFunctions::kWidth + c]);
        const std::vector<float> mean = runningMean(column, kNormalisationReach);
        const float least = kLeast[c / OnsetFunctions::kBands];
        for (std::size_t n = 0; n < frames; ++n)
            fused[n] += std::min(kLimit, column[n] / (mean[n] + least)) / float(OnsetFunctions::kWidth);
    }
    return fused;
}

std::vector<Onset> OnsetPicker::pick(
    std::span<const std::uint8_t> functions, std::span<const std::uint8_t> envelope) const
{
    PeakPickingSettings peaks;
    peaks.offset = m_settings.threshold;
    const double end = double(envelope.size() / AttackEnvelope::kBands) / (kFrameRate * AttackEnvelope::kRowsPerFrame);
    std::vector<Onset> onsets;
    for (const Peak& peak : pickPeaks(fuse(functions), peaks)) {
        const double time = refineOnset(envelope, double(peak.index) / kFrameRate);
        if (time > end - kLeastGap)
            continue; // where a recording breaks off there is an edge, and nothing could be told from what is left
        onsets.push_back({time, peak.height});
    }
    std::ranges::stable_sort(onsets, {}, &Onset::time);
    return withoutRepeats(onsets);
}

double refineOnset(std::span<const std::uint8_t> envelope, double seconds, const OnsetSearch& search)
{
    const auto rows = std::ptrdiff_t(envelope.size() / AttackEnvelope::kBands);
    const double rate = kFrameRate * AttackEnvelope::kRowsPerFrame;
    const auto centre = std::ptrdiff_t(std::llround(seconds * rate));
    const auto level = [&](std::ptrdiff_t row, int band) {
        const std::ptrdiff_t at = std::clamp<std::ptrdiff_t>(row, 0, rows - 1);
        return AttackEnvelope::decibels(envelope[size_t(at * AttackEnvelope::kBands + band)]);
    };
    if (rows == 0)
        return seconds;

    // A bass note swings through zero twice a cycle, which is steep in dB and no attack: a rise in the low band counts
    // from the highest level of the cycle before.
    const auto lowRise = [&](std::ptrdiff_t row) {
        float before = -80.0F;
        float after = 0.0F;
        for (int k = 1; k <= kBassCycle; ++k)
            before = std::max(before, level(row - k, 0));
        for (int k = 0; k < kRise; ++k)
            after += std::max(-80.0F, level(row + k, 0));
        return after - float(kRise) * before;
    };
    const auto nearness = [&](std::ptrdiff_t distance) {
        if (search.spread <= 0.0F)
            return 1.0F;
        const float ratio = float(distance) / search.spread;
        return std::exp(-0.5F * ratio * ratio);
    };
    std::ptrdiff_t steepest = centre;
    int bestBand = 1;
    float bestRise = -1.0F;
    for (int band = 0; band < AttackEnvelope::kBands; ++band)
        for (std::ptrdiff_t row = centre - search.before; row <= centre + search.after; ++row) {
            float rise = band == 0 ? lowRise(row) : 0.0F;
            for (int k = 0; band != 0 && k < kRise; ++k)
                rise += std::max(-80.0F, level(row + k, band)) - std::max(-80.0F, level(row - 1 - k, band));
            const float weighted = rise * search.bandWeights[size_t(band)] * nearness(row - centre);
            if (weighted > bestRise) {
                bestRise = weighted;
                bestBand = band;
                steepest = row;
            }
        }
    // back to where the level leaves that of before: a fifth of the way up, in dB
    float before = 0.0F;
    float after = -200.0F;
    for (int k = 0; k < kRise; ++k) {
        before += std::max(-90.0F, level(steepest - 3 - k, bestBand)) / float(kRise);
        after = std::max(after, level(steepest + k, bestBand));
    }
    const float threshold = before + 0.3F * (after - before);
    std::ptrdiff_t start = steepest + kRise - 1;
    while (start > steepest - 4 && level(start - 1, bestBand) > threshold)
        --start;
    return std::max(0.0, double(start) / rate);
}

} // namespace heihachi
