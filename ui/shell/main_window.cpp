#include "ui/shell/main_window.h"

#include "ui/session/settings_keys.h"
#include "ui/shell/analysis_actions.h"
#include "ui/shell/cache_folder.h"
#include "ui/shell/centre.h"
#include "ui/shell/drop_zone.h"
#include "ui/shell/edit_actions.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/hand_work.h"
#include "ui/shell/help_actions.h"
#include "ui/shell/look.h"
#include "ui/shell/main_tool_bar.h"
#include "ui/shell/menu_text.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/panels.h"
#include "ui/shell/picture_actions.h"
#include "ui/shell/playback_actions.h"
#include "ui/shell/run_views.h"
#include "ui/shell/spectrogram_of_run.h"
#include "ui/shell/status_line.h"
#include "ui/shell/storage_page.h"
#include "ui/shell/theme_setting.h"
#include "ui/shell/timeline_views.h"
#include "ui/shell/tour.h"
#include "ui/shell/view_actions.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/window_compare.h"
#include "ui/shell/window_playback.h"
#include "ui/shell/workspace.h"
#include "ui/shell/workspace_actions.h"
#include "ui/shell/workspaces.h"
#include "ui/views/common/themed_icon.h"
#include "ui/views/compare/compared_timeline.h"
#include "ui/views/diagnostics/alarm_badge.h"
#include "ui/views/diagnostics/diagnostics_panel.h"
#include "ui/views/hits/hits_panel.h"
#include "ui/views/runs/runs_panel.h"
#include "ui/views/sensitivity/sensitivity_panel.h"
#include "ui/views/spectrogram/spectrogram_view.h"
#include "ui/views/tempo/grid_corrections.h"
#include "ui/views/timeline/annotation_ribbon.h"
#include "ui/views/timeline/drum_lanes.h"
#include "ui/views/timeline/overview_strip.h"
#include "ui/views/timeline/timeline_stack.h"
#include "ui/views/timeline/waveform_view.h"
#include "ui/views/transport/transport_bar.h"

#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QMetaMethod>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QThreadPool>
#include <QToolButton>

namespace heihachi {

MainWindow::MainWindow(const StageRegistry& registry, WindowOptions options, QWidget* parent)
    : QMainWindow(parent)
    , m_registry(registry)
    , m_options(std::move(options))
    , m_filtering(m_viewport)
    , m_session(registry, {m_options.cacheDirectory, m_options.dataDirectory, m_options.threads})
    , m_gridHistory(m_session)
    , m_jobs(m_session.jobs())
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(applicationIcon());
    setMinimumSize(800, 520);
    m_messages = new MessageBar(this);
    m_theme.setChoice(savedTheme());
    connect(&m_theme, &Theme::changed, this, &MainWindow::applyTheme);
    connect(&m_desktopColors, &DesktopColorScheme::answered, &m_theme, &Theme::setDesktopPreference);
    applyTheme();
    m_fileActions = new FileActions(parts(), *menuBar()->addMenu(tr("&File")), this);
    m_workspace = new Workspace(*this, this);
    m_runViews = new RunViews(m_session, m_selection, m_fileActions->open(), this);
    makeMenuBar();
    makeCentre();
    m_panels = new Panels(parts(), m_gridHistory, *m_hand, *m_playback, *m_workspace, *m_runViews, this);
    m_compare->addPanel(*m_workspace, m_fileActions->open());
    makeMenus();
    makeToolBar();
    makeStatusLine();
    makeDropZone();
    connectTimeline();
    connectSession();
    m_keys.adopt(*menuBar());
    m_workspaces->restore();
    showTitle();
    QThreadPool::globalInstance()->start(
        [folder = m_options.cacheDirectory, bytes = qint64(savedCacheMegabytes()) << 20] { trimCache(folder, bytes); });
    m_session.openFiles(m_options.files);
}

MainWindow::~MainWindow()
{
    // The views refer to what the members hold, so they go first.
    delete takeCentralWidget();
    qDeleteAll(findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly));
    setStatusBar(nullptr);
    delete m_compare; // its session needs that of the project
}

