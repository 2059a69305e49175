#pragma once

#include "core/analysis/results/drum_hit.h"

#include <array>
#include <optional>
#include <span>

namespace heihachi {

/// Mean and spread of values from 0 to 1.
struct MeanAndSpread
{
    double mean = 0.0;
    std::optional<double> deviation; ///< standard deviation of the sample (n − 1); absent: fewer than two hits

    friend bool operator==(const MeanAndSpread&, const MeanAndSpread&) = default;
};

/// The hits of one class in numbers.
struct ClassStatistics
{
    int count = 0;
    std::optional<MeanAndSpread> confidence; ///< absent: no hits
    std::optional<MeanAndSpread> velocity; ///< absent: no hits

    friend bool operator==(const ClassStatistics&, const ClassStatistics&) = default;
};

/// By DrumClass. Welford's method (Technometrics 4(3), 1962). Any thread.
[[nodiscard]] std::array<ClassStatistics, kDrumClassCount> classStatistics(std::span<const DrumHit> hits);

} // namespace heihachi
