#include "core/jobs/time_left.h"

namespace heihachi {

std::optional<double> estimateSecondsLeft(double elapsedSeconds, double fraction)
{
    constexpr double kLeastSeconds = 0.5; // sooner, the estimate jumps about
    constexpr double kLeastFraction = 0.01;
    if (elapsedSeconds < kLeastSeconds || !(fraction >= kLeastFraction && fraction <= 1.0))
        return std::nullopt;
    return elapsedSeconds * (1.0 - fraction) / fraction;
}

} // namespace heihachi
