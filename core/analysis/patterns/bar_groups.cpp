#include "core/analysis/patterns/bar_groups.h"

#include "core/analysis/patterns/bar_distance.h"
#include "core/analysis/patterns/bar_form.h"
#include "core/dsp/agglomerative_clustering.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace heihachi {
namespace {

constexpr std::size_t kMostClustered = 512; ///< groups that are clustered, the biggest ones: time is quadratic
constexpr int kMostPasses = 4;

struct Group
{
    std::vector<std::size_t> bars;
    BarVector consensus;
};

/// Index of the nearest within `reach`, -1 for none.
int nearestWithin(std::span<const BarVector> candidates, const BarVector& bar, float reach)
{
    int nearest = -1;
    for (std::size_t n = 0; n < candidates.size(); ++n) {
        const BarVector& candidate = candidates[n];
        if (leastBarDistance(candidate, bar) > reach)
            continue;
        const float distance = barDistance(candidate, bar);
        if (distance < reach || (distance == reach && nearest < 0)) {
            nearest = int(n);
            reach = distance;
        }
    }
    return nearest;
}

BarVector consensusOf(std::span<const BarVector> bars, std::span<const std::size_t> members)
{
    const std::size_t cells = bars[members.front()].cells.size();
    std::vector<float> sums(cells);
    std::vector<int> struck(cells);
    for (const std::size_t member : members)
        for (std::size_t n = 0; n < cells; ++n) {
            sums[n] += bars[member].cells[n];
            struck[n] += bars[member].cells[n] > 0.0F ? 1 : 0;
        }
    for (std::size_t n = 0; n < cells; ++n)
        sums[n] = 2 * std::size_t(struck[n]) >= members.size() && struck[n] > 0 ? sums[n] / float(struck[n]) : 0.0F;
    return BarVector(std::move(sums));
}

/// Bars with strikes: those of frequent kicks and snares first, then those of frequent forms, then by time.
std::vector<std::size_t> byFrequency(std::span<const BarMatrix> bars, std::span<const BarVector> vectors)
{
    std::unordered_map<BarForm, int> backbones;
    std::unordered_map<BarForm, int> forms;
    std::vector<std::pair<const int*, const int*>> counts; // of each bar; references into the maps stay valid
    for (const BarMatrix& bar : bars) {
        int& backbone = backbones[backboneOf(bar)];
        int& form = forms[formOf(bar)];
        ++backbone;
        ++form;
        counts.emplace_back(&backbone, &form);
    }
    std::vector<std::size_t> order(bars.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::erase_if(order, [&](std::size_t n) { return vectors[n].mass <= 0.0F; });
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return std::pair(*counts[a].first, *counts[a].second) > std::pair(*counts[b].first, *counts[b].second);
    });
    return order;
}

void sortBySize(std::vector<Group>& groups)
{
    std::ranges::stable_sort(groups, [](const Group& a, const Group& b) {
        return a.bars.size() != b.bars.size() ? a.bars.size() > b.bars.size() : a.bars.front() < b.bars.front();
    });
}

std::vector<Group> leaderGroups(std::span<const BarVector> vectors, std::span<const std::size_t> order)
{
    std::vector<BarVector> leaders;
    std::vector<Group> groups;
    for (const std::size_t bar : order) {
        int group = nearestWithin(leaders, vectors[bar], BarGroups::kSameBar);
        if (group < 0) {
            group = int(groups.size());
            leaders.push_back(vectors[bar]);
            groups.emplace_back();
        }
        groups[std::size_t(group)].bars.push_back(bar);
    }
    for (Group& group : groups) {
        std::ranges::sort(group.bars);
        group.consensus = consensusOf(vectors, group.bars);
    }
    sortBySize(groups);
    return groups;
}

/// Makes one of groups whose consensus is the same pattern.
void joinSamePatterns(std::vector<Group>& groups, std::span<const BarVector> vectors)
{
    const std::size_t items = std::min(groups.size(), kMostClustered);
    std::vector<double> distances(items * items);
    std::vector<double> weights(items);
    for (std::size_t a = 0; a < items; ++a) {
        weights[a] = double(groups[a].bars.size());
        for (std::size_t b = 0; b < a; ++b)
            distances[a * items + b] = distances[b * items + a]
                = double(barDistance(groups[a].consensus, groups[b].consensus));
    }
    const std::vector<int> labels
        = cutTree(averageLinkage(distances, items, weights), items, double(BarGroups::kSamePattern));
    std::vector<Group> joined(items > 0 ? std::size_t(std::ranges::max(labels)) + 1 : 0);
    for (std::size_t n = 0; n < groups.size(); ++n) {
        if (n >= items)
            joined.emplace_back();
        Group& group = n < items ? joined[std::size_t(labels[n])] : joined.back();
        group.bars.insert(group.bars.end(), groups[n].bars.begin(), groups[n].bars.end());
    }
    for (Group& group : joined) {
        std::ranges::sort(group.bars);
        group.consensus = consensusOf(vectors, group.bars);
    }
    sortBySize(joined);
    groups = std::move(joined);
}

/// The consensus of each group that is more than errors of the detector.
std::vector<BarVector> patternsAmong(std::span<const Group> groups)
{
    std::vector<BarVector> patterns;
    std::vector<std::size_t> sizes;
    for (const Group& group : groups) {
        if (group.bars.size() < 2)
            continue;
        bool isError = false;
        for (std::size_t n = 0; n < patterns.size() && !isError; ++n) {
            const float distance = barDistance(patterns[n], group.consensus);
            const bool isFew = group.bars.size() < BarGroups::kLeastBars
                || double(group.bars.size()) < BarGroups::kLeastShare * double(sizes[n]);
            isError = distance <= BarGroups::kSamePattern || (isFew && distance <= BarGroups::kNearPattern);
        }
        if (!isError) {
            patterns.push_back(group.consensus);
            sizes.push_back(group.bars.size());
        }
    }
    return patterns;
}

std::vector<Group> assigned(
    std::span<const BarVector> vectors, std::span<const std::size_t> order, std::span<const BarVector> patterns)
{
    std::vector<Group> groups(patterns.size());
    for (std::size_t n = 0; n < patterns.size(); ++n)
        groups[n].consensus = patterns[n];
    for (const std::size_t bar : order)
        if (const int n = nearestWithin(patterns, vectors[bar], BarGroups::kNearPattern); n >= 0)
            groups[std::size_t(n)].bars.push_back(bar);
    return groups;
}

} // namespace

std::vector<int> BarGroups::group(std::span<const BarMatrix> bars)
{
    const std::vector<BarVector> vectors(bars.begin(), bars.end());
    const std::vector<std::size_t> order = byFrequency(bars, vectors);
    std::vector<Group> groups = leaderGroups(vectors, order);
    joinSamePatterns(groups, vectors);
    std::vector<BarVector> patterns = patternsAmong(groups);
    for (int pass = 0; pass < kMostPasses; ++pass) { // a group that loses all but one of its bars is none
        groups = assigned(vectors, order, patterns);
        if (std::erase_if(groups, [](const Group& group) { return group.bars.size() < 2; }) == 0)
            break;
        patterns.clear();
        for (const Group& group : groups)
            patterns.push_back(group.consensus);
    }
    for (Group& group : groups)
        std::ranges::sort(group.bars);
    sortBySize(groups);
    std::vector<int> labels(bars.size(), -1);
    for (std::size_t n = 0; n < groups.size(); ++n)
        for (const std::size_t bar : groups[n].bars)
            labels[bar] = int(n);
    return labels;
}

} // namespace heihachi
