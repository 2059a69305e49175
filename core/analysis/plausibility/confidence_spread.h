#pragma once

#include "core/analysis/results/drum_hit.h"
#include "core/base/diagnostic.h"

#include <span>

namespace heihachi {

/// Confidences that are all about the same ("plausibility.flat_confidence"): they tell nothing apart, so filters and
/// thresholds by confidence are of no use. What a model that failed to learn looks like. The middle nine tenths
/// of good results span 0.45 and more; a clean loop may be certain throughout, which is no alarm.
class ConfidenceSpread
{
public:
    static constexpr qint64 kLeastHits = 100; ///< one loop of a few samples may well be even
    static constexpr double kLeastSpread = 0.02; ///< between the 5th and the 95th percentile

    [[nodiscard]] static Diagnostics check(std::span<const DrumHit> hits);
};

} // namespace heihachi
