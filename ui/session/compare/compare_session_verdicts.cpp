// What a person says of a comparison: verdicts, which become corrections, and anchors of the map.
#include "ui/session/compare/compare_session.h"

#include "core/analysis/corrections/hit_edit_change.h"

#include <QPointer>
#include <QUndoCommand>
#include <QUndoStack>

#include <algorithm>

namespace heihachi {

/// One step: verdicts and anchors of a pair of runs before and after it, and the corrections that changed with it.
class CompareStep final : public QUndoCommand
{
public:
    struct Said
    {
        std::vector<ComparisonVerdict> verdicts;
        std::vector<MapAnchor> anchors;
    };

    CompareStep(CompareSession& compare, const QString& text, Said after, const std::vector<HitEdit>& hits)
        : QUndoCommand(text)
        , m_compare(&compare)
        , m_session(compare.m_session)
        , m_a(compare.runA())
        , m_b(compare.runB())
        , m_before{compare.verdicts(), compare.anchors()}
        , m_after(std::move(after))
        , m_forwards(hitEditChange(m_session.handLayer().hits, hits))
        , m_backwards(hitEditChange(hits, m_session.handLayer().hits))
    {
    }
    void undo() override { apply(m_before, m_backwards); }
    void redo() override { apply(m_after, m_forwards); }

private:
    void apply(const Said& said, const HitEditChange& change)
    {
        HandLayer layer = m_session.handLayer();
        layer.hits = changedBy(change, layer.hits);
        m_session.setHandLayer(std::move(layer));
        if (m_compare)
            m_compare->applyStep(m_a, m_b, said.verdicts, said.anchors);
    }

