#pragma once

#include "core/analysis/pipeline/stage.h"

namespace heihachi {

/// Derived stage "patterns": the DrumPatternCatalogue of a recording, see drum_pattern_finder.h. NotComputed when there
/// are no drum hits or no stable beat.
[[nodiscard]] StageEntry patternStage();

} // namespace heihachi
