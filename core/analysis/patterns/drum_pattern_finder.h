#pragma once

#include "core/analysis/results/beat_grid.h"
#include "core/analysis/results/drum_hit.h"
#include "core/analysis/results/drum_patterns.h"

#include <span>

namespace heihachi {

/// The drum patterns of a recording: what its bars play, what comes again, and in which order.
///
/// `hits` by time. Every bar is brought onto the positions of the grid (bar_strikes.h: four a beat, three where
/// bar_subdivision.h finds triplets), grouped with those that are alike (bar_groups.h) and compared with the typical
/// bar of its group by DTW (bar_distance.h). Bars at the ends of a section that lack beats play no pattern. Typical is
/// the bar with the least distance to the mean of its group; its variation is the most frequent other set of kicks and
/// snares in the group or, where all have the same, the most frequent other form with hi-hats, in two bars or more.
/// Names: known_patterns.h; fills: pattern_fills.h; phrases: pattern_phrases.h; clusters: event_clusters.h.
/// A pure function, any thread; a two-hour mix takes 0.1 to 0.2 s, so that it can follow every change of the grid. A
/// grid without beats gives an empty catalogue.
[[nodiscard]] DrumPatternCatalogue findDrumPatterns(std::span<const DrumHit> hits, const BeatGrid& grid);

} // namespace heihachi
