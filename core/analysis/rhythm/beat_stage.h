#pragma once

#include "core/analysis/pipeline/stage.h"

namespace heihachi {

/// "chroma": a track of Chroma, from which changes of harmony are seen.
[[nodiscard]] StageEntry chromaStage();
/// "beats": the BeatGrid of a recording, from the network's beat activations or, without them, from onset functions;
/// with the help of drum hits where there are.
[[nodiscard]] StageEntry beatStage();

} // namespace heihachi
