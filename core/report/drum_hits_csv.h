#pragma once

#include "core/analysis/results/analysis_result.h"

#include <QByteArray>

namespace heihachi {

/// drum_hits.csv: time_s,class,confidence,velocity,snr_db,clarity,bar,position,deviation_ms,by_hand; a row a hit, by
/// time. Bar, position and deviation as GridPosition, empty where there is no beat or the groove was not computed;
/// by_hand is "added", "changed" or "confirmed", empty for a hit as the run found it. Header only when there are no
/// hits.
[[nodiscard]] QByteArray renderDrumHitsCsv(const AnalysisResult& result);

} // namespace heihachi
