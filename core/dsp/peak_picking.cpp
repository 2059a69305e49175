#include "core/dsp/peak_picking.h"

#include "core/dsp/robust_statistics.h"

#include <algorithm>

namespace heihachi {

namespace {

bool isPeak(std::span<const float> function, std::size_t n, int reach)
{
    const std::size_t begin = n - std::min(n, size_t(reach));
    const std::size_t end = std::min(function.size(), n + size_t(reach) + 1);
    for (std::size_t k = begin; k < end; ++k)
        if (function[k] > function[n] || (function[k] == function[n] && k < n))
            return false;
    return true;
}

} // namespace

std::vector<Peak> pickPeaks(std::span<const float> function, const PeakPickingSettings& settings)
{
    const std::vector<float> medians = runningMedian(function, settings.thresholdReach);
    const std::vector<float> means = runningMean(function, settings.thresholdReach);
    std::vector<Peak> peaks;
    for (std::size_t n = 0; n < function.size(); ++n) {
        const float height = function[n] - (settings.offset + medians[n] + settings.meanFactor * means[n]);
        if (height > 0.0F && isPeak(function, n, settings.peakReach))
            peaks.push_back({n, height});
    }
    return peaks;
}

} // namespace heihachi
