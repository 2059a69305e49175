#pragma once

#include "core/analysis/pipeline/stage.h"

namespace heihachi {

/// "groove": the Groove of the drum hits against the BeatGrid (see measure_groove.h).
[[nodiscard]] StageEntry grooveStage();

} // namespace heihachi
