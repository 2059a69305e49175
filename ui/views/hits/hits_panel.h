#pragma once

#include "core/analysis/results/analysis_result.h"
#include "ui/session/hit_selection.h"
#include "ui/session/time_viewport.h"

#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;
class QTableView;

namespace heihachi {

class EmptyHint;
class HitFilterBar;
class HitTableModel;

/// The table of drum hits with its filter. A click brings the hit to the middle of the views; rows selected here are
/// the selection everywhere, and the other way round.
class HitsPanel final : public QWidget
{
    Q_OBJECT

public:
    HitsPanel(TimeViewport& viewport, HitSelection& selection, QWidget* parent = nullptr);

    void setResult(const AnalysisResultPtr& result);
    /// The step offered when there is no run yet.
    void setEmptyAction(QAction* action) { m_emptyAction = action; }
    /// Shows this widget above everything else, over the whole width, for as long as it is visible itself.
    void setNotice(QWidget* notice);
    /// What a right click into the table offers.
    void setTableActions(const QList<QAction*>& actions);
    [[nodiscard]] HitTableModel& model() { return *m_model; }
    /// Selected hits as tab-separated text, in the order of the table; empty when none is selected.
    [[nodiscard]] QString selectedText() const;
    void copySelected() const;
    void selectAllShown();

private:
    void makeTable();
    void applyFilter();
    void showState();
    void selectionFromTable();
    void selectionToTable();
    void revealRow(int row);

    TimeViewport& m_viewport;
    HitSelection& m_selection;
    AnalysisResultPtr m_result;
    HitTableModel* m_model;
    HitFilterBar* m_filterBar;
    QTableView* m_table;
    EmptyHint* m_empty;
    QStackedWidget* m_pages;
    QLabel* m_count;
    QAction* m_emptyAction = nullptr;
    bool m_syncing = false;
};

} // namespace heihachi
