#pragma once

#include "core/compare/time_map.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

namespace heihachi {

/// An event of one run on the time axes of both.
struct CarriedEvent
{
    double own = 0.0; ///< s in its recording
    double other = 0.0; ///< s in the other one, where the map carries it
    int type = 0; ///< events of one type are more alike than of two: the class of a hit
    int index = -1; ///< of the event in its run

    friend bool operator==(const CarriedEvent&, const CarriedEvent&) = default;
};

/// The events of a run that can be compared, and those that can't: with no counterpart in time, or no finite time.
struct CarriedEvents
{
    std::vector<CarriedEvent> events; ///< by own time, then type, then index
    std::vector<int> uncompared; ///< indices, sorted
};

/// How far apart two events are, s: in the recording in which they are further apart, so that it is the same from both
/// sides, and two events beside a passage that only one of the recordings has are not near.
[[nodiscard]] inline double distanceOf(const CarriedEvent& a, const CarriedEvent& b)
{
    return std::max(std::abs(a.own - b.other), std::abs(a.other - b.own));
}

/// Carries `count` events over. `timeOf` and `typeOf` tell of the one with an index, `toOther` is TimeMap::toB for
/// events of A, TimeMap::toA for those of B. O(n log n).
template <typename TimeOf, typename TypeOf, typename ToOther>
[[nodiscard]] CarriedEvents carry(size_t count, const TimeOf& timeOf, const TypeOf& typeOf, const ToOther& toOther)
{
    constexpr double kLongest = 1e9; // s; beyond it a nanosecond is no longer counted exactly
    CarriedEvents carried;
    carried.events.reserve(count);
    for (size_t i = 0; i < count; ++i) {
        const double own = timeOf(i);
        const std::optional<double> other = std::abs(own) < kLongest ? toOther(own) : std::nullopt;
        if (other && std::abs(*other) < kLongest)
            carried.events.push_back({own, *other, typeOf(i), int(i)});
        else
            carried.uncompared.push_back(int(i));
    }
    const auto key = [](const CarriedEvent& event) { return std::tuple(event.own, event.type, event.index); };
    if (!std::ranges::is_sorted(carried.events, {}, key))
        std::ranges::sort(carried.events, {}, key);
    return carried;
}

} // namespace heihachi
