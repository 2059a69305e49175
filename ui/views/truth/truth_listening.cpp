#include "ui/views/truth/truth_listening.h"

#include "core/analysis/results/hit_order.h"
#include "ui/session/hit_history.h"
#include "ui/session/hit_selection.h"
#include "ui/session/project_session.h"
#include "ui/session/time_viewport.h"

#include <QUndoStack>

#include <algorithm>

namespace heihachi {
namespace {

constexpr double kRevealSpan = 4.0; // s shown around the hit

bool isSameHit(const DrumHit& a, const DrumHit& b)
{
    return a.time == b.time && a.drumClass == b.drumClass;
}

} // namespace

TruthListening::TruthListening(
    ProjectSession& session, HitHistory& history, HitSelection& selection, TimeViewport& viewport, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_history(history)
    , m_selection(selection)
    , m_viewport(viewport)
{
    connect(&m_session, &ProjectSession::currentRunChanged, this, [this] {
        if (m_session.runAsFound() != m_run)
            end();
    });
}

bool TruthListening::canPlay() const
{
    return m_play && !m_session.isSourceMissing();
}

void TruthListening::start(std::vector<int> hits)
{
    m_run = m_session.runAsFound();
    m_hits = m_run && m_run->drumHits ? std::move(hits) : std::vector<int>();
    m_position = 0;
    m_steps.clear();
    m_last.reset();
    present();
}

void TruthListening::end()
{
    if (!hasSample())
        return;
    m_hits.clear();
    m_run.reset();
    m_position = 0;
    m_steps.clear();
    m_last.reset();
    Q_EMIT changed();
}

const DrumHit* TruthListening::current() const
{
    return m_position < size() ? &(*m_run->drumHits)[size_t(m_hits[size_t(m_position)])] : nullptr;
}

int TruthListening::skipped() const
{
    return int(std::ranges::count_if(m_steps, [](const Step& step) { return !step.isJudged; }));
}

void TruthListening::judge(Verdict::Kind kind)
{
    give(kind, {});
}

void TruthListening::judgeAs(DrumClass heard)
{
    if (const DrumHit* hit = current())
        hit->drumClass == heard ? give(Verdict::Kind::Right, {}) : give(Verdict::Kind::OtherClass, heard);
}

void TruthListening::give(Verdict::Kind kind, std::optional<DrumClass> heard)
{
    const DrumHit* hit = current();
    if (!hit)
        return;
    m_last = Verdict{*hit, kind, heard, QDateTime::currentDateTimeUtc()};
    std::vector<Verdict> verdicts = m_session.verdicts();
    verdicts.push_back(*m_last);
    m_session.setVerdicts(std::move(verdicts));
    m_steps.push_back({m_position, true, m_isCorrecting ? correct(*hit, kind, heard) : nullptr});
    ++m_position;
    present();
}

void TruthListening::skip()
{
    if (!current())
        return;
    m_steps.push_back({m_position, false, nullptr});
    m_last.reset();
    ++m_position;
    present();
}

void TruthListening::replay()
{
    if (const DrumHit* hit = current(); hit && canPlay())
        m_play(hit->time);
}

void TruthListening::goBack()
{
    if (m_steps.empty())
        return;
    const Step step = m_steps.back();
    m_steps.pop_back();
    m_position = step.position;
    m_last.reset();
    if (step.isJudged)
        takeBack(step);
    present();
}

void TruthListening::takeBack(const Step& step)
{
    std::vector<Verdict> verdicts = m_session.verdicts();
    const auto given = std::ranges::find_if(verdicts.rbegin(), verdicts.rend(),
        [this](const Verdict& verdict) { return isSameHit(verdict.hit, *current()); });
    if (given != verdicts.rend())
        verdicts.erase(std::next(given).base());
    m_session.setVerdicts(std::move(verdicts));
    if (step.correction && step.correction == lastCommand()) // nothing was done since then
        m_session.undoStack().undo();
}

const QUndoCommand* TruthListening::lastCommand() const
{
    const QUndoStack& stack = m_session.undoStack();
    return stack.index() > 0 ? stack.command(stack.index() - 1) : nullptr;
}

const QUndoCommand* TruthListening::correct(const DrumHit& hit, Verdict::Kind kind, std::optional<DrumClass> heard)
{
    const int shown = shownIndexOf(hit);
    if (shown < 0) // it was moved, relabelled or deleted already
        return nullptr;
    const QUndoCommand* before = lastCommand();
    if (kind == Verdict::Kind::Right)
        m_history.confirm({shown});
    else if (kind == Verdict::Kind::Wrong)
        m_history.remove({shown});
    else if (heard)
        m_history.relabel({shown}, *heard);
    const QUndoCommand* after = lastCommand();
    return after == before ? nullptr : after;
}

int TruthListening::shownIndexOf(const DrumHit& hit) const
{
    return indexOfHit(m_session.currentHits().hits, hit);
}

void TruthListening::present()
{
    if (const DrumHit* hit = current()) {
        m_viewport.reveal(hit->time, kRevealSpan);
        const int shown = shownIndexOf(*hit);
        m_selection.set(shown >= 0 ? std::vector<int>{shown} : std::vector<int>());
    }
    Q_EMIT changed();
    replay();
}

} // namespace heihachi
