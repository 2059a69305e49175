#pragma once

#include "core/analysis/results/drum_patterns.h"

#include <string>

namespace heihachi {

/// Which cells of a bar are struck, however hard, as a token that can be counted.
using BarForm = std::string;

/// Of kick and snare.
[[nodiscard]] BarForm backboneOf(const BarMatrix& bar);
/// Of kick, snare and hi-hat: bars of the same form are the same "to the note".
[[nodiscard]] BarForm formOf(const BarMatrix& bar);

} // namespace heihachi
