#include "core/analysis/corrections/hit_edit_change.h"

#include <algorithm>

namespace heihachi {

HitEditChange hitEditChange(const std::vector<HitEdit>& before, const std::vector<HitEdit>& after)
{
    HitEditChange change;
    auto old = before.begin();
    for (const HitEdit& edit : after) {
        for (; old != before.end() && old->id < edit.id; ++old)
            change.removed.push_back(old->id);
        const bool isKnown = old != before.end() && old->id == edit.id;
        if (!isKnown || !(*old == edit))
            change.put.push_back(edit);
        if (isKnown)
            ++old;
    }
    for (; old != before.end(); ++old)
        change.removed.push_back(old->id);
    return change;
}

std::vector<HitEdit> changedBy(const HitEditChange& change, const std::vector<HitEdit>& edits)
{
    std::vector<HitEdit> changed;
    changed.reserve(edits.size() + change.put.size());
    auto next = change.put.begin();
    auto gone = change.removed.begin();
    for (const HitEdit& edit : edits) {
        for (; next != change.put.end() && next->id < edit.id; ++next)
            changed.push_back(*next);
        while (gone != change.removed.end() && *gone < edit.id)
            ++gone;
        if (next != change.put.end() && next->id == edit.id)
            changed.push_back(*next++);
        else if (gone == change.removed.end() || *gone != edit.id)
            changed.push_back(edit);
    }
    changed.insert(changed.end(), next, change.put.end());
    return changed;
}

} // namespace heihachi
