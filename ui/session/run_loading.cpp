#include "ui/session/project_session_p.h"
#include "ui/session/settings_keys.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace heihachi {

void ProjectSession::Private::load(RunId id)
{
    const int mine = ++choice;
    const QByteArray shownHash = result ? result->source.contentHash : QByteArray();
    const RunSummary* wanted = q.run(id);
    const SourceId source = wanted ? wanted->sourceId : SourceId{};
    store.post(
        target, [this, id, mine, shownHash, source, version = layerVersion](const Result<ProjectStore*>& opened) {
            const Result<AnalysisResultPtr> loaded
                = opened ? (*opened)->loadRun(id) : Result<AnalysisResultPtr>(failureOf(opened));
            if (!loaded) {
                onUi([this, error = loaded.error()] { Q_EMIT q.failed(error); });
                return;
            }
            // Hits first: they are what a person waits for. Peaks of the recording that is shown already are kept.
            const bool samePeaks = (*loaded)->source.contentHash == shownHash;
            const CorrectionsOfRun corrections = readCorrections(opened, source, id, *loaded, version);
            onUi([this, id, mine, run = *loaded, samePeaks, corrections] {
                if (mine == choice)
                    show(id, run, samePeaks ? peaks : nullptr, corrections);
            });
            std::shared_ptr<const PeakPyramid> found = samePeaks ? nullptr : cache.find((*loaded)->source.contentHash);
            // Of the run that is shown now, whatever was asked for since: nobody would ask for them again.
            onUi([this, run = *loaded, found = std::move(found)] {
                if (result != run || peaks)
                    return;
                if (found)
                    setPeaks(found);
                else
                    rebuildPeaks();
            });
        });
}

void ProjectSession::Private::show(
    RunId id, AnalysisResultPtr loaded, std::shared_ptr<const PeakPyramid> loadedPeaks, CorrectionsOfRun corrections)
{
    currentRun = id;
    result = std::move(loaded);
    adoptCorrections(std::move(corrections));
    forgetActivations();
    peaks = std::move(loadedPeaks);
    peaksReason = ProjectSession::tr("The waveform is being loaded.");
    const QString audio = q.currentAudioPath();
    store.post([this, audio, shown = result](StoreThread::Slot&) { // a sleeping disk must not stop the window
        const bool missing = !QFileInfo::exists(audio);
        onUi([this, shown, missing] {
            if (shown != result || missing == sourceMissing)
                return;
            sourceMissing = missing;
            Q_EMIT q.peaksChanged();
        });
    });
    store.post(target, [id](const Result<ProjectStore*>& opened) {
        if (opened)
            (void)(*opened)->setSetting(settings::kProjectLastRun, id.value); // only a convenience
    });
    sourceMissing = false;
    Q_EMIT q.currentRunChanged();
    Q_EMIT q.gridEditsChanged();
    Q_EMIT q.verdictsChanged();
    Q_EMIT q.rhythmChanged();
    Q_EMIT q.peaksChanged();
}

void ProjectSession::Private::showSaved(const SavedRun& savedRun)
{
    const int mine = choice;
    const RunSummary* made = q.run(savedRun.id);
    const SourceId source = made ? made->sourceId : SourceId{};
    store.post(target, [this, savedRun, mine, source, version = layerVersion](const Result<ProjectStore*>& opened) {
        const CorrectionsOfRun corrections
            = readCorrections(opened, source, savedRun.id, savedRun.outcome.result, version);
        onUi([this, savedRun, mine, corrections] {
            if (mine == choice)
                show(savedRun.id, savedRun.outcome.result, savedRun.outcome.peaks, corrections);
        });
    });
}

void ProjectSession::Private::showNothing()
{
    ++choice;
    const bool wasShown = result != nullptr;
    currentRun = {};
    result.reset();
    forgetCorrections();
    forgetActivations();
    peaks.reset();
    peaksReason.clear();
    sourceMissing = false;
    if (!wasShown)
        return;
    Q_EMIT q.currentRunChanged();
    Q_EMIT q.gridEditsChanged();
    Q_EMIT q.verdictsChanged();
    Q_EMIT q.rhythmChanged();
    Q_EMIT q.peaksChanged();
}

void ProjectSession::Private::setPeaks(std::shared_ptr<const PeakPyramid> loadedPeaks)
{
    peaks = std::move(loadedPeaks);
    Q_EMIT q.peaksChanged();
}

void ProjectSession::Private::peaksMissing(const Error& error)
{
    sourceMissing = error.code == ErrorCode::FileNotFound || error.code == ErrorCode::InvalidArgument;
    peaksReason = error.text();
    Q_EMIT q.peaksChanged();
}

void ProjectSession::Private::rebuildPeaks()
{
    const QString audio = q.currentAudioPath();
    const AnalysisResultPtr wanted = result;
    const auto onDone = [this, wanted](const PeaksResult& rebuilt) {
        onUi([this, wanted, rebuilt] {
            if (!result || result->source.contentHash != wanted->source.contentHash)
                return;
            if (rebuilt)
                setPeaks(*rebuilt);
            else
                peaksMissing(rebuilt.error());
        });
    };
    scheduler->submit(ProjectSession::tr("Drawing the waveform of %1").arg(QFileInfo(audio).fileName()),
        makePeakJob({audio, wanted->source.contentHash, cache}, onDone));
}

void ProjectSession::locateSource(const QString& audioPath)
{
    const RunSummary* shown = run(d->currentRun);
    if (!d->result || !shown)
        return;
    const QString absolute = QFileInfo(audioPath).absoluteFilePath();
    const auto moved = [this, sourceId = shown->sourceId, wanted = d->result, absolute](const PeaksResult& checked) {
        d->onUi([this, sourceId, wanted, absolute, checked] {
            if (!checked) {
                Q_EMIT failed(checked.error());
                return;
            }
            d->change([sourceId, absolute](ProjectStore& store) { return store.setSourcePath(sourceId, absolute); },
                [this, wanted, peaks = *checked] {
                    if (!d->result || d->result->source.contentHash != wanted->source.contentHash)
                        return;
                    d->sourceMissing = false;
                    d->setPeaks(peaks);
                });
        });
    };
    d->scheduler->submit(tr("Checking %1").arg(QFileInfo(absolute).fileName()),
        makePeakJob({absolute, d->result->source.contentHash, d->cache}, moved));
}

RunId ProjectSession::Private::newestRun(SourceId only) const
{
    const RunSummary* newest = nullptr;
    for (const RunSummary& run : runs)
        if ((!only.isValid() || run.sourceId == only) && (!newest || run.createdUtc >= newest->createdUtc))
            newest = &run;
    return newest ? newest->id : RunId{};
}

} // namespace heihachi
