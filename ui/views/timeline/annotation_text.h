#pragma once

#include "core/analysis/corrections/annotation.h"
#include "core/base/time_range.h"
#include "ui/views/timeline/beat_lines.h"

namespace heihachi {

/// "40.000 s · 28 bars": how long a stretch is, with the bars where there is a grid. Translated.
[[nodiscard]] QString stretchText(const TimeRange& range, const BeatLinesPtr& lines);

/// What an annotation is, says, when it is and how long, a line each, for a tool tip or a screen reader. Translated.
[[nodiscard]] QString annotationText(const Annotation& annotation, const BeatLinesPtr& lines);

} // namespace heihachi
