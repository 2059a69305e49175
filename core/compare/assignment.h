#pragma once

#include "core/compare/carried_events.h"

#include <functional>
#include <optional>
#include <span>

namespace heihachi {

/// Pairs the events of A and B one to one so that the sum of costs is the least there is. With d the distance of a pair
/// (distanceOf()) over `window`, which is at most 1:
///
///     a pair of one type        d
///     a pair of two types   1 + d
///     an event on its own   1        (two of them: 2)
///
/// Times count in nanoseconds, sums are exact. Of equal sums, the one with more pairs, then the one with the nearer
/// nearest pairs (the least sum of the roots of d): of two hits that lie exactly over each other neither is given away
/// where it costs nothing to keep them. The answer does not depend on which run is called A, and is the same
/// everywhere.
///
/// `a` and `b` by own time; window from 0.001 to 0.5 s. Returned: for each of `a` the position of its partner in `b`,
/// or -1. Absent: `isCancelled` (may be empty), which is asked now and then, said true. Any thread.
///
/// Successive shortest augmenting paths with potentials (Kuhn, Naval Research Logistics Quarterly 2, 1955; Jonker &
/// Volgenant, Computing 38, 1987), the events of one run entering in the order of time. Edges are not stored: those of
/// an event are a stretch of the other run. Since no path costs more than leaving an event alone, a search stays near
/// its event; 100,000 hits each take less than a tenth of a second, and half a second where a hit of every class lies
/// every 10 ms. The work grows with the number of hits within a window: the widest one over such hits takes half a
/// minute.
[[nodiscard]] std::optional<std::vector<int>> assignEvents(std::span<const CarriedEvent> a,
    std::span<const CarriedEvent> b, double window, const std::function<bool()>& isCancelled = {});

} // namespace heihachi
