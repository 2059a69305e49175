#pragma once

#include "core/analysis/results/groove.h"

namespace heihachi {

/// Which classes a chart shows, by DrumClass.
using ShownClasses = std::array<bool, kDrumClassCount>;

/// The vertical axis of a chart of deviations: from -limitMs to limitMs.
struct DeviationScale
{
    double limitMs = 10.0;
    double stepMs = 5.0; ///< between two labels, a divisor of the limit

    /// Room for the means with their spread of 95 % of the hits, so that a stray hit does not squash all others, and
    /// for the floor.
    [[nodiscard]] static DeviationScale of(const GrooveSummary& summary, const ShownClasses& classes, double floorMs);
    friend bool operator==(const DeviationScale&, const DeviationScale&) = default;
};

} // namespace heihachi
