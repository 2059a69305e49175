#pragma once

#include "core/nn/safetensors.h"

#include <array>
#include <vector>

namespace heihachi {

/// One convolution: weight[outputs][inputs][kernel…], last axis fastest, and bias[outputs].
struct ConvolutionWeights
{
    qint64 outputs = 0;
    qint64 inputs = 0;
    std::array<qint64, 2> kernel{1, 1}; ///< over time, over bands
    std::vector<float> weight;
    std::vector<float> bias;
};

/// The architecture "drum-tcn-1" (models/training/drum_network/network.py) with normalisations folded in. Widths are
/// those of the file; everything else is fixed, because the context that a frame depends on follows from it.
struct DrumNetworkWeights
{
    static constexpr std::array<qint64, 3> kFrontBandKernels{5, 3, 3};
    static constexpr std::array<qint64, 6> kTrunkDilations{1, 2, 4, 8, 16, 32};
    static constexpr std::array<qint64, 7> kBeatDilations{1, 2, 4, 8, 16, 32, 64};
    static constexpr qint64 kChannels = 2; ///< spectra of two windows
    static constexpr qint64 kBands = 72;
    static constexpr qint64 kFrontBands = kBands / 8; ///< after three strides of two
    static constexpr qint64 kDrumOutputs = 10;
    static constexpr qint64 kBeatOutputs = 2;

    std::array<ConvolutionWeights, kFrontBandKernels.size()> front; ///< 3 frames x 5, 3, 3 bands, stride 2 over bands
    ConvolutionWeights project; ///< inputs: channel-major (channel * kFrontBands + band)
    std::array<ConvolutionWeights, kTrunkDilations.size()> trunk; ///< residual, 3 frames
    ConvolutionWeights drumHidden; ///< 3 frames
    ConvolutionWeights drumOut;
    ConvolutionWeights beatProject;
    std::array<ConvolutionWeights, kBeatDilations.size()> beat; ///< residual, 5 frames
    ConvolutionWeights beatOut;

    /// Errors: DamagedModel naming the tensor that is missing, of an unexpected shape, or not finite.
    [[nodiscard]] static Result<DrumNetworkWeights> fromSafetensors(const SafetensorsFile& file);
};

} // namespace heihachi
