#pragma once

#include "core/analysis/results/drum_hit.h"
#include "core/base/diagnostic.h"

#include <span>

namespace heihachi {

/// A single drum struck faster than thirty-seconds for some time ("plausibility.class_rate"): one strike told several
/// times, or a tremolo taken for a roll. Thirty-seconds are as fast as rolls are written; at 200 BPM, 26.7 a second.
class ClassRate
{
public:
    /// Three bars at 174 BPM: a roll of a bar or two is over before.
    static constexpr double kWindowSeconds = 4.0;

    /// Without `bpm` a grid of GridRate::kAssumedBpm is assumed, and the message says so.
    [[nodiscard]] static Diagnostics check(std::span<const DrumHit> hits, std::optional<double> bpm = {});
};

} // namespace heihachi
