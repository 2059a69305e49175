#pragma once

#include "ui/itemmodels/job_list_model.h"
#include "ui/session/grid_history.h"
#include "ui/session/hit_selection.h"
#include "ui/session/project_session.h"
#include "ui/session/recent_files.h"
#include "ui/session/theme.h"
#include "ui/session/time_viewport.h"
#include "ui/shell/desktop_color_scheme.h"
#include "ui/shell/window_options.h"

#include <QMainWindow>

class QStackedWidget;

namespace heihachi {

class AlarmBadge;
class AnalysisActions;
class BusyPage;
class DiagnosticsPanel;
class EmptyHint;
class FileActions;
class GridCorrections;
class GroovePanel;
class HitsPanel;
class MessageBar;
class PatternsPanel;
class RunsPanel;
class SensitivityPanel;
class StatusLine;
class TempoPanel;
class TimelineStack;
class ViewActions;
class WelcomePage;
class Workspace;

/// The window: owns what the views share and puts the parts together. What can be done is in the *Actions classes, the
/// docks are in Workspace. Deleting it cancels what runs and waits for it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const StageRegistry& registry, WindowOptions options = {}, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] ProjectSession& session() { return m_session; }
    [[nodiscard]] Theme& theme() { return m_theme; }
    [[nodiscard]] TimeViewport& viewport() { return m_viewport; }
    [[nodiscard]] HitSelection& selection() { return m_selection; }
    [[nodiscard]] MessageBar& messages() { return *m_messages; }
    [[nodiscard]] GridHistory& gridHistory() { return m_gridHistory; }
    [[nodiscard]] FileActions& fileActions() { return *m_fileActions; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makePanels();
    void makeCentre();
    void makeMenus();
    void makeToolBar();
    void makeStatusLine();
    [[nodiscard]] AlarmBadge* makeAlarmBadge(QWidget* parent);
    void connectSession();
    void applyTheme();
    void showRun();
    void showRhythm();
    void showPeaks();
    void showCentre();
    void showTitle();
    void showError(const Error& error);
    void offerRepair(const QString& path);
    [[nodiscard]] bool confirmClose();

    const StageRegistry& m_registry;
    WindowOptions m_options;
    Theme m_theme;
    DesktopColorScheme m_desktopColors;
    TimeViewport m_viewport;
    HitSelection m_selection;
    RecentFiles m_recent;
    ProjectSession m_session;
    GridHistory m_gridHistory;
    JobListModel m_jobs;

    MessageBar* m_messages = nullptr;
    QStackedWidget* m_centre = nullptr;
    WelcomePage* m_welcome = nullptr;
    BusyPage* m_busy = nullptr;
    EmptyHint* m_choose = nullptr;
    TimelineStack* m_timeline = nullptr;
    RunsPanel* m_runsPanel = nullptr;
    HitsPanel* m_hitsPanel = nullptr;
    DiagnosticsPanel* m_diagnosticsPanel = nullptr;
    SensitivityPanel* m_sensitivityPanel = nullptr;
    GridCorrections* m_gridCorrections = nullptr;
    TempoPanel* m_tempoPanel = nullptr;
    GroovePanel* m_groovePanel = nullptr;
    PatternsPanel* m_patternsPanel = nullptr;
    Workspace* m_workspace = nullptr;
    FileActions* m_fileActions = nullptr;
    StatusLine* m_statusLine = nullptr;
    ViewActions* m_viewActions = nullptr;
    AnalysisActions* m_analysisActions = nullptr;
};

} // namespace heihachi
