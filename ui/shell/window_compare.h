#pragma once

#include "ui/session/compare/compare_session.h"
#include "ui/shell/window_parts.h"

#include <QObject>

class QMenu;

namespace heihachi {

class Centre;
class CompareActions;
class ComparedTimeline;
class ComparePanel;
class FileActions;
class WindowPlayback;
class Workspace;
class Workspaces;

/// Everything of comparisons in the window: the session, the Compare menu, B's half of the centre, the panel, the sound
/// of B. Opening a comparison goes to the Compare workspace, closing it back to the one before.
class WindowCompare final : public QObject
{
    Q_OBJECT

public:
    WindowCompare(const WindowParts& parts, QMenu& menu, QObject* parent);
    ~WindowCompare() override;

    [[nodiscard]] CompareSession& session() { return m_session; }
    [[nodiscard]] const CompareActions& actions() const { return *m_actions; }
    [[nodiscard]] ComparedTimeline& timeline() const { return *m_timeline; } ///< after takeIn()
    /// Puts B's half below the timeline, and both into step.
    void takeIn(Centre& centre, WindowPlayback& playback);
    /// Makes the panel; `open` and `analyse` are the steps that it offers.
    void addPanel(Workspace& workspace, QAction* open);
    void setAnalyseAction(QAction* analyse);
    void follow(Workspaces& workspaces);
    void exportWith(FileActions& files);

private:
    void showWorkspace(Workspaces& workspaces);
    void play(const DifferenceRef& difference);

    WindowParts m_parts;
    CompareSession m_session;
    CompareActions* m_actions;
    ComparedTimeline* m_timeline = nullptr;
    ComparePanel* m_panel = nullptr;
    WindowPlayback* m_playback = nullptr;
    QString m_workspaceBefore; ///< id, while a comparison is open
    bool m_wasOpen = false;
};

} // namespace heihachi
