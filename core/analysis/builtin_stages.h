#pragma once

#include "core/analysis/pipeline/stage_registry.h"

namespace heihachi {

/// All stages that ship with the program, with their texts in the language in force now. StageRegistry::builtin() is
/// made once, and keeps the language of that moment.
[[nodiscard]] StageRegistry makeBuiltinStages();

} // namespace heihachi
