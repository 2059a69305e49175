#include "core/analysis/patterns/drum_pattern_finder.h"

#include "core/analysis/patterns/bar_distance.h"
#include "core/analysis/patterns/bar_groups.h"
#include "core/analysis/patterns/bar_strikes.h"
#include "core/analysis/patterns/bar_subdivision.h"
#include "core/analysis/patterns/event_clusters.h"
#include "core/analysis/patterns/grid_bars.h"
#include "core/analysis/patterns/pattern_fills.h"
#include "core/analysis/patterns/pattern_phrases.h"
#include "core/analysis/patterns/pattern_summary.h"

#include <algorithm>
#include <map>

namespace heihachi {
namespace {

/// What each bar plays: a number for each pattern, in no order, -1 for none. Bars are compared with those of the same
/// metre and positions only.
std::vector<int> groupBars(std::span<const GridBar> bars, std::span<const BarMatrix> matrices)
{
    std::map<std::pair<int, int>, std::vector<std::size_t>> kinds;
    for (std::size_t n = 0; n < bars.size(); ++n)
        if (bars[n].isWhole())
            kinds[{bars[n].beatsPerBar, matrices[n].positions}].push_back(n);
    std::vector<int> labels(bars.size(), -1);
    int first = 0;
    for (const auto& [kind, members] : kinds) {
        std::vector<BarMatrix> ofKind;
        for (const std::size_t n : members)
            ofKind.push_back(matrices[n]);
        const std::vector<int> groups = BarGroups::group(ofKind);
        for (std::size_t k = 0; k < members.size(); ++k)
            labels[members[k]] = groups[k] < 0 ? -1 : first + groups[k];
        first += std::ranges::max(groups) + 1;
    }
    return labels;
}

/// The bars of each pattern, patterns by descending count, then by time.
std::vector<std::vector<std::size_t>> membersByCount(std::span<const int> labels)
{
    std::vector<std::vector<std::size_t>> members;
    for (std::size_t n = 0; n < labels.size(); ++n) {
        if (labels[n] < 0)
            continue;
        members.resize(std::max(members.size(), std::size_t(labels[n]) + 1));
        members[std::size_t(labels[n])].push_back(n);
    }
    std::ranges::stable_sort(members, [](const auto& a, const auto& b) {
        return a.size() != b.size() ? a.size() > b.size() : a.front() < b.front();
    });
    return members;
}

void addPatterns(DrumPatternCatalogue& catalogue, std::span<const BarMatrix> matrices,
    const std::vector<std::vector<std::size_t>>& members)
{
    for (std::size_t n = 0; n < members.size(); ++n) {
        DrumPattern pattern = summarisedPattern(matrices, members[n]);
        pattern.firstTime = catalogue.bars[members[n].front()].range.start;
        const BarVector typical(pattern.typical);
        for (const std::size_t bar : members[n]) {
            catalogue.bars[bar].pattern = int(n);
            catalogue.bars[bar].distance = warpedBarDistance(BarVector(matrices[bar]), typical);
        }
        catalogue.patterns.push_back(std::move(pattern));
    }
}

void markFills(DrumPatternCatalogue& catalogue, std::span<const GridBar> bars, std::span<const BarMatrix> matrices)
{
    std::vector<int> patterns;
    for (const BarEntry& bar : catalogue.bars)
        patterns.push_back(bar.pattern);
    std::vector<BarMatrix> typical;
    for (const DrumPattern& pattern : catalogue.patterns)
        typical.push_back(pattern.typical);
    const std::vector<bool> fills = PatternFills::find(bars, matrices, patterns, typical);
    for (std::size_t n = 0; n < fills.size(); ++n)
        catalogue.bars[n].isFill = fills[n];
}

void addClusters(DrumPatternCatalogue& catalogue, std::span<const GridBar> bars, std::span<const Strike> strikes)
{
    std::vector<int> beatsPerBar;
    for (const GridBar& bar : bars)
        beatsPerBar.push_back(bar.beatsPerBar);
    EventClusters found = EventClusters::find(strikes, beatsPerBar);
    catalogue.clusters = std::move(found.clusters);
    catalogue.clusterCut = found.cut;
    catalogue.clusterCutReason = std::move(found.cutReason);
}

} // namespace

DrumPatternCatalogue findDrumPatterns(std::span<const DrumHit> hits, const BeatGrid& grid)
{
    const std::vector<GridBar> bars = gridBars(grid);
    PlayedBars played = playedBars(bars, barSubdivisions(bars, hits), hits);
    DrumPatternCatalogue catalogue;
    std::vector<BarMatrix> matrices;
    std::vector<bool> followsPrevious;
    for (std::size_t n = 0; n < bars.size(); ++n) {
        catalogue.bars.push_back({bars[n].number, bars[n].range, -1, 0.0F, false, played.bars[n].hits});
        matrices.push_back(std::move(played.bars[n].matrix));
        followsPrevious.push_back(bars[n].followsPrevious);
    }
    addPatterns(catalogue, matrices, membersByCount(groupBars(bars, matrices)));
    markFills(catalogue, bars, matrices);
    catalogue.phrases = PatternPhrases::find(catalogue.bars, followsPrevious);
    addClusters(catalogue, bars, played.strikes);
    return catalogue;
}

} // namespace heihachi
