#pragma once

#include "core/analysis/results/drum_hit.h"
#include "core/base/time_range.h"

#include <QtGlobal>

#include <array>
#include <optional>
#include <span>

namespace heihachi {

/// Counts and means over the hits of a run, per class.
struct HitStatistics
{
    struct OfClass
    {
        qint64 count = 0;
        std::optional<double> meanConfidence; ///< absent without a hit that has one
        std::optional<double> meanVelocity;
    };

    std::array<OfClass, kDrumClassCount> classes;
    OfClass all;

    /// Passage of fixed length with the most hits, the first of equals. Absent when the recording is shorter than it.
    struct Passage
    {
        TimeRange range;
        qint64 count = 0;
    };
    static constexpr double kPassageSeconds = 10.0;
    std::optional<Passage> densest;
};

/// `hits` by time.
[[nodiscard]] HitStatistics hitStatistics(std::span<const DrumHit> hits, double durationSeconds);

} // namespace heihachi
