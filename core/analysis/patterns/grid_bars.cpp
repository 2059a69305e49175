#include "core/analysis/patterns/grid_bars.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace heihachi {
namespace {

constexpr int kMostBeats = 16;
constexpr double kSlowestBeat = 3.0; ///< s: 20 BPM
constexpr double kLongestBeat = 1.5; ///< times the beat of the tempo; a longer one has lost its successor
constexpr double kJoint = 0.25; ///< beats between two bars that still follow each other

/// s, by the tempo of the beat or else of its section.
double nominalLength(const Beat& beat, const TempoSection& section)
{
    for (const double bpm : {beat.bpm, section.bpm})
        if (std::isfinite(bpm) && bpm >= 60.0 / kSlowestBeat)
            return 60.0 / bpm;
    return 0.5;
}

void addBeat(std::vector<GridBar>& bars, std::size_t firstOfSection, const Beat& beat, double length, int beatsPerBar)
{
    const bool isNew = bars.size() == firstOfSection || bars.back().number != beat.bar
        || bars.back().beats.back().index >= beat.beatInBar - 1;
    if (isNew) {
        GridBar bar;
        bar.number = beat.bar;
        bar.range = {beat.time, beat.time};
        bar.beatsPerBar = beatsPerBar;
        bar.indexInSection = int(bars.size() - firstOfSection);
        bars.push_back(std::move(bar));
    }
    bars.back().beats.push_back({beat.beatInBar - 1, beat.time, length});
    bars.back().range.end = beat.time + length;
}

void addSection(std::vector<GridBar>& bars, const TempoSection& section, std::span<const Beat> beats)
{
    const std::size_t first = bars.size();
    const int beatsPerBar = std::clamp(section.beatsPerBar, 1, kMostBeats);
    for (std::size_t n = 0; n < beats.size(); ++n) {
        const Beat& beat = beats[n];
        if (!std::isfinite(beat.time) || beat.beatInBar < 1 || beat.beatInBar > beatsPerBar)
            continue;
        double length = nominalLength(beat, section);
        if (n + 1 < beats.size()) {
            const double next = beats[n + 1].time - beat.time;
            if (next <= 0.0)
                continue;
            if (next < kLongestBeat * length)
                length = next;
        }
        addBeat(bars, first, beat, length, beatsPerBar);
    }
}

} // namespace

std::vector<GridBar> gridBars(const BeatGrid& grid)
{
    std::vector<GridBar> bars;
    for (const TempoSection& section : grid.sections) {
        const auto [first, last] = grid.beatsOf(section);
        if (first < last)
            addSection(bars, section, std::span(grid.beats).subspan(first, last - first));
    }
    for (std::size_t n = 1; n < bars.size(); ++n) {
        GridBar& before = bars[n - 1];
        const double gap = bars[n].range.start - before.range.end;
        before.range.end = std::min(before.range.end, bars[n].range.start); // where one tempo cuts off another
        bars[n].followsPrevious = gap < kJoint * before.beats.back().length;
    }
    return bars;
}

} // namespace heihachi
