#pragma once

#include "ui/itemmodels/job_list_model.h"
#include "ui/session/grid_history.h"
#include "ui/session/hit_filtering.h"
#include "ui/session/hit_selection.h"
#include "ui/session/project_session.h"
#include "ui/session/recent_files.h"
#include "ui/session/theme.h"
#include "ui/session/time_viewport.h"
#include "ui/shell/desktop_color_scheme.h"
#include "ui/shell/key_map.h"
#include "ui/shell/window_options.h"
#include "ui/shell/window_parts.h"

#include <QMainWindow>

namespace heihachi {

class AlarmBadge;
class AnalysisActions;
class Centre;
class FileActions;
class MainToolBar;
class MessageBar;
class Panels;
class PictureActions;
class RunViews;
class StatusLine;
class TimelineStack;
class TimelineViews;
class ViewActions;
class Workspace;
class WorkspaceActions;
class HandWork;
class WindowCompare;
class WindowPlayback;
class Workspaces;

/// The window: owns what the views share and puts the parts together. What can be done is in the *Actions classes, the
/// panels are made in Panels and arranged by Workspace. Deleting it cancels what runs and waits for it.
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
    [[nodiscard]] HandWork& hand() { return *m_hand; }
    [[nodiscard]] WindowPlayback& playback() { return *m_playback; }
    [[nodiscard]] FileActions& fileActions() { return *m_fileActions; }
    [[nodiscard]] WindowCompare& compare() { return *m_compare; }
    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] KeyMap& keys() { return m_keys; }
    [[nodiscard]] Workspaces& workspaces() { return *m_workspaces; }
    [[nodiscard]] TimelineStack& timeline();
    /// What a window is to be made with that goes on where this one is: project, run, visible range.
    [[nodiscard]] WindowOptions continuation() const;
    void saveLayout() const; ///< size and workspace, for the next window

Q_SIGNALS:
    /// Language or font size were changed: whoever owns the window is to save its layout, delete it and make one of
    /// continuation(). Only while nothing is being analysed.
    void rebuildRequested();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    [[nodiscard]] WindowParts parts();
    void requestRebuild();
    void showRangeOnce();
    void makeMenuBar();
    void makeCentre();
    void makeTimeline();
    void makeMenus();
    void makeToolBar();
    void makeStatusLine();
    void makeDropZone();
    [[nodiscard]] AlarmBadge* makeAlarmBadge(QWidget* parent);
    void connectTimeline();
    void connectSession();
    void applyTheme();
    void showMissingAudio();
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
    HitFiltering m_filtering;
    RecentFiles m_recent;
    ProjectSession m_session;
    GridHistory m_gridHistory;
    JobListModel m_jobs;
    KeyMap m_keys;

    MessageBar* m_messages = nullptr;
    FileActions* m_fileActions = nullptr;
    Workspace* m_workspace = nullptr;
    RunViews* m_runViews = nullptr;
    Panels* m_panels = nullptr;
    Centre* m_centre = nullptr;
    TimelineViews* m_timelineViews = nullptr;
    Workspaces* m_workspaces = nullptr;
    WorkspaceActions* m_workspaceActions = nullptr;
    PictureActions* m_pictures = nullptr;
    ViewActions* m_viewActions = nullptr;
    AnalysisActions* m_analysisActions = nullptr;
    StatusLine* m_statusLine = nullptr;
    QMenu* m_editMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QMenu* m_analysisMenu = nullptr;
    QMenu* m_playbackMenu = nullptr;
    QMenu* m_helpMenu = nullptr;
    QMenu* m_compareMenu = nullptr;
    WindowPlayback* m_playback = nullptr;
    WindowCompare* m_compare = nullptr;
    HandWork* m_hand = nullptr;
};

} // namespace heihachi
