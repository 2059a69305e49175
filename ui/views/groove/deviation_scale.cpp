#include "ui/views/groove/deviation_scale.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace heihachi {
namespace {

constexpr double kShareInside = 0.95; // of the hits
constexpr double kFloorRoom = 2.5; // the floor band takes at most this part of the height
constexpr std::array<DeviationScale, 9> kScales{{{6.0, 3.0}, {10.0, 5.0}, {15.0, 5.0}, {20.0, 10.0}, {30.0, 10.0},
    {40.0, 20.0}, {60.0, 20.0}, {100.0, 50.0}, {200.0, 100.0}}};

/// The reach that `kShareInside` of the hits of the cells stay within.
double reachOf(const GrooveSummary& summary, const ShownClasses& classes)
{
    std::vector<std::pair<double, int>> reaches;
    qint64 hits = 0;
    for (size_t i = 0; i < summary.cells.size(); ++i)
        for (const Deviation& cell : summary.cells[i])
            if (classes[i] && cell.count > 0) {
                reaches.emplace_back(std::abs(cell.meanMs) + cell.spreadMs, cell.count);
                hits += cell.count;
            }
    std::ranges::sort(reaches);
    qint64 inside = 0;
    for (const auto& [reach, count] : reaches) {
        inside += count;
        if (double(inside) >= kShareInside * double(hits))
            return reach;
    }
    return 0.0;
}

} // namespace

DeviationScale DeviationScale::of(const GrooveSummary& summary, const ShownClasses& classes, double floorMs)
{
    const double wanted = std::max(reachOf(summary, classes), kFloorRoom * floorMs);
    const auto found = std::ranges::lower_bound(kScales, wanted, {}, &DeviationScale::limitMs);
    return found == kScales.end() ? kScales.back() : *found;
}

} // namespace heihachi
