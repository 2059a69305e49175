#include "ui/session/hit_history.h"

#include "core/analysis/corrections/hit_edit_change.h"
#include "core/analysis/results/hit_order.h"
#include "ui/session/hit_selection.h"
#include "ui/session/project_session.h"

#include <QLocale>
#include <QUndoCommand>
#include <QUndoStack>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

using Hits = std::vector<DrumHit>;

/// Selects the hits that have these times and classes, as far as they are shown.
void select(HitSelection& selection, const Hits& shown, const Hits& wanted)
{
    std::vector<int> indices;
    indices.reserve(wanted.size());
    for (const DrumHit& hit : wanted)
        if (const int index = indexOfHit(shown, hit); index >= 0)
            indices.push_back(index);
    selection.set(std::move(indices));
}

/// One step: what changed in the list of corrections, both ways, and what is selected before and after it.
class HitStep final : public QUndoCommand
{
public:
    HitStep(ProjectSession& session, HitSelection& selection, const hit_editing::Edits& after, const QString& text,
        Hits wereSelected, Hits willBeSelected)
        : QUndoCommand(text)
        , m_session(session)
        , m_selection(selection)
        , m_forwards(hitEditChange(session.handLayer().hits, after))
        , m_backwards(hitEditChange(after, session.handLayer().hits))
        , m_wereSelected(std::move(wereSelected))
        , m_willBeSelected(std::move(willBeSelected))
    {
    }
    void undo() override { apply(m_backwards, m_wereSelected); }
    void redo() override { apply(m_forwards, m_willBeSelected); }

private:
    void apply(const HitEditChange& change, const Hits& selected)
    {
        HandLayer layer = m_session.handLayer();
        layer.hits = changedBy(change, layer.hits);
        m_selection.clear(); // its indices mean other hits in a moment
        m_session.setHandLayer(std::move(layer));
        select(m_selection, m_session.currentHits().hits, selected);
    }

    ProjectSession& m_session;
    HitSelection& m_selection;
    HitEditChange m_forwards;
    HitEditChange m_backwards;
    Hits m_wereSelected;
    Hits m_willBeSelected;
};

} // namespace

