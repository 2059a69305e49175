#pragma once

#include "core/analysis/results/drum_patterns.h"

#include <vector>

namespace heihachi {

/// How many bars of each pattern begin in each of equal bins of a recording, and how many fills.
struct PatternDensity
{
    struct Bin
    {
        std::vector<int> bars; ///< by pattern, rows of them
        int all = 0; ///< bars of the grid, whatever they play
        int fills = 0;
        friend bool operator==(const Bin&, const Bin&) = default;
    };

    double binSeconds = 0.0; ///< 0: no bins
    std::vector<Bin> bins; ///< by time, the first from 0 s on

    /// `rows`: only the first patterns of the catalogue. `bins` >= 1. A bar counts where its middle lies.
    [[nodiscard]] static PatternDensity of(const DrumPatternCatalogue& catalogue, double seconds, int rows, int bins);
    /// The bin that holds a time, clamped to those that exist; there must be one.
    [[nodiscard]] int binAt(double seconds) const;
};

} // namespace heihachi
