#pragma once

#include "core/analysis/pipeline/stage.h"

namespace heihachi {

/// "coupling": the Coupling of a recording (see measure_coupling.h), from the drum spectrum and, where there are, the
/// drum hits and the grid of beats.
[[nodiscard]] StageEntry couplingStage();

} // namespace heihachi
