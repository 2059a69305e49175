#pragma once

#include "core/analysis/patterns/grid_bars.h"
#include "core/analysis/results/drum_hit.h"
#include "core/analysis/results/drum_patterns.h"

#include <span>
#include <vector>

namespace heihachi {

/// A hit on the grid.
struct Strike
{
    int bar = 0; ///< index into the bars
    int twelfth = 0; ///< its position, in twelfths of a beat from the start of the bar: 3 = a sixteenth, 4 = a triplet
    double beats = 0.0; ///< from the start of the bar; a little below 0 for one that comes early
    DrumClass drumClass = DrumClass::Kick;
    float velocity = 0.0F; ///< kLeastVelocity to 1
};

/// A bar as it is played.
struct PlayedBar
{
    BarMatrix matrix; ///< the hardest strike of each cell
    int hits = 0; ///< whole number of hits, also where several share a cell
};

/// Everything that is played on the bars of a grid.
struct PlayedBars
{
    std::vector<PlayedBar> bars; ///< one for each GridBar
    std::vector<Strike> strikes; ///< in the order of the hits
};

/// A strike is never 0 in a matrix: 0 is a rest.
inline constexpr float kLeastVelocity = 0.05F;

/// Puts every hit on the position that is nearest in time, be it the first of the next bar; beats in between are shared
/// out evenly. Hits further than half a position from the grid (in gaps, before it begins) are left out.
/// `subdivisions`: positions a beat, one for each bar.
[[nodiscard]] PlayedBars playedBars(
    std::span<const GridBar> bars, std::span<const int> subdivisions, std::span<const DrumHit> hits);

} // namespace heihachi
