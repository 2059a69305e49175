#include "ui/shell/main_window.h"

#include "ui/itemmodels/diagnostic_model.h"
#include "ui/shell/analysis_actions.h"
#include "ui/shell/busy_page.h"
#include "ui/shell/edit_actions.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/help_actions.h"
#include "ui/shell/look.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/readout.h"
#include "ui/shell/status_line.h"
#include "ui/shell/theme_setting.h"
#include "ui/shell/view_actions.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/workspace.h"
#include "ui/views/common/empty_hint.h"
#include "ui/views/common/themed_icon.h"
#include "ui/views/diagnostics/alarm_badge.h"
#include "ui/views/diagnostics/diagnostics_panel.h"
#include "ui/views/groove/groove_panel.h"
#include "ui/views/hits/hits_panel.h"
#include "ui/views/jobs/jobs_panel.h"
#include "ui/views/patterns/patterns_panel.h"
#include "ui/views/runs/runs_panel.h"
#include "ui/views/sensitivity/sensitivity_panel.h"
#include "ui/views/tempo/grid_corrections.h"
#include "ui/views/tempo/tempo_panel.h"
#include "ui/views/timeline/timeline_stack.h"

#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace heihachi {
namespace {

QStringList localFiles(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

/// "Open…" of "&Open…" and of "Open(&O)…": QAction leaves the letter in brackets, which Japanese menus have.
QString withoutMnemonic(const QString& text)
{
    static const QRegularExpression kBracketed(QStringLiteral("\\s*\\(&.\\)"));
    QString plain = text;
    return plain.remove(kBracketed).remove(QLatin1Char('&'));
}

} // namespace

MainWindow::MainWindow(const StageRegistry& registry, WindowOptions options, QWidget* parent)
    : QMainWindow(parent)
    , m_registry(registry)
    , m_options(std::move(options))
    , m_session(registry, {m_options.cacheDirectory, m_options.dataDirectory, m_options.threads})
    , m_gridHistory(m_session)
    , m_jobs(m_session.jobs())
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    setMinimumSize(800, 520);
    m_messages = new MessageBar(this);
    m_theme.setChoice(savedTheme());
    connect(&m_theme, &Theme::changed, this, &MainWindow::applyTheme);
    connect(&m_desktopColors, &DesktopColorScheme::answered, &m_theme, &Theme::setDesktopPreference);
    applyTheme();
    makePanels();
    makeMenus();
    makeToolBar();
    makeCentre();
    makeStatusLine();
    connectSession();
    m_workspace->restore();
    showRun();
    showRhythm();
    m_session.openFiles(m_options.files);
}

MainWindow::~MainWindow()
{
    // The views refer to what the members hold, so they go first.
    delete takeCentralWidget();
    qDeleteAll(findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly));
    setStatusBar(nullptr);
}

void MainWindow::makePanels()
{
    m_runsPanel = new RunsPanel(m_session, this);
    m_hitsPanel = new HitsPanel(m_viewport, m_selection, this);
    m_diagnosticsPanel = new DiagnosticsPanel(m_registry, m_viewport, m_theme, this);
    auto* jobsPanel = new JobsPanel(m_session.jobs(), m_jobs, this);
    m_sensitivityPanel = new SensitivityPanel(m_session, m_registry, this);
    m_gridCorrections = new GridCorrections(m_session, m_gridHistory, m_viewport, this);
    m_tempoPanel = new TempoPanel(m_session, *m_gridCorrections, m_viewport, m_theme, this);
    m_groovePanel = new GroovePanel(m_theme, this);
    m_patternsPanel = new PatternsPanel(m_viewport, m_theme, this);
    m_workspace = new Workspace(*this,
        {m_runsPanel, m_hitsPanel, m_diagnosticsPanel, jobsPanel, m_sensitivityPanel, m_tempoPanel, m_groovePanel,
            m_patternsPanel},
        this);
}

