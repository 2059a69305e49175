#pragma once

#include "ui/shell/window_parts.h"

#include <QObject>

class QAction;
class QMenu;

namespace heihachi {

class GridCorrections;
class GridHistory;
class HitsPanel;

/// The Edit menu: undo, corrections of the beat grid, copy, select, deselect hits; preferences.
class EditActions final : public QObject
{
    Q_OBJECT

public:
    EditActions(const WindowParts& parts, HitsPanel& hits, GridHistory& history, GridCorrections& corrections,
        QMenu& menu, QObject* parent);

private:
    void addHistory(GridHistory& history, GridCorrections& corrections, QMenu& menu);
    void updateEnabled();
    WindowParts m_parts;
    QAction* m_copy = nullptr;
    QAction* m_selectAll = nullptr;
    QAction* m_clear = nullptr;
};

} // namespace heihachi
