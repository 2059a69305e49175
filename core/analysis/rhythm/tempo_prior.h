#pragma once

#include <algorithm>
#include <cmath>

namespace heihachi {

/// Octaves by which a tempo lies outside of 90 to 182 BPM, within which most of this music is felt; 0 inside. A reading
/// outside is not excluded, it needs so much more evidence.
[[nodiscard]] inline double octavesOutsideUsualTempo(double bpm)
{
    constexpr double kSlow = 90.0;
    constexpr double kFast = 182.0;
    return std::max({0.0, std::log2(kSlow / bpm), std::log2(bpm / kFast)});
}

} // namespace heihachi
