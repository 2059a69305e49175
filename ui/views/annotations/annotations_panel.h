#pragma once

#include "core/analysis/corrections/annotation.h"
#include "ui/session/time_viewport.h"

#include <QWidget>

class QAction;
class QLabel;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace heihachi {

class AnnotationHistory;
class AnnotationModel;
class EmptyHint;
class ProjectSession;

/// The list of markers, segments and transitions of the shown recording: times and texts are edited in place, a click
/// brings one into view, Delete deletes what is selected, the titles sort, and buttons add one at the playhead, at the
/// pointer or mid-view. Ctrl+C copies it as text for a spreadsheet. Without a run, and with an empty list, it says so.
/// The session, the history and the viewport outlive it. UI thread.
class AnnotationsPanel final : public QWidget
{
    Q_OBJECT

public:
    AnnotationsPanel(
        ProjectSession& session, AnnotationHistory& history, TimeViewport& viewport, QWidget* parent = nullptr);

    /// The step offered when there is no run yet.
    void setEmptyAction(QAction* action);
    [[nodiscard]] QString missingText() const; ///< what is shown instead of the list; empty when it is there
    [[nodiscard]] AnnotationModel& model() const { return *m_model; }
    [[nodiscard]] QTableView& table() const { return *m_table; }
    void setCurrent(qint64 id); ///< as chosen in the timeline; 0: none
    void removeSelected();
    void copySelected(); ///< all of them when none is selected
    void addMarker();
    void addSegment();
    void addTransition();

Q_SIGNALS:
    void currentChanged(qint64 id); ///< chosen here

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< on the table: its own keys go before those of menus

private:
    void makeTable();
    QWidget* makeButtons();
    void add(Annotation::Kind kind);
    void follow();
    void showState();
    void goTo(int row);
    [[nodiscard]] int sourceRow(const QModelIndex& shown) const;

    ProjectSession& m_session;
    AnnotationHistory& m_history;
    TimeViewport& m_viewport;
    AnnotationModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_table;
    EmptyHint* m_empty;
    QStackedWidget* m_pages;
    QWidget* m_buttons;
    QLabel* m_count;
    QAction* m_emptyAction = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_copy = nullptr;
    bool m_isSyncing = false;
};

} // namespace heihachi
