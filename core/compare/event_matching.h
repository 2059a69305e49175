#pragma once

#include "core/analysis/results/beat_grid.h"
#include "core/analysis/results/drum_hit.h"
#include "core/compare/compare_tolerances.h"
#include "core/compare/difference.h"
#include "core/compare/time_map.h"

#include <functional>
#include <span>

namespace heihachi {

/// Pairs the drum hits of two runs within CompareTolerances::hitWindow (see assignEvents()) and says of each what
/// became of it. A confidence or velocity that is no number is not compared. Absent: cancelled. Any thread.
[[nodiscard]] std::optional<ComparedEvents> matchHits(std::span<const DrumHit> a, std::span<const DrumHit> b,
    const TimeMap& map, const CompareTolerances& tolerances, const std::function<bool()>& isCancelled = {});

/// The same for beats, within CompareTolerances::beatWindow. Relabelled: at another place in the bar; rescored: another
/// tempo, B's as it is in A's time.
[[nodiscard]] std::optional<ComparedEvents> matchBeats(std::span<const Beat> a, std::span<const Beat> b,
    const TimeMap& map, const CompareTolerances& tolerances, const std::function<bool()>& isCancelled = {});

} // namespace heihachi
