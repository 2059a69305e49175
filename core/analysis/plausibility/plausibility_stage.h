#pragma once

#include "core/analysis/pipeline/stage.h"

namespace heihachi {

/// Derived stage "plausibility": looks over what the stages before it found and adds an alarm (see alarm.h) for each
/// result that can hardly be right. Computes no numbers of its own and changes none.
[[nodiscard]] StageEntry plausibilityStage();

} // namespace heihachi
