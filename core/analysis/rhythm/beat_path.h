#pragma once

#include "core/analysis/results/beat_grid.h"

#include <span>
#include <vector>

namespace heihachi {

/// Times of the beats, s: the row of frames with the greatest sum of the beat curve less the cost of intervals that
/// differ from the tempo, by dynamic programming. Runs through the whole recording, also where there is nothing to
/// hear: what of it holds is for tempoLines() to say. Reference: Ellis, JNMR 36(1), 2007.
///
/// @param curve  how surely a beat lies at each frame, 100 frames/s, 0 to 1
/// @param tempo  a point a second; not empty unless the curve is
[[nodiscard]] std::vector<double> beatPath(std::span<const float> curve, std::span<const TempoPoint> tempo);

} // namespace heihachi
