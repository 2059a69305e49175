#include "ui/shell/panels.h"

#include "ui/shell/hand_work.h"
#include "ui/shell/run_views.h"
#include "ui/shell/window_playback.h"
#include "ui/shell/workspace.h"
#include "ui/views/annotations/annotations_panel.h"
#include "ui/views/corrections/corrections_panel.h"
#include "ui/views/density/density_panel.h"
#include "ui/views/density/density_view.h"
#include "ui/views/diagnostics/diagnostics_panel.h"
#include "ui/views/groove/groove_panel.h"
#include "ui/views/hits/hits_panel.h"
#include "ui/views/jobs/jobs_panel.h"
#include "ui/views/patterns/patterns_panel.h"
#include "ui/views/runs/runs_panel.h"
#include "ui/views/scatter/scatter_panel.h"
#include "ui/views/sensitivity/sensitivity_panel.h"
#include "ui/views/shares/class_means_panel.h"
#include "ui/views/shares/class_shares_panel.h"
#include "ui/views/step_heatmap/step_heatmap_panel.h"
#include "ui/views/tempo/grid_corrections.h"
#include "ui/views/tempo/tempo_panel.h"
#include "ui/views/timeline/annotation_ribbon.h"
#include "ui/views/truth/truth_panel.h"

#include <QDir>
#include <QMainWindow>

