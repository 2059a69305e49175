#pragma once

#include "core/analysis/corrections/truth_population.h"

#include <cstdint>

namespace heihachi {

/// What is to be drawn.
struct TruthSampleWish
{
    std::array<bool, kDrumClassCount> classes{true, true, true, true, true};
    int hitsPerClass = 20;
    std::uint32_t seed = 1;
};

/// Draws hits to listen to at random, without those that have a verdict already: indices into population.hits(), in the
/// order in which they are to be heard. Each next hit of a class comes from the stratum with the fewest verdicts and
/// drawn hits so far, so that several samples fill the strata evenly together; within a stratum every hit is as likely.
/// They come in rounds of one hit of each class, so that also who stops half-way has heard a fair sample. A class with
/// fewer hits left than wanted gives them all.
///
/// The same population, verdicts and wish give the same sample on every machine. O(n). Pure; any thread.
[[nodiscard]] std::vector<int> drawTruthSample(
    const TruthPopulation& population, std::span<const Verdict> verdicts, const TruthSampleWish& wish);

} // namespace heihachi