    QPointer<CompareSession> m_compare;
    ProjectSession& m_session;
    RunId m_a;
    RunId m_b;
    Said m_before;
    Said m_after;
    HitEditChange m_forwards;
    HitEditChange m_backwards;
};

namespace {

bool isSameHit(const std::optional<DrumHit>& a, const std::optional<DrumHit>& b)
{
    return a && b && a->time == b->time && a->drumClass == b->drumClass;
}

/// The corrections without those of the hits of a verdict.
std::vector<HitEdit> without(std::vector<HitEdit> edits, const ComparisonVerdict& verdict)
{
    std::erase_if(edits, [&](const HitEdit& edit) {
        const auto& was = edit.before ? edit.before : edit.after;
        return isSameHit(was, verdict.a) || isSameHit(was, verdict.b);
    });
    return edits;
}

/// The corrections with those of a verdict instead of what was said before of the same hits.
std::vector<HitEdit> withVerdict(std::vector<HitEdit> edits, const ComparisonVerdict& verdict)
{
    edits = without(std::move(edits), verdict);
    qint64 id = 0;
    for (const HitEdit& edit : edits)
        id = std::max(id, edit.id);
    for (HitEdit correction : correctionsOf(verdict)) {
        correction.id = ++id;
        edits.push_back(correction);
    }
    return edits;
}

} // namespace

const ComparisonVerdict* CompareSession::verdict(const DifferenceRef& ref) const
{
    const auto found = ref.part == ComparedPart::Hits ? m_judged.find(ref.index) : m_judged.end();
    return found == m_judged.end() ? nullptr : &m_kept.verdicts[found->second];
}

QString CompareSession::verdictRefusal() const
{
    const EventDifference* current = m_current ? event(*m_current) : nullptr;
    if (!m_comparison)
        return tr("There is no comparison to judge.");
    if (!m_comparison->isSameRecording)
        return tr("Verdicts correct a recording: they need two runs of the same one.");
    if (!current)
        return tr("Choose a difference first.");
    if (m_current->part != ComparedPart::Hits)
        return tr("Verdicts are given on drum hits.");
    if (current->kind == DifferenceKind::Kept)
        return tr("Both runs say the same here.");
    return {};
}

void CompareSession::judge(ComparisonVerdict::Kind kind)
{
    if (!verdictRefusal().isEmpty())
        return;
    std::optional<ComparisonVerdict> made = makeVerdict(*m_comparison, *event(*m_current), kind);
    if (!made)
        return;
    made->givenUtc = QDateTime::currentDateTimeUtc();
    std::vector<ComparisonVerdict> verdicts = m_kept.verdicts;
    if (const ComparisonVerdict* before = verdict(*m_current)) {
        const bool isRepeated = before->kind == kind;
        verdicts.erase(verdicts.begin() + (before - m_kept.verdicts.data()));
        if (isRepeated) {
            m_session.undoStack().push(new CompareStep(*this, tr("Take a verdict back"),
                {std::move(verdicts), m_kept.anchors}, without(m_session.handLayer().hits, *made)));
            return;
        }
    }
    verdicts.push_back(*made);
    const QString text = kind == ComparisonVerdict::Kind::ARight ? tr("Verdict: A is right")
        : kind == ComparisonVerdict::Kind::BRight                ? tr("Verdict: B is right")
                                                                 : tr("Verdict: neither is right");
    m_session.undoStack().push(new CompareStep(
        *this, text, {std::move(verdicts), m_kept.anchors}, withVerdict(m_session.handLayer().hits, *made)));
    goTo(true, true);
}

void CompareSession::setAnchors(std::vector<MapAnchor> anchors)
{
    if (!m_comparison || m_comparison->isSameRecording || anchors == m_kept.anchors)
        return;
    const QString text = anchors.size() > m_kept.anchors.size() ? tr("Add an anchor")
        : anchors.size() < m_kept.anchors.size()                ? tr("Remove an anchor")
                                                                : tr("Move an anchor");
    m_session.undoStack().push(
        new CompareStep(*this, text, {m_kept.verdicts, std::move(anchors)}, m_session.handLayer().hits));
}

void CompareSession::applyStep(
    RunId a, RunId b, const std::vector<ComparisonVerdict>& verdicts, const std::vector<MapAnchor>& anchors)
{
    if (a == m_b && b == m_a) { // the runs were swapped since
        const KeptComparison said = mirrored({{}, a, b, {}, {}, {}, anchors, verdicts});
        applyStep(said.a, said.b, said.verdicts, said.anchors);
        return;
    }
    if (a != m_a || b != m_b) { // another comparison is open by now
        applyToKept(a, b, verdicts, anchors);
        return;
    }
    const bool mapDiffers = anchors != m_kept.anchors;
    m_kept.verdicts = verdicts;
    m_kept.anchors = anchors;
    renewJudged();
    if (mapDiffers)
        compare();
    if (m_filter.isUndecidedOnly)
        renewShown();
    Q_EMIT verdictsChanged();
    keep();
}

/// Of a comparison that is not open.
void CompareSession::applyToKept(
    RunId a, RunId b, const std::vector<ComparisonVerdict>& verdicts, const std::vector<MapAnchor>& anchors)
{
    for (KeptComparison& kept : m_allKept) {
        const bool isTurned = kept.a == b && kept.b == a;
        if (!isTurned && (kept.a != a || kept.b != b))
            continue;
        KeptComparison changed = isTurned ? mirrored(kept) : kept;
        changed.verdicts = verdicts;
        changed.anchors = anchors;
        kept = isTurned ? mirrored(changed) : changed;
        save(kept);
    }
}

void CompareSession::renewJudged()
{
    m_judged.clear();
    if (!m_comparison || !m_comparison->hits || m_kept.verdicts.empty())
        return;
    // Only events near a verdict are asked: there may be a hundred thousand of them.
    constexpr double kReach = 1.0; // s, more than any window of hits
    const std::vector<EventDifference>& events = m_comparison->hits->events;
    for (const ComparisonVerdict& said : m_kept.verdicts) {
        const double time = said.a ? said.a->time : m_comparison->map.nearestA(said.b->time);
        for (auto event = std::ranges::lower_bound(events, time - kReach, {}, &EventDifference::timeA);
             event != events.end() && event->timeA <= time + kReach; ++event)
            if (event->kind != DifferenceKind::Kept && verdictOf(*m_comparison, *event, {&said, 1}))
                m_judged[int(event - events.begin())] = size_t(&said - m_kept.verdicts.data()); // the last one counts
    }
}

} // namespace heihachi
