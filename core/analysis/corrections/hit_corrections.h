#pragma once

#include "core/analysis/corrections/hit_edit.h"

#include <span>
#include <vector>

namespace heihachi {

/// The hits of a run with the corrections of its recording.
struct CorrectedHits
{
    std::vector<DrumHit> hits; ///< by time, then class
    std::vector<HandMark> marks; ///< of each hit
    std::vector<int> editOfHit; ///< index into the edits that made the hit what it is; -1: none
    std::vector<HitEditState> states; ///< of each edit
};

/// Applies corrections to the hits of a run, which may be another run than the one they were made on.
///
/// Each correction claims the nearest hit of its `before` class within kSameHit of its time, each hit being claimed
/// once, the nearest pairs first. A correction that finds none claims, in the same way, a hit that is already as its
/// `after` says (state Agrees); an addition does so too, so that a hit which a later run finds by itself is not
/// doubled. A deletion that finds nothing agrees as well. A change or confirmation that finds neither is a Conflict:
/// until it is decided the hand wins and its hit is shown. A relabelled hit takes the place of one of its new class
/// that the run has there as well. Hits with times that are not finite are dropped.
///
/// `found` by time. O((n + m) log (n + m)). Pure; any thread.
[[nodiscard]] CorrectedHits applyHitEdits(std::span<const DrumHit> found, std::span<const HitEdit> edits);

inline constexpr double kSameHit = 0.030; ///< s within which two runs mean the same hit

} // namespace heihachi
