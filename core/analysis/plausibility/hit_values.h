#pragma once

#include "core/analysis/results/drum_hit.h"
#include "core/base/diagnostic.h"

#include <span>

namespace heihachi {

/// Values that cannot be ("plausibility.impossible_values"): times that are no numbers or lie outside the recording,
/// confidences and velocities outside 0 to 1. A fault of the program or of a model, never of the recording.
class HitValues
{
public:
    /// A strike may be refined to just before the first sample or after the last.
    static constexpr double kOutsideSeconds = 0.1;

    [[nodiscard]] static Diagnostics check(std::span<const DrumHit> hits, double durationSeconds);
};

} // namespace heihachi
