#pragma once

#include "core/analysis/results/drum_hit.h"

#include <cstdint>
#include <span>
#include <vector>

namespace heihachi {

/// What beats are found in: curves at 100 frames/s and the drum hits.
struct RhythmEvidence
{
    static constexpr double kRate = 100.0; ///< frames a second

    std::vector<float> beat; ///< how surely a beat begins at each frame, 0 to 1
    std::vector<float> downbeat; ///< how surely a bar begins at each frame, 0 to 1; empty without a network
    std::span<const DrumHit> hits; ///< by time; may be empty
    std::span<const std::uint8_t> chroma; ///< rows of Chroma; may be empty

    [[nodiscard]] bool isFromNetwork() const { return !downbeat.empty(); }
    [[nodiscard]] double seconds() const { return double(beat.size()) / kRate; }
    /// Greatest value of `curve` within 20 ms of a time, 0 outside.
    [[nodiscard]] static float near(std::span<const float> curve, double seconds);

    /// From the network's tracks (kBeatActivationWidth values a row).
    [[nodiscard]] static RhythmEvidence fromNetwork(std::span<const std::uint16_t> activations,
        std::span<const DrumHit> hits, std::span<const std::uint8_t> chroma);
    /// Without a network: rises of the onset functions over their surroundings, with more weight on kick and snare.
    [[nodiscard]] static RhythmEvidence fromOnsets(std::span<const std::uint8_t> onsetFunctions,
        std::span<const DrumHit> hits, std::span<const std::uint8_t> chroma);
};

} // namespace heihachi
