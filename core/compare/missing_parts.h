#pragma once

#include "core/compare/run_comparison.h"

namespace heihachi {

/// What at least one of the runs lacks, and why, in the order of the parts. Segments and transitions that nobody marked
/// in either run are not missing. Any thread.
[[nodiscard]] std::vector<MissingPart> missingParts(const AnalysisResult& a, const AnalysisResult& b);

/// Whether a run has what is compared. Segments and transitions: at least one.
[[nodiscard]] bool hasPart(const AnalysisResult& result, ComparedPart part);

} // namespace heihachi
