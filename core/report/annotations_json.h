#pragma once

#include "core/analysis/results/analysis_result.h"
#include "core/report/json_writer.h"

namespace heihachi {

/// Members "segments", "transitions" and "markers" of the open object: what a person wrote into the timeline, by time;
/// empty arrays when there is nothing.
void writeAnnotations(JsonWriter& json, const AnalysisResult& result);

} // namespace heihachi
