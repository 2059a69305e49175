#include "core/analysis/corrections/hit_corrections.h"

#include "core/analysis/results/hit_order.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace heihachi {
namespace {

constexpr int kNobody = -1;

/// One correction and one hit that it may mean.
struct Pairing
{
    double distance; ///< s
    int edit;
    int hit;
};

/// Which hit each correction means, and the other way round.
class Claims
{
public:
    Claims(std::span<const DrumHit> found, size_t edits)
        : m_found(found)
        , m_editOfHit(found.size(), kNobody)
        , m_hitOfEdit(edits, kNobody)
    {
        for (size_t i = 0; i < found.size(); ++i)
            if (std::isfinite(found[i].time))
                m_ofClass[size_t(found[i].drumClass)].push_back(int(i));
    }

    /// Lets every correction that has no hit yet, and for which `wanted` gives one, claim the nearest such hit that is
    /// free.
    template <typename Wanted>
    void claim(std::span<const HitEdit> edits, const Wanted& wanted)
    {
        std::vector<Pairing> pairings;
        for (size_t i = 0; i < edits.size(); ++i)
            if (const DrumHit* hit = m_hitOfEdit[i] == kNobody ? wanted(edits[i]) : nullptr)
                gather(int(i), *hit, pairings);
        std::ranges::stable_sort(pairings, {}, &Pairing::distance);
        for (const Pairing& pairing : pairings)
            if (m_hitOfEdit[size_t(pairing.edit)] == kNobody && m_editOfHit[size_t(pairing.hit)] == kNobody) {
                m_hitOfEdit[size_t(pairing.edit)] = pairing.hit;
                m_editOfHit[size_t(pairing.hit)] = pairing.edit;
            }
    }

    /// The hits of the new class beside a relabelled one are that same strike: nobody else may have them.
    void absorb(int edit, const DrumHit& after)
    {
        std::vector<Pairing> doubles;
        gather(edit, after, doubles);
        for (const Pairing& pairing : doubles)
            m_editOfHit[size_t(pairing.hit)] = edit;
    }

    [[nodiscard]] int hitOf(size_t edit) const { return m_hitOfEdit[edit]; }
    [[nodiscard]] bool isClaimed(size_t hit) const { return m_editOfHit[hit] != kNobody; }

private:
    void gather(int edit, const DrumHit& hit, std::vector<Pairing>& pairings) const
    {
        const auto timeOf = [this](int index) { return m_found[size_t(index)].time; };
        const std::vector<int>& same = m_ofClass[size_t(hit.drumClass)];
        for (auto at = std::ranges::lower_bound(same, hit.time - kSameHit, {}, timeOf);
             at != same.end() && timeOf(*at) <= hit.time + kSameHit; ++at)
            if (m_editOfHit[size_t(*at)] == kNobody)
                pairings.push_back({std::abs(timeOf(*at) - hit.time), edit, *at});
    }

    std::span<const DrumHit> m_found;
    std::array<std::vector<int>, kDrumClassCount> m_ofClass;
    std::vector<int> m_editOfHit;
    std::vector<int> m_hitOfEdit;
};

HandMark markOf(const HitEdit& edit)
{
    if (edit.isAddition())
        return HandMark::Added;
    const bool same = edit.before->time == edit.after->time && edit.before->drumClass == edit.after->drumClass
        && edit.before->velocity == edit.after->velocity;
    return same ? HandMark::Confirmed : HandMark::Changed;
}

HitEditState stateOf(const HitEdit& edit, bool foundBefore, bool foundAfter)
{
    if (edit.winner == HitEdit::Winner::Run)
        return HitEditState::Rejected;
    if (foundBefore)
        return HitEditState::Applied;
    if (edit.isDeletion() || foundAfter)
        return HitEditState::Agrees;
    const bool isSettled = edit.isAddition() || edit.winner == HitEdit::Winner::Hand;
    return isSettled ? HitEditState::Applied : HitEditState::Conflict;
}

/// A hit on its way into the order of time.
struct Entry
{
    DrumHit hit;
    HandMark mark;
    int edit;
};

void append(CorrectedHits& corrected, const Entry& entry)
{
    corrected.hits.push_back(entry.hit);
    corrected.marks.push_back(entry.mark);
    corrected.editOfHit.push_back(entry.edit);
}

/// Puts the hits by hand among those of the run that nobody claimed. The latter are in order already, so this takes
/// little when few were corrected.
void merge(CorrectedHits& corrected, std::span<const DrumHit> found, const Claims& claims, std::vector<Entry> entries)
{
    std::ranges::stable_sort(entries, [](const Entry& a, const Entry& b) { return comesFirst(a.hit, b.hit); });
    const size_t most = found.size() + entries.size();
    corrected.hits.reserve(most);
    corrected.marks.reserve(most);
    corrected.editOfHit.reserve(most);
    auto next = entries.begin();
    for (size_t i = 0; i < found.size(); ++i) {
        if (claims.isClaimed(i) || !std::isfinite(found[i].time))
            continue;
        for (; next != entries.end() && comesFirst(next->hit, found[i]); ++next)
            append(corrected, *next);
        append(corrected, {found[i], HandMark::None, kNobody});
    }
    for (; next != entries.end(); ++next)
        append(corrected, *next);
}

} // namespace

CorrectedHits applyHitEdits(std::span<const DrumHit> found, std::span<const HitEdit> edits)
{
    Claims claims(found, edits.size());
    const auto holds = [](const HitEdit& edit) { return edit.winner != HitEdit::Winner::Run; };
    claims.claim(edits, [&](const HitEdit& edit) { return edit.before && holds(edit) ? &*edit.before : nullptr; });
    std::vector<bool> foundBefore(edits.size());
    for (size_t i = 0; i < edits.size(); ++i)
        foundBefore[i] = claims.hitOf(i) != kNobody;
    claims.claim(edits, [&](const HitEdit& edit) { return edit.after && holds(edit) ? &*edit.after : nullptr; });

    CorrectedHits corrected;
    std::vector<Entry> entries;
    for (size_t i = 0; i < edits.size(); ++i) {
        const HitEdit& edit = edits[i];
        corrected.states.push_back(stateOf(edit, foundBefore[i], !foundBefore[i] && claims.hitOf(i) != kNobody));
        if (!edit.after || !holds(edit) || !std::isfinite(edit.after->time))
            continue;
        if (foundBefore[i] && edit.after->drumClass != edit.before->drumClass)
            claims.absorb(int(i), *edit.after);
        entries.push_back({*edit.after, markOf(edit), int(i)});
    }
    merge(corrected, found, claims, std::move(entries));
    return corrected;
}

} // namespace heihachi
