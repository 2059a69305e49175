#pragma once

#include "core/analysis/results/analysis_result.h"

namespace heihachi {

/// The section of summary.md about what a person put over the run, as Markdown: how many hits were corrected, and the
/// segments, transitions and markers. Empty when there is nothing by hand.
[[nodiscard]] QString handSummary(const AnalysisResult& result);

} // namespace heihachi
