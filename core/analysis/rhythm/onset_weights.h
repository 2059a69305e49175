#pragma once

#include "core/analysis/onset/onset_functions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace heihachi {

/// SuperFlux of a row of OnsetFunctions, its bands weighted by how much beats show in them: dB.
[[nodiscard]] inline float weightedRise(std::span<const std::uint8_t> row)
{
    constexpr std::array<float, OnsetFunctions::kBands> kWeights{1.5F, 1.0F, 0.6F, 0.5F, 0.6F};
    float rise = 0.0F;
    for (std::size_t b = 0; b < kWeights.size(); ++b)
        rise += kWeights[b] * 0.1F * float(row[b]);
    return rise;
}

/// A rise over its surroundings (dB) as 0 to 1, by the mean square of such rises around; rises of silence and noise
/// stay small.
[[nodiscard]] inline float onsetStrength(float rise, float meanSquare)
{
    constexpr float kQuiet = 6.0F; // dB
    return std::min(1.0F, rise / (4.0F * std::sqrt(meanSquare) + kQuiet));
}

} // namespace heihachi
