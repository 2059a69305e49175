#pragma once

#include "core/analysis/results/drum_hit.h"
#include "core/base/time_range.h"

#include <array>
#include <optional>

namespace heihachi {

/// Which hits the views of hits show.
struct HitFilter
{
    std::array<bool, kDrumClassCount> classes{true, true, true, true, true}; ///< by DrumClass
    float minimumConfidence = 0.0F; ///< 0 to 1, inclusive
    float maximumConfidence = 1.0F; ///< 0 to 1, inclusive
    float minimumVelocity = 0.0F; ///< 0 to 1, inclusive
    float maximumVelocity = 1.0F; ///< 0 to 1, inclusive
    std::optional<TimeRange> range; ///< absent = the whole recording

    [[nodiscard]] bool accepts(const DrumHit& hit) const
    {
        return classes[size_t(hit.drumClass)] && hit.confidence >= minimumConfidence
            && hit.confidence <= maximumConfidence && hit.velocity >= minimumVelocity && hit.velocity <= maximumVelocity
            && (!range || range->contains(hit.time));
    }
    friend bool operator==(const HitFilter&, const HitFilter&) = default;
};

} // namespace heihachi
