#pragma once

#include "core/analysis/pipeline/stage_registry.h"

namespace heihachi {

/// The analysis settings that a person chose in the window, from QSettings over the defaults. The command line does not
/// read them. Errors: InvalidConfiguration when what is kept does not fit the stages that exist.
[[nodiscard]] Result<AnalysisConfig> rememberedConfig(const StageRegistry& registry);

/// Keeps what differs from the defaults: a later version's better defaults then reach whoever did not choose otherwise.
void rememberConfig(const AnalysisConfig& config, const StageRegistry& registry);

} // namespace heihachi
