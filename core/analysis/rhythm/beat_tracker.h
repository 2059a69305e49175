#pragma once

#include "core/analysis/results/beat_grid.h"
#include "core/analysis/rhythm/rhythm_evidence.h"
#include "core/base/result.h"

#include <functional>

namespace heihachi {

/// The beat grid of a recording: tempo curve, beats, straight sections, their other readings, and bars. Where kicks are
/// played on beats, the grid lies on them, so that microtiming is read against the kick.
/// Reentrant; `report` is asked now and then and stops the work by returning false (Cancelled).
[[nodiscard]] Result<BeatGrid> trackBeats(const RhythmEvidence& evidence, const std::function<bool(double)>& report);

} // namespace heihachi
