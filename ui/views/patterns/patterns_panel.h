#pragma once

#include "core/analysis/rhythm/rhythm.h"
#include "ui/session/theme.h"
#include "ui/session/time_viewport.h"
#include "ui/views/patterns/pattern_occurrences.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace heihachi {

class EmptyHint;
class EventClusterTable;
class PatternDelegate;
class PatternHeatmap;
class PatternList;
class PatternListModel;
class PhraseList;

/// The drum patterns of a recording: where they are played, the catalogue as cards, phrases, and the kinds of strikes.
/// Cards and keys (N, Shift+N) lead through the bars that play a pattern. UI thread.
class PatternsPanel final : public QWidget
{
    Q_OBJECT

public:
    PatternsPanel(TimeViewport& viewport, const Theme& theme, QWidget* parent = nullptr);

    /// What is shown. `result` is the run that `rhythm` belongs to, null when none is shown.
    void setRhythm(const AnalysisResultPtr& result, const Rhythm& rhythm);
    /// The step offered when there is no run yet.
    void setEmptyAction(QAction* action) { m_emptyAction = action; }
    [[nodiscard]] QString missingText() const; ///< what stands in place of the patterns; empty when there are some
    [[nodiscard]] QString placeText() const; ///< "Pattern 1: bar 3 of 46 · …"; a hint before any was gone to

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeContent();
    QWidget* makeStepRow(QWidget* parent);
    QWidget* makeTabs(QWidget* parent);
    QToolButton* makeStepButton(QWidget* parent, const QString& name, Qt::ArrowType arrow, int bars);
    void showState();
    void choose(int pattern);
    void step(int bars); ///< to the next (1) or the last (-1) bar of the chosen pattern, round and round
    void goTo(int pattern, int place);
    void goToBar(int bar);
    void goToPhrase(double seconds, int bars);
    void zoomToBar();
    void showPlace();
    [[nodiscard]] const BarEntry* currentBar() const; ///< null: none was gone to

    TimeViewport& m_viewport;
    const Theme& m_theme;
    AnalysisResultPtr m_result;
    Rhythm m_rhythm;
    PatternOccurrences m_occurrences;
    int m_pattern = -1; ///< chosen; -1: none
    int m_place = -1; ///< in its occurrences; -1: none was gone to
    QAction* m_emptyAction = nullptr;
    PatternListModel* m_model;
    PatternDelegate* m_delegate;
    EmptyHint* m_empty;
    QStackedWidget* m_pages;
    PatternHeatmap* m_heatmap = nullptr;
    PatternList* m_list = nullptr;
    PhraseList* m_phrases = nullptr;
    EventClusterTable* m_clusters = nullptr;
    QLabel* m_placeLabel = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QCheckBox* m_variations = nullptr;
};

} // namespace heihachi
