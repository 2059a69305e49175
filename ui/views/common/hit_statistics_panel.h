#pragma once

#include "core/analysis/results/analysis_result.h"

#include <QWidget>

class QAction;
class QStackedWidget;

namespace heihachi {

class EmptyHint;
class StaleUntilShown;

/// A dock that shows something about the hits of a run, or why there is nothing to show and the next step. While it is
/// hidden it does no work. What it shows comes from setContent(), which the deriving class calls in its constructor.
/// UI thread.
class HitStatisticsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HitStatisticsPanel(QWidget* parent = nullptr);

    /// Null: no run is shown. Also called with a new result of the same run, after a correction by hand.
    void setResult(const AnalysisResultPtr& result);
    /// The step offered when there is no run yet.
    void setEmptyAction(QAction* action);
    [[nodiscard]] QString missingText(); ///< what stands in place of the content; empty when it is there

protected:
    void setContent(QWidget* content);
    [[nodiscard]] const AnalysisResultPtr& result() const { return m_result; }
    void
    requestRefresh(); ///< something else than the result has changed; showResult() follows, at the latest when shown

    /// Brings the content in line with result(), which may be null.
    virtual void showResult() = 0;
    /// Why there is nothing to show of a run with at least one hit; empty when there is something.
    [[nodiscard]] virtual QString emptyText() const { return {}; }

private:
    void refresh();
    [[nodiscard]] QString whyEmpty() const;

    AnalysisResultPtr m_result;
    QAction* m_emptyAction = nullptr;
    QStackedWidget* m_pages;
    EmptyHint* m_empty;
    StaleUntilShown* m_stale;
};

} // namespace heihachi
