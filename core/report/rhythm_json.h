#pragma once

#include "core/analysis/results/analysis_result.h"
#include "core/report/json_writer.h"

namespace heihachi {

/// The members "beat_grid", "groove", "coupling" and "patterns" of analysis.json; null when not computed. Where a hit
/// lies on the grid is told with the hit.
void writeRhythm(JsonWriter& json, const AnalysisResult& result);

} // namespace heihachi
