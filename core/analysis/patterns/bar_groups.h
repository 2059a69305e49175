#pragma once

#include "core/analysis/results/drum_patterns.h"

#include <span>
#include <vector>

namespace heihachi {

/// Which bars play the same pattern, although a detector misses hits and adds false ones: 0, 1, 2 … by descending size,
/// -1 for an empty bar and for one that is like no other. All bars have the same number of positions.
///
/// 1. Leaders: every bar joins the nearest leader within kSameBar or leads a group of its own. Bars whose kicks and
///    snares come often go first, so that leaders are what is played and not what was misheard.
/// 2. The consensus of each group (cells that at least half of its bars strike, at their mean) is clustered by average
///    linkage, cut at kSamePattern: errors of the detector have averaged out by then.
/// 3. A group of one is taken for errors; so is one with a bigger one within kNearPattern, of fewer than kLeastBars or
///    of a share of it below kLeastShare.
/// 4. Every bar joins the nearest consensus within kNearPattern.
/// Distances are barDistance(). Reference for leaders: Hartigan, Clustering Algorithms, 1975, chapter 3.
class BarGroups
{
public:
    static constexpr float kSameBar = 0.3F;
    static constexpr float kSamePattern = 0.3F; ///< one strike of four more or less
    static constexpr float kNearPattern = 0.5F; ///< a false hit and a missed one, and some hi-hats
    static constexpr std::size_t kLeastBars = 3;
    static constexpr double kLeastShare = 0.06; ///< of bars with one hit in ten missed, 5 % lack just one certain kick

    [[nodiscard]] static std::vector<int> group(std::span<const BarMatrix> bars);
};

} // namespace heihachi
