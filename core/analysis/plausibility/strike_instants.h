#pragma once

#include "core/analysis/results/drum_hit.h"

#include <span>
#include <vector>

namespace heihachi {

/// Drums within this of the first of them are one strike: players and producers layer drums by that much, and the
/// shortest step of a grid, a thirty-second at 200 BPM, is more than twice as long.
inline constexpr double kStrikeSeconds = 0.015;

/// Moments at which at least one drum is struck, s, ascending. Times that are no numbers are left out.
[[nodiscard]] std::vector<double> strikeInstants(std::span<const DrumHit> hits);

/// Times of all hits, s, ascending, without those that are no numbers.
[[nodiscard]] std::vector<double> hitTimes(std::span<const DrumHit> hits);

/// Those of one class.
[[nodiscard]] std::vector<double> hitTimes(std::span<const DrumHit> hits, DrumClass drumClass);

} // namespace heihachi
