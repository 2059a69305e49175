#pragma once

#include "core/analysis/results/beat_grid.h"
#include "core/analysis/results/drum_hit.h"

#include <algorithm>
#include <functional>
#include <vector>

/// Made grids of beats, and hits on them. Same arguments, same values.
namespace heihachi::test {

/// A grid of one section: `bars` bars from `start` on, whose tempo is `bpmAt` of the share of the beats passed.
inline BeatGrid makeGrid(const std::function<double(double)>& bpmAt, int bars, double start = 1.0, int beatsPerBar = 4)
{
    BeatGrid grid;
    double time = start;
    const int count = bars * beatsPerBar;
    for (int n = 0; n < count; ++n) {
        const double bpm = bpmAt(double(n) / double(count));
        grid.beats.push_back({time, 1 + n / beatsPerBar, 1 + n % beatsPerBar, bpm, 0.9F});
        time += 60.0 / bpm;
    }
    TempoSection section;
    section.range = {start, time};
    section.bpm = bpmAt(0.5);
    section.beatsPerBar = beatsPerBar;
    section.confidence = 0.9F;
    grid.sections.push_back(section);
    return grid;
}

inline BeatGrid makeGrid(double bpm, int bars, double start = 1.0, int beatsPerBar = 4)
{
    return makeGrid([bpm](double) { return bpm; }, bars, start, beatsPerBar);
}

/// When a phase after beat `beat` is, by the beats of a grid; the last beat lasts as long as the one before.
inline double timeAt(const BeatGrid& grid, std::size_t beat, double phase)
{
    const std::size_t from = std::min(beat, grid.beats.size() - 2);
    const double interval = grid.beats[from + 1].time - grid.beats[from].time;
    return grid.beats[beat].time + phase * interval;
}

inline DrumHit strike(double time, DrumClass drumClass, float velocity = 0.8F)
{
    return {time, drumClass, 0.9F, velocity, {}, {}};
}

inline void sortByTime(std::vector<DrumHit>& hits)
{
    std::ranges::stable_sort(hits, {}, &DrumHit::time);
}

/// `drumClass` at these phases of every beat.
inline std::vector<DrumHit> strikeEveryBeat(
    const BeatGrid& grid, const std::vector<double>& phases, DrumClass drumClass = DrumClass::HiHat)
{
    std::vector<DrumHit> hits;
    for (std::size_t beat = 0; beat < grid.beats.size(); ++beat)
        for (const double phase : phases)
            hits.push_back(strike(timeAt(grid, beat, phase), drumClass));
    sortByTime(hits);
    return hits;
}

} // namespace heihachi::test
