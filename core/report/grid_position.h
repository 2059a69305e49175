#pragma once

#include "core/analysis/results/analysis_result.h"

namespace heihachi {

/// Where the hit at an index of AnalysisResult::drumHits lies on the grid; null where there is no beat, or the groove
/// was not computed.
[[nodiscard]] inline const GridPosition* gridPositionOf(const AnalysisResult& result, std::size_t hit)
{
    if (!result.groove || hit >= result.groove->positions.size() || !result.groove->positions[hit])
        return nullptr;
    return &*result.groove->positions[hit];
}

} // namespace heihachi
