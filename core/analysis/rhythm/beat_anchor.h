#pragma once

#include "core/analysis/results/drum_hit.h"

#include <span>

namespace heihachi {

/// Where a beat lies in a stretch whose tempo is known and whose beats are not: the phase that most strength of kicks
/// and snares falls on (all hits where there are none), as the beat nearest to `near`. Looks at the eight beats before
/// and after, over which a tempo that was tapped does not run away. `hits` by time. Without hits there, or with a tempo
/// that is none, `near` itself. s. Pure; any thread.
[[nodiscard]] double strongestBeatNear(std::span<const DrumHit> hits, double bpm, double near);

} // namespace heihachi
