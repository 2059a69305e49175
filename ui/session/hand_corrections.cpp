// What a person put over the shown run.
#include "ui/session/project_session_p.h"

namespace heihachi {

CorrectionsOfRun ProjectSession::Private::readCorrections(
    const Result<ProjectStore*>& opened, SourceId source, RunId id, const AnalysisResultPtr& run, int version)
{
    CorrectionsOfRun corrections{source, {}, {}, {}, {}, version};
    const auto take = [this](auto read, auto& into) {
        if (read)
            into = std::move(*read);
        else
            onUi([this, error = read.error()] { Q_EMIT q.failed(error); });
    };
    if (opened && source.isValid())
        take((*opened)->handLayer(source), corrections.layer);
    if (opened && id.isValid())
        take((*opened)->verdicts(id), corrections.verdicts);
    corrections.run = correctHits(run, corrections.layer);
    corrections.rhythm = correctRhythm(*run, *corrections.run.result, corrections.layer);
    return corrections;
}

void ProjectSession::Private::adoptCorrections(CorrectionsOfRun corrections)
{
    if (corrections.source != currentSource)
        history.clear();
    // A correction that was made while they were read counts for more.
    const bool isOutdated = corrections.source == currentSource && corrections.version != layerVersion;
    currentSource = corrections.source;
    verdicts = std::move(corrections.verdicts);
    rhythm = std::move(corrections.rhythm);
    rhythmIsLate = isOutdated;
    if (isOutdated) {
        corrected = correctHits(result, layer);
        correctRhythmLater();
        return;
    }
    corrected = std::move(corrections.run);
    layer = std::move(corrections.layer);
    ++layerVersion;
}

void ProjectSession::Private::forgetCorrections()
{
    currentSource = {};
    layer = {};
    corrected = {};
    verdicts.clear();
    rhythm = {};
    rhythmIsLate = false;
    history.clear();
    ++layerVersion;
}

void ProjectSession::Private::saveLayer(const HandLayer& before)
{
    store.post(target, [this, source = currentSource, before, after = layer](const Result<ProjectStore*>& opened) {
        const Status saved = opened ? (*opened)->changeHandLayer(source, before, after) : Status(failureOf(opened));
        if (!saved)
            onUi([this, error = saved.error()] { Q_EMIT q.failed(error); });
    });
}

void ProjectSession::Private::correctRhythmLater()
{
    rhythmIsLate = true;
    rhythmPool.setMaxThreadCount(1);
    rhythmPool.clear(); // the latest wins
    rhythmPool.start([this, found = result, run = corrected.result, wanted = layer, version = layerVersion] {
        Rhythm measured = correctRhythm(*found, *run, wanted);
        onUi([this, found, version, measured = std::move(measured)] {
            if (found != result || version != layerVersion)
                return;
            rhythm = measured;
            rhythmIsLate = false;
            Q_EMIT q.rhythmChanged();
        });
    });
}

AnalysisResultPtr ProjectSession::currentResult() const
{
    return d->corrected.result;
}

AnalysisResultPtr ProjectSession::runAsFound() const
{
    return d->result;
}

const CorrectedHits& ProjectSession::currentHits() const
{
    return d->corrected.hits;
}

SourceId ProjectSession::currentSourceId() const
{
    return d->currentSource;
}

const HandLayer& ProjectSession::handLayer() const
{
    return d->layer;
}

void ProjectSession::setHandLayer(HandLayer layer)
{
    if (!d->result || layer == d->layer)
        return;
    const HandLayer before = std::exchange(d->layer, std::move(layer));
    ++d->layerVersion;
    d->saveLayer(before);
    const bool hitsDiffer = before.hits != d->layer.hits;
    const bool gridDiffers = before.grid != d->layer.grid;
    const bool annotationsDiffer = before.annotations != d->layer.annotations;
    if (hitsDiffer)
        d->corrected = correctHits(d->result, d->layer);
    else if (annotationsDiffer)
        d->corrected.result = annotated(d->corrected.result, d->layer.annotations);
    if (hitsDiffer || gridDiffers)
        d->correctRhythmLater();
    if (gridDiffers)
        Q_EMIT gridEditsChanged();
    if (hitsDiffer)
        Q_EMIT hitsChanged();
    if (annotationsDiffer)
        Q_EMIT annotationsChanged();
}

const std::vector<GridEdit>& ProjectSession::gridEdits() const
{
    return d->layer.grid;
}

void ProjectSession::setGridEdits(std::vector<GridEdit> edits)
{
    HandLayer layer = d->layer;
    layer.grid = std::move(edits);
    setHandLayer(std::move(layer));
}

QUndoStack& ProjectSession::undoStack()
{
    return d->history;
}

const std::vector<Verdict>& ProjectSession::verdicts() const
{
    return d->verdicts;
}

void ProjectSession::setVerdicts(std::vector<Verdict> verdicts)
{
    if (!d->result || verdicts == d->verdicts)
        return;
    d->verdicts = std::move(verdicts);
    d->store.post(d->target, [this, run = d->currentRun, all = d->verdicts](const Result<ProjectStore*>& opened) {
        const Status saved = opened ? (*opened)->setVerdicts(run, all) : Status(failureOf(opened));
        if (!saved)
            d->onUi([this, error = saved.error()] { Q_EMIT failed(error); });
    });
    Q_EMIT verdictsChanged();
}

AnalysisResultPtr ProjectSession::correctedResult() const
{
    if (!d->result)
        return nullptr;
    return d->rhythmIsLate ? withHandLayer(d->result, d->layer)
                           : withHandLayer(d->corrected.result, d->rhythm, d->layer);
}

} // namespace heihachi
