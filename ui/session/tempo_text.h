#pragma once

#include "core/analysis/results/beat_grid.h"

#include <QString>

namespace heihachi {

[[nodiscard]] QString bpmText(double bpm); ///< "174.02 BPM", translated
[[nodiscard]] QString tempoRatioText(TempoRatio ratio); ///< "2", "2/3"
[[nodiscard]] QString shortTimeText(double seconds); ///< m:s or h:m:s to whole seconds, e.g. "3:40"
[[nodiscard]] QString rangeText(const TimeRange& range); ///< "0:12–3:40"

} // namespace heihachi
