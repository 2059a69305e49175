#pragma once

#include "core/analysis/corrections/hit_corrections.h"

#include <functional>
#include <span>
#include <vector>

namespace heihachi {

/// What a person does to hits, as changes of the list of corrections. Every function takes the corrections and what
/// they made of the shown run (`shown`, of the same edits) and gives the corrections that are to follow; a hit that was
/// corrected before keeps one correction, from what the run had to what is wanted now. `hits` are indices into
/// shown.hits, in any order. The list stays sorted by id. Pure; any thread.
namespace hit_editing {

using Edits = std::vector<HitEdit>;

/// Makes of each hit what `change` makes of it; it comes out with a confidence of 1. A time before 0, a velocity out of
/// 0 to 1 and numbers that are not finite are brought into range, or left as they were.
[[nodiscard]] Edits change(const Edits& edits, const CorrectedHits& shown, std::span<const int> hits,
    const std::function<void(DrumHit&)>& change);
/// The hits are right as they are.
[[nodiscard]] Edits confirm(const Edits& edits, const CorrectedHits& shown, std::span<const int> hits);
/// The hits are not there. A hit that was added by hand is just forgotten.
[[nodiscard]] Edits remove(const Edits& edits, const CorrectedHits& shown, std::span<const int> hits);
/// A hit that the run does not have; its confidence becomes 1.
[[nodiscard]] Edits add(const Edits& edits, const DrumHit& hit);
/// Forgets the corrections of these hits: they become again what the run has there.
[[nodiscard]] Edits revert(const Edits& edits, const CorrectedHits& shown, std::span<const int> hits);

} // namespace hit_editing

} // namespace heihachi
