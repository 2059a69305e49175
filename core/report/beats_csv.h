#pragma once

#include "core/analysis/results/analysis_result.h"

#include <QByteArray>

namespace heihachi {

/// beats.csv: time_s,beat_in_bar,bar,bpm,confidence; a row a beat, by time. Header only without a stable beat.
[[nodiscard]] QByteArray renderBeatsCsv(const AnalysisResult& result);

} // namespace heihachi
