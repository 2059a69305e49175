#pragma once

#include "core/analysis/results/analysis_result.h"

#include <QByteArray>

namespace heihachi {

/// bars.csv: bar,start_s,end_s,pattern,distance,fill,hits; a row a bar of the grid, by time. Pattern as in
/// patterns.csv, empty when the bar plays none; fill 0 or 1.
[[nodiscard]] QByteArray renderBarsCsv(const AnalysisResult& result);

} // namespace heihachi
