#pragma once

#include "ui/session/project_session.h"

#include <QWidget>

class QAction;
class QMenu;
class QStackedWidget;
class QTreeView;

namespace heihachi {

class EmptyHint;
class RunTreeModel;

/// The project: its recordings and their runs. A click shows a run; the context menu analyses again, deletes (after
/// asking), edits the note and shows the file in its folder.
class RunsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RunsPanel(ProjectSession& session, QWidget* parent = nullptr);
    void setEmptyAction(QAction* action);
    [[nodiscard]] RunTreeModel& model() { return *m_model; }

Q_SIGNALS:
    void compareRequested(heihachi::RunId id); ///< the shown run is to be compared with this one
    void locateRequested(); ///< the recording of the shown run is to be looked for

private:
    void rebuild();
    void markCurrent();
    void showIndex(const QModelIndex& index);
    void openMenu(const QPoint& position);
    void addRunActions(QMenu& menu, const QModelIndex& index);
    void confirmDelete(RunId id);

    ProjectSession& m_session;
    RunTreeModel* m_model;
    QTreeView* m_tree;
    EmptyHint* m_empty;
    QStackedWidget* m_pages;
};

} // namespace heihachi
