#pragma once

#include "core/analysis/results/analysis_result.h"

#include <QByteArray>

namespace heihachi {

/// patterns.csv: pattern,name,score,count,exact_count,first_s,variation_count,positions,kick,snare,hihat,tom,cymbal; a
/// row a pattern, numbered 1, 2 … by descending count. The last columns are the typical bar as stepText(). Name and
/// score are empty when it is like no known pattern.
[[nodiscard]] QByteArray renderPatternsCsv(const AnalysisResult& result);

} // namespace heihachi
