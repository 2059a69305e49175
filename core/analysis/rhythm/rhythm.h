#pragma once

#include "core/analysis/results/analysis_result.h"

namespace heihachi {

/// All that rests on the grid of beats, as it is to be shown: what a run found, corrected by hand where it was. Members
/// are null where nothing was computed.
struct Rhythm
{
    std::shared_ptr<const BeatGrid> beatGrid;
    std::shared_ptr<const Groove> groove;
    std::shared_ptr<const Coupling> coupling;
    std::shared_ptr<const DrumPatternCatalogue> patterns;

    [[nodiscard]] static Rhythm of(const AnalysisResult& result)
    {
        return {result.beatGrid, result.groove, result.coupling, result.patterns};
    }
};

} // namespace heihachi
