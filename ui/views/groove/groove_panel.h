#pragma once

#include "core/analysis/rhythm/rhythm.h"
#include "ui/session/theme.h"

#include <QWidget>

class QAction;
class QComboBox;
class QStackedWidget;
class QTabWidget;

namespace heihachi {

class ClassToggles;
class CouplingView;
class DeviationChart;
class EmptyHint;
class FactStrip;

/// The groove of a recording or of one of its tempo sections: where the hits lie against the grid, swing, syncopation
/// and pulse; and the coupling of pairs of envelopes. What was not computed says why. UI thread.
class GroovePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit GroovePanel(const Theme& theme, QWidget* parent = nullptr);

    /// What is shown. `result` is the run that `rhythm` belongs to, null when none is shown. The chosen section stays
    /// chosen while the run is the same.
    void setRhythm(const AnalysisResultPtr& result, const Rhythm& rhythm);
    /// The step offered when there is no run yet.
    void setEmptyAction(QAction* action) { m_emptyAction = action; }
    [[nodiscard]] QString missingText() const; ///< what stands in place of the shown tab; empty when it is there

private:
    QWidget* makeMicrotiming();
    void fillRanges();
    void showRange();
    void showState();
    [[nodiscard]] const GrooveSummary& chosen() const;

    const Theme& m_theme;
    AnalysisResultPtr m_result;
    Rhythm m_rhythm;
    QAction* m_emptyAction = nullptr;
    QStackedWidget* m_pages;
    EmptyHint* m_empty; ///< no run
    QTabWidget* m_tabs;
    QStackedWidget* m_groovePages;
    EmptyHint* m_grooveEmpty;
    QComboBox* m_ranges = nullptr;
    ClassToggles* m_classes = nullptr;
    DeviationChart* m_chart = nullptr;
    FactStrip* m_facts = nullptr;
    QStackedWidget* m_couplingPages;
    EmptyHint* m_couplingEmpty;
    CouplingView* m_coupling;
};

} // namespace heihachi
