// The beat grid of the shown run as corrected by hand.
#include "core/analysis/rhythm/grid_edits.h"
#include "ui/session/project_session_p.h"

namespace heihachi {

CorrectedGrid ProjectSession::Private::readCorrections(
    const Result<ProjectStore*>& opened, SourceId source, const AnalysisResultPtr& run, int version)
{
    CorrectedGrid corrected{source, {}, {}, version};
    if (opened && source.isValid()) {
        Result<std::vector<GridEdit>> edits = (*opened)->gridEdits(source);
        if (edits)
            corrected.edits = std::move(*edits);
        else
            onUi([this, error = edits.error()] { Q_EMIT q.failed(error); });
    }
    corrected.rhythm = correctedRhythm(*run, corrected.edits);
    return corrected;
}

void ProjectSession::Private::adoptGrid(CorrectedGrid corrected)
{
    // A correction that was made while they were read counts for more.
    const bool isOutdated = corrected.source == currentSource && corrected.version != editVersion;
    currentSource = corrected.source;
    rhythm = std::move(corrected.rhythm);
    if (isOutdated) {
        correctRhythm();
        return;
    }
    gridEdits = std::move(corrected.edits);
    ++editVersion;
}

void ProjectSession::Private::forgetGrid()
{
    currentSource = {};
    gridEdits.clear();
    rhythm = {};
    ++editVersion;
}

void ProjectSession::Private::saveGridEdits()
{
    store.post(target, [this, source = currentSource, edits = gridEdits](const Result<ProjectStore*>& opened) {
        const Status saved = opened ? (*opened)->setGridEdits(source, edits) : Status(failureOf(opened));
        if (!saved)
            onUi([this, error = saved.error()] { Q_EMIT q.failed(error); });
    });
}

void ProjectSession::Private::correctRhythm()
{
    rhythmPool.setMaxThreadCount(1);
    rhythmPool.clear(); // the latest wins
    rhythmPool.start([this, run = result, edits = gridEdits, version = editVersion] {
        Rhythm corrected = correctedRhythm(*run, edits);
        onUi([this, run, version, corrected = std::move(corrected)] {
            if (run != result || version != editVersion)
                return;
            rhythm = corrected;
            Q_EMIT q.rhythmChanged();
        });
    });
}

SourceId ProjectSession::currentSourceId() const
{
    return d->currentSource;
}

const std::vector<GridEdit>& ProjectSession::gridEdits() const
{
    return d->gridEdits;
}

void ProjectSession::setGridEdits(std::vector<GridEdit> edits)
{
    if (!d->result || edits == d->gridEdits)
        return;
    d->gridEdits = std::move(edits);
    ++d->editVersion;
    d->saveGridEdits();
    d->correctRhythm();
    Q_EMIT gridEditsChanged();
}

AnalysisResultPtr ProjectSession::correctedResult() const
{
    if (!d->result || d->gridEdits.empty())
        return d->result;
    auto corrected = std::make_shared<AnalysisResult>(*d->result);
    corrected->beatGrid = d->rhythm.beatGrid;
    corrected->groove = d->rhythm.groove;
    corrected->coupling = d->rhythm.coupling;
    corrected->patterns = d->rhythm.patterns;
    corrected->diagnostics.push_back({Severity::Info, QStringLiteral("beats.corrected"), QStringLiteral("beats"),
        tr("The beat grid was corrected by hand: %n correction(s).", nullptr, int(d->gridEdits.size())), {}});
    return corrected;
}

} // namespace heihachi
