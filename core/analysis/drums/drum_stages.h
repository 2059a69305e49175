#pragma once

#include "core/analysis/pipeline/stage.h"

namespace heihachi {

/// Chunk stage "drum_spectrum": track of that name, rows of DrumSpectrum as UInt8, 100/s.
[[nodiscard]] StageEntry drumSpectrumStage();
/// Derived stage "drum_hits": onsets and tracks to AnalysisResult::drumHits, by TemplateDrumClassifier and
/// DrumHitDetector. Errors: NotComputed when there are no onsets to work on.
[[nodiscard]] StageEntry drumHitStage();

} // namespace heihachi
