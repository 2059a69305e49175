#pragma once

#include "core/compare/alignment.h"
#include "core/compare/alignment/track_finder.h"

namespace heihachi {

/// The alignment that a chain of tracks means, the shorter recording being A. Passages within a link that don't sound
/// alike become gaps; ends near the end of a recording are drawn out to it; links that are too short or too unlike are
/// dropped, and all of them when they are together: chance finds as much in unrelated recordings.
[[nodiscard]] Alignment alignmentOf(
    const SharedSound& shared, const SoundFeatures& shorter, const SoundFeatures& longer);

} // namespace heihachi
