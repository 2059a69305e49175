#include "core/analysis/groove/measure_groove.h"

#include "core/analysis/groove/beat_places.h"
#include "core/analysis/groove/groove_sums.h"

#include <cmath>
#include <map>
#include <utility>

namespace heihachi {
namespace {

using Places = std::vector<std::optional<BeatPlace>>;

/// Bar and position of a section's `position`, counted from its first beat on.
GridPosition gridPosition(const SectionHits& section, std::size_t position, double deviationMs)
{
    const auto subdivision = std::size_t(section.division.subdivision);
    const std::size_t beat = position / subdivision;
    const std::size_t known = std::min(beat, section.beats.size() - 1);
    int bar = section.beats[known].bar;
    int beatInBar = section.beats[known].beatInBar + int(beat - known); // a position after the last beat
    if (beatInBar > section.section.beatsPerBar && beat > known) {
        beatInBar = 1;
        ++bar;
    }
    return {bar, (beatInBar - 1) * int(subdivision) + int(position % subdivision), deviationMs};
}

/// The nearest position of a hit; absent: before the first position.
std::optional<PlacedHit> placed(
    const DrumHit& hit, const BeatPlace& place, std::size_t firstBeat, const SectionHits& section)
{
    const double positions = section.division.evenPhase(place.phase) * double(section.division.subdivision);
    const double nearest = std::round(positions);
    if (nearest < 0.0)
        return std::nullopt;
    const double deviationMs = 1000.0 * place.interval * (place.phase - nearest / double(section.division.subdivision));
    const std::size_t position = (place.beat - firstBeat) * size_t(section.division.subdivision) + std::size_t(nearest);
    return PlacedHit{
        hit, position, gridPosition(section, position, deviationMs), std::abs(positions - nearest) <= kOnGrid};
}

/// Hits and division of each section; fills `positions`.
std::vector<SectionHits> sectionHits(
    std::span<const DrumHit> hits, const BeatGrid& grid, std::vector<std::optional<GridPosition>>& positions)
{
    const Places places = BeatPlaces::of(hits, grid);
    std::vector<std::vector<double>> phases(grid.sections.size());
    for (const std::optional<BeatPlace>& place : places)
        if (place && place->phase >= 0.0)
            phases[place->section].push_back(place->phase);
    std::vector<SectionHits> sections;
    std::vector<std::size_t> firstBeats;
    for (std::size_t s = 0; s < grid.sections.size(); ++s) {
        const auto [first, last] = grid.beatsOf(grid.sections[s]);
        firstBeats.push_back(first);
        sections.push_back(
            {grid.sections[s], std::span(grid.beats).subspan(first, last - first), inferDivision(phases[s]), {}});
    }
    for (std::size_t n = 0; n < hits.size(); ++n) {
        if (!places[n])
            continue;
        SectionHits& section = sections[places[n]->section];
        const auto found = placed(hits[n], *places[n], firstBeats[places[n]->section], section);
        if (!found)
            continue;
        positions[n] = found->grid;
        section.hits.push_back(*found);
    }
    return sections;
}

using Layout = std::pair<int, int>; // beats a bar, subdivision

Layout layoutOf(const SectionHits& section)
{
    return {section.section.beatsPerBar, section.division.subdivision};
}

/// The layout of most hits; of several, and of no hits at all, the one of the longest time.
Layout mainLayout(const std::vector<SectionHits>& sections)
{
    std::map<Layout, std::pair<std::size_t, double>> shares;
    for (const SectionHits& section : sections) {
        auto& [hits, seconds] = shares[layoutOf(section)];
        hits += section.hits.size();
        seconds += section.section.range.length();
    }
    const auto most = std::ranges::max_element(shares, {}, [](const auto& share) { return share.second; });
    return most == shares.end() ? Layout{4, 4} : most->first;
}

} // namespace

Groove measureGroove(std::span<const DrumHit> hits, const BeatGrid& grid, double floorMs)
{
    Groove groove;
    groove.floorMs = floorMs;
    groove.positions.resize(hits.size());
    const std::vector<SectionHits> sections = sectionHits(hits, grid, groove.positions);
    const Layout layout = mainLayout(sections);
    GrooveSums whole(layout.first, layout.second);
    for (const SectionHits& section : sections) {
        const auto [beatsPerBar, subdivision] = layoutOf(section);
        GrooveSums sums(beatsPerBar, subdivision);
        sums.add(section);
        groove.sections.push_back(sums.summary(floorMs));
        if (layoutOf(section) == layout)
            whole.add(section);
    }
    groove.whole = whole.summary(floorMs);
    return groove;
}

} // namespace heihachi
