#pragma once

#include "core/analysis/results/drum_hit.h"

#include <QString>

namespace heihachi {

/// All values of a hit with their units, one a line; a value that is absent reads “not computed”. Translated.
[[nodiscard]] QString hitToolTip(const DrumHit& hit);

} // namespace heihachi
