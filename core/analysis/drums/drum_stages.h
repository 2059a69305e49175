#pragma once

#include "core/analysis/pipeline/stage.h"

namespace heihachi {

/// Chunk stage "drum_spectrum": track of that name, rows of DrumSpectrum as UInt8, 100/s.
[[nodiscard]] StageEntry drumSpectrumStage();
/// Chunk stage "drum_activations": the drum network's tracks, see drum_activation_tracks.h. Fails when its weights are
/// missing or damaged; counts as skipped when its parameter "model" is "none".
[[nodiscard]] StageEntry drumActivationStage();
/// Derived stage "drum_hits": AnalysisResult::drumHits and drumActivations from the network's track. Where there is
/// none, the hits come from the onsets by TemplateDrumClassifier, and a diagnostic says so. Errors: NotComputed when
/// there are no onsets to work on either, those of a damaged model, Cancelled.
[[nodiscard]] StageEntry drumHitStage();

} // namespace heihachi
