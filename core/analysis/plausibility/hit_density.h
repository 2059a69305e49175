#pragma once

#include "core/analysis/results/drum_hit.h"
#include "core/base/diagnostic.h"

#include <span>

namespace heihachi {

/// More strikes than the tempo's grid can hold, passage by passage ("plausibility.hit_density").
///
/// Two rates are looked at over windows of kWindowSeconds: strikes (drums struck together are one), against the
/// sixteenths of the grid and a quarter more; and hits of all classes, against kDrumsAStep on every sixteenth. The
/// second one speaks only where the first finds nothing, for a detector that calls every class at every strike.
/// An earlier prototype published 45.6 hits a second where the grid of 174 BPM has 11.6 steps.
class HitDensity
{
public:
    /// Six bars at 174 BPM: rolls and fills end before, and thirty-seconds of two bars stay below the limit.
    static constexpr double kWindowSeconds = 8.0;
    /// Swing, flams and ghost notes beside the grid, and two records out of step in a mix: truth of such a mix reaches
    /// 13.8 strikes a second, the allowance at 200 BPM ends at 16.7.
    static constexpr double kAllowance = 1.25;
    /// Two hands and a foot, on every single step. Exactly known songs reach 17.6 hits a second, mixes of two 26.5;
    /// this is 40 at 200 BPM.
    static constexpr double kDrumsAStep = 3.0;

    /// Without `bpm` a grid of GridRate::kAssumedBpm is assumed, and the message says so.
    [[nodiscard]] static Diagnostics check(std::span<const DrumHit> hits, std::optional<double> bpm = {});
};

} // namespace heihachi
