#include "core/analysis/rhythm/rhythm_evidence.h"

#include "core/analysis/drums/drum_activation_tracks.h"
#include "core/analysis/rhythm/onset_weights.h"
#include "core/dsp/robust_statistics.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr int kLocalReach = 30; // frames: the floor that a rise must stand over
constexpr int kLevelReach = 400; // frames: what counts as a strong rise here
constexpr float kDrumWeight = 0.6F;

/// Rises over their surroundings, 0 to 1, by the level of the last and next seconds.
std::vector<float> normalisedRises(std::span<const std::uint8_t> functions)
{
    const std::size_t frames = functions.size() / OnsetFunctions::kWidth;
    std::vector<float> rises(frames);
    for (std::size_t n = 0; n < frames; ++n)
        rises[n] = weightedRise(functions.subspan(n * OnsetFunctions::kWidth, OnsetFunctions::kWidth));
    const std::vector<float> floor = runningMean(rises, kLocalReach);
    std::vector<float> squares(frames);
    for (std::size_t n = 0; n < frames; ++n) {
        rises[n] = std::max(0.0F, rises[n] - floor[n]);
        squares[n] = rises[n] * rises[n];
    }
    const std::vector<float> power = runningMean(squares, kLevelReach);
    for (std::size_t n = 0; n < frames; ++n)
        rises[n] = onsetStrength(rises[n], power[n]);
    return rises;
}

} // namespace

float RhythmEvidence::near(std::span<const float> curve, double seconds)
{
    constexpr std::ptrdiff_t kReach = 2;
    const std::ptrdiff_t centre = std::lround(seconds * kRate);
    const std::ptrdiff_t begin = std::max<std::ptrdiff_t>(0, centre - kReach);
    const std::ptrdiff_t end = std::min(std::ptrdiff_t(curve.size()), centre + kReach + 1);
    return begin < end ? *std::max_element(curve.begin() + begin, curve.begin() + end) : 0.0F;
}

RhythmEvidence RhythmEvidence::fromNetwork(
    std::span<const std::uint16_t> activations, std::span<const DrumHit> hits, std::span<const std::uint8_t> chroma)
{
    RhythmEvidence out;
    const std::size_t frames = activations.size() / kBeatActivationWidth;
    out.beat.resize(frames);
    out.downbeat.resize(frames);
    for (std::size_t n = 0; n < frames; ++n) {
        out.beat[n] = activationProbability(activations[n * kBeatActivationWidth]);
        out.downbeat[n] = activationProbability(activations[n * kBeatActivationWidth + 1]);
    }
    out.hits = hits;
    out.chroma = chroma;
    return out;
}

RhythmEvidence RhythmEvidence::fromOnsets(
    std::span<const std::uint8_t> onsetFunctions, std::span<const DrumHit> hits, std::span<const std::uint8_t> chroma)
{
    RhythmEvidence out;
    out.beat = normalisedRises(onsetFunctions);
    for (float& value : out.beat)
        value *= 1.0F - kDrumWeight;
    for (const DrumHit& hit : hits) {
        const std::ptrdiff_t frame = std::lround(hit.time * kRate);
        if ((hit.drumClass != DrumClass::Kick && hit.drumClass != DrumClass::Snare) || frame < 0
            || frame >= std::ptrdiff_t(out.beat.size()))
            continue;
        float& value = out.beat[std::size_t(frame)];
        value = std::min(1.0F, value + kDrumWeight * hit.confidence);
    }
    out.hits = hits;
    out.chroma = chroma;
    return out;
}

} // namespace heihachi
