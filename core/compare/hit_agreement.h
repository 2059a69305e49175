#pragma once

#include "core/compare/run_comparison.h"

#include <span>

namespace heihachi {

/// Counts and means of the hits that were compared, in one pass.
struct HitAgreements
{
    HitAgreement all;
    std::vector<HitAgreement> classes; ///< one for each, in their order
};

/// The deviation is that of all pairs (not of a sample): 0 for one pair. Means of confidence and velocity leave out
/// pairs in which a run has none. `events` are of these hits. O(n). Any thread.
[[nodiscard]] HitAgreements hitAgreements(
    const ComparedEvents& events, std::span<const DrumHit> a, std::span<const DrumHit> b);

/// 2 pairs / (events of A + events of B), a pair being kept, moved, relabelled or rescored; absent with none.
[[nodiscard]] std::optional<double> pairF(const ComparedEvents& events);

} // namespace heihachi
