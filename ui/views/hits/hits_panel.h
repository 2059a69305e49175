#pragma once

#include "core/analysis/results/analysis_result.h"
#include "ui/session/hit_filtering.h"
#include "ui/session/hit_selection.h"
#include "ui/session/time_viewport.h"

#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;

namespace heihachi {

class EmptyHint;
class HitFilterBar;
class HitTable;
class HitTableModel;
class StaleUntilShown;

/// The table of drum hits with its filter. A click brings the hit to the middle of the views; rows selected here are
/// the selection everywhere, and the other way round. Lists nothing while it is hidden, unless somebody asks.
class HitsPanel final : public QWidget
{
    Q_OBJECT

public:
    HitsPanel(TimeViewport& viewport, HitSelection& selection, HitFiltering& filtering, QWidget* parent = nullptr);
    /// With a filter of its own.
    HitsPanel(TimeViewport& viewport, HitSelection& selection, QWidget* parent = nullptr);

    void setResult(const AnalysisResultPtr& result);
    /// The step offered when there is no run yet.
    void setEmptyAction(QAction* action) { m_emptyAction = action; }
    /// Shows this widget above everything else, over the whole width, for as long as it is visible itself.
    void setNotice(QWidget* notice);
    /// What a right click into the table offers.
    void setTableActions(const QList<QAction*>& actions);
    [[nodiscard]] HitTableModel& model(); ///< in order, though hidden
    /// Selected hits as tab-separated text, in the order of the table; empty when none is selected.
    [[nodiscard]] QString selectedText();
    void copySelected();
    void selectAllShown();

private:
    void makeTable();
    void refresh();
    void showState();
    void showSelection();
    void revealRow(int row);

    TimeViewport& m_viewport;
    HitSelection& m_selection;
    HitFiltering& m_filtering;
    AnalysisResultPtr m_result;
    AnalysisResultPtr m_listed; ///< that the model holds: m_result, or an earlier one while hidden
    HitTableModel* m_model;
    HitFilterBar* m_filterBar;
    HitTable* m_table;
    EmptyHint* m_empty;
    QStackedWidget* m_pages;
    QLabel* m_count;
    QAction* m_emptyAction = nullptr;
    StaleUntilShown* m_stale;
    bool m_isListing = false; ///< the rows change, which moves no view
};

} // namespace heihachi
