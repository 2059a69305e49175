#pragma once

#include "core/analysis/results/analysis_result.h"

#include <QByteArray>

namespace heihachi {

/// What a person wrote into the timeline, a table for each kind, by time; header only when there is nothing. Confidence
/// is 1 throughout: it is by hand.

/// segments.csv: start_s,end_s,label,confidence
[[nodiscard]] QByteArray renderSegmentsCsv(const AnalysisResult& result);
/// transitions.csv: start_s,end_s,type,mix_point_s,confidence; the mix point is empty where none was set.
[[nodiscard]] QByteArray renderTransitionsCsv(const AnalysisResult& result);
/// markers.csv: time_s,text
[[nodiscard]] QByteArray renderMarkersCsv(const AnalysisResult& result);

} // namespace heihachi
