#pragma once

#include "core/analysis/results/analysis_result.h"
#include "core/compare/time_map.h"

namespace heihachi {

/// The drum hits of B at their times in A, by time; those without a counterpart are left out. Nothing else of the
/// result is in it. Null for null; the result itself where the map is the identity.
[[nodiscard]] AnalysisResultPtr hitsInTimeOfA(const AnalysisResultPtr& b, const TimeMap& map);
/// The beats likewise, without sections.
[[nodiscard]] std::shared_ptr<const BeatGrid> beatsInTimeOfA(
    const std::shared_ptr<const BeatGrid>& b, const TimeMap& map);

} // namespace heihachi
