#pragma once

#include "core/base/id.h"
#include "core/compare/alignment.h"
#include "core/compare/comparison_verdict.h"

namespace heihachi {

using ComparisonId = Id<struct ComparisonTag>;

/// A comparison as a project keeps it: enough to make it again, and what a person said. The events are not kept: they
/// follow from the runs.
struct KeptComparison
{
    ComparisonId id; ///< invalid until saved
    RunId a;
    RunId b;
    QDateTime createdUtc;
    CompareTolerances tolerances;
    std::optional<Alignment> alignment; ///< of two recordings; absent for two runs of one
    std::vector<MapAnchor> anchors; ///< put by a person
    std::vector<ComparisonVerdict> verdicts; ///< in the order in which they were given
};

/// The same comparison with the sides exchanged: A is B, and what was right of it too.
[[nodiscard]] KeptComparison mirrored(KeptComparison kept);

} // namespace heihachi
