#pragma once

#include "core/analysis/corrections/annotation.h"
#include "core/analysis/results/beat_grid.h"
#include "core/compare/compare_tolerances.h"
#include "core/compare/difference.h"
#include "core/compare/time_map.h"

#include <span>

namespace heihachi {

/// Pairs the tempo sections of two runs one to one, those first that cover most of the same (shared length over joint
/// length, the mean of both time axes; at least half of the shorter one). Sections that lie apart are paired where both
/// ends are within CompareTolerances::boundary. Ends outside of what the recordings share count as being where that
/// begins or ends; a section of which nothing is shared is not compared.
/// Relabelled: other beats per bar, or another half-time feel; moved: an end by more than the boundary; rescored:
/// another tempo, B's as it is in A's time. The shift is that of the beginnings. O(n m). Any thread.
[[nodiscard]] ComparedEvents matchSections(std::span<const TempoSection> a, std::span<const TempoSection> b,
    const TimeMap& map, const CompareTolerances& tolerances);

/// The same for the annotations of one kind; indices are into all of `a` and `b`. Relabelled: another label; moved: an
/// end or the mix point by more than the boundary. They have no confidence and are not rescored.
[[nodiscard]] ComparedEvents matchAnnotations(std::span<const Annotation> a, std::span<const Annotation> b,
    Annotation::Kind kind, const TimeMap& map, const CompareTolerances& tolerances);

} // namespace heihachi
