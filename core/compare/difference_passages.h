#pragma once

#include "core/compare/run_comparison.h"

namespace heihachi {

/// Where the differences of hits gather: up to ten passages that don't overlap, the most striking first.
///
/// A scan statistic (Kulldorff, Communications in Statistics 26(6), 1997) over the events in order of time, each either
/// the same or not (Bernoulli): the score of a passage is the log-likelihood ratio between its own share of differences
/// with another one outside, and one share for all. Not every passage is looked at: for each of a dozen shares above
/// the common one, those that gain most from it, which are all maximal scoring subsequences (Ruzzo & Tompa, ISMB 1999).
/// A passage has three differences at least, more than expected, and a score of ln(20 n) or more for n events: with
/// differences spread by chance about one comparison in twenty shows one.
///
/// A passage reaches beyond its first and last event half-way to the next one, at most a tenth of a second. `events`
/// are those of hits, `map` the one they were paired with. O(n). Any thread.
[[nodiscard]] std::vector<DifferencePassage> differencePassages(const ComparedEvents& events, const TimeMap& map);

} // namespace heihachi
