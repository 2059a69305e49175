#pragma once

#include "core/analysis/results/drum_hit.h"

#include <algorithm>
#include <span>

namespace heihachi {

/// The order of drum hits everywhere: by time, then by class.
[[nodiscard]] inline bool comesFirst(const DrumHit& a, const DrumHit& b)
{
    return a.time != b.time ? a.time < b.time : a.drumClass < b.drumClass;
}

/// Index of the hit that has the time and the class of `hit`, among hits in that order; -1: there is none. O(log n).
[[nodiscard]] inline int indexOfHit(std::span<const DrumHit> hits, const DrumHit& hit)
{
    const auto found = std::ranges::lower_bound(hits, hit, comesFirst);
    const bool isIt = found != hits.end() && found->time == hit.time && found->drumClass == hit.drumClass;
    return isIt ? int(found - hits.begin()) : -1;
}

} // namespace heihachi
