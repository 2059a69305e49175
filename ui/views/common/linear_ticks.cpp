#include "ui/views/common/linear_ticks.h"

#include <algorithm>
#include <cmath>

namespace heihachi {

LinearTicks LinearTicks::of(double least, double most, int limit)
{
    constexpr double kRounding = 1e-9; // steps: a tick at the very end of the range counts
    LinearTicks ticks;
    if (!std::isfinite(least) || !std::isfinite(most) || most <= least)
        return ticks;
    const double wanted = (most - least) / std::max(1, limit);
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0, 20.0}) {
        ticks.step = factor * power;
        const double firstIndex = std::ceil(least / ticks.step - kRounding);
        ticks.count = int(std::floor(most / ticks.step + kRounding) - firstIndex) + 1;
        ticks.first = firstIndex * ticks.step;
        if (ticks.count <= limit)
            break;
    }
    ticks.decimals = std::max(0, int(-std::floor(std::log10(ticks.step) + kRounding)));
    return ticks;
}

} // namespace heihachi
