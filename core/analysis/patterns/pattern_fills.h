#pragma once

#include "core/analysis/patterns/bar_distance.h"
#include "core/analysis/patterns/grid_bars.h"

#include <span>
#include <vector>

namespace heihachi {

/// Which bars are fills: they depart from what the four bars to both sides play, with strikes that it has not.
///
/// What is played around: the bar's own pattern, where more than a quarter of the neighbours play it (bars that take
/// turns are no fills); else the pattern of most of the neighbours; and where only one neighbour or none plays the
/// bar's own pattern, each pattern that two or more of them play. A fill departs from all of these: by a
/// warpedBarDistance() of kFillDistance or more, and by kFillStrikes that the typical bar has not, or kFillStrikesAtEnd
/// in every fourth bar of a section, where fills belong. Kick, snare and tom count 1, cymbal 0.5, hi-hat 0.3, each
/// times half its velocity and a half. What 70 % of the bars of a pattern have in such strikes is usual there (a
/// detector errs) and does not count. A bar that only leaves strikes out is a gap, not a fill.
///
/// `matrices` and `patterns` (indices of what they play, -1: none) are those of the bars, `typical` the typical bar of
/// each pattern.
class PatternFills
{
public:
    static constexpr float kFillDistance = 0.25F;
    static constexpr float kFillStrikes = 1.5F;
    static constexpr float kFillStrikesAtEnd = 1.0F;
    static constexpr double kUsual = 0.7;

    [[nodiscard]] static std::vector<bool> find(std::span<const GridBar> bars, std::span<const BarMatrix> matrices,
        std::span<const int> patterns, std::span<const BarMatrix> typical);
};

} // namespace heihachi
