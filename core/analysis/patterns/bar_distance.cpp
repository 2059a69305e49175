#include "core/analysis/patterns/bar_distance.h"

#include "core/dsp/dtw.h"

#include <Eigen/Core>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr float kPresence = 0.5F;
constexpr std::size_t kWindow = 1; ///< positions

Eigen::Map<const Eigen::ArrayXf> arrayOf(const std::vector<float>& values)
{
    return {values.data(), Eigen::Index(values.size())};
}

float shareOf(float difference, const BarVector& a, const BarVector& b)
{
    return difference / std::max(kLeastMass, 0.5F * (a.mass + b.mass));
}

} // namespace

BarVector::BarVector(const BarMatrix& bar)
    : cells(bar.velocity.size())
{
    for (std::size_t n = 0; n < cells.size(); ++n)
        if (bar.velocity[n] > 0.0F)
            cells[n]
                = kClassWeights[n / std::size_t(bar.positions)] * (kPresence + (1.0F - kPresence) * bar.velocity[n]);
    mass = arrayOf(cells).sum();
}

BarVector::BarVector(std::vector<float> weighted)
    : cells(std::move(weighted))
    , mass(arrayOf(cells).sum())
{
}

float barDistance(const BarVector& a, const BarVector& b)
{
    return shareOf((arrayOf(a.cells) - arrayOf(b.cells)).abs().sum(), a, b);
}

float leastBarDistance(const BarVector& a, const BarVector& b)
{
    return shareOf(std::abs(a.mass - b.mass), a, b);
}

float warpedBarDistance(const BarVector& a, const BarVector& b)
{
    const std::size_t positions = a.cells.size() / kDrumClassCount;
    std::vector<float> costs(positions * positions);
    for (std::size_t row = 0; row < positions; ++row)
        for (std::size_t column = row - std::min(row, kWindow); column < std::min(positions, row + kWindow + 1);
             ++column)
            for (std::size_t cell = 0; cell < a.cells.size(); cell += positions)
                costs[row * positions + column] += std::abs(a.cells[cell + row] - b.cells[cell + column]);
    const double cost = dtwCost(costs, positions, positions, kWindow);
    return std::min(shareOf(float(0.5 * cost), a, b), barDistance(a, b));
}

} // namespace heihachi
