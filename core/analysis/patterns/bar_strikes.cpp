#include "core/analysis/patterns/bar_strikes.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr int kTwelfths = 12; ///< a beat: what sixteenths and triplets have in common

/// A position of a bar in time.
struct GridLine
{
    double time = 0.0; ///< s
    double step = 0.0; ///< s to the next position
    int bar = 0;
    int position = 0;
    double beats = 0.0; ///< from the start of the bar
};

std::vector<GridLine> gridLines(std::span<const GridBar> bars, std::span<const int> subdivisions)
{
    std::vector<GridLine> lines;
    for (std::size_t n = 0; n < bars.size(); ++n)
        for (const BarBeat& beat : bars[n].beats)
            for (int k = 0; k < subdivisions[n]; ++k) {
                const double part = double(k) / subdivisions[n];
                const double time = beat.time + part * beat.length;
                if (time < bars[n].range.end)
                    lines.push_back({time, beat.length / subdivisions[n], int(n), beat.index * subdivisions[n] + k,
                        beat.index + part});
            }
    std::ranges::stable_sort(lines, {}, &GridLine::time);
    return lines;
}

/// Null when none is within half a position.
const GridLine* nearestLine(std::span<const GridLine> lines, double time)
{
    const auto after = std::ranges::lower_bound(lines, time, {}, &GridLine::time);
    const GridLine* nearest = nullptr;
    double least = 0.0;
    for (auto line = after == lines.begin() ? after : std::prev(after); line != lines.end(); ++line) {
        const double off = std::abs(line->time - time);
        if (off <= 0.5 * line->step * (1.0 + 1e-9) && (!nearest || off < least)) {
            nearest = &*line;
            least = off;
        }
        if (line->time >= time)
            break;
    }
    return nearest;
}

float velocityOf(const DrumHit& hit)
{
    return std::isfinite(hit.velocity) ? std::clamp(hit.velocity, kLeastVelocity, 1.0F) : kLeastVelocity;
}

} // namespace

PlayedBars playedBars(std::span<const GridBar> bars, std::span<const int> subdivisions, std::span<const DrumHit> hits)
{
    PlayedBars played;
    for (std::size_t n = 0; n < bars.size(); ++n) {
        const int positions = bars[n].beatsPerBar * subdivisions[n];
        played.bars.push_back({{positions, std::vector<float>(std::size_t(kDrumClassCount * positions))}, 0});
    }
    const std::vector<GridLine> lines = gridLines(bars, subdivisions);
    for (const DrumHit& hit : hits) {
        const GridLine* line = std::isfinite(hit.time) ? nearestLine(lines, hit.time) : nullptr;
        if (!line)
            continue;
        const float velocity = velocityOf(hit);
        PlayedBar& bar = played.bars[std::size_t(line->bar)];
        float& cell = bar.matrix.velocity[std::size_t(hit.drumClass) * std::size_t(bar.matrix.positions)
            + std::size_t(line->position)];
        cell = std::max(cell, velocity);
        ++bar.hits;
        const int subdivision = subdivisions[std::size_t(line->bar)];
        const double late = (hit.time - line->time) / (line->step * subdivision);
        played.strikes.push_back(
            {line->bar, line->position * kTwelfths / subdivision, line->beats + late, hit.drumClass, velocity});
    }
    return played;
}

} // namespace heihachi
