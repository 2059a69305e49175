#pragma once

#include "core/analysis/results/groove.h"

namespace heihachi {

/// Sums up deviations of hits from their positions.
class DeviationSum
{
public:
    void add(double deviationMs);
    /// Mean, mean absolute MT(n) = (1/K) sum |t_k(n) - t_ref(n)| and spread of what was added.
    [[nodiscard]] Deviation deviation(double floorMs) const;

private:
    int m_count = 0;
    double m_sum = 0.0;
    double m_absolute = 0.0;
    double m_mean = 0.0; // running, with m_squares after Welford
    double m_squares = 0.0;
};

/// Whether a mean deviation can't be told from the errors of the detector, whose single detections err by `floorMs`.
///
/// Two errors hide a mean. Jitter averages out: the mean of `count` hits is known to 1.96 max(spread, floor) /
/// sqrt(count), where the spread, once it exceeds the floor, holds the player's jitter too. A class that the detector
/// times early or late as a whole does not: half the floor is allowed for it, however many hits there are.
[[nodiscard]] bool isBelowFloor(double meanMs, double spreadMs, int count, double floorMs);

} // namespace heihachi
