#include "core/analysis/plausibility/strike_instants.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

template <typename Predicate>
std::vector<double> timesOf(std::span<const DrumHit> hits, const Predicate& isWanted)
{
    std::vector<double> times;
    for (const DrumHit& hit : hits)
        if (std::isfinite(hit.time) && isWanted(hit))
            times.push_back(hit.time);
    if (!std::ranges::is_sorted(times)) // a stage that broke its promise is just what is looked for here
        std::ranges::sort(times);
    return times;
}

} // namespace

std::vector<double> strikeInstants(std::span<const DrumHit> hits)
{
    std::vector<double> instants;
    for (const double time : hitTimes(hits))
        if (instants.empty() || time - instants.back() > kStrikeSeconds)
            instants.push_back(time);
    return instants;
}

std::vector<double> hitTimes(std::span<const DrumHit> hits)
{
    return timesOf(hits, [](const DrumHit&) { return true; });
}

std::vector<double> hitTimes(std::span<const DrumHit> hits, DrumClass drumClass)
{
    return timesOf(hits, [drumClass](const DrumHit& hit) { return hit.drumClass == drumClass; });
}

} // namespace heihachi
