#include "core/analysis/patterns/event_clusters.h"

#include "core/dsp/agglomerative_clustering.h"
#include "core/dsp/robust_statistics.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::EventClusters)
};

constexpr int kThirds = 3;

/// Strikes of one class at one position with about one velocity.
struct Summary
{
    DrumClass drumClass = DrumClass::Kick;
    int beatsPerBar = 4;
    double beats = 0.0; ///< sums while it is filled, means afterwards
    double velocity = 0.0;
    int count = 0;
};

std::array<std::array<float, kThirds - 1>, kDrumClassCount> velocityThirds(std::span<const Strike> strikes)
{
    std::array<std::array<float, kThirds - 1>, kDrumClassCount> thirds{};
    for (const DrumClass drumClass : kDrumClasses) {
        std::vector<float> velocities;
        for (const Strike& strike : strikes)
            if (strike.drumClass == drumClass)
                velocities.push_back(strike.velocity);
        thirds[std::size_t(drumClass)] = {percentile(velocities, 1.0 / 3.0), percentile(velocities, 2.0 / 3.0)};
    }
    return thirds;
}

std::vector<Summary> summariesOf(std::span<const Strike> strikes, std::span<const int> beatsPerBar)
{
    const auto thirds = velocityThirds(strikes);
    std::map<std::tuple<DrumClass, int, int, int>, Summary> cells;
    std::set<int> bars;
    for (const Strike& strike : strikes) {
        const auto& limits = thirds[std::size_t(strike.drumClass)];
        const int third = int(std::ranges::count_if(limits, [&](float limit) { return strike.velocity > limit; }));
        const int beats = beatsPerBar[std::size_t(strike.bar)];
        Summary& summary = cells[{strike.drumClass, beats, strike.twelfth, third}];
        summary.drumClass = strike.drumClass;
        summary.beatsPerBar = beats;
        summary.beats += strike.beats;
        summary.velocity += double(strike.velocity);
        ++summary.count;
        bars.insert(strike.bar);
    }
    const double least = std::max(bars.size() > 2 ? 2.0 : 1.0, EventClusters::kLeastShare * double(bars.size()));
    std::vector<Summary> summaries;
    for (auto& [key, summary] : cells) {
        if (summary.count < least)
            continue;
        summary.beats /= summary.count;
        summary.velocity /= summary.count;
        summaries.push_back(summary);
    }
    return summaries;
}

double distanceOf(const Summary& a, const Summary& b)
{
    double beats = std::abs(a.beats - b.beats);
    if (a.beatsPerBar == b.beatsPerBar)
        beats = std::min(beats, double(a.beatsPerBar) - beats);
    return (a.drumClass != b.drumClass ? EventClusters::kClassStep : 0.0) + EventClusters::kBeatStep * beats
        + EventClusters::kVelocityStep * std::abs(a.velocity - b.velocity);
}

std::vector<ClusterMerge> treeOf(std::span<const Summary> summaries)
{
    const std::size_t items = summaries.size();
    std::vector<double> distances(items * items);
    std::vector<double> weights(items);
    for (std::size_t a = 0; a < items; ++a) {
        weights[a] = summaries[a].count;
        for (std::size_t b = 0; b < items; ++b)
            distances[a * items + b] = distanceOf(summaries[a], summaries[b]);
    }
    return averageLinkage(distances, items, weights);
}

/// How many merges are made: those before the widest step within the limits.
std::size_t mergesBelowCut(std::span<const ClusterMerge> merges, std::size_t items, std::size_t leastClusters)
{
    const auto height = [&](std::size_t n) { return std::max(EventClusters::kLeastHeight, merges[n].height); };
    std::size_t made = items - std::min(items, leastClusters);
    double widest = 0.0;
    for (std::size_t n = 0; n < merges.size(); ++n) { // n merges leave items - n clusters
        const std::size_t clusters = items - n;
        if (clusters < leastClusters || clusters > EventClusters::kMostClusters)
            continue;
        const double step = height(n) / (n > 0 ? height(n - 1) : EventClusters::kLeastHeight);
        if (step > widest) {
            widest = step;
            made = n;
        }
    }
    return made;
}

EventCluster clusterOf(std::span<const Summary> summaries, std::span<const int> labels, int label)
{
    EventCluster cluster;
    std::array<int, kDrumClassCount> counts{};
    double beatsPerBar = 0.0;
    double first = 0.0;
    double beats = 0.0; // relative to the first, the short way round the bar
    for (std::size_t n = 0; n < summaries.size(); ++n) {
        if (labels[n] != label)
            continue;
        const Summary& summary = summaries[n];
        if (cluster.count == 0) {
            first = summary.beats;
            beatsPerBar = summary.beatsPerBar;
        }
        beats += summary.count * std::remainder(summary.beats - first, beatsPerBar);
        cluster.meanVelocity += summary.count * summary.velocity;
        cluster.count += summary.count;
        counts[std::size_t(summary.drumClass)] += summary.count;
    }
    cluster.drumClass = kDrumClasses[std::size_t(std::ranges::max_element(counts) - counts.begin())];
    cluster.meanVelocity /= cluster.count;
    const double mean = first + beats / cluster.count;
    cluster.meanPosition = mean - beatsPerBar * std::floor((mean + EventClusters::kEarliest) / beatsPerBar);
    return cluster;
}

QString reasonOf(double below, double above, int clusters, std::size_t leastClusters)
{
    return Texts::tr("Cut between the heights %L1 and %L2: that is the widest step between two merges, as a ratio, of "
                     "those that leave %3 to %4 kinds of strikes; %n kind(s) remain.",
        nullptr, clusters)
        .arg(below, 0, 'f', 2)
        .arg(above, 0, 'f', 2)
        .arg(leastClusters)
        .arg(EventClusters::kMostClusters);
}

} // namespace

EventClusters EventClusters::find(std::span<const Strike> strikes, std::span<const int> beatsPerBar)
{
    EventClusters found;
    const std::vector<Summary> summaries = summariesOf(strikes, beatsPerBar);
    if (summaries.empty()) {
        found.cutReason = Texts::tr("There are too few strikes on the grid to tell kinds of them.");
        return found;
    }
    const std::vector<ClusterMerge> merges = treeOf(summaries);
    std::set<DrumClass> classes;
    for (const Summary& summary : summaries)
        classes.insert(summary.drumClass);
    const std::size_t leastClusters = EventClusters::kLeastClusters * classes.size();
    const std::size_t made = mergesBelowCut(merges, summaries.size(), leastClusters);
    const double below = made > 0 ? merges[made - 1].height : 0.0;
    const double above = made < merges.size() ? merges[made].height : below;
    found.cut = 0.5 * (below + above);
    const std::vector<int> labels = cutTree(std::span(merges).first(made), summaries.size(), above);
    const int count = std::ranges::max(labels) + 1;
    for (int label = 0; label < count; ++label)
        found.clusters.push_back(clusterOf(summaries, labels, label));
    std::ranges::stable_sort(found.clusters, [](const EventCluster& a, const EventCluster& b) {
        return a.meanPosition != b.meanPosition ? a.meanPosition < b.meanPosition : a.drumClass < b.drumClass;
    });
    found.cutReason = made < merges.size()
        ? reasonOf(below, above, count, leastClusters)
        : Texts::tr("All strikes that come often enough are of one kind: nothing was cut.");
    return found;
}

} // namespace heihachi
