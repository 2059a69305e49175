#pragma once

#include "core/analysis/results/drum_patterns.h"

#include <cstddef>
#include <span>

namespace heihachi {

/// The pattern that some bars play: typical bar, counts, variation and name; DrumPattern::firstTime is left to the
/// caller. `members`: indices into `bars`, ascending, at least one.
[[nodiscard]] DrumPattern summarisedPattern(std::span<const BarMatrix> bars, std::span<const std::size_t> members);

} // namespace heihachi
