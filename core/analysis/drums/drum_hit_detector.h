#pragma once

#include "core/analysis/drums/drum_classifier.h"

namespace heihachi {

/// Turns onsets and their class probabilities into drum hits.
///
/// A class is hit where its probability reaches its threshold. Of each hit, over the bands where its class speaks (kick
/// to 140 Hz, snare 140 Hz to 9 kHz, hi-hat and cymbal from 5 kHz, tom 75 to 450 Hz):
///   velocity  amplitude that the onset added, against the 95th percentile of the class in the recording, to the power
///             2/3 (the usual curve from velocity to level), at most 1
///   snrDb     level at the peak over the level just before, in dB
///   clarity   how much of a rise of 30 dB the envelope makes within 5 ms, in its best band, 0 to 1
class DrumHitDetector
{
public:
    using Thresholds = std::array<float, kDrumClassCount>;
    explicit DrumHitDetector(const Thresholds& thresholds);

    /// Hits by time, then class. `probabilities` has one element an onset.
    [[nodiscard]] std::vector<DrumHit> detect(const DrumEvidence& evidence, std::span<const Onset> onsets,
        std::span<const DrumProbabilities> probabilities) const;

private:
    Thresholds m_thresholds;
};

} // namespace heihachi
