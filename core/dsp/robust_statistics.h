#pragma once

#include <span>
#include <vector>

namespace heihachi {

/// Value below which the share `p` (0 to 1) of the values lies, between neighbours linearly; 0 for no values.
[[nodiscard]] float percentile(std::vector<float> values, double p);
/// percentile(0.5).
[[nodiscard]] float median(std::vector<float> values);
/// Median absolute deviation from the median, not scaled. Reference: Hampel, JASA 69, 1974.
[[nodiscard]] float medianAbsoluteDeviation(std::span<const float> values);

/// Mean over [n - reach, n + reach] for each n, over what exists of it at the ends.
[[nodiscard]] std::vector<float> runningMean(std::span<const float> values, int reach);
/// Median over [n - reach, n + reach] for each n, the lower one of an even count; windows shrink at the ends.
[[nodiscard]] std::vector<float> runningMedian(std::span<const float> values, int reach);

} // namespace heihachi
