#pragma once

#include "ui/shell/window_parts.h"

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace heihachi {

class HitHistory;

/// What can be done to the selected hits: relabel, confirm, move, make louder, delete. Each is one step that
/// can be undone.
class HitActions final : public QObject
{
    Q_OBJECT

public:
    /// `play` plays the selection.
    HitActions(const WindowParts& parts, HitHistory& history, QAction* play, QMenu& menu, QObject* parent);

    /// For the menus of the right button.
    [[nodiscard]] const QList<QAction*>& actions() const { return m_actions; }

private:
    QAction* add(const QString& id, const QString& text, const QString& tip, const QKeySequence& keys,
        std::function<void(const std::vector<int>&)> act);
    void addRelabelling(QMenu& menu);
    void addNudges(QMenu& menu);
    void addAtPlayhead();
    void changeMany();
    void updateEnabled();

    WindowParts m_parts;
    HitHistory& m_history;
    QList<QAction*> m_actions;
    QList<QAction*> m_ofSelection;
    QAction* m_add = nullptr;
};

} // namespace heihachi
