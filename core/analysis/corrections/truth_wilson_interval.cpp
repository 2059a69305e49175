#include "core/analysis/corrections/truth_wilson_interval.h"

#include <algorithm>
#include <cmath>

namespace heihachi {

Interval wilsonInterval(double share, double size)
{
    constexpr double kZ = 1.959963984540054; // of a normal distribution, 2.5 % above it
    const double zz = kZ * kZ;
    const double middle = (share + zz / (2.0 * size)) / (1.0 + zz / size);
    const double half = kZ / (1.0 + zz / size) * std::sqrt(share * (1.0 - share) / size + zz / (4.0 * size * size));
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

} // namespace heihachi
