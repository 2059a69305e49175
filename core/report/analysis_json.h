#pragma once

#include "core/analysis/results/analysis_result.h"

#include <QByteArray>

namespace heihachi {

/// analysis.json: everything the run knows. Numbers read back exactly; times in seconds. A result that was not computed
/// is null, and "missing" says why; what a person put over the run is in it, and marked as such. "format" is raised
/// when a member changes its meaning.
[[nodiscard]] QByteArray renderAnalysisJson(const AnalysisResult& result);

} // namespace heihachi
