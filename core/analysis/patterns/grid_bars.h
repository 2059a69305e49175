#pragma once

#include "core/analysis/results/beat_grid.h"

#include <vector>

namespace heihachi {

/// A beat of the grid and how long it lasts.
struct BarBeat
{
    int index = 0; ///< 0 = downbeat
    double time = 0.0; ///< s
    double length = 0.0; ///< s, > 0: to the next beat, or by the tempo where none follows
};

/// A bar of the grid. At the ends of a section it may lack beats.
struct GridBar
{
    int number = 0; ///< as Beat::bar
    TimeRange range; ///< s, of the beats it has
    int beatsPerBar = 4; ///< 1 to 16
    int indexInSection = 0; ///< 0 = the first bar of its tempo section
    bool followsPrevious = false; ///< no gap between it and the bar before
    std::vector<BarBeat> beats; ///< by time, at least one

    [[nodiscard]] bool isWhole() const { return int(beats.size()) == beatsPerBar; }
};

/// The bars of a grid, by time. A grid that a person has edited may be odd (beats of no length, numbers out of their
/// range): such beats are left out.
[[nodiscard]] std::vector<GridBar> gridBars(const BeatGrid& grid);

} // namespace heihachi
