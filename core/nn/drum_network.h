#pragma once

#include "core/nn/safetensors.h"

#include <array>
#include <memory>
#include <span>

namespace heihachi {

class DrumNetworkEngine;

/// The network that hears drums and beats, architecture "drum-tcn-1": models/training/drum_network/network.py is its
/// definition. Input: band levels from 0 to 1 of two spectra with windows of kWindows, at 100 frames/s, in
/// kBands bands between the edges bandEdgesHz(). Output per frame: probabilities (after the sigmoid) of an onset of
/// kick, snare, hihat, tom, cymbal; the velocity of each; beat, downbeat. Immutable; may be used from several threads
/// at once, each call runs on the calling thread alone.
class DrumNetwork
{
public:
    static constexpr int kContextFrames = 330; ///< an output depends on no frame further away than this
    static constexpr int kBands = 72;
    static constexpr int kOutputs = 12;
    static constexpr std::array<int, 2> kWindows{1024, 4096}; ///< samples at 44.1 kHz, in the order of the input

    /// Loads the tensors and, the first time in a process, LibTorch (half a second).
    /// Errors: DamagedModel naming the tensor or metadata that is not as it should be; those of the engine module.
    [[nodiscard]] static Result<std::shared_ptr<const DrumNetwork>> fromSafetensors(const SafetensorsFile& file);
    ~DrumNetwork();

    /// `input`: [2][frames][kBands]; `output`: [frames][kOutputs]. Outside the input everything counts as zero, so what
    /// is closer than kContextFrames to an end of the input is right only at an end of the recording. An output further
    /// inside does not depend on where the input starts or ends, to the last bit on x86-64 processors with AVX, within
    /// 1e-6 on others. Errors: InvalidArgument for spans of the wrong size, Internal.
    [[nodiscard]] Status run(std::span<const float> input, qint64 frames, std::span<float> output) const;

    /// kBands + 1 ascending frequencies, the edges of the input bands.
    [[nodiscard]] std::span<const float> bandEdgesHz() const { return m_bandEdgesHz; }

private:
    DrumNetwork() = default;

    std::unique_ptr<const DrumNetworkEngine> m_engine;
    std::vector<float> m_bandEdgesHz;
};

} // namespace heihachi