WindowParts MainWindow::parts()
{
    return {*this, m_registry, m_session, m_jobs, m_viewport, m_selection, m_filtering, m_theme, m_recent, *m_messages,
        m_keys, m_options, [this] { m_playback->readSettings(); }, [this] { requestRebuild(); }};
}

WindowOptions MainWindow::continuation() const
{
    WindowOptions options = m_options;
    options.files = m_session.hasProject() ? QStringList{m_session.projectPath()} : QStringList();
    options.range.reset();
    if (m_viewport.duration() > m_viewport.range().length())
        options.range = m_viewport.range();
    return options;
}

void MainWindow::saveLayout() const
{
    m_workspaces->save();
    QSettings().setValue(settings::kTimelineHeights, m_centre->timeline().heights());
}

void MainWindow::requestRebuild()
{
    if (m_jobs.activeCount() == 0 && isSignalConnected(QMetaMethod::fromSignal(&MainWindow::rebuildRequested)))
        Q_EMIT rebuildRequested();
    else
        m_messages->add({Severity::Info, tr("Language and font size change when Heihachi is started again."), {}, {}});
}

void MainWindow::showRangeOnce()
{
    if (m_options.range && m_viewport.duration() > 0.0)
        m_viewport.setRange(*std::exchange(m_options.range, std::nullopt));
}

TimelineStack& MainWindow::timeline()
{
    return m_centre->timeline();
}

/// All of them first, since what is made next fills them in another order.
void MainWindow::makeMenuBar()
{
    m_editMenu = menuBar()->addMenu(tr("&Edit"));
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    m_analysisMenu = menuBar()->addMenu(tr("&Analysis"));
    m_playbackMenu = menuBar()->addMenu(tr("&Playback"));
    m_compareMenu = menuBar()->addMenu(tr("&Compare"));
    m_helpMenu = menuBar()->addMenu(tr("&Help"));
}

void MainWindow::makeCentre()
{
    m_centre = new Centre(parts(), m_fileActions->open(), m_options.demoPath, this);
    setCentralWidget(m_centre);
    makeTimeline();
    m_playback
        = new WindowPlayback(parts(), m_options.makeOutputs ? m_options.makeOutputs() : nullptr, *m_playbackMenu, this);
    m_playback->follow(timeline());
    m_compare = new WindowCompare(parts(), *m_compareMenu, this);
    m_compare->takeIn(*m_centre, *m_playback);
    m_compare->exportWith(*m_fileActions);
}

void MainWindow::makeTimeline()
{
    timeline().overview().setObjectName(QStringLiteral("overviewStrip"));
    timeline().waveform().setObjectName(QStringLiteral("waveformView"));
    timeline().lanes().setObjectName(QStringLiteral("drumLanes"));
    SpectrogramView* spectrogram = addSpectrogramOfRun(parts(), timeline(), m_fileActions->locate());
    m_hand = new HandWork(parts(), this);
    m_hand->takeIn(timeline());
    timeline().setHeights(QSettings().value(settings::kTimelineHeights).toByteArray());
    m_timelineViews = new TimelineViews(this);
    m_timelineViews->add(QStringLiteral("overview"), tr("Overview strip"), timeline().overview());
    m_timelineViews->add(QStringLiteral("waveform"), tr("Waveform"), timeline().waveform());
    m_timelineViews->add(QStringLiteral("spectrogram"), tr("Spectrogram"), *spectrogram);
    m_timelineViews->add(QStringLiteral("lanes"), tr("Drum lanes"), timeline().lanes());
    m_timelineViews->add(QStringLiteral("annotations"), tr("Markers and segments"), m_hand->ribbon());
}

