#include "core/dsp/agglomerative_clustering.h"

#include <QtGlobal>

#include <algorithm>
#include <limits>
#include <numeric>

namespace heihachi {
namespace {

/// Which cluster an item belongs to while clusters become one.
class DisjointSets
{
public:
    explicit DisjointSets(std::size_t items)
        : m_parents(items)
    {
        std::iota(m_parents.begin(), m_parents.end(), std::size_t{0});
    }
    [[nodiscard]] std::size_t rootOf(std::size_t item)
    {
        while (m_parents[item] != item)
            item = m_parents[item] = m_parents[m_parents[item]];
        return item;
    }
    void unite(std::size_t root, std::size_t under) { m_parents[root] = under; }

private:
    std::vector<std::size_t> m_parents;
};

/// Merges in the order that the chains find them; each cluster goes by one of its items.
class NeighbourChain
{
public:
    NeighbourChain(std::span<const double> distances, std::size_t items, std::span<const double> weights)
        : m_items(items)
        , m_distances(distances.begin(), distances.end())
        , m_weights(weights.begin(), weights.end())
        , m_isAlive(items, true)
    {
        m_weights.resize(items, 1.0);
    }

    std::vector<ClusterMerge> run()
    {
        std::vector<ClusterMerge> merges;
        std::vector<std::size_t> chain;
        while (merges.size() + 1 < m_items) {
            if (chain.empty())
                chain.push_back(std::size_t(std::ranges::find(m_isAlive, true) - m_isAlive.begin()));
            const std::size_t last = chain.back();
            const std::size_t previous = chain.size() > 1 ? chain[chain.size() - 2] : last;
            const std::size_t nearest = nearestOf(last, previous);
            if (nearest != previous || chain.size() == 1) {
                chain.push_back(nearest);
                continue;
            }
            merges.push_back({int(previous), int(last), m_distances[last * m_items + previous]});
            join(previous, last);
            chain.resize(chain.size() - 2);
        }
        return merges;
    }

private:
    /// Of equally near ones the previous link of the chain, so that a chain ends, then the first.
    [[nodiscard]] std::size_t nearestOf(std::size_t cluster, std::size_t previous) const
    {
        std::size_t nearest = previous;
        double least
            = previous != cluster ? m_distances[cluster * m_items + previous] : std::numeric_limits<double>::infinity();
        for (std::size_t other = 0; other < m_items; ++other)
            if (m_isAlive[other] && other != cluster
                && (m_distances[cluster * m_items + other] < least || nearest == cluster)) {
                nearest = other;
                least = m_distances[cluster * m_items + other];
            }
        return nearest;
    }

    /// `kept` stands for both from now on (Lance & Williams' update).
    void join(std::size_t kept, std::size_t gone)
    {
        m_isAlive[gone] = false;
        const double whole = m_weights[kept] + m_weights[gone];
        for (std::size_t other = 0; other < m_items; ++other)
            if (m_isAlive[other] && other != kept)
                m_distances[kept * m_items + other] = m_distances[other * m_items + kept]
                    = (m_weights[kept] * m_distances[kept * m_items + other]
                          + m_weights[gone] * m_distances[gone * m_items + other])
                    / whole;
        m_weights[kept] = whole;
    }

    std::size_t m_items;
    std::vector<double> m_distances;
    std::vector<double> m_weights;
    std::vector<bool> m_isAlive;
};

} // namespace

std::vector<ClusterMerge> averageLinkage(
    std::span<const double> distances, std::size_t items, std::span<const double> weights)
{
    Q_ASSERT(distances.size() == items * items);
    Q_ASSERT(weights.empty() || weights.size() == items);
    std::vector<ClusterMerge> merges = NeighbourChain(distances, items, weights).run();
    std::ranges::stable_sort(merges, {}, &ClusterMerge::height);
    DisjointSets sets(items);
    std::vector<int> names(items); // of the cluster that a root stands for
    std::iota(names.begin(), names.end(), 0);
    for (std::size_t n = 0; n < merges.size(); ++n) {
        const std::size_t first = sets.rootOf(std::size_t(merges[n].first));
        const std::size_t second = sets.rootOf(std::size_t(merges[n].second));
        merges[n].first = std::min(names[first], names[second]);
        merges[n].second = std::max(names[first], names[second]);
        sets.unite(second, first);
        names[first] = int(items + n);
    }
    return merges;
}

std::vector<int> cutTree(std::span<const ClusterMerge> merges, std::size_t items, double height)
{
    DisjointSets sets(items + merges.size());
    for (std::size_t n = 0; n < merges.size() && merges[n].height <= height; ++n) {
        sets.unite(std::size_t(merges[n].first), items + n);
        sets.unite(std::size_t(merges[n].second), items + n);
    }
    std::vector<int> names(items + merges.size(), -1);
    std::vector<int> labels(items);
    int next = 0;
    for (std::size_t item = 0; item < items; ++item) {
        int& name = names[sets.rootOf(item)];
        if (name < 0)
            name = next++;
        labels[item] = name;
    }
    return labels;
}

} // namespace heihachi
