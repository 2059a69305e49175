#pragma once

#include "core/analysis/results/beat_grid.h"
#include "core/analysis/results/drum_hit.h"
#include "core/analysis/results/groove.h"

#include <span>

namespace heihachi {

/// What is measured of hits against the grid of beats: for each tempo section its division (see grid_inference.h), the
/// deviation of every hit from its nearest position, microtiming per class and position, swing, syncopation and pulse
/// clarity; then all of it over the sections that share the bar and the division that most hits lie in.
///
/// Positions divide the time between two beats evenly, whatever the tempo does. Where notes swing, the nearest
/// position is sought with the swing taken out, so that a late off-beat is one and not an early note of the next
/// position; its deviation counts from the even position all the same. A hit farther than kOnGrid of a position from
/// the nearest is near none: it has a position, but no statistics count it other than offGridShare.
///
/// `hits` by time, `floorMs` >= 0: jitter of a single detection (see microtiming.h). A grid without sections gives
/// positions that are all absent and no sections. Fast enough to run again on every edit of the grid: 30,000 hits take
/// a few hundredths of a second. Pure; any thread.
[[nodiscard]] Groove measureGroove(std::span<const DrumHit> hits, const BeatGrid& grid, double floorMs);

inline constexpr double kOnGrid = 0.4; ///< positions
/// Jitter of a single detection of the built-in detector, ms: most of its hits are within 2 to 3 ms, half within 0.8.
inline constexpr double kDetectorFloorMs = 2.0;

} // namespace heihachi