void MainWindow::makeMenus()
{
    m_workspaces = new Workspaces(*this, *m_workspace, *m_timelineViews, this);
    m_compare->follow(*m_workspaces);
    m_pictures = new PictureActions(parts(), timeline(), this);
    m_fileActions->addPicture(*m_pictures);
    for (QDockWidget* dock : m_workspace->docks())
        m_pictures->offer(*dock);
    auto* edit = new EditActions(
        parts(), m_panels->hits(), m_panels->gridCorrections(), m_pictures->copy(), *m_editMenu, this);
    m_hand->addActions(
        edit->hitsMenu(), edit->annotationsMenu(), m_playback->actions().playSelection(), timeline(), m_panels->hits());
    m_viewActions = new ViewActions(parts(), *m_workspace, *m_timelineViews, *m_viewMenu, this);
    m_workspaceActions = new WorkspaceActions(*m_workspaces, m_viewActions->workspaceMenu(), *this, this);
    m_analysisActions = new AnalysisActions(parts(), *m_analysisMenu, this);
    m_compare->setAnalyseAction(m_analysisActions->again());
    auto* help = new HelpActions(parts(), *new Tour(*this, *m_workspace, this), *m_helpMenu, this);
    m_centre->welcome().offerTour(withoutMnemonic(help->tour()->text()));
    connect(&m_centre->welcome(), &WelcomePage::tourRequested, help, &HelpActions::tourDemo);
    connect(&m_panels->runs(), &RunsPanel::compareRequested, &m_compare->session(),
        [this](RunId b) { m_compare->session().open(m_session.currentRunId(), b); });
    connect(&m_panels->runs(), &RunsPanel::locateRequested, m_fileActions->locate(), &QAction::trigger);
    connect(m_workspaceActions, &WorkspaceActions::actionsChanged, this, [this] { m_keys.adopt(*menuBar()); });
    connect(m_workspaceActions, &WorkspaceActions::refused, this, [this](const QString& text) {
        m_messages->add({Severity::Warning, text, {}, {}});
    });
}

void MainWindow::makeToolBar()
{
    auto* bar = new MainToolBar(this);
    addToolBar(bar);
    bar->addLabelled(m_fileActions->open());
    bar->addLabelled(m_analysisActions->again());
    bar->addSeparator();
    bar->addWidget(m_playback->makeTransport(bar));
    bar->addWidget(m_workspaceActions->makeChooser(bar));
}

void MainWindow::makeStatusLine()
{
    auto* line = new StatusLine(m_jobs, m_panels->diagnostics().model(), m_viewport, this);
    setStatusBar(line);
    m_statusLine = line;
    connect(line, &StatusLine::cancelRequested, this, [this](JobId id) { m_session.jobs().cancel(id); });
    connect(
        line, &StatusLine::jobsRequested, m_workspace, [this] { m_workspace->showPanel(QStringLiteral("jobsDock")); });
    connect(line, &StatusLine::diagnosticsRequested, m_workspace,
        [this] { m_workspace->showPanel(QStringLiteral("notesDock")); });
    line->addNotice(makeAlarmBadge(line));
    m_panels->hits().setNotice(makeAlarmBadge(&m_panels->hits()));
}

void MainWindow::makeDropZone()
{
    auto* zone = new DropZone(*this, m_theme, this);
    for (QDockWidget* dock : m_workspace->docks())
        zone->watch(*dock);
    connect(zone, &DropZone::dropped, this, [this](const QStringList& paths) { m_session.openFiles(paths); });
    connect(zone, &DropZone::refused, this, [this](const QString& text) {
        m_messages->add({Severity::Warning, text, {}, {}});
    });
}

AlarmBadge* MainWindow::makeAlarmBadge(QWidget* parent)
{
    auto* badge = new AlarmBadge(m_panels->diagnostics().model(), m_theme, parent);
    connect(badge, &QAbstractButton::clicked, this, [this] {
        m_workspace->showPanel(QStringLiteral("notesDock"));
        m_panels->diagnostics().showAlarms();
    });
    return badge;
}

void MainWindow::connectTimeline()
{
    TimelineStack* stack = &timeline();
    SensitivityPanel* sensitivity = &m_panels->sensitivity();
    GridCorrections* grid = &m_panels->gridCorrections();
    m_runViews->follow(*stack);
    stack->setBeatGridShown(m_viewActions->beatGrid()->isChecked());
    m_compare->timeline().setBeatGridShown(m_viewActions->beatGrid()->isChecked());
    connect(m_viewActions->beatGrid(), &QAction::toggled, &m_compare->timeline(), &ComparedTimeline::setBeatGridShown);
    const auto showBeats = [this, stack] {
        stack->setBeatGrid(m_session.currentRhythm().beatGrid);
        m_statusLine->setBeatGrid(m_session.currentRhythm().beatGrid);
    };
    connect(&m_session, &ProjectSession::rhythmChanged, stack, showBeats);
    connect(m_viewActions->beatGrid(), &QAction::toggled, stack, &TimelineStack::setBeatGridShown);
    connect(stack, &TimelineStack::downbeatMoved, grid, &GridCorrections::add);
    connect(
        grid->tap(), &QAction::triggered, m_workspace, [this] { m_workspace->bringUp(QStringLiteral("tempoDock")); });
    connect(sensitivity, &SensitivityPanel::previewChanged, stack,
        [stack, sensitivity] { stack->setPreview(sensitivity->preview()); });
    connect(sensitivity, &SensitivityPanel::notice, &m_session, &ProjectSession::notice);
}

