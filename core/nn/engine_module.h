#pragma once

#include "core/nn/drum_network_engine.h"

#include <memory>

namespace heihachi {

/// Opens the shared module with LibTorch, the first call only, and makes an engine by it. Looks in the folder of the
/// modules of an installation, then in the build tree. Any thread.
/// Errors: FileNotFound when there is no module, Internal with the linker's reason or what LibTorch said.
[[nodiscard]] Result<std::unique_ptr<DrumNetworkEngine>> makeDrumNetworkEngine(const DrumNetworkWeights& weights);

} // namespace heihachi