HitHistory::HitHistory(ProjectSession& session, HitSelection& selection, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_selection(selection)
{
}

bool HitHistory::isAvailable() const
{
    const AnalysisResultPtr result = m_session.currentResult();
    return result && result->drumHits;
}

HitHistory::Hits HitHistory::valuesOf(const std::vector<int>& hits) const
{
    Hits values;
    values.reserve(hits.size());
    for (const int hit : hits)
        values.push_back(m_session.currentHits().hits[size_t(hit)]);
    return values;
}

void HitHistory::push(hit_editing::Edits after, const QString& text, Hits wereSelected, Hits willBeSelected)
{
    if (after != m_session.handLayer().hits)
        m_session.undoStack().push(
            new HitStep(m_session, m_selection, after, text, std::move(wereSelected), std::move(willBeSelected)));
}

void HitHistory::change(const std::vector<int>& hits, const QString& text, const std::function<void(DrumHit&)>& change)
{
    if (!isAvailable() || hits.empty())
        return;
    Hits after = valuesOf(hits);
    for (DrumHit& hit : after) {
        change(hit);
        hit.time = std::max(0.0, hit.time);
    }
    push(hit_editing::change(m_session.handLayer().hits, m_session.currentHits(), hits, change), text, valuesOf(hits),
        std::move(after));
}

void HitHistory::relabel(const std::vector<int>& hits, DrumClass drumClass)
{
    change(hits, tr("Relabel %n hit(s) as %1", nullptr, int(hits.size())).arg(drumClassName(drumClass)),
        [drumClass](DrumHit& hit) { hit.drumClass = drumClass; });
}

void HitHistory::confirm(const std::vector<int>& hits)
{
    change(hits, tr("Confirm %n hit(s)", nullptr, int(hits.size())), [](DrumHit&) {});
}

void HitHistory::moveBy(const std::vector<int>& hits, double seconds, std::optional<DrumClass> into)
{
    if (!std::isfinite(seconds) || (seconds == 0.0 && !into))
        return;
    const QString by = QLocale().toString(1000.0 * std::abs(seconds), 'f', 1);
    const int count = int(hits.size());
    QString text = seconds < 0.0 ? tr("Move %n hit(s) %1 ms earlier", nullptr, count)
                                 : tr("Move %n hit(s) %1 ms later", nullptr, count);
    text = text.arg(by);
    if (into)
        text = tr("Move %n hit(s) to %1", "%1 is a class of drum", count).arg(drumClassName(*into));
    change(hits, text, [seconds, into](DrumHit& hit) {
        hit.time += seconds;
        hit.drumClass = into.value_or(hit.drumClass);
    });
}

void HitHistory::setVelocity(const std::vector<int>& hits, float velocity)
{
    change(hits,
        tr("Velocity of %n hit(s) is %1", nullptr, int(hits.size())).arg(QLocale().toString(double(velocity), 'f', 2)),
        [velocity](DrumHit& hit) { hit.velocity = velocity; });
}

void HitHistory::addVelocity(const std::vector<int>& hits, float difference)
{
    const QString by = QLocale().toString(std::abs(double(difference)), 'f', 2);
    const QString text = difference < 0.0F ? tr("Velocity of %n hit(s) lower by %1", nullptr, int(hits.size()))
                                           : tr("Velocity of %n hit(s) higher by %1", nullptr, int(hits.size()));
    if (std::isfinite(difference) && difference != 0.0F)
        change(hits, text.arg(by), [difference](DrumHit& hit) { hit.velocity += difference; });
}

void HitHistory::scaleVelocity(const std::vector<int>& hits, float factor)
{
    change(hits,
        tr("Velocity of %n hit(s) times %1", nullptr, int(hits.size())).arg(QLocale().toString(double(factor), 'g', 3)),
        [factor](DrumHit& hit) { hit.velocity *= factor; });
}

void HitHistory::remove(const std::vector<int>& hits)
{
    if (isAvailable() && !hits.empty())
        push(hit_editing::remove(m_session.handLayer().hits, m_session.currentHits(), hits),
            tr("Delete %n hit(s)", nullptr, int(hits.size())), valuesOf(hits), {});
}

void HitHistory::add(const DrumHit& hit)
{
    if (isAvailable())
        push(hit_editing::add(m_session.handLayer().hits, hit),
            tr("Add a hit: %1", "%1 is a class of drum").arg(drumClassName(hit.drumClass)), {}, {hit});
}

void HitHistory::revert(const std::vector<int>& hits)
{
    if (isAvailable())
        push(hit_editing::revert(m_session.handLayer().hits, m_session.currentHits(), hits),
            tr("Discard corrections of %n hit(s)", nullptr, int(hits.size())), valuesOf(hits), {});
}

void HitHistory::decide(const std::vector<qint64>& edits, HitEdit::Winner winner)
{
    hit_editing::Edits after = m_session.handLayer().hits;
    for (HitEdit& edit : after)
        if (std::ranges::find(edits, edit.id) != edits.end())
            edit.winner = winner;
    const QString text = winner == HitEdit::Winner::Run ? tr("Reject %n correction(s)", nullptr, int(edits.size()))
                                                        : tr("Accept %n correction(s)", nullptr, int(edits.size()));
    push(std::move(after), text, {}, {});
}

void HitHistory::forget(const std::vector<qint64>& edits)
{
    hit_editing::Edits after = m_session.handLayer().hits;
    std::erase_if(after, [&edits](const HitEdit& edit) { return std::ranges::find(edits, edit.id) != edits.end(); });
    push(std::move(after), tr("Discard %n correction(s)", nullptr, int(edits.size())), {}, {});
}

void HitHistory::discardAll()
{
    push({}, tr("Discard all corrections of hits"), {}, {});
}

} // namespace heihachi
