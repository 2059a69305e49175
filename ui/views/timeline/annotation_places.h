#pragma once

#include "core/analysis/results/beat_grid.h"
#include "ui/session/time_viewport.h"

namespace heihachi {

/// Where something new is put: at the playhead, else at the pointer, else in the middle of the view. s.
[[nodiscard]] double placeFor(const TimeViewport& viewport);

/// The stretch of something new: the loop when it holds the place; else eight bars from the bar that is nearest, or 16
/// s where there is none (`grid` may be null). Within the recording.
[[nodiscard]] TimeRange stretchFor(double seconds, const TimeViewport& viewport, const BeatGrid* grid);

} // namespace heihachi
