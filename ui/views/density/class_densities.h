#pragma once

#include "core/analysis/results/drum_hit.h"
#include "ui/session/hit_filter.h"
#include "ui/session/hit_selection.h"

#include <array>
#include <span>
#include <vector>

namespace heihachi {

/// Hits per second of each class over time: those in a window around each moment, over the part of the window that lies
/// in the recording. Any thread.
class ClassDensities
{
public:
    using Column = std::array<double, kDrumClassCount>; ///< hits/s by DrumClass

    ClassDensities() = default;
    /// `hits` by time; only those that pass the filter and, where there is one, are in the selection.
    ClassDensities(std::span<const DrumHit> hits, const HitFilter& filter, const HitSelection* only = nullptr);

    /// In the middle of each of `count` equal parts of `range`; `window` and `duration` in s, > 0. O(hits + count).
    [[nodiscard]] std::vector<Column> columns(TimeRange range, int count, double window, double duration) const;
    [[nodiscard]] Column at(double seconds, double window, double duration) const;

private:
    std::array<std::vector<double>, kDrumClassCount> m_times; ///< s, by class, ascending
};

/// All classes together, hits/s.
[[nodiscard]] double totalOf(const ClassDensities::Column& column);

} // namespace heihachi
