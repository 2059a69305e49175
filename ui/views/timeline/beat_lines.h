#pragma once

#include "core/analysis/results/beat_grid.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace heihachi {

/// A beat or the beginning of a bar, as drawn.
struct BeatLine
{
    double time = 0.0; ///< s
    int bar = 1;
    int beatInBar = 1;
    bool isBar = false; ///< a bar begins here

    friend bool operator==(const BeatLine&, const BeatLine&) = default;
};

/// A grid of beats made ready for drawing: what is in view is found in O(log n), and thinned out so that lines keep
/// their distance: every beat, every bar, or every 2, 4, 8 … bars.
class BeatLines
{
public:
    static constexpr double kLeastBeatGap = 6.0; // px
    static constexpr double kLeastBarGap = 12.0; // px, with the bars alone

    explicit BeatLines(std::shared_ptr<const BeatGrid> grid);

    [[nodiscard]] const std::shared_ptr<const BeatGrid>& grid() const { return m_grid; }
    /// The lines within `range`, its end included.
    [[nodiscard]] std::vector<BeatLine> within(TimeRange range, double secondsPerPixel) const;
    /// Those of bars alone, `leastGap` px apart or more.
    [[nodiscard]] std::vector<BeatLine> barsWithin(TimeRange range, double secondsPerPixel, double leastGap) const;
    /// The beat that lasts at a time; absent where there is no stable beat.
    [[nodiscard]] std::optional<BeatLine> at(double seconds) const;
    /// Before the first beat, at most a bar: the beat that would last there, counted back from it, e.g. 0.4 before 1.1.
    [[nodiscard]] std::optional<BeatLine> countIn(double seconds) const;
    /// The beginning of a bar that is nearest in time; absent without bars.
    [[nodiscard]] std::optional<BeatLine> nearestBar(double seconds) const;
    /// The beat that is nearest in time.
    [[nodiscard]] std::optional<BeatLine> nearestBeat(double seconds) const;

private:
    [[nodiscard]] BeatLine lineOf(std::size_t beat) const;
    [[nodiscard]] std::vector<BeatLine> linesWithin(
        TimeRange range, double secondsPerPixel, double beatGap, double barGap) const;

    std::shared_ptr<const BeatGrid> m_grid;
    std::vector<std::size_t> m_bars; ///< indices of the beats that begin bars
};

using BeatLinesPtr = std::shared_ptr<const BeatLines>;

/// "548.3": bar 548, beat 3; empty where there is no beat.
[[nodiscard]] QString barBeatText(const BeatLinesPtr& lines, double seconds);

} // namespace heihachi
