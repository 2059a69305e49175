#pragma once

#include "core/analysis/results/analysis_result.h"

namespace heihachi {

/// Times of decoding and of every stage, wall time, speed as a multiple of real time, and peak memory, as plain text.
[[nodiscard]] QString timingsTable(const AnalysisResult& result);

} // namespace heihachi
