#pragma once

#include "core/analysis/corrections/hit_edit.h"

#include <QString>

namespace heihachi {

/// All values of a hit with their units, one a line, and what a person did to it; a value that is absent reads “not
/// computed”. Translated.
[[nodiscard]] QString hitToolTip(const DrumHit& hit, HandMark hand = HandMark::None);

} // namespace heihachi
