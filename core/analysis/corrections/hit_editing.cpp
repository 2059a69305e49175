#include "core/analysis/corrections/hit_editing.h"

#include <algorithm>
#include <cmath>

namespace heihachi::hit_editing {
namespace {

constexpr float kCertain = 1.0F;

qint64 nextId(const Edits& edits)
{
    return edits.empty() ? 1 : edits.back().id + 1;
}

/// The correction that made a shown hit what it is, or a new one of the hit as the run has it. Valid until the next.
HitEdit& editOf(Edits& edits, const CorrectedHits& shown, int hit)
{
    if (const int made = shown.editOfHit[size_t(hit)]; made >= 0)
        return edits[size_t(made)];
    const DrumHit& found = shown.hits[size_t(hit)];
    return edits.emplace_back(HitEdit{nextId(edits), found, found});
}

/// What a person says holds, without a hit: that there is none. A conflict that they work on is decided by that.
void takeHand(HitEdit& edit, std::optional<DrumHit> wanted)
{
    edit.after = wanted;
    if (edit.after)
        edit.after->confidence = kCertain;
    if (edit.winner == HitEdit::Winner::Run)
        edit.winner = HitEdit::Winner::Hand;
}

DrumHit sane(const DrumHit& wanted, const DrumHit& before)
{
    DrumHit hit = wanted;
    hit.time = std::isfinite(wanted.time) ? std::max(0.0, wanted.time) : before.time;
    hit.velocity = std::isfinite(wanted.velocity) ? std::clamp(wanted.velocity, 0.0F, 1.0F) : before.velocity;
    return hit;
}

} // namespace

Edits change(const Edits& edits, const CorrectedHits& shown, std::span<const int> hits,
    const std::function<void(DrumHit&)>& change)
{
    Edits changed = edits;
    changed.reserve(edits.size() + hits.size());
    for (const int hit : hits) {
        const DrumHit& before = shown.hits[size_t(hit)];
        DrumHit wanted = before;
        change(wanted);
        takeHand(editOf(changed, shown, hit), sane(wanted, before));
    }
    return changed;
}

Edits confirm(const Edits& edits, const CorrectedHits& shown, std::span<const int> hits)
{
    return change(edits, shown, hits, [](DrumHit&) {});
}

Edits remove(const Edits& edits, const CorrectedHits& shown, std::span<const int> hits)
{
    Edits changed = edits;
    changed.reserve(edits.size() + hits.size());
    for (const int hit : hits)
        takeHand(editOf(changed, shown, hit), {});
    std::erase_if(changed, [](const HitEdit& edit) { return !edit.before && !edit.after; });
    return changed;
}

Edits add(const Edits& edits, const DrumHit& hit)
{
    Edits changed = edits;
    changed.push_back({nextId(edits), {}, sane(hit, {})});
    changed.back().after->confidence = kCertain;
    return changed;
}

Edits revert(const Edits& edits, const CorrectedHits& shown, std::span<const int> hits)
{
    std::vector<bool> dropped(edits.size());
    for (const int hit : hits)
        if (const int made = shown.editOfHit[size_t(hit)]; made >= 0)
            dropped[size_t(made)] = true;
    Edits kept;
    for (size_t i = 0; i < edits.size(); ++i)
        if (!dropped[i])
            kept.push_back(edits[i]);
    return kept;
}

} // namespace heihachi::hit_editing
