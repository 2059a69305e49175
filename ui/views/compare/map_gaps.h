#pragma once

#include "core/compare/time_map.h"

#include <vector>

namespace heihachi {

/// What lies between two pieces of a map, before the first one or after the last: one of the two may be empty.
struct MapGap
{
    TimeRange a; ///< s in A, without a counterpart in B
    TimeRange b; ///< s in B, without one in A

    friend bool operator==(const MapGap&, const MapGap&) = default;
};

/// The gaps of a map of recordings of these lengths, s; shorter ones than a millisecond are none. With an empty map
/// all is one gap. By time.
[[nodiscard]] std::vector<MapGap> gapsOf(const TimeMap& map, double durationA, double durationB);

} // namespace heihachi
