#pragma once

#include "ui/shell/window_parts.h"

#include <QObject>

class QAction;
class QMenu;

namespace heihachi {

class HitsPanel;

/// The Edit menu: copy, select, deselect hits; preferences.
class EditActions final : public QObject
{
    Q_OBJECT

public:
    EditActions(const WindowParts& parts, HitsPanel& hits, QMenu& menu, QObject* parent);

private:
    void updateEnabled();
    WindowParts m_parts;
    QAction* m_copy;
    QAction* m_selectAll;
    QAction* m_clear;
};

} // namespace heihachi
