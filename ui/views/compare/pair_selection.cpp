#include "ui/views/compare/pair_selection.h"

#include <QScopedValueRollback>

namespace heihachi {
namespace {

size_t hitCount(const AnalysisResultPtr& run)
{
    return run && run->drumHits ? run->drumHits->size() : 0;
}

int partnerOf(const std::vector<int>& partners, int hit)
{
    return hit >= 0 && size_t(hit) < partners.size() ? partners[size_t(hit)] : -1;
}

} // namespace

PairSelection::PairSelection(HitSelection& a, HitSelection& b, QObject* parent)
    : QObject(parent)
    , m_a(a)
    , m_b(b)
{
    connect(&a, &HitSelection::changed, this, [this] { followA(); });
    connect(&b, &HitSelection::changed, this, [this] { followB(); });
}

void PairSelection::setComparison(const RunComparisonPtr& comparison)
{
    m_isPaired = comparison && comparison->hits;
    m_ofA.assign(m_isPaired ? hitCount(comparison->a) : 0, -1);
    m_ofB.assign(m_isPaired ? hitCount(comparison->b) : 0, -1);
    if (!m_isPaired)
        return;
    for (const EventDifference& event : comparison->hits->events) {
        if (!event.isPair() || size_t(event.a) >= m_ofA.size() || size_t(event.b) >= m_ofB.size())
            continue;
        m_ofA[size_t(event.a)] = event.b;
        m_ofB[size_t(event.b)] = event.a;
    }
    if (!m_a.indices().empty())
        followA();
}

void PairSelection::setShownA(OtherIndex compared, OtherIndex shown)
{
    m_comparedA = std::move(compared);
    m_shownA = std::move(shown);
}

void PairSelection::followA()
{
    if (!m_isPaired || m_isFollowing)
        return;
    const QScopedValueRollback guard(m_isFollowing, true);
    std::vector<int> selected;
    selected.reserve(m_a.indices().size());
    for (const int shown : m_a.indices()) {
        const std::optional<int> compared = m_comparedA ? m_comparedA(shown) : shown;
        if (const int partner = compared ? partnerOf(m_ofA, *compared) : -1; partner >= 0)
            selected.push_back(partner);
    }
    m_b.set(std::move(selected));
}

void PairSelection::followB()
{
    if (!m_isPaired || m_isFollowing)
        return;
    const QScopedValueRollback guard(m_isFollowing, true);
    std::vector<int> selected;
    selected.reserve(m_b.indices().size());
    for (const int hit : m_b.indices()) {
        const int compared = partnerOf(m_ofB, hit);
        if (compared < 0)
            continue;
        if (const std::optional<int> shown = m_shownA ? m_shownA(compared) : compared)
            selected.push_back(*shown);
    }
    m_a.set(std::move(selected));
}

} // namespace heihachi
