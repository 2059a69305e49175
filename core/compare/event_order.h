#pragma once

#include "core/compare/difference.h"

#include <algorithm>
#include <tuple>

namespace heihachi {

/// The order of ComparedEvents::events: by time in A, kind, index in A, index in B.
inline void putInOrder(std::vector<EventDifference>& events)
{
    std::ranges::sort(
        events, {}, [](const EventDifference& event) { return std::tuple(event.timeA, event.kind, event.a, event.b); });
}

} // namespace heihachi
