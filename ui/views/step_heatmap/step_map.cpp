#include "ui/views/step_heatmap/step_map.h"

#include "core/analysis/groove/beat_places.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr int kMostBeats = 16; // of a bar; a grid that a person has edited may be odd

} // namespace

StepMap::StepMap(std::span<const DrumHit> hits, const BeatGrid& grid)
    : m_places(hits.size())
{
    const std::vector<int> barOf = barsOfBeats(grid);
    m_cells.resize(m_bars.size() * size_t(m_steps) * kDrumClassCount);
    const auto places = BeatPlaces::of(hits, grid);
    for (size_t i = 0; i < hits.size(); ++i) {
        if (!places[i] || barOf[places[i]->beat] < 0)
            continue;
        const Beat& beat = grid.beats[places[i]->beat];
        const int stepsOfBar = kStepsPerBeat * std::clamp(grid.sections[places[i]->section].beatsPerBar, 1, kMostBeats);
        Place place{barOf[places[i]->beat],
            std::max(0, int(std::lround((double(beat.beatInBar - 1) + places[i]->phase) * kStepsPerBeat)))};
        if (place.step >= stepsOfBar) {
            const size_t next = size_t(place.bar) + 1;
            const bool follows
                = next < m_bars.size() && m_bars[next].range.start - hits[i].time < places[i]->interval / kStepsPerBeat;
            place = follows ? Place{int(next), 0} : Place{place.bar, stepsOfBar - 1};
        }
        m_places[i] = place;
        Cell& cell = m_cells[indexOf(place.bar, place.step, hits[i].drumClass)];
        ++cell.hits;
        cell.velocity += double(hits[i].velocity);
    }
}

std::vector<int> StepMap::barsOfBeats(const BeatGrid& grid)
{
    std::vector<int> barOf(grid.beats.size(), -1);
    for (const TempoSection& section : grid.sections) {
        const auto [first, last] = grid.beatsOf(section);
        const int beatsPerBar = std::clamp(section.beatsPerBar, 1, kMostBeats);
        for (size_t n = first; n < last; ++n) {
            const Beat& beat = grid.beats[n];
            if (beat.beatInBar < 1 || beat.beatInBar > beatsPerBar)
                continue;
            const bool isNew = n == first || barOf[n - 1] < 0 || beat.bar != grid.beats[n - 1].bar
                || beat.beatInBar <= grid.beats[n - 1].beatInBar;
            const double length = beat.bpm > 0.0 ? 60.0 / beat.bpm : 0.0;
            if (isNew)
                m_bars.push_back({beat.bar, {beat.time, beat.time}});
            barOf[n] = int(m_bars.size()) - 1;
            m_bars.back().range.end = n + 1 < last ? grid.beats[n + 1].time : beat.time + length;
            m_steps = std::max(m_steps, kStepsPerBeat * beatsPerBar);
        }
    }
    return barOf;
}

size_t StepMap::indexOf(int bar, int step, DrumClass drumClass) const
{
    return (size_t(bar) * size_t(m_steps) + size_t(step)) * kDrumClassCount + size_t(drumClass);
}

StepMap::Cell StepMap::cell(int firstBar, int endBar, int step, std::optional<DrumClass> drumClass) const
{
    const size_t first = drumClass ? size_t(*drumClass) : 0;
    const size_t end = drumClass ? first + 1 : size_t(kDrumClassCount);
    Cell sum;
    for (int bar = std::max(0, firstBar); bar < std::min(endBar, int(m_bars.size())); ++bar) {
        const Cell* classes = &m_cells[indexOf(bar, step, DrumClass::Kick)];
        for (size_t c = first; c < end; ++c) {
            sum.hits += classes[c].hits;
            sum.velocity += classes[c].velocity;
        }
    }
    return sum;
}

std::pair<int, int> StepMap::barsWithin(TimeRange range) const
{
    const auto first = std::ranges::upper_bound(m_bars, range.start, {}, [](const Bar& bar) { return bar.range.end; });
    const auto end = std::ranges::lower_bound(m_bars, range.end, {}, [](const Bar& bar) { return bar.range.start; });
    return {int(first - m_bars.begin()), std::max(int(first - m_bars.begin()), int(end - m_bars.begin()))};
}

int StepMap::mostHits(std::optional<DrumClass> drumClass) const
{
    int most = 0;
    for (int bar = 0; bar < int(m_bars.size()); ++bar)
        for (int step = 0; step < m_steps; ++step)
            most = std::max(most, cell(bar, bar + 1, step, drumClass).hits);
    return most;
}

} // namespace heihachi
