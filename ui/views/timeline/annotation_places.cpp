#include "ui/views/timeline/annotation_places.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr int kBars = 8;
constexpr double kSeconds = 16.0;

} // namespace

double placeFor(const TimeViewport& viewport)
{
    const double place = viewport.playhead().value_or(viewport.pointer().value_or(viewport.range().center()));
    return std::clamp(place, 0.0, viewport.duration());
}

TimeRange stretchFor(double seconds, const TimeViewport& viewport, const BeatGrid* grid)
{
    if (viewport.loop() && viewport.loop()->contains(seconds))
        return *viewport.loop();
    TimeRange range{seconds, seconds + kSeconds};
    const TempoSection* section = grid ? grid->sectionAt(seconds) : nullptr;
    if (section && section->bpm > 0.0) {
        const double bar = 60.0 / section->bpm * section->beatsPerBar;
        const auto [first, end] = grid->beatsOf(*section);
        double start = seconds;
        double nearest = 0.5 * bar;
        for (std::size_t i = first; i < end; ++i)
            if (grid->beats[i].beatInBar == 1 && std::abs(grid->beats[i].time - seconds) <= nearest) {
                start = grid->beats[i].time;
                nearest = std::abs(start - seconds);
            }
        range = {start, start + kBars * bar};
    }
    range.end = std::min(range.end, viewport.duration());
    range.start = std::clamp(range.start, 0.0, range.end);
    return range;
}

} // namespace heihachi
