#pragma once

#include <span>
#include <vector>

namespace heihachi {

/// A place that was measured to be the same in both recordings.
struct TimePoint
{
    double s = 0.0; ///< s in the shorter recording
    double l = 0.0; ///< s in the longer one
    double weight = 1.0; ///< > 0
};

/// Few straight lines through many points: one where the ratio of the tempos is constant, more where it drifts, so that
/// no smoothed residual is beyond `tolerance` (s) as long as pieces stay at least `shortest` seconds long. Points are
/// in ascending order of s; outliers are weighted down (Tukey's biweight). The lines meet at the knots; the first and
/// the last one lie at the ends of the points. Fewer than two points: no knots. Reference: Beaton & Tukey,
/// Technometrics 16(2), 1974.
[[nodiscard]] std::vector<TimePoint> fitPiecewise(std::span<const TimePoint> points, double tolerance, double shortest);

} // namespace heihachi
