#include "core/analysis/groove/beat_places.h"

#include <limits>

namespace heihachi {
namespace {

constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();

/// For each beat its section and how long it lasts; of a section with a single beat the tempo tells.
struct BeatSpans
{
    explicit BeatSpans(const BeatGrid& grid)
        : section(grid.beats.size(), kNone)
        , interval(grid.beats.size(), 0.0)
    {
        for (std::size_t s = 0; s < grid.sections.size(); ++s) {
            const auto [first, last] = grid.beatsOf(grid.sections[s]);
            for (std::size_t n = first; n < last; ++n) {
                section[n] = s;
                if (n + 1 < last)
                    interval[n] = grid.beats[n + 1].time - grid.beats[n].time;
                else if (n > first)
                    interval[n] = interval[n - 1];
                else if (grid.sections[s].bpm > 0.0)
                    interval[n] = 60.0 / grid.sections[s].bpm;
            }
        }
    }
    [[nodiscard]] bool isUsable(std::size_t beat) const
    {
        return beat < section.size() && section[beat] != kNone && interval[beat] > 0.0;
    }

    std::vector<std::size_t> section;
    std::vector<double> interval;
};

} // namespace

std::vector<std::optional<BeatPlace>> BeatPlaces::of(std::span<const DrumHit> hits, const BeatGrid& grid)
{
    const BeatSpans spans(grid);
    std::vector<std::optional<BeatPlace>> places(hits.size());
    std::size_t next = 0; // first beat after the hit
    for (std::size_t n = 0; n < hits.size(); ++n) {
        while (next < grid.beats.size() && grid.beats[next].time <= hits[n].time)
            ++next;
        const auto phaseFrom
            = [&](std::size_t beat) { return (hits[n].time - grid.beats[beat].time) / spans.interval[beat]; };
        if (next > 0 && spans.isUsable(next - 1) && phaseFrom(next - 1) < 1.0)
            places[n] = BeatPlace{spans.section[next - 1], next - 1, phaseFrom(next - 1), spans.interval[next - 1]};
        else if (spans.isUsable(next) && phaseFrom(next) >= -kLead)
            places[n] = BeatPlace{spans.section[next], next, phaseFrom(next), spans.interval[next]};
    }
    return places;
}

} // namespace heihachi
