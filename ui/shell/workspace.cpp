#include "ui/shell/workspace.h"

#include "ui/session/settings_keys.h"
#include "ui/shell/action_tips.h"

#include <QAction>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>

namespace heihachi {
namespace {

constexpr QSize kFirstSize(1440, 900);
constexpr int kLeftWidth = 250;
constexpr int kRightWidth = 420;

} // namespace

Workspace::Workspace(QMainWindow& window, const Panels& panels, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_runs(addDock(QStringLiteral("runsDock"), tr("Project"), panels.runs, QStringLiteral("Ctrl+1")))
    , m_hits(addDock(QStringLiteral("hitsDock"), tr("Hits"), panels.hits, QStringLiteral("Ctrl+2")))
    , m_diagnostics(addDock(QStringLiteral("notesDock"), tr("Notes"), panels.diagnostics, QStringLiteral("Ctrl+3")))
    , m_jobs(addDock(QStringLiteral("jobsDock"), tr("Jobs"), panels.jobs, QStringLiteral("Ctrl+4")))
    , m_sensitivity(
          addDock(QStringLiteral("sensitivityDock"), tr("Sensitivity"), panels.sensitivity, QStringLiteral("Ctrl+5")))
    , m_tempo(addDock(QStringLiteral("tempoDock"), tr("Tempo"), panels.tempo, QStringLiteral("Ctrl+6")))
    , m_groove(addDock(QStringLiteral("grooveDock"), tr("Groove"), panels.groove, QStringLiteral("Ctrl+7")))
    , m_patterns(addDock(QStringLiteral("patternsDock"), tr("Patterns"), panels.patterns, QStringLiteral("Ctrl+8")))
{
    window.setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    reset();
}

QDockWidget* Workspace::addDock(const QString& name, const QString& title, QWidget* panel, const QString& keys)
{
    auto* dock = new QDockWidget(title, &m_window);
    dock->setObjectName(name); // the saved layout knows it by this
    dock->setWidget(panel);
    panel->setMinimumWidth(160);
    QAction* toggle = dock->toggleViewAction();
    toggle->setShortcut(QKeySequence(keys));
    setTip(toggle, tr("Show or hide the panel “%1”").arg(title));
    connect(toggle, &QAction::triggered, dock, [dock](bool shown) {
        if (shown) // not behind another tab
            raise(dock);
    });
    return dock;
}

QList<QAction*> Workspace::toggleActions() const
{
    return {m_runs->toggleViewAction(), m_hits->toggleViewAction(), m_diagnostics->toggleViewAction(),
        m_jobs->toggleViewAction(), m_sensitivity->toggleViewAction(), m_tempo->toggleViewAction(),
        m_groove->toggleViewAction(), m_patterns->toggleViewAction()};
}

void Workspace::showTempo()
{
    m_tempo->show();
    m_tempo->raise();
}

void Workspace::raise(QDockWidget* dock)
{
    dock->show();
    dock->raise();
    dock->widget()->setFocus();
}

void Workspace::reset()
{
    for (QDockWidget* dock : {m_runs, m_hits, m_diagnostics, m_jobs, m_sensitivity, m_tempo, m_groove, m_patterns}) {
        dock->setFloating(false);
        m_window.removeDockWidget(dock);
    }
    m_window.addDockWidget(Qt::LeftDockWidgetArea, m_runs);
    m_window.addDockWidget(Qt::RightDockWidgetArea, m_hits);
    m_window.splitDockWidget(m_runs, m_diagnostics, Qt::Vertical);
    m_window.tabifyDockWidget(m_diagnostics, m_jobs);
    m_window.tabifyDockWidget(m_hits, m_sensitivity);
    m_window.tabifyDockWidget(m_sensitivity, m_tempo);
    m_window.tabifyDockWidget(m_tempo, m_groove);
    m_window.tabifyDockWidget(m_groove, m_patterns);
    for (QDockWidget* dock : {m_runs, m_hits, m_diagnostics, m_jobs, m_sensitivity, m_tempo, m_groove, m_patterns})
        dock->show();
    m_diagnostics->raise();
    m_hits->raise();
    m_window.resizeDocks({m_runs, m_hits}, {kLeftWidth, kRightWidth}, Qt::Horizontal);
    m_window.resizeDocks({m_runs, m_diagnostics}, {3, 2}, Qt::Vertical);
}

void Workspace::restore()
{
    const QSettings settings;
    if (!m_window.restoreGeometry(settings.value(settings::kWindowGeometry).toByteArray())) {
        const QScreen* screen = QGuiApplication::primaryScreen();
        const QSize room = screen ? screen->availableSize() : kFirstSize;
        m_window.resize(kFirstSize.boundedTo(room * 9 / 10));
    }
    if (!m_window.restoreState(settings.value(settings::kWindowLayout).toByteArray(), kLayoutVersion))
        reset();
}

void Workspace::save() const
{
    QSettings settings;
    settings.setValue(settings::kWindowGeometry, m_window.saveGeometry());
    settings.setValue(settings::kWindowLayout, m_window.saveState(kLayoutVersion));
}

} // namespace heihachi