namespace heihachi {

Panels::Panels(const WindowParts& parts, GridHistory& gridHistory, HandWork& hand, WindowPlayback& playback,
    Workspace& workspace, RunViews& views, QObject* parent)
    : QObject(parent)
    , m_gridCorrections(new GridCorrections(parts.session, gridHistory, parts.viewport, this))
{
    addProject(parts, workspace, views);
    addDrums(parts, workspace, views);
    addStatistics(parts, playback, workspace, views);
    addHandWork(parts, hand, playback, workspace, views);
    addRhythm(parts, workspace, views);
}

void Panels::addProject(const WindowParts& parts, Workspace& workspace, RunViews& views)
{
    const QString group = tr("Project");
    m_runs = new RunsPanel(parts.session, &parts.window);
    m_diagnostics = new DiagnosticsPanel(parts.registry, parts.viewport, parts.theme, &parts.window);
    auto* jobs = new JobsPanel(parts.session.jobs(), parts.jobs, &parts.window);
    const auto left = Qt::LeftDockWidgetArea;
    workspace.add({QStringLiteral("runsDock"), tr("Project"), m_runs, QStringLiteral("Ctrl+1"), group, left});
    workspace.add({QStringLiteral("notesDock"), tr("Notes"), m_diagnostics, QStringLiteral("Ctrl+3"), group, left});
    workspace.add({QStringLiteral("jobsDock"), tr("Jobs"), jobs, QStringLiteral("Ctrl+4"), group, left});
    views.follow(*m_runs);
    views.follow(*m_diagnostics);
}

void Panels::addDrums(const WindowParts& parts, Workspace& workspace, RunViews& views)
{
    const QString group = tr("Drums");
    m_hits = new HitsPanel(parts.viewport, parts.selection, parts.filtering, &parts.window);
    m_sensitivity = new SensitivityPanel(parts.session, parts.registry, &parts.window);
    workspace.add({QStringLiteral("hitsDock"), tr("Hits"), m_hits, QStringLiteral("Ctrl+2"), group});
    workspace.add({QStringLiteral("sensitivityDock"), tr("Sensitivity"), m_sensitivity, QStringLiteral("Ctrl+5")});
    views.follow(*m_hits);
    views.follow(*m_sensitivity);
}

void Panels::addStatistics(const WindowParts& parts, WindowPlayback& playback, Workspace& workspace, RunViews& views)
{
    const QString group = tr("Statistics");
    auto* scatter = new ScatterPanel(parts.viewport, parts.selection, parts.filtering, parts.theme, &parts.window);
    auto* density = new DensityPanel(parts.viewport, parts.selection, parts.filtering, parts.theme, &parts.window);
    auto* shares = new ClassSharesPanel(parts.selection, parts.theme, &parts.window);
    auto* means = new ClassMeansPanel(parts.selection, parts.theme, &parts.window);
    auto* steps = new StepHeatmapPanel(parts.viewport, parts.selection, parts.theme, &parts.window);
    workspace.add(
        {QStringLiteral("scatterDock"), tr("Confidence × velocity"), scatter, QStringLiteral("Ctrl+9"), group});
    workspace.add({QStringLiteral("densityDock"), tr("Density"), density});
    workspace.add({QStringLiteral("sharesDock"), tr("Class shares"), shares});
    workspace.add({QStringLiteral("meansDock"), tr("Means by class"), means});
    workspace.add({QStringLiteral("stepHeatmapDock"), tr("Pattern heatmap"), steps});
    views.follow(*scatter);
    views.follow(*density);
    views.follow(*shares);
    views.follow(*means);
    views.follow(*steps);
    connect(&density->view(), &DensityView::timeClicked, &playback.player(), &Player::seek);
    ProjectSession& session = parts.session;
    connect(&session, &ProjectSession::rhythmChanged, steps,
        [steps, &session] { steps->setRhythm(session.currentResult(), session.currentRhythm().beatGrid); });
}

void Panels::addHandWork(
    const WindowParts& parts, HandWork& hand, WindowPlayback& playback, Workspace& workspace, RunViews& views)
{
    const QString group = tr("By hand");
    auto* corrections
        = new CorrectionsPanel(parts.session, hand.hits(), parts.selection, parts.viewport, &parts.window);
    auto* annotations = new AnnotationsPanel(parts.session, hand.annotations(), parts.viewport, &parts.window);
    auto* truth = new TruthPanel(parts.session, hand.hits(), parts.selection, parts.viewport, &parts.window);
    workspace.add({QStringLiteral("correctionsDock"), tr("Corrections"), corrections, {}, group});
    workspace.add({QStringLiteral("annotationsDock"), tr("Markers and segments"), annotations});
    workspace.add({QStringLiteral("truthDock"), tr("Sampled truth"), truth});
    views.follow(*corrections);
    views.follow(*annotations);
    views.follow(*truth);
    truth->setPlay([&playback](double seconds) { playback.playAround(seconds); });
    connect(truth, &TruthPanel::notice, &parts.session, &ProjectSession::notice);
    connect(truth, &TruthPanel::failed, &parts.session, &ProjectSession::failed);
    connect(truth, &TruthPanel::written, &parts.session, [&session = parts.session](const QString& path) {
        Q_EMIT session.notice(tr("Written to “%1”.").arg(QDir::toNativeSeparators(path)));
    });
    connect(annotations, &AnnotationsPanel::currentChanged, &hand.ribbon(), &AnnotationRibbon::setCurrent);
    connect(&hand.ribbon(), &AnnotationRibbon::currentChanged, annotations, &AnnotationsPanel::setCurrent);
}

void Panels::addRhythm(const WindowParts& parts, Workspace& workspace, RunViews& views)
{
    const QString group = tr("Rhythm");
    auto* tempo = new TempoPanel(parts.session, *m_gridCorrections, parts.viewport, parts.theme, &parts.window);
    auto* groove = new GroovePanel(parts.theme, &parts.window);
    auto* patterns = new PatternsPanel(parts.viewport, parts.theme, &parts.window);
    workspace.add({QStringLiteral("tempoDock"), tr("Tempo"), tempo, QStringLiteral("Ctrl+6"), group});
    workspace.add({QStringLiteral("grooveDock"), tr("Groove"), groove, QStringLiteral("Ctrl+7")});
    workspace.add({QStringLiteral("patternsDock"), tr("Patterns"), patterns, QStringLiteral("Ctrl+8")});
    views.follow(*tempo);
    views.follow(*groove);
    views.follow(*patterns);
}

} // namespace heihachi