void MainWindow::makeMenus()
{
    const WindowParts parts{
        *this, m_registry, m_session, m_jobs, m_viewport, m_selection, m_theme, m_recent, *m_messages};
    m_fileActions = new FileActions(parts, *menuBar()->addMenu(tr("&File")), this);
    new EditActions(parts, *m_hitsPanel, m_gridHistory, *m_gridCorrections, *menuBar()->addMenu(tr("&Edit")), this);
    m_viewActions = new ViewActions(parts, *m_workspace, *menuBar()->addMenu(tr("&View")), this);
    m_analysisActions = new AnalysisActions(parts, *menuBar()->addMenu(tr("&Analysis")), this);
    new HelpActions(parts, *menuBar()->addMenu(tr("&Help")), this);
    m_runsPanel->setEmptyAction(m_fileActions->open());
    m_hitsPanel->setEmptyAction(m_fileActions->open());
    m_sensitivityPanel->setEmptyAction(m_fileActions->open());
    m_tempoPanel->setEmptyAction(m_fileActions->open());
    m_groovePanel->setEmptyAction(m_fileActions->open());
    m_patternsPanel->setEmptyAction(m_fileActions->open());
    connect(m_runsPanel, &RunsPanel::locateRequested, m_fileActions->locate(), &QAction::trigger);
}

