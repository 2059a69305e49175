#pragma once

#include "core/analysis/results/analysis_result.h"

namespace heihachi {

/// The sections of summary.md about results, as Markdown; when a result is missing, why.
[[nodiscard]] QString drumHitSummary(const AnalysisResult& result);
[[nodiscard]] QString onsetSummary(const AnalysisResult& result);

} // namespace heihachi
