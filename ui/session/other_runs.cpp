// Runs beside the shown one, and comparisons of runs.
#include "ui/session/project_session_p.h"

#include <QFileInfo>

namespace heihachi {

void ProjectSession::readRun(RunId id, std::function<void(const Result<OtherRun>&)> answer)
{
    const RunSummary* wanted = run(id);
    if (!wanted || !d->target) {
        d->onUi(
            [answer = std::move(answer), error = Error{ErrorCode::InvalidArgument, tr("There is no such run."), {}}] {
                answer(tl::unexpected<Error>(error));
            });
        return;
    }
    const StoredSource* recording = source(wanted->sourceId);
    const QString audio = recording ? recording->source.info.path : QString();
    d->store.post(d->target,
        [this, id, audio, sourceId = wanted->sourceId, answer = std::move(answer)](
            const Result<ProjectStore*>& opened) {
            const Result<AnalysisResultPtr> loaded
                = opened ? (*opened)->loadRun(id) : Result<AnalysisResultPtr>(failureOf(opened));
            const Result<HandLayer> layer
                = opened ? (*opened)->handLayer(sourceId) : Result<HandLayer>(failureOf(opened));
            Result<OtherRun> read = loaded && layer
                ? Result<OtherRun>(OtherRun{*loaded, *layer, audio})
                : Result<OtherRun>(tl::unexpected<Error>(loaded ? layer.error() : loaded.error()));
            d->onUi([answer, read = std::move(read)] { answer(read); });
        });
}

void ProjectSession::findPeaks(const OtherRun& run, std::function<void(const PeaksResult&)> answer)
{
    if (d->result && d->peaks && d->result->source.contentHash == run.found->source.contentHash) {
        d->onUi([answer = std::move(answer), peaks = d->peaks] { answer(peaks); });
        return;
    }
    d->store.post([this, run, answer = std::move(answer)](StoreThread::Slot&) { // reads a file: not on the UI thread
        const auto found = d->cache.find(run.found->source.contentHash);
        d->onUi([this, run, answer, found] {
            if (found) {
                answer(found);
                return;
            }
            const auto onDone = [this, answer](const PeaksResult& made) { d->onUi([answer, made] { answer(made); }); };
            d->scheduler->submit(tr("Drawing the waveform of %1").arg(QFileInfo(run.audioPath).fileName()),
                makePeakJob({run.audioPath, run.found->source.contentHash, d->cache}, onDone));
        });
    });
}

void ProjectSession::readComparisons(std::function<void(std::vector<KeptComparison>)> answer)
{
    if (!d->target) {
        d->onUi([answer = std::move(answer)] { answer({}); });
        return;
    }
    d->store.post(d->target, [this, answer = std::move(answer)](const Result<ProjectStore*>& opened) {
        const auto read = opened ? (*opened)->comparisons() : Result<std::vector<KeptComparison>>(failureOf(opened));
        d->onUi([this, answer, read = read] {
            if (!read)
                Q_EMIT failed(read.error());
            answer(read.value_or(std::vector<KeptComparison>()));
        });
    });
}

void ProjectSession::keepComparison(const KeptComparison& comparison, std::function<void(ComparisonId)> answer)
{
    d->store.post(d->target, [this, comparison, answer = std::move(answer)](const Result<ProjectStore*>& opened) {
        const auto saved = opened ? (*opened)->saveComparison(comparison) : Result<ComparisonId>(failureOf(opened));
        d->onUi([this, answer, saved] {
            if (!saved)
                Q_EMIT failed(saved.error());
            answer(saved.value_or(ComparisonId{}));
        });
    });
}

void ProjectSession::removeComparison(ComparisonId id, std::function<void()> answer)
{
    d->store.post(d->target, [this, id, answer = std::move(answer)](const Result<ProjectStore*>& opened) {
        const Status removed = opened ? (*opened)->removeComparison(id) : Status(failureOf(opened));
        d->onUi([this, answer, removed] {
            if (!removed)
                Q_EMIT failed(removed.error());
            answer();
        });
    });
}

} // namespace heihachi
