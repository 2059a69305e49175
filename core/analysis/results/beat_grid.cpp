#include "core/analysis/results/beat_grid.h"

#include <algorithm>

namespace heihachi {

const TempoSection* BeatGrid::sectionAt(double seconds) const
{
    const auto after = std::ranges::upper_bound(
        sections, seconds, {}, [](const TempoSection& section) { return section.range.start; });
    if (after == sections.begin() || !std::prev(after)->range.contains(seconds))
        return nullptr;
    return &*std::prev(after);
}

std::pair<std::size_t, std::size_t> BeatGrid::beatsOf(const TempoSection& section) const
{
    const auto first = std::ranges::lower_bound(beats, section.range.start, {}, &Beat::time);
    const auto last = std::ranges::lower_bound(first, beats.end(), section.range.end, {}, &Beat::time);
    return {std::size_t(first - beats.begin()), std::size_t(last - beats.begin())};
}

} // namespace heihachi
