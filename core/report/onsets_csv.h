#pragma once

#include "core/analysis/results/analysis_result.h"

#include <QByteArray>

namespace heihachi {

/// onsets.csv: time_s,strength; a row an onset, by time. Header only when there are none.
[[nodiscard]] QByteArray renderOnsetsCsv(const AnalysisResult& result);

} // namespace heihachi
