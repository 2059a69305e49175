#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace heihachi {

/// Two clusters that became one. Clusters below the number of items are the items; the merge at index k makes cluster
/// items + k.
struct ClusterMerge
{
    int first = 0; ///< the one with the lower number
    int second = 0;
    double height = 0.0; ///< mean distance of their items

    friend bool operator==(const ClusterMerge&, const ClusterMerge&) = default;
};

/// Hierarchical clustering with average linkage (UPGMA): always the two clusters with the least mean distance between
/// their items become one.
///
/// `distances`: items x items, row-major, symmetric, >= 0. `weights`: how many items each stands for, > 0; empty: one
/// each. Gives items - 1 merges by ascending height (none for fewer than two items). The tree does not depend on the
/// order of the items, as long as no two heights are equal. O(n^2) in time and memory, by chains of nearest neighbours.
/// References: Sokal & Michener, Univ. Kansas Sci. Bull. 38, 1958; Murtagh, The Computer Journal 26(4), 1983.
[[nodiscard]] std::vector<ClusterMerge> averageLinkage(
    std::span<const double> distances, std::size_t items, std::span<const double> weights = {});

/// The cluster of each item when only the merges up to and including `height` are made: 0, 1, 2 … in the order of the
/// first items.
[[nodiscard]] std::vector<int> cutTree(std::span<const ClusterMerge> merges, std::size_t items, double height);

} // namespace heihachi
