#pragma once

#include "core/audio/peak_pyramid.h"
#include "core/compare/kept_comparison.h"
#include "ui/session/compare/difference_filter.h"
#include "ui/session/compare/linked_viewport.h"
#include "ui/session/hit_selection.h"
#include "ui/session/project_session.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <map>
#include <memory>
#include <utility>

namespace heihachi {

/// The comparison that is open in the window: run A is the shown run, run B another one of the project, of the same
/// recording or of another one, which is then laid over A by its sound. What is heavy runs as a job; the comparison is
/// kept in the project. The runs are compared as they were found, so that a correction does not hide what differed;
/// with A as the reference, A's corrections by hand count. Verdicts become corrections of the recording. All parameters
/// must outlive it. UI thread.
class CompareSession final : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Closed,
        Loading, ///< run B is read, or the recordings are being laid over each other
        Ready,
        Failed ///< see reason()
    };

    CompareSession(ProjectSession& session, TimeViewport& viewport, HitSelection& selection, QObject* parent = nullptr);
    ~CompareSession() override;

    /// Shows A and compares B with it; one of an earlier comparison goes on where it was. Another run that is shown
    /// meanwhile becomes A where it is of one of the two recordings, else the comparison is closed.
    void open(RunId a, RunId b);
    void swap(); ///< B becomes A, and what was said goes along
    void close();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isOpen() const { return m_state != State::Closed; }
    [[nodiscard]] double progress() const { return m_progress; } ///< of Loading, 0 to 1
    [[nodiscard]] const QString& reason() const { return m_reason; } ///< of Failed, translated
    [[nodiscard]] RunId runA() const { return m_a; } ///< invalid when closed
    [[nodiscard]] RunId runB() const { return m_b; }
    [[nodiscard]] QString nameA() const; ///< "run 2 · mix.mp3"
    [[nodiscard]] QString nameB() const;
    /// Null unless Ready. B's hits in it are those of resultB(); for A's see shownHitOfA().
    [[nodiscard]] const RunComparisonPtr& comparison() const { return m_comparison; }
    /// Two recordings that have nothing in common: comparison() is there, with an empty map.
    [[nodiscard]] bool isUnrelated() const;
    [[nodiscard]] const std::optional<Alignment>& alignment() const { return m_kept.alignment; }

    /// Which hit of ProjectSession::currentResult() is this one of comparison()->a; absent: it was deleted by hand.
    [[nodiscard]] std::optional<int> shownHitOfA(int hit) const;
    /// The other way; absent: it was added by hand.
    [[nodiscard]] std::optional<int> comparedHitOfA(int shownHit) const;

    // Recording B; A's are those of ProjectSession.
    /// As it was found, with the annotations of its recording; null until read.
    [[nodiscard]] const AnalysisResultPtr& resultB() const { return m_resultB; }
    [[nodiscard]] std::shared_ptr<const PeakPyramid> peaksB() const { return m_peaksB; } ///< null until there
    [[nodiscard]] const QString& peaksReasonB() const { return m_peaksReasonB; } ///< translated, why they are not
    [[nodiscard]] const QString& audioPathB() const { return m_audioPathB; }
    [[nodiscard]] TimeViewport& viewportA() { return m_viewportA; }
    [[nodiscard]] TimeViewport& viewportB() { return m_viewportB; }
    [[nodiscard]] HitSelection& selectionA() { return m_selectionA; }
    [[nodiscard]] HitSelection& selectionB() { return m_selectionB; }

    [[nodiscard]] const CompareTolerances& tolerances() const { return m_kept.tolerances; }
    void setTolerances(const CompareTolerances& tolerances);
    /// A, with what was corrected by hand, counts as the truth: agreement reads as precision and recall of B.
    [[nodiscard]] bool isReferenceA() const { return m_isReferenceA; }
    void setReferenceA(bool isReference);
    [[nodiscard]] const std::vector<MapAnchor>& anchors() const { return m_kept.anchors; }
    void setAnchors(std::vector<MapAnchor> anchors); ///< an undo step of ProjectSession::undoStack()

    [[nodiscard]] const DifferenceFilter& filter() const { return m_filter; }
    void setFilter(const DifferenceFilter& filter);
    /// The events that pass the filter, by time in A.
    [[nodiscard]] const std::vector<DifferenceRef>& shown() const { return m_shown; }
    [[nodiscard]] const EventDifference* event(const DifferenceRef& ref) const; ///< null when there is none

    /// The difference that is looked at.
    [[nodiscard]] const std::optional<DifferenceRef>& current() const { return m_current; }
    /// Both views go there and its hits are selected.
    void setCurrent(std::optional<DifferenceRef> ref);
    /// The next one of shown() after the current one (without one: after the playhead or what is in view), or before.
    /// False at the end.
    bool goToNext();
    bool goToPrevious();

    [[nodiscard]] const std::vector<ComparisonVerdict>& verdicts() const { return m_kept.verdicts; }
    [[nodiscard]] const ComparisonVerdict* verdict(const DifferenceRef& ref) const; ///< null: none was given
    /// Why no verdict can be given on the current difference, translated; empty: it can.
    [[nodiscard]] QString verdictRefusal() const;
    /// Of the current difference, then goes to the next one without a verdict. An undo step together with the
    /// correction that it means. The verdict that was given already is taken back, with its correction.
    void judge(ComparisonVerdict::Kind kind);
    [[nodiscard]] ComparisonScore score() const { return scoreOf(m_kept.verdicts); }

    /// The comparisons that the project keeps, newest first; renewed with keptChanged().
    [[nodiscard]] const std::vector<KeptComparison>& kept() const { return m_allKept; }
    void removeKept(ComparisonId id); ///< from the project; not the one that is open

