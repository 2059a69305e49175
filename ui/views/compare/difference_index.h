#pragma once

#include "ui/session/compare/difference_filter.h"

#include <array>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace heihachi {

/// The differences that are shown, by row and time, for drawing and for finding by time in O(log n).
class DifferenceIndex
{
public:
    static constexpr int kRestRow = kDrumClassCount; ///< beats, tempo sections, segments, transitions
    static constexpr int kRows = kDrumClassCount + 1; ///< one for each class of drum, in their order, and the rest

    struct Row
    {
        std::vector<double> times; ///< s in A, ascending
        std::vector<DifferenceKind> kinds;
        std::vector<DifferenceRef> refs;

        /// Positions [first, end) of those within `range`, its end included.
        [[nodiscard]] std::pair<size_t, size_t> within(TimeRange range) const;
        /// Position of the one that is nearest in time; absent in an empty row.
        [[nodiscard]] std::optional<size_t> nearest(double seconds) const;
    };

    DifferenceIndex() = default;
    /// `shown`: any order; those that the comparison does not have, or whose time is not finite, are left out.
    DifferenceIndex(const RunComparison& comparison, std::span<const DifferenceRef> shown);

    [[nodiscard]] const Row& row(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] bool isEmpty() const;

    /// The row in which an event lies: that of the class in A, of an added hit of that in B.
    [[nodiscard]] static int rowOf(const RunComparison& comparison, const DifferenceRef& ref);

private:
    std::array<Row, kRows> m_rows;
};

} // namespace heihachi
