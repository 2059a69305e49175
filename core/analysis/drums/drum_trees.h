#pragma once

#include "core/analysis/results/drum_class.h"

#include <array>
#include <cstdint>
#include <span>

namespace heihachi {

/// One small decision tree over DrumFeatures. Node 0 is the root, the children of node k are 2k + 1 (feature below the
/// threshold) and 2k + 2; after three questions, leaf k holds the log-odds that the tree adds.
struct DrumTree
{
    static constexpr std::size_t kDepth = 3;
    static constexpr std::size_t kNodes = (1U << kDepth) - 1;
    static constexpr std::size_t kLeaves = 1U << kDepth;
    std::array<std::uint16_t, kNodes> feature;
    std::array<float, kNodes> threshold;
    std::array<float, kLeaves> logOdds;

    [[nodiscard]] float answer(std::span<const float> features) const
    {
        std::size_t node = 0;
        for (std::size_t level = 0; level < kDepth; ++level)
            node = 2 * node + (features[feature[node]] < threshold[node] ? 1 : 2);
        return logOdds[node - kNodes];
    }
};

/// A boosted sum of trees for one class (Friedman, Annals of Statistics 29(5), 2001) and its calibration: the
/// probability is the logistic function of scale * (sum of answers) + offset (Platt, 1999).
struct DrumForest
{
    std::span<const DrumTree> trees;
    float scale = 1.0F;
    float offset = 0.0F;
};

/// Learned from made music by models/training/learn_drum_trees.py, calibrated on held-out kits; see
/// models/drum_tables.md.
[[nodiscard]] const DrumForest& drumForest(DrumClass drumClass);

} // namespace heihachi
