#pragma once

#include "core/analysis/drums/drum_classifier.h"
#include "core/analysis/drums/drum_thresholds.h"
#include "core/analysis/drums/hit_confidence.h"
#include "core/analysis/drums/strike.h"
#include "core/analysis/results/drum_activations.h"

#include <memory>

namespace heihachi {

/// What is found where a drum network has listened.
struct NetworkDrumHits
{
    std::vector<DrumHit> hits; ///< by time, then class
    std::shared_ptr<const DrumActivations> activations; ///< the confidence of each peak at its frame, else 0
};

/// All peaks of at least kLeastPeak of the rows of the track "drum_activations", timed and measured
/// (activation_strikes.h, strike_measure.h), with what is known of each: judged a second time by `second` at the
/// nearest onset within 30 ms, and by the strikes that sound like it. `onsets` may be empty. Confidences are the
/// network's own. Errors: Cancelled when `goOn` says stop.
struct JudgedStrikes
{
    std::vector<Strike> strikes; ///< by time, then class
    std::vector<DrumHit> hits; ///< one a strike
    std::vector<HitEvidence> evidence; ///< one a strike
};
[[nodiscard]] Result<JudgedStrikes> judgedStrikes(const DrumEvidence& evidence,
    std::span<const std::uint16_t> activations, std::span<const Onset> onsets, const DrumClassifier& second,
    const GoOn& goOn);

/// The strikes whose confidence, of all that is known of them, reaches the threshold of their class.
[[nodiscard]] NetworkDrumHits networkDrumHits(
    const JudgedStrikes& judged, qint64 frames, const HitConfidence& confidence, const DrumThresholds& thresholds);

/// Least activation of a peak that is looked at.
inline constexpr float kLeastPeak = 0.02F;

} // namespace heihachi
