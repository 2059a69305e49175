#pragma once

#include "core/base/result.h"
#include "core/nn/drum_network_weights.h"

#include <span>

namespace heihachi {

/// What evaluates the network: the seam between the program and the library for tensors. LibTorch with all it needs
/// takes half a second to load, so it is linked into a shared module that is opened when the first network is made.
class DrumNetworkEngine
{
public:
    virtual ~DrumNetworkEngine() = default;
    /// See DrumNetwork::run(); sizes have been checked. Several threads at once. Throws nothing.
    [[nodiscard]] virtual Status run(std::span<const float> input, qint64 frames, std::span<float> output) const = 0;
};

/// The one symbol of the module. Null, with `error` set, when the engine cannot be made. The caller owns the engine.
using MakeDrumNetworkEngine = DrumNetworkEngine* (*)(const DrumNetworkWeights& weights, Error* error);
constexpr const char* kMakeDrumNetworkEngineSymbol = "heihachi_make_drum_network_engine_1";

} // namespace heihachi