Q_SIGNALS:
    void stateChanged(); ///< also: progress, names
    void comparisonChanged(); ///< comparison() is another one, or none
    void recordingBChanged(); ///< resultB(), peaksB()
    void filterChanged(); ///< filter() or shown()
    void currentChanged();
    void verdictsChanged();
    void keptChanged();

private:
    friend class CompareStep;

    // compare_session_loading.cpp
    void start();
    void adoptShownRun();
    void readB();
    void adoptB(const OtherRun& run);
    void adoptAnnotations();
    void adoptPeaksOfA();
    void align();
    void showProgress(JobId id);
    void endAlignment(JobId id);
    void compare();
    void adoptComparison(const Result<RunComparisonPtr>& compared);
    [[nodiscard]] AnalysisResultPtr resultA() const;
    [[nodiscard]] TimeMap wantedMap() const;
    [[nodiscard]] bool isSameRecording() const;
    void forgetComparison();
    void fail(const QString& reason);
    void setState(State state);
    void readKept();
    void keep();
    void save(const KeptComparison& kept);
    [[nodiscard]] QString nameOf(RunId id) const;

    // compare_session.cpp
    void renewShown();
    void listShown(); ///< renewShown() without saying so
    void mapShownHits();
    bool goTo(bool forwards, bool undecidedOnly);
    // compare_session_verdicts.cpp
    void renewJudged();
    void applyStep(
        RunId a, RunId b, const std::vector<ComparisonVerdict>& verdicts, const std::vector<MapAnchor>& anchors);
    void applyToKept(
        RunId a, RunId b, const std::vector<ComparisonVerdict>& verdicts, const std::vector<MapAnchor>& anchors);

    ProjectSession& m_session;
    TimeViewport& m_viewportA;
    HitSelection& m_selectionA;
    TimeViewport m_viewportB;
    HitSelection m_selectionB;
    LinkedViewport m_link;
    QThreadPool m_matching; ///< one thread, the latest wins
    State m_state = State::Closed;
    double m_progress = 0.0;
    QString m_reason;
    RunId m_a;
    RunId m_b;
    int m_pair = 0; ///< counts the pairs of runs asked for; answers of earlier ones are dropped
    std::atomic<int> m_request = 0; ///< counts matchings; likewise, and they ask it whether to give up
    JobId m_alignJob;
    std::shared_ptr<std::optional<Result<Alignment>>> m_aligned; ///< filled by the job
    AnalysisResultPtr m_foundB;
    HandLayer m_layerB;
    QString m_audioPathB;
    bool m_isReferenceA = false;
    RunComparisonPtr m_comparison;
    AnalysisResultPtr m_resultB;
    std::shared_ptr<const PeakPyramid> m_peaksB;
    QString m_peaksReasonB;
    KeptComparison m_kept;
    std::vector<KeptComparison> m_allKept;
    /// By pair of runs, being saved for the first time: how it is to be saved once it has its id.
    std::map<std::pair<RunId, RunId>, std::optional<KeptComparison>> m_firstSaves;
    DifferenceFilter m_filter;
    std::vector<DifferenceRef> m_shown;
    std::map<int, size_t> m_judged; ///< event of the hits to index of its verdict
    std::vector<int> m_shownOfA; ///< by hit of A; −1: none
    std::vector<int> m_comparedOfA; ///< by shown hit; −1: none
    std::optional<DifferenceRef> m_current;
};

} // namespace heihachi
