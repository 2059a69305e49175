#include "ui/session/project_session_p.h"

namespace heihachi {
namespace {

/// Why a run has no drum activations, as far as the run itself says.
QString missingText(const AnalysisResult& result)
{
    const QString stage = QStringLiteral("drum_activations");
    const ParameterValue model
        = result.run.config.stages().value(stage).parameters.value(QStringLiteral("model"), QString());
    if (const auto* id = std::get_if<QString>(&model); id && *id == QLatin1String("none"))
        return ProjectSession::tr("This run was made by signal processing, without a drum network: there is nothing "
                                  "kept that other thresholds could be tried on.");
    if (!result.run.stage(stage))
        return ProjectSession::tr("This run was made by a version that did not keep what the drum network said. "
                                  "Analyse the recording again to try other thresholds.");
    const QString reason = result.missingReason(stage);
    return reason.isEmpty() ? ProjectSession::tr("The drum activations were not kept with this run. Analyse the "
                                                 "recording again to try other thresholds.")
                            : ProjectSession::tr("The drum network did not run. %1").arg(reason);
}

using Activations = Result<std::shared_ptr<const DrumActivations>>;

} // namespace

void ProjectSession::Private::forgetActivations()
{
    thresholdPreview.reset();
    activationsReason.clear();
    activationsAskedFor = false;
}

void ProjectSession::Private::loadActivations()
{
    activationsAskedFor = true;
    activationsReason = ProjectSession::tr("What the drum network said is being loaded.");
    store.post(target, [this, id = currentRun, shown = result](const Result<ProjectStore*>& opened) {
        const Activations loaded = shown->drumActivations ? Activations(shown->drumActivations)
            : opened                                      ? (*opened)->loadDrumActivations(id)
                                                          : Activations(failureOf(opened));
        std::shared_ptr<const ThresholdPreview> found; // takes a second for ten hours: not in the UI thread
        if (loaded && *loaded)
            found = std::make_shared<const ThresholdPreview>(**loaded, shown->drumHits.value_or(std::vector<DrumHit>()),
                drumThresholds(shown->run.config, registry));
        const QString reason = !loaded ? loaded.error().text() : !*loaded ? missingText(*shown) : QString();
        onUi([this, shown, found, reason] {
            if (shown != result)
                return;
            thresholdPreview = found;
            activationsReason = reason;
            Q_EMIT q.thresholdPreviewChanged();
        });
    });
}

void ProjectSession::loadThresholdPreview()
{
    if (d->result && !d->activationsAskedFor)
        d->loadActivations();
}

std::shared_ptr<const ThresholdPreview> ProjectSession::currentThresholdPreview() const
{
    return d->thresholdPreview;
}

QString ProjectSession::activationsMissingReason() const
{
    return d->thresholdPreview ? QString() : d->activationsReason;
}

} // namespace heihachi
