#pragma once

#include "core/analysis/results/drum_patterns.h"

#include <array>
#include <vector>

namespace heihachi {

/// What a strike of each class weighs where bars are compared: kick and snare make the pattern, and they are what a
/// detector finds best.
inline constexpr std::array<float, kDrumClassCount> kClassWeights{1.0F, 1.0F, 0.3F, 0.25F, 0.2F};

/// A bar as a vector in which the distance of two bars is that of city blocks. A strike counts half by being there and
/// half by its velocity, times the weight of its class; a rest is 0.
struct BarVector
{
    std::vector<float> cells; ///< as BarMatrix::velocity
    float mass = 0.0F; ///< sum of the cells

    BarVector() = default;
    explicit BarVector(const BarMatrix& bar);
    explicit BarVector(std::vector<float> weighted);
};

/// How much of two bars differs, as a share of the mean weight of the two: 0 = the same, about 1 = another bar (as much
/// differs as a bar holds), 2 = nothing in common. Both empty: 0. Bars of the same number of positions.
/// A mean weight below kLeastMass counts as that: bars of one or two strikes hold too little to be told apart by one
/// more. Of a two-step with hi-hats on the eighths, a kick too many or too few is about 0.16, a kick elsewhere 0.32.
inline constexpr float kLeastMass = 2.0F;
[[nodiscard]] float barDistance(const BarVector& a, const BarVector& b);

/// What barDistance() is at least, by the weights alone: to pass over what can't be near.
[[nodiscard]] float leastBarDistance(const BarVector& a, const BarVector& b);

/// barDistance() that forgives small shifts: the positions of the one bar are laid over those of the other by dynamic
/// time warping with a window of one position and step pattern symmetric2 (see dtw.h). Never more than barDistance().
[[nodiscard]] float warpedBarDistance(const BarVector& a, const BarVector& b);

} // namespace heihachi
