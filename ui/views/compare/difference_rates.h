#pragma once

#include "ui/session/compare/difference_filter.h"

#include <array>
#include <span>
#include <vector>

namespace heihachi {

/// Differences per minute of each kind over the time of A: those in a window around each moment, over the part of the
/// window that lies in the recording. What was kept is no difference. Any thread.
class DifferenceRates
{
public:
    using Column = std::array<double, kDifferenceKinds.size()>; ///< differences/min by DifferenceKind; of Kept 0

    DifferenceRates() = default;
    DifferenceRates(const RunComparison& comparison, std::span<const DifferenceRef> shown);

    /// In the middle of each of `count` equal parts of `range`; `window` and `duration` in s, > 0. O(shown + count).
    [[nodiscard]] std::vector<Column> columns(TimeRange range, int count, double window, double duration) const;
    [[nodiscard]] Column at(double seconds, double window, double duration) const;

private:
    std::array<std::vector<double>, kDifferenceKinds.size()> m_times; ///< s, by kind, ascending
};

/// Of all kinds together, differences/min.
[[nodiscard]] double totalOf(const DifferenceRates::Column& column);

} // namespace heihachi
