#pragma once

#include "ui/shell/window_parts.h"

#include <QObject>

class QAction;
class QMenu;

namespace heihachi {

class GridCorrections;
class HitsPanel;

/// The Edit menu: undo, corrections of hits, annotations and the beat grid, copy, select, deselect hits; preferences.
class EditActions final : public QObject
{
    Q_OBJECT

public:
    EditActions(const WindowParts& parts, HitsPanel& hits, GridCorrections& corrections, QAction* copyPicture,
        QMenu& menu, QObject* parent);
    [[nodiscard]] QMenu& hitsMenu() { return *m_hitsMenu; } ///< for others to fill
    [[nodiscard]] QMenu& annotationsMenu() { return *m_annotationsMenu; } ///< likewise

private:
    void addHistory(GridCorrections& corrections, QMenu& menu);
    void updateEnabled();
    WindowParts m_parts;
    QMenu* m_hitsMenu = nullptr;
    QMenu* m_annotationsMenu = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_selectAll = nullptr;
    QAction* m_clear = nullptr;
};

} // namespace heihachi
