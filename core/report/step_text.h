#pragma once

#include "core/analysis/results/drum_patterns.h"

#include <QString>

namespace heihachi {

/// What one class plays in a bar, a letter a position: "." nothing, "o" a soft strike (velocity below one half), "x" a
/// hard one. E.g. "x.........x.....".
[[nodiscard]] QString stepText(const BarMatrix& bar, DrumClass drumClass);

} // namespace heihachi
