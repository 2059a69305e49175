#pragma once

#include "core/compare/run_comparison.h"

#include <span>

namespace heihachi {

/// Whose confidence is held against the other run.
enum class ComparedRun
{
    A,
    B
};

/// Ten bins of equal width over the hits of a run that were compared and have a confidence; one outside of 0 to 1
/// belongs to the nearest bin. A hit agrees when the other run has it with the same class within the window. `hits` are
/// those of that run. The error is the mean distance between confidence and agreement by number of hits. O(n).
[[nodiscard]] Calibration calibrationOf(const ComparedEvents& events, std::span<const DrumHit> hits, ComparedRun run);

} // namespace heihachi
