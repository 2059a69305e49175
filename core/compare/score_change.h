#pragma once

#include <cmath>
#include <optional>

namespace heihachi {

/// Two times count as no further apart than a tolerance up to this, s: 30.000 ms are within 30 ms.
inline constexpr double kTimeSlack = 1e-9;
/// Likewise two scores: they are held in floats, in which 0.8 is 0.10000002 more than 0.7.
inline constexpr double kScoreSlack = 1e-6;

/// B minus A; absent where one of them is no number.
[[nodiscard]] inline std::optional<double> changeOf(double a, double b)
{
    return std::isfinite(a) && std::isfinite(b) ? std::optional(b - a) : std::nullopt;
}

[[nodiscard]] inline bool isBeyond(const std::optional<double>& change, double tolerance)
{
    return change && std::abs(*change) > tolerance + kScoreSlack;
}

} // namespace heihachi