void MainWindow::connectSession()
{
    // Queued: the timeline shows the whole of another recording first.
    connect(&m_viewport, &TimeViewport::durationChanged, this, &MainWindow::showRangeOnce, Qt::QueuedConnection);
    connect(m_centre, &Centre::cancelRequested, m_analysisActions, &AnalysisActions::cancelRunning);
    connect(&m_session, &ProjectSession::currentRunChanged, this, [this] {
        m_filtering.reset();
        showMissingAudio();
        showTitle();
    });
    connect(&m_session, &ProjectSession::peaksChanged, this, &MainWindow::showMissingAudio);
    connect(&m_session, &ProjectSession::projectChanged, this, &MainWindow::showTitle);
    connect(&m_session, &ProjectSession::runsChanged, this, &MainWindow::showTitle);
    connect(&m_session, &ProjectSession::fileOpened, &m_recent, &RecentFiles::add);
    connect(&m_session, &ProjectSession::failed, this, &MainWindow::showError);
    connect(&m_session, &ProjectSession::notice, this, [this](const QString& text) {
        m_messages->add({Severity::Info, text, {}, {}});
    });
    connect(&m_session, &ProjectSession::damagedProjectFound, this, &MainWindow::offerRepair);
}

void MainWindow::applyTheme()
{
    setStyleSheet(styleSheetFor(m_theme.colors(), m_theme.isDark()));
}

void MainWindow::showMissingAudio()
{
    timeline().setMissingReason(
        m_session.peaksMissingReason(), m_session.isSourceMissing() ? m_fileActions->locate() : nullptr);
}

void MainWindow::showTitle()
{
    QStringList parts;
    if (const RunSummary* run = m_session.run(m_session.currentRunId()))
        parts << tr("run %1").arg(run->number) << QFileInfo(m_session.currentAudioPath()).fileName();
    if (m_session.hasProject())
        parts << m_session.projectName();
    const QString subject = parts.join(QStringLiteral(" · ")).replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
    setWindowTitle(subject.isEmpty() ? QStringLiteral("Heihachi") : QStringLiteral("%1 — Heihachi[*]").arg(subject));
    setWindowModified(m_session.isUntitled() && !m_session.runs().empty());
}

void MainWindow::showError(const Error& error)
{
    Message message = Message::fromError(error);
    if (error.code == ErrorCode::FileNotFound && m_session.isSourceMissing())
        message.steps.push_back({tr("Locate file…"), [this] { m_fileActions->locate()->trigger(); }});
    m_messages->add(message);
}

void MainWindow::offerRepair(const QString& path)
{
    m_messages->add({Severity::Error, tr("The project “%1” is damaged.").arg(QDir::toNativeSeparators(path)),
        tr("What can be read can be saved in a new file. The damaged one stays as it is."),
        {{tr("Repair into new file…"), [this, path] { m_fileActions->repair(path); }}}});
}

bool MainWindow::confirmClose()
{
    const int active = m_jobs.activeCount();
    if (active == 0)
        return true;
    QMessageBox box(QMessageBox::Question, tr("Quit"), tr("%n job(s) are still running.", nullptr, active),
        QMessageBox::NoButton, this);
    box.setInformativeText(tr("What is not finished is lost when you quit now."));
    QPushButton* quit = box.addButton(tr("Cancel jobs and quit"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(tr("Keep working"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == quit;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!confirmClose()) {
        event->ignore();
        return;
    }
    m_session.jobs().cancelAll();
    saveLayout();
    event->accept();
}

} // namespace heihachi
