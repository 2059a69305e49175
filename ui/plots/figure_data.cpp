#include "ui/plots/figure_drawings.h"

#include <algorithm>

namespace heihachi {

std::array<int, kDrumClassCount> hitCounts(const std::vector<DrumHit>& hits)
{
    std::array<int, kDrumClassCount> counts{};
    for (const DrumHit& hit : hits)
        ++counts[size_t(hit.drumClass)];
    return counts;
}

DensityCurve hitDensity(const std::vector<DrumHit>& hits, DrumClass drumClass, double duration, double windowSeconds)
{
    std::vector<double> times;
    for (const DrumHit& hit : hits)
        if (hit.drumClass == drumClass)
            times.push_back(hit.time);
    DensityCurve curve;
    const double step = 0.5 * windowSeconds;
    for (int i = 0; duration > 0.0; ++i) {
        const double center = std::min(i * step, duration);
        const double from = std::max(0.0, center - step);
        const double to = std::min(duration, center + step);
        const auto count = std::ranges::lower_bound(times, to) - std::ranges::lower_bound(times, from);
        curve.times.push_back(center);
        curve.density.push_back(double(count) / (to - from));
        if (center >= duration)
            break;
    }
    return curve;
}

} // namespace heihachi
