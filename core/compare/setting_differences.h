#pragma once

#include "core/compare/run_comparison.h"

namespace heihachi {

/// In what two runs were made otherwise: the program's version, then stages (version, and whether they ran), then
/// parameters, then models (version and weights), each by name. Subjects: "Heihachi", "drum_hits",
/// "drum_hits.threshold", the model's id. What a run does not have at all is "—". Any thread.
[[nodiscard]] std::vector<SettingDifference> settingDifferences(const RunRecord& a, const RunRecord& b);

} // namespace heihachi
