#pragma once

#include "ui/shell/window_parts.h"

#include <QObject>
#include <QString>

class QAction;
class QMenu;

namespace heihachi {

class TimelineViews;
class Workspace;

/// The View menu: zoom, beat grid, workspaces, panels, timeline, theme, language.
class ViewActions final : public QObject
{
    Q_OBJECT

public:
    ViewActions(const WindowParts& parts, const Workspace& workspace, const TimelineViews& timeline, QMenu& menu,
        QObject* parent);
    [[nodiscard]] QMenu& workspaceMenu() const { return *m_workspaceMenu; } ///< for WorkspaceActions to fill
    [[nodiscard]] QAction* zoomIn() const { return m_zoomIn; }
    [[nodiscard]] QAction* zoomOut() const { return m_zoomOut; }
    [[nodiscard]] QAction* zoomAll() const { return m_zoomAll; }
    [[nodiscard]] QAction* beatGrid() const { return m_beatGrid; } ///< checked: beats and bars are drawn; remembered

private:
    void addZoom(QMenu& menu);
    void addBeatGrid(QMenu& menu);
    void addThemes(QMenu& menu);
    void addLanguages(QMenu& menu);
    void chooseLanguage(const QString& code);
    void zoomBy(double factor);
    void toggleFullScreen(bool on);
    void updateEnabled();

    WindowParts m_parts;
    QAction* m_zoomIn = nullptr;
    QAction* m_zoomOut = nullptr;
    QAction* m_zoomAll = nullptr;
    QAction* m_beatGrid = nullptr;
    QMenu* m_workspaceMenu = nullptr;
};

} // namespace heihachi
