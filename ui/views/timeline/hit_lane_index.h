#pragma once

#include "core/analysis/drums/threshold_preview.h"
#include "core/analysis/results/drum_hit.h"
#include "core/base/time_range.h"

#include <array>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace heihachi {

/// The hits of a result sorted by class and time, for drawing and for finding by time in O(log n).
class HitLaneIndex
{
public:
    struct Lane
    {
        std::vector<double> times; ///< s, ascending
        std::vector<float> velocities; ///< 0 to 1
        std::vector<float> confidences; ///< 0 to 1
        std::vector<int> indices; ///< into AnalysisResult::drumHits; -1: a previewed hit that the run does not have

        /// Positions [first, end) of the hits within `range`, its end included.
        [[nodiscard]] std::pair<size_t, size_t> within(TimeRange range) const;
        /// Position of the hit that is nearest in time; absent in an empty lane.
        [[nodiscard]] std::optional<size_t> nearest(double seconds) const;
    };

    HitLaneIndex() = default;
    explicit HitLaneIndex(std::span<const DrumHit> hits);
    explicit HitLaneIndex(std::span<const PreviewHit> hits); ///< by time

    [[nodiscard]] const Lane& lane(DrumClass drumClass) const { return m_lanes[size_t(drumClass)]; }

private:
    void add(const DrumHit& hit, int index);
    std::array<Lane, kDrumClassCount> m_lanes;
};

} // namespace heihachi
