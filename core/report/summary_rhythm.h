#pragma once

#include "core/analysis/results/analysis_result.h"

namespace heihachi {

/// The sections of summary.md about the grid and what is measured against it, as Markdown; when a result is missing,
/// why. Long tables are cut, with a word on where the rest is.
[[nodiscard]] QString tempoSummary(const AnalysisResult& result);
[[nodiscard]] QString grooveSummary(const AnalysisResult& result);
[[nodiscard]] QString patternSummary(const AnalysisResult& result);
[[nodiscard]] QString couplingSummary(const AnalysisResult& result);

} // namespace heihachi
