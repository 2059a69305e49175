// How a comparison comes about: run B is read, its recording is laid over A's, the events are matched.
#include "ui/session/compare/compare_session.h"

#include <QFileInfo>
#include <QPointer>

#include <algorithm>

namespace heihachi {
namespace {

/// The two runs, whichever is A.
std::pair<RunId, RunId> pairOf(RunId a, RunId b)
{
    return a < b ? std::pair(a, b) : std::pair(b, a);
}

} // namespace

void CompareSession::open(RunId a, RunId b)
{
    if (!m_session.run(a) || !m_session.run(b) || a == b)
        return;
    close();
    m_a = a;
    m_b = b;
    start();
}

void CompareSession::swap()
{
    if (!isOpen())
        return;
    if (m_comparison) { // what was said last may still be on its way into the project
        std::erase_if(
            m_allKept, [this](const KeptComparison& kept) { return pairOf(kept.a, kept.b) == pairOf(m_a, m_b); });
        m_allKept.push_back(mirrored(m_kept));
    }
    open(RunId(m_b), RunId(m_a));
}

void CompareSession::close()
{
    if (!isOpen())
        return;
    ++m_pair;
    ++m_request;
    if (m_alignJob.isValid())
        m_session.jobs().cancel(std::exchange(m_alignJob, {}));
    m_matching.clear();
    m_a = m_b = {};
    m_foundB = m_resultB = nullptr;
    m_layerB = {};
    m_audioPathB.clear();
    m_peaksB.reset();
    m_peaksReasonB.clear();
    m_kept = {};
    m_isReferenceA = false;
    m_link.setMap({});
    m_selectionB.clear();
    m_viewportB.reset(0.0);
    forgetComparison();
    Q_EMIT recordingBChanged();
    setState(State::Closed);
}

void CompareSession::forgetComparison()
{
    m_comparison.reset();
    m_judged.clear();
    m_shownOfA.clear();
    m_comparedOfA.clear();
    m_shown.clear();
    if (std::exchange(m_current, std::nullopt))
        Q_EMIT currentChanged();
    Q_EMIT comparisonChanged();
    Q_EMIT filterChanged();
    Q_EMIT verdictsChanged();
}

void CompareSession::start()
{
    m_reason.clear();
    m_progress = 0.0;
    m_kept = {};
    for (const KeptComparison& kept : m_allKept)
        if (kept.a == m_a && kept.b == m_b)
            m_kept = kept;
    if (!m_kept.a.isValid())
        for (const KeptComparison& kept : m_allKept)
            if (kept.a == m_b && kept.b == m_a)
                m_kept = mirrored(kept);
    m_kept.a = m_a;
    m_kept.b = m_b;
    setState(State::Loading);
    if (m_session.currentRunId() == m_a)
        readB();
    else
        m_session.showRun(m_a); // adoptShownRun() goes on
}

void CompareSession::adoptShownRun()
{
    if (!isOpen())
        return;
    const RunId shown = m_session.currentRunId();
    const RunSummary* run = m_session.run(shown);
    const RunSummary* a = m_session.run(m_a);
    if (shown == m_a) {
        if (m_state == State::Loading && !m_foundB)
            readB();
    } else if (shown == m_b) {
        swap();
    } else if (run && a && run->sourceId == a->sourceId) {
        Q_EMIT m_session.notice(
            tr("Run %1 is A now. The comparison with run %2 is kept; reopen it in the panel “Compare”.")
                .arg(run->number)
                .arg(a->number));
        open(shown, RunId(m_b));
    } else {
        close();
    }
}

void CompareSession::readB()
{
    const int mine = ++m_pair;
    const QPointer<CompareSession> self(this);
    m_session.readRun(m_b, [this, self, mine](const Result<OtherRun>& run) {
        if (!self || mine != m_pair)
            return;
        if (run)
            adoptB(*run);
        else
            fail(run.error().text());
    });
}

void CompareSession::adoptB(const OtherRun& run)
{
    m_foundB = run.found;
    m_layerB = run.layer;
    m_audioPathB = run.audioPath;
    m_resultB = annotated(run.found, run.layer.annotations);
    m_viewportB.reset(run.found->source.durationSeconds);
    m_peaksReasonB = tr("The waveform is being loaded.");
    if (isSameRecording()) {
        adoptPeaksOfA();
        return compare();
    }
    const int mine = m_pair;
    const QPointer<CompareSession> self(this);
    m_session.findPeaks(run, [this, self, mine](const Result<std::shared_ptr<const PeakPyramid>>& peaks) {
        if (!self || mine != m_pair)
            return;
        m_peaksB = peaks.value_or(nullptr);
        m_peaksReasonB = peaks ? QString() : peaks.error().text();
        Q_EMIT recordingBChanged();
    });
    Q_EMIT recordingBChanged();
    if (m_kept.alignment)
        compare();
    else
        align();
}

/// They may still be on their way there, and are the same.
void CompareSession::adoptPeaksOfA()
{
    m_peaksB = m_session.currentPeaks();
    m_peaksReasonB = m_session.peaksMissingReason();
    Q_EMIT recordingBChanged();
}

bool CompareSession::isSameRecording() const
{
    const AnalysisResultPtr a = m_session.runAsFound();
    return a && m_foundB && a->source.contentHash == m_foundB->source.contentHash;
}

void CompareSession::align()
{
    const QString pathA = m_session.currentAudioPath();
    const QString pathB = m_audioPathB;
    m_aligned = std::make_shared<std::optional<Result<Alignment>>>();
    m_alignJob
        = m_session.jobs().submit(tr("Laying %1 over %2").arg(QFileInfo(pathB).fileName(), QFileInfo(pathA).fileName()),
            [pathA, pathB, aligned = m_aligned](JobContext& context) {
                *aligned = alignRecordings(pathA, pathB,
                    [&context](double fraction) { return context.report(fraction, tr("comparing the sound")); });
                if (**aligned)
                    return JobOutcome::finished();
                const Error& error = (**aligned).error();
                return error.code == ErrorCode::Cancelled ? JobOutcome::cancelled() : JobOutcome::failed(error);
            });
}

void CompareSession::showProgress(JobId id)
{
    if (id != m_alignJob || !id.isValid())
        return;
    const std::vector<JobInfo> jobs = m_session.jobs().jobs();
    const auto job = std::ranges::find(jobs, id, &JobInfo::id);
    if (job == jobs.end() || job->fraction == m_progress)
        return;
    m_progress = job->fraction;
    Q_EMIT stateChanged();
}

void CompareSession::endAlignment(JobId id)
{
    if (id != m_alignJob || !id.isValid())
        return;
    m_alignJob = {};
    const auto aligned = std::exchange(m_aligned, nullptr);
    if (!aligned->has_value() || (!**aligned && (**aligned).error().code == ErrorCode::Cancelled)) {
        close();
        return;
    }
    if (!**aligned) {
        fail((**aligned).error().text());
        return;
    }
    m_kept.alignment = ***aligned;
    compare();
}

TimeMap CompareSession::wantedMap() const
{
    if (isSameRecording())
        return TimeMap::identity(
            std::max(m_session.runAsFound()->source.durationSeconds, m_foundB->source.durationSeconds));
    return (m_kept.alignment ? m_kept.alignment->map : TimeMap()).through(m_kept.anchors);
}

AnalysisResultPtr CompareSession::resultA() const
{
    if (!m_isReferenceA)
        return annotated(m_session.runAsFound(), m_session.handLayer().annotations);
    auto result = std::make_shared<AnalysisResult>(*m_session.currentResult());
    result->beatGrid = m_session.currentRhythm().beatGrid;
    return result;
}

void CompareSession::compare()
{
    if (!m_foundB || !m_session.runAsFound())
        return;
    const int mine = ++m_request;
    const QPointer<CompareSession> self(this);
    m_matching.clear(); // the latest wins
    m_matching.start([this, mine, a = resultA(), b = m_resultB, map = wantedMap(), tolerances = m_kept.tolerances] {
        const auto compared = compareRuns(a, b, map, tolerances, [this, mine] { return mine != m_request; });
        QMetaObject::invokeMethod(
            this,
            [this, mine, compared] {
                if (mine == m_request)
                    adoptComparison(compared);
            },
            Qt::QueuedConnection);
    });
}

void CompareSession::adoptComparison(const Result<RunComparisonPtr>& compared)
{
    if (!compared) {
        fail(compared.error().text());
        return;
    }
    const bool isNew = m_state != State::Ready;
    const EventDifference before = m_current ? *event(*m_current) : EventDifference{};
    m_comparison = *compared;
    mapShownHits();
    renewJudged();
    listShown();
    m_link.setMap(m_comparison->map);
    if (m_current) { // the same event, at another place of the list
        const std::optional<ComparedEvents>& events = m_comparison->part(m_current->part);
        const auto isIt = [&](const EventDifference& event) { return event.a == before.a && event.b == before.b; };
        const auto found = events ? std::ranges::find_if(events->events, isIt) : decltype(events->events.begin()){};
        if (events && found != events->events.end())
            m_current->index = int(found - events->events.begin());
        else
            m_current.reset();
    }
    m_state = State::Ready;
    m_progress = 1.0;
    if (isNew)
        Q_EMIT stateChanged();
    Q_EMIT comparisonChanged();
    Q_EMIT filterChanged();
    Q_EMIT currentChanged();
    Q_EMIT verdictsChanged();
    if (!m_kept.createdUtc.isValid())
        m_kept.createdUtc = QDateTime::currentDateTimeUtc();
    keep();
}

void CompareSession::adoptAnnotations()
{
    if (!m_foundB)
        return;
    if (isSameRecording())
        m_resultB = annotated(m_foundB, m_session.handLayer().annotations);
    if (m_comparison)
        compare();
    Q_EMIT recordingBChanged();
}

void CompareSession::fail(const QString& reason)
{
    m_reason = reason;
    forgetComparison();
    setState(State::Failed);
}

void CompareSession::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void CompareSession::readKept()
{
    const QPointer<CompareSession> self(this);
    m_session.readComparisons([this, self](std::vector<KeptComparison> kept) {
        if (!self)
            return;
        m_allKept = std::move(kept);
        Q_EMIT keptChanged();
    });
}

void CompareSession::keep()
{
    save(m_kept);
}

void CompareSession::save(const KeptComparison& kept)
{
    const std::pair<RunId, RunId> pair = pairOf(kept.a, kept.b);
    if (!kept.id.isValid())
        if (const auto [first, isFirst] = m_firstSaves.try_emplace(pair); !isFirst) {
            first->second = kept; // it has no id yet, and would become a second one
            return;
        }
    const QPointer<CompareSession> self(this);
    m_session.keepComparison(kept, [this, self, pair](ComparisonId id) {
        if (!self)
            return;
        if (id.isValid() && pairOf(m_a, m_b) == pair)
            m_kept.id = id;
        if (auto first = m_firstSaves.extract(pair); first && first.mapped()) {
            first.mapped()->id = id;
            save(*first.mapped());
        }
        readKept();
    });
}

void CompareSession::removeKept(ComparisonId id)
{
    if (isOpen() && m_kept.id == id)
        return;
    const QPointer<CompareSession> self(this);
    m_session.removeComparison(id, [this, self] {
        if (self)
            readKept();
    });
}

QString CompareSession::nameA() const
{
    return nameOf(m_a);
}

QString CompareSession::nameB() const
{
    return nameOf(m_b);
}

QString CompareSession::nameOf(RunId id) const
{
    const RunSummary* run = m_session.run(id);
    const StoredSource* source = run ? m_session.source(run->sourceId) : nullptr;
    if (!source)
        return {};
    return tr("run %1 · %2").arg(run->number).arg(QFileInfo(source->source.info.path).fileName());
}

} // namespace heihachi
