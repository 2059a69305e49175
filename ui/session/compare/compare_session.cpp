#include "ui/session/compare/compare_session.h"

#include "core/analysis/results/hit_order.h"

#include <algorithm>
#include <array>

namespace heihachi {
namespace {

constexpr double kRevealedSpan = 6.0; // s, at most, in which a difference is shown

} // namespace

CompareSession::CompareSession(
    ProjectSession& session, TimeViewport& viewport, HitSelection& selection, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_viewportA(viewport)
    , m_selectionA(selection)
    , m_link(m_viewportA, m_viewportB)
{
    m_matching.setMaxThreadCount(1);
    connect(&session, &ProjectSession::currentRunChanged, this, &CompareSession::adoptShownRun);
    connect(&session, &ProjectSession::projectChanged, this, [this] {
        close();
        readKept();
    });
    connect(&session, &ProjectSession::runsChanged, this, [this] {
        if (isOpen() && (!m_session.run(m_a) || !m_session.run(m_b)))
            close();
    });
    connect(&session, &ProjectSession::hitsChanged, this, &CompareSession::mapShownHits);
    connect(&session, &ProjectSession::rhythmChanged, this, [this] {
        if (m_comparison && m_isReferenceA)
            compare();
    });
    connect(&session, &ProjectSession::peaksChanged, this, [this] {
        if (isSameRecording())
            adoptPeaksOfA();
    });
    connect(&session, &ProjectSession::annotationsChanged, this, &CompareSession::adoptAnnotations);
    connect(&session.jobs(), &JobScheduler::jobChanged, this, &CompareSession::showProgress);
    connect(&session.jobs(), &JobScheduler::jobEnded, this, &CompareSession::endAlignment);
    readKept();
}

CompareSession::~CompareSession()
{
    if (m_alignJob.isValid()) // nobody is to be told any more that it ended
        m_session.jobs().cancel(std::exchange(m_alignJob, {}));
    ++m_request; // what is being matched gives up
    m_matching.clear();
    m_matching.waitForDone();
}

bool CompareSession::isUnrelated() const
{
    return m_comparison && m_comparison->map.isEmpty();
}

std::optional<int> CompareSession::shownHitOfA(int hit) const
{
    if (hit < 0 || size_t(hit) >= m_shownOfA.size() || m_shownOfA[size_t(hit)] < 0)
        return std::nullopt;
    return m_shownOfA[size_t(hit)];
}

std::optional<int> CompareSession::comparedHitOfA(int shownHit) const
{
    if (shownHit < 0 || size_t(shownHit) >= m_comparedOfA.size() || m_comparedOfA[size_t(shownHit)] < 0)
        return std::nullopt;
    return m_comparedOfA[size_t(shownHit)];
}

void CompareSession::mapShownHits()
{
    m_shownOfA.clear();
    m_comparedOfA.clear();
    const AnalysisResultPtr shown = m_session.currentResult();
    if (!m_comparison || !m_comparison->a->drumHits || !shown || !shown->drumHits)
        return;
    const std::vector<DrumHit>& compared = *m_comparison->a->drumHits;
    m_shownOfA.resize(compared.size(), -1);
    m_comparedOfA.resize(shown->drumHits->size(), -1);
    const auto join = [this](int comparedHit, int shownHit) {
        if (comparedHit < 0 || shownHit < 0 || m_comparedOfA[size_t(shownHit)] >= 0)
            return;
        m_shownOfA[size_t(comparedHit)] = shownHit;
        m_comparedOfA[size_t(shownHit)] = comparedHit;
    };
    for (size_t i = 0; i < compared.size(); ++i)
        join(int(i), indexOfHit(*shown->drumHits, compared[i]));
    for (const HitEdit& edit : m_session.handLayer().hits)
        if (edit.before && edit.after) {
            const int before = indexOfHit(compared, *edit.before);
            if (before >= 0 && m_shownOfA[size_t(before)] < 0)
                join(before, indexOfHit(*shown->drumHits, *edit.after));
        }
}

void CompareSession::setTolerances(const CompareTolerances& tolerances)
{
    if (tolerances == m_kept.tolerances || !tolerances.check())
        return;
    m_kept.tolerances = tolerances;
    if (m_comparison)
        compare();
}

void CompareSession::setReferenceA(bool isReference)
{
    if (std::exchange(m_isReferenceA, isReference) == isReference)
        return;
    if (m_comparison)
        compare();
    Q_EMIT stateChanged();
}

void CompareSession::setFilter(const DifferenceFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    renewShown();
}

void CompareSession::renewShown()
{
    listShown();
    Q_EMIT filterChanged();
}

void CompareSession::listShown()
{
    struct Place
    {
        double time = 0.0; ///< s in A
        DifferenceRef ref;
    };
    std::vector<Place> places; // of all parts; each part has its events in order already
    std::array<bool, kDifferenceKinds.size()> isWanted{};
    for (const DifferenceKind kind : m_filter.kinds)
        isWanted[size_t(kind)] = true;
    for (const ComparedPart part : m_filter.parts) {
        if (!m_comparison || !m_comparison->part(part))
            continue;
        const std::vector<EventDifference>& events = m_comparison->part(part)->events;
        const auto merged = std::ptrdiff_t(places.size());
        for (int i = 0; i < int(events.size()); ++i) {
            const EventDifference& event = events[size_t(i)];
            const bool hasVerdict = part == ComparedPart::Hits && !m_judged.empty() && m_judged.contains(i);
            if (isWanted[size_t(event.kind)] && m_filter.passes(*m_comparison, {part, i}, hasVerdict))
                places.push_back({event.timeA, {part, i}});
        }
        std::ranges::inplace_merge(places, places.begin() + merged, {}, &Place::time);
    }
    m_shown.resize(places.size());
    std::ranges::transform(places, m_shown.begin(), &Place::ref);
}

const EventDifference* CompareSession::event(const DifferenceRef& ref) const
{
    if (!m_comparison || !m_comparison->part(ref.part) || ref.index < 0)
        return nullptr;
    const std::vector<EventDifference>& events = m_comparison->part(ref.part)->events;
    return size_t(ref.index) < events.size() ? &events[size_t(ref.index)] : nullptr;
}

void CompareSession::setCurrent(std::optional<DifferenceRef> ref)
{
    const EventDifference* wanted = ref ? event(*ref) : nullptr;
    if (!wanted)
        ref.reset();
    if (wanted) {
        m_viewportA.reveal(wanted->timeA, kRevealedSpan); // B's view follows
        const bool isHit = ref->part == ComparedPart::Hits;
        const auto shown = isHit ? shownHitOfA(wanted->a) : std::nullopt;
        m_selectionA.set(shown ? std::vector{*shown} : std::vector<int>());
        m_selectionB.set(isHit && wanted->b >= 0 ? std::vector{wanted->b} : std::vector<int>());
    }
    if (std::exchange(m_current, ref) != ref)
        Q_EMIT currentChanged();
}

bool CompareSession::goToNext()
{
    return goTo(true, false);
}

bool CompareSession::goToPrevious()
{
    return goTo(false, false);
}

bool CompareSession::goTo(bool forwards, bool undecidedOnly)
{
    const auto isWanted = [&](const DifferenceRef& ref) {
        return ref != m_current && (!undecidedOnly || (ref.part == ComparedPart::Hits && !verdict(ref)));
    };
    // Among events at the same time the place in the list decides, so that none is passed over.
    const auto here = m_current ? std::ranges::find(m_shown, *m_current) : m_shown.end();
    const EventDifference* current = m_current ? event(*m_current) : nullptr;
    const TimeRange view = m_viewportA.range();
    const auto playhead = m_viewportA.playhead();
    const double from = current ? current->timeA : playhead && view.contains(*playhead) ? *playhead : view.start;
    const auto first = here != m_shown.end()
        ? here
        : std::ranges::lower_bound(m_shown, from, {}, [this](const DifferenceRef& ref) { return event(ref)->timeA; });
    if (forwards) {
        const auto next = std::find_if(first, m_shown.end(), isWanted);
        if (next == m_shown.end())
            return false;
        setCurrent(*next);
        return true;
    }
    const auto previous = std::find_if(std::make_reverse_iterator(first), m_shown.rend(), isWanted);
    if (previous == m_shown.rend())
        return false;
    setCurrent(*previous);
    return true;
}

} // namespace heihachi
