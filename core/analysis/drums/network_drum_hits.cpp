#include "core/analysis/drums/network_drum_hits.h"

#include "core/analysis/drums/activation_strikes.h"
#include "core/analysis/drums/drum_activation_tracks.h"
#include "core/analysis/drums/sound_alikes.h"
#include "core/analysis/drums/strike_measure.h"

#include <algorithm>
#include <cmath>

namespace heihachi {

namespace {

constexpr double kSameOnset = 0.03; // s

/// The index of the onset nearest to `seconds`; nothing when none is near.
std::optional<std::size_t> onsetNear(std::span<const Onset> onsets, double seconds)
{
    const auto behind = std::ranges::lower_bound(onsets, seconds, {}, &Onset::time);
    std::optional<std::size_t> nearest;
    double least = kSameOnset;
    for (auto onset = behind == onsets.begin() ? behind : behind - 1; onset != onsets.end() && onset <= behind; ++onset)
        if (const double distance = std::abs(onset->time - seconds); distance <= least) {
            least = distance;
            nearest = std::size_t(onset - onsets.begin());
        }
    return nearest;
}

Status addSecondOpinions(std::vector<Strike>& strikes, const DrumEvidence& evidence, std::span<const Onset> onsets,
    const DrumClassifier& second, const GoOn& goOn)
{
    const auto probabilities = second.classify(evidence, onsets, goOn);
    if (!probabilities)
        return failureOf(probabilities);
    for (Strike& strike : strikes)
        if (const auto onset = onsetNear(onsets, strike.time))
            strike.secondOpinion = (*probabilities)[*onset][size_t(strike.drumClass)];
    return {};
}

} // namespace

Result<JudgedStrikes> judgedStrikes(const DrumEvidence& evidence, std::span<const std::uint16_t> activations,
    std::span<const Onset> onsets, const DrumClassifier& second, const GoOn& goOn)
{
    DrumThresholds floor;
    floor.fill(kLeastPeak);
    JudgedStrikes judged;
    judged.strikes = strikesFromActivations(activations, evidence.envelope, floor);
    if (const Status status = addSecondOpinions(judged.strikes, evidence, onsets, second, goOn); !status)
        return failureOf(status);
    judged.hits = measuredHits(evidence, judged.strikes);
    std::vector<float> opinions;
    for (std::size_t n = 0; n < judged.hits.size(); ++n) {
        const DrumHit& hit = judged.hits[n];
        judged.evidence.push_back({hit.confidence, judged.strikes[n].secondOpinion, 0.0F, hit.snrDb.value_or(0.0F),
            hit.clarity.value_or(0.0F)});
        opinions.push_back(judged.evidence.back().opinion());
    }
    const auto alikes = meansOfAlikes(evidence, judged.strikes, opinions, goOn);
    if (!alikes)
        return failureOf(alikes);
    for (std::size_t n = 0; n < alikes->size(); ++n)
        judged.evidence[n].alike = (*alikes)[n];
    return judged;
}

NetworkDrumHits networkDrumHits(
    const JudgedStrikes& judged, qint64 frames, const HitConfidence& confidence, const DrumThresholds& thresholds)
{
    auto kept = std::make_shared<DrumActivations>();
    kept->values.resize(size_t(frames) * kDrumClassCount, 0);
    NetworkDrumHits found;
    for (std::size_t n = 0; n < judged.hits.size(); ++n) {
        DrumHit hit = judged.hits[n];
        const auto c = size_t(hit.drumClass);
        hit.confidence = confidence.weighted(hit.drumClass, judged.evidence[n]);
        const std::uint16_t value = activationValue(hit.confidence);
        kept->values[size_t(judged.strikes[n].frame) * kDrumClassCount + c] = value;
        if (value >= DrumActivations::leastValue(thresholds[c]))
            found.hits.push_back(hit);
    }
    found.activations = std::move(kept);
    return found;
}

} // namespace heihachi
