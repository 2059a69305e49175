#pragma once

#include "core/analysis/corrections/hit_edit.h"

#include <vector>

namespace heihachi {

/// What a list of corrections has to lose and to get to become another one: small where they differ little.
struct HitEditChange
{
    std::vector<qint64> removed; ///< ids, ascending
    std::vector<HitEdit> put; ///< new ones and others in the place of those with the same id; by id

    [[nodiscard]] bool isEmpty() const { return removed.empty() && put.empty(); }
};

/// Both lists by id.
[[nodiscard]] HitEditChange hitEditChange(const std::vector<HitEdit>& before, const std::vector<HitEdit>& after);
/// `edits` by id, and so is what comes out.
[[nodiscard]] std::vector<HitEdit> changedBy(const HitEditChange& change, const std::vector<HitEdit>& edits);

} // namespace heihachi
