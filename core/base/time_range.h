#pragma once

namespace heihachi {

/// Half-open interval [start, end) in seconds from the first audible sample of a recording.
struct TimeRange
{
    double start = 0.0;
    double end = 0.0;

    [[nodiscard]] constexpr double length() const { return end - start; }
    [[nodiscard]] constexpr double center() const { return 0.5 * (start + end); }
    [[nodiscard]] constexpr bool contains(double seconds) const { return seconds >= start && seconds < end; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= start; }
    friend constexpr bool operator==(const TimeRange&, const TimeRange&) = default;
};

} // namespace heihachi