void MainWindow::makeToolBar()
{
    QToolBar* bar = addToolBar(tr("Tool bar"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize(QSize(18, 18));
    for (QAction* action : {m_fileActions->open(), m_analysisActions->again()}) {
        bar->addAction(action);
        action->setIconText(withoutMnemonic(action->text()));
        auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(action));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    bar->addSeparator();
    bar->addActions({m_viewActions->zoomIn(), m_viewActions->zoomOut(), m_viewActions->zoomAll()});
    auto* gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    bar->addWidget(new Readout(m_viewport, m_selection, bar));
}

void MainWindow::makeCentre()
{
    m_centre = new QStackedWidget(this);
    m_welcome = new WelcomePage(m_recent, m_fileActions->open(), m_options.demoPath, m_centre);
    m_busy = new BusyPage(m_jobs, m_centre);
    m_choose = new EmptyHint(m_centre);
    m_choose->setText(tr("Choose a run in the project panel at the left to see it here."));
    m_timeline = new TimelineStack(m_viewport, m_selection, m_theme, m_centre);
    m_timeline->setBeatGridShown(m_viewActions->beatGrid()->isChecked());
    for (QWidget* page : {static_cast<QWidget*>(m_welcome), static_cast<QWidget*>(m_busy),
             static_cast<QWidget*>(m_choose), static_cast<QWidget*>(m_timeline)})
        m_centre->addWidget(page);
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_centre, 1);
    setCentralWidget(centre);
    connect(m_welcome, &WelcomePage::openRequested, this, [this](const QString& path) { m_session.openFiles({path}); });
    connect(m_viewActions->beatGrid(), &QAction::toggled, m_timeline, &TimelineStack::setBeatGridShown);
    connect(m_timeline, &TimelineStack::downbeatMoved, m_gridCorrections, &GridCorrections::add);
    connect(m_gridCorrections->tap(), &QAction::triggered, m_workspace, &Workspace::showTempo);
    connect(m_busy, &BusyPage::cancelRequested, m_analysisActions, &AnalysisActions::cancelRunning);
    connect(&m_jobs, &QAbstractItemModel::rowsInserted, this, &MainWindow::showCentre);
    connect(&m_jobs, &QAbstractItemModel::dataChanged, this, &MainWindow::showCentre);
}

void MainWindow::makeStatusLine()
{
    auto* line = new StatusLine(m_jobs, m_diagnosticsPanel->model(), m_viewport, this);
    setStatusBar(line);
    m_statusLine = line;
    connect(line, &StatusLine::cancelRequested, this, [this](JobId id) { m_session.jobs().cancel(id); });
    connect(line, &StatusLine::jobsRequested, m_workspace, &Workspace::showJobs);
    connect(line, &StatusLine::diagnosticsRequested, m_workspace, &Workspace::showDiagnostics);
    line->addNotice(makeAlarmBadge(line));
    m_hitsPanel->setNotice(makeAlarmBadge(m_hitsPanel));
}

AlarmBadge* MainWindow::makeAlarmBadge(QWidget* parent)
{
    auto* badge = new AlarmBadge(m_diagnosticsPanel->model(), m_theme, parent);
    connect(badge, &QAbstractButton::clicked, this, [this] {
        m_workspace->showDiagnostics();
        m_diagnosticsPanel->showAlarms();
    });
    return badge;
}

void MainWindow::connectSession()
{
    connect(&m_session, &ProjectSession::currentRunChanged, this, &MainWindow::showRun);
    connect(&m_session, &ProjectSession::rhythmChanged, this, &MainWindow::showRhythm);
    connect(&m_session, &ProjectSession::peaksChanged, this, &MainWindow::showPeaks);
    connect(&m_session, &ProjectSession::projectChanged, this, &MainWindow::showTitle);
    connect(&m_session, &ProjectSession::runsChanged, this, [this] {
        showTitle();
        showCentre();
    });
    connect(&m_session, &ProjectSession::fileOpened, &m_recent, &RecentFiles::add);
    connect(&m_session, &ProjectSession::failed, this, &MainWindow::showError);
    connect(&m_session, &ProjectSession::notice, this, [this](const QString& text) {
        m_messages->add({Severity::Info, text, {}, {}});
    });
    connect(m_sensitivityPanel, &SensitivityPanel::previewChanged, m_timeline,
        [this] { m_timeline->setPreview(m_sensitivityPanel->preview()); });
    connect(m_sensitivityPanel, &SensitivityPanel::notice, &m_session, &ProjectSession::notice);
    connect(&m_session, &ProjectSession::damagedProjectFound, this, &MainWindow::offerRepair);
}

void MainWindow::applyTheme()
{
    setStyleSheet(styleSheetFor(m_theme.colors(), m_theme.isDark()));
}

void MainWindow::showRun()
{
    const AnalysisResultPtr result = m_session.currentResult();
    m_selection.clear(); // its indices belong to the run that was shown
    m_timeline->setResult(result);
    m_hitsPanel->setResult(result);
    m_diagnosticsPanel->setResult(result);
    showPeaks();
    showTitle();
    showCentre();
}

void MainWindow::showRhythm()
{
    m_timeline->setBeatGrid(m_session.currentRhythm().beatGrid);
    m_statusLine->setBeatGrid(m_session.currentRhythm().beatGrid);
    m_groovePanel->setRhythm(m_session.currentResult(), m_session.currentRhythm());
    m_patternsPanel->setRhythm(m_session.currentResult(), m_session.currentRhythm());
}

void MainWindow::showPeaks()
{
    m_timeline->setPeaks(m_session.currentPeaks(), m_session.currentAudioPath());
    m_timeline->setMissingReason(
        m_session.peaksMissingReason(), m_session.isSourceMissing() ? m_fileActions->locate() : nullptr);
}

void MainWindow::showCentre()
{
    QWidget* page = m_timeline;
    if (!m_session.currentResult()) {
        if (m_jobs.activeCount() > 0)
            page = m_busy;
        else if (!m_session.runs().empty())
            page = m_choose;
        else
            page = m_welcome;
    }
    if (page == m_centre->currentWidget() && page != m_welcome)
        return;
    if (page == m_welcome)
        m_welcome->setUnsaved(m_session.recoverableProjects());
    m_centre->setCurrentWidget(page);
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
    m_workspace->save();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    m_session.openFiles(paths);
}

} // namespace heihachi
