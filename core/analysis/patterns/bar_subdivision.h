#pragma once

#include "core/analysis/patterns/grid_bars.h"
#include "core/analysis/results/drum_hit.h"

#include <span>
#include <vector>

namespace heihachi {

inline constexpr int kStraight = 4; ///< sixteenths
inline constexpr int kTriplet = 3;

/// Positions a beat of each bar: kTriplet where its hits and those of the four bars to both sides in its section are
/// clearly nearer to triplets, kStraight otherwise.
///
/// Clearly: of at least 8 hits away from the beats, the mean squared distance to the nearest third of a beat, over that
/// of hits at random, is less than half of the same for quarters. Swung sixteenths so stay straight, as their eighths
/// lie on no triplet; swung eighths become triplets.
[[nodiscard]] std::vector<int> barSubdivisions(std::span<const GridBar> bars, std::span<const DrumHit> hits);

} // namespace heihachi
