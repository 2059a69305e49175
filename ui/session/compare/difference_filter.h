#pragma once

#include "core/compare/run_comparison.h"

#include <set>

namespace heihachi {

/// One event of a comparison.
struct DifferenceRef
{
    ComparedPart part = ComparedPart::Hits;
    int index = -1; ///< into ComparedEvents::events of that part

    friend auto operator<=>(const DifferenceRef&, const DifferenceRef&) = default;
};

/// Which events are listed, marked in the lane and met by "next difference".
struct DifferenceFilter
{
    std::set<ComparedPart> parts{kComparedParts.begin(), kComparedParts.end()};
    std::set<DifferenceKind> kinds{DifferenceKind::Moved, DifferenceKind::Relabelled, DifferenceKind::Rescored,
        DifferenceKind::Lost, DifferenceKind::Added};
    std::set<DrumClass> classes{kDrumClasses.begin(), kDrumClasses.end()}; ///< hits only: of A's hit, or of B's
    double smallestShift = 0.0; ///< s; pairs that are nearer, and differ in nothing but time, are left out
    double smallestConfidence = 0.0; ///< hits only: the higher confidence of the pair must reach it
    bool isUndecidedOnly = false; ///< hits only: those with a verdict are left out

    /// `hasVerdict`: a person said something of this event.
    [[nodiscard]] bool passes(const RunComparison& comparison, const DifferenceRef& ref, bool hasVerdict) const;
    friend bool operator==(const DifferenceFilter&, const DifferenceFilter&) = default;
};

} // namespace heihachi
