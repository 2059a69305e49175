#pragma once

#include "core/analysis/results/beat_grid.h"
#include "core/analysis/results/drum_hit.h"

#include <optional>
#include <span>
#include <vector>

namespace heihachi {

/// The hits of a recording on the sixteenths of its bars: for each bar, sixteenth and class how many there are and how
/// hard. A hit counts at the sixteenth that is nearest, be it the first of the next bar; one where no beat reaches
/// counts nowhere. Any thread.
class StepMap
{
public:
    static constexpr int kStepsPerBeat = 4;

    struct Bar
    {
        int number = 0; ///< as Beat::bar
        TimeRange range; ///< s, of the beats it has
    };
    struct Place
    {
        int bar = -1; ///< index into bars(), -1: on no bar
        int step = 0; ///< 0 to steps() - 1
    };
    struct Cell
    {
        int hits = 0;
        double velocity = 0.0; ///< sum over the hits

        [[nodiscard]] double meanVelocity() const { return hits > 0 ? velocity / hits : 0.0; }
    };

    StepMap() = default;
    StepMap(std::span<const DrumHit> hits, const BeatGrid& grid); ///< both by time

    [[nodiscard]] const std::vector<Bar>& bars() const { return m_bars; } ///< by time
    [[nodiscard]] int steps() const { return m_steps; } ///< of the longest bar
    [[nodiscard]] const Place& placeOf(int hit) const { return m_places[size_t(hit)]; }
    /// Over bars [firstBar, endBar); of all classes where none is given.
    [[nodiscard]] Cell cell(int firstBar, int endBar, int step, std::optional<DrumClass> drumClass) const;
    /// The bars that reach into a range, [first, end).
    [[nodiscard]] std::pair<int, int> barsWithin(TimeRange range) const;
    /// Most hits in one cell of one bar.
    [[nodiscard]] int mostHits(std::optional<DrumClass> drumClass) const;

private:
    [[nodiscard]] size_t indexOf(int bar, int step, DrumClass drumClass) const;

    std::vector<int> barsOfBeats(const BeatGrid& grid); ///< index of the bar of each beat, -1: none

    std::vector<Bar> m_bars;
    int m_steps = 0;
    std::vector<Place> m_places; ///< by hit
    std::vector<Cell> m_cells; ///< by bar, step, class
};

} // namespace heihachi
