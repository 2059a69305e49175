#pragma once

#include "ui/shell/window_parts.h"

#include <QObject>
#include <QString>

class QAction;
class QMenu;

namespace heihachi {

class Workspace;

/// The View menu: zoom, beat grid, docks, theme, language, layout.
class ViewActions final : public QObject
{
    Q_OBJECT

public:
    ViewActions(const WindowParts& parts, Workspace& workspace, QMenu& menu, QObject* parent);
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
};

} // namespace heihachi
