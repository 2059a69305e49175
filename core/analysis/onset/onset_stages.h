#pragma once

#include "core/analysis/pipeline/stage.h"

namespace heihachi {

/// Chunk stage "onset_functions": track of that name, rows of OnsetFunctions as UInt8, 100/s.
[[nodiscard]] StageEntry onsetFunctionsStage();
/// Chunk stage "attack_envelope": track of that name, rows of AttackEnvelope as UInt8, 900/s.
[[nodiscard]] StageEntry attackEnvelopeStage();
/// Derived stage "onsets": both tracks to AnalysisResult::onsets by OnsetPicker.
[[nodiscard]] StageEntry onsetStage();

} // namespace heihachi
