#pragma once

#include "core/analysis/pipeline/stage_registry.h"
#include "core/analysis/results/drum_class.h"

#include <array>

namespace heihachi {

/// Least activation of a hit for each class, 0.01 to 1, in the order of DrumClass: parameters of the stage "drum_hits".
using DrumThresholds = std::array<float, kDrumClassCount>;

/// The parameter's name, e.g. "kick_threshold".
[[nodiscard]] QString drumThresholdName(DrumClass drumClass);
/// The thresholds of a configuration; what it lacks is the registry's default, else 0.5.
[[nodiscard]] DrumThresholds drumThresholds(const AnalysisConfig& config, const StageRegistry& registry);
/// Sets them, to six decimals: a slider's 0.4 is stored as 0.4 and not as what float makes of it.
void setDrumThresholds(AnalysisConfig& config, const DrumThresholds& thresholds);

} // namespace heihachi
