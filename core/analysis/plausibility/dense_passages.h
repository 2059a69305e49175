#pragma once

#include "core/base/time_range.h"

#include <optional>
#include <span>
#include <vector>

namespace heihachi {

/// Where events come faster than a limit for some time.
struct DensePassage
{
    TimeRange range; ///< from the first to the last event of its windows
    double peakPerSecond = 0.0; ///< in its densest window
};

/// Passages in which a window of `windowSeconds` holds more than `limitPerSecond` events a second. Windows that overlap
/// or lie less than a window apart are one passage. `times` ascend. A recording shorter than the window is judged as if
/// silence followed.
[[nodiscard]] std::vector<DensePassage> densePassages(
    std::span<const double> times, double windowSeconds, double limitPerSecond);

/// The first of the windows of this length with the most events, from its first to its last one; absent without events.
[[nodiscard]] std::optional<TimeRange> densestWindow(std::span<const double> times, double windowSeconds);

} // namespace heihachi
