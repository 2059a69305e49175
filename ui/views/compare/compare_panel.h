#pragma once

#include "ui/session/compare/compare_session.h"
#include "ui/session/project_session.h"
#include "ui/session/theme.h"

#include <QWidget>

#include <array>

class QAction;
class QLabel;
class QProgressBar;
class QStackedWidget;
class QTabWidget;

namespace heihachi {

class ComparePlots;
class CompareSetup;
class CompareSummary;
class DifferenceList;
class DifferenceModel;
class EmptyHint;
class KeptComparisons;
class KindToggles;
class StaleUntilShown;

/// The dock “Compare”: which runs are compared, how many events of each kind they have, the differences one by one, the
/// comparison in words and figures, and its plots. Without a comparison it says why, what to do, and which ones the
/// project keeps. UI thread.
class ComparePanel final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    ComparePanel(CompareSession& session, ProjectSession& project, const Theme& theme, QWidget* parent = nullptr);

    void setEmptyAction(QAction* open); ///< offered when no run is shown
    void setAnalyseAction(QAction* analyseAgain); ///< offered when there is only one run
    /// Their keys stand on the buttons, which trigger them.
    void setVerdictActions(QAction* a, QAction* b, QAction* neither);
    void setStepActions(QAction* previous, QAction* next); ///< likewise
    [[nodiscard]] DifferenceModel& model(); ///< in order, though hidden
    [[nodiscard]] ComparePlots& plots() const { return *m_plots; }
    [[nodiscard]] QString emptyText() const; ///< what stands in place of a comparison; empty when one is shown

public Q_SLOTS:
    void focusSetup(); ///< to choose run B

Q_SIGNALS:
    void auditionRequested(const heihachi::DifferenceRef& ref); ///< a difference is to be heard

private:
    QWidget* makeStart();
    QWidget* makeBusy();
    QWidget* makeReady(const Theme& theme);
    void connectSetup();
    void connectSession();
    void showRuns();
    void showState();
    void showStart();
    void showHint();
    void refreshFigures();
    void countKinds();
    void showCounts();
    void chooseA(RunId id);
    void reveal(const TimeRange& passage);
    [[nodiscard]] QString runName(RunId id) const;

    using PartCounts = std::array<std::array<int, kDifferenceKinds.size()>, kComparedParts.size()>;

    CompareSession& m_session;
    ProjectSession& m_project;
    CompareSetup* m_setup;
    QStackedWidget* m_pages;
    EmptyHint* m_empty;
    KeptComparisons* m_kept;
    QWidget* m_start = nullptr;
    QWidget* m_busy = nullptr;
    QLabel* m_busyText = nullptr;
    QProgressBar* m_progress = nullptr;
    QWidget* m_ready = nullptr;
    QLabel* m_headline = nullptr;
    KindToggles* m_kinds = nullptr;
    QTabWidget* m_tabs = nullptr;
    DifferenceList* m_list = nullptr;
    CompareSummary* m_summary = nullptr;
    ComparePlots* m_plots = nullptr;
    StaleUntilShown* m_stale; ///< headline, counts and summary
    QAction* m_openAction = nullptr;
    QAction* m_analyseAction = nullptr;
    RunComparisonPtr m_counted; ///< of which m_counts are
    PartCounts m_counts{};
};

} // namespace heihachi
