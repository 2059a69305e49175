#pragma once

#include "core/analysis/results/analysis_result.h"

#include <QByteArray>

namespace heihachi {

/// tempo.csv: start_s,end_s,bpm,confidence,alternatives,bpm_error,constant,beats_per_bar,downbeat_confidence,
/// half_time_feel; a row a section, by time. Alternatives, by descending score: "1/1 174.0000 0.8100; 2/3 116.0000
/// 0.1200", each the ratio to the tempo of the section, the tempo in beats a minute and the share of the evidence.
/// Flags are 0 or 1. Header only without a stable beat.
[[nodiscard]] QByteArray renderTempoCsv(const AnalysisResult& result);

} // namespace heihachi
