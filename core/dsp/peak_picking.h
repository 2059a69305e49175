#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace heihachi {

/// How peaks of an onset function are told from its floor. Reaches are in frames.
struct PeakPickingSettings
{
    int peakReach = 2; ///< a peak is the greatest value within this reach to both sides (the first of equals)
    int thresholdReach = 12; ///< of the local median and mean
    float meanFactor = 0.5F; ///< the threshold is offset + median + meanFactor * mean
    float offset = 0.3F; ///< least height over the local level
};

struct Peak
{
    std::size_t index = 0;
    float height = 0.0F; ///< over the adaptive threshold, > 0
};

/// Local maxima above an adaptive threshold of local median and mean, in ascending order, at least peakReach + 1 frames
/// apart. References: Bello et al., IEEE TSAP 13(5), 2005, section IV; Böck, Krebs & Schedl, ISMIR 2012.
[[nodiscard]] std::vector<Peak> pickPeaks(std::span<const float> function, const PeakPickingSettings& settings);

} // namespace heihachi
