#pragma once

#include "core/analysis/results/analysis_result.h"

#include <QByteArray>

namespace heihachi {

/// groove.csv: section,start_s,end_s,class,position,count,mean_ms,mean_absolute_ms,spread_ms,below_floor; deviations
/// from the grid. Section "all" is the whole recording, 1, 2 … are the rows of tempo.csv; position "all" is the whole
/// class, 0, 1, 2 … are the positions of the bar as in drum_hits.csv. Without hits, and of fewer than two the spread,
/// cells are empty. below_floor 1: the mean can not be told from the jitter of the detector.
[[nodiscard]] QByteArray renderGrooveCsv(const AnalysisResult& result);

} // namespace heihachi
